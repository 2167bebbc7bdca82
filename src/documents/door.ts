/** The one door: a file or a pasted text in, its messages out. What it is shows by its content, and by its name where that is not enough. */
import { toBinary } from './binary.ts';
import { decodeUnnamed } from './charset.ts';
import { MAX_FILE_BYTES } from './document.ts';
import type { OpenedDocument } from './document.ts';
import { LONGEST_HEAD, looksLikeMail, readEml } from './eml.ts';
import { decodeHtml, looksLikeHtml, readHtmlPage } from './html.ts';
import type { ParseHtml } from './html.ts';
import { readPlainText } from './plain-text.ts';
import { looksLikeChat, readChat } from './whatsapp-chat.ts';

/** Why a file was not read. */
export type Refusal = 'too-large' | 'packed' | 'picture' | 'not-text';

export type Opened =
  | { readonly status: 'opened'; readonly document: OpenedDocument }
  | { readonly status: 'refused'; readonly why: Refusal };

export interface NamedBytes {
  /** The file's name; only its ending counts. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @returns a file's messages, or why it was not read; never throws */
export function openFile({ name, bytes }: NamedBytes, parse: ParseHtml): Opened {
  if (bytes.length > MAX_FILE_BYTES) return { status: 'refused', why: 'too-large' };
  const why = refusalOf(bytes);
  if (why !== null) return { status: 'refused', why };
  const ending = endingOf(name);
  if (ending === 'eml') return opened(readEml(bytes, parse));
  const text = ending === 'html' || ending === 'htm' ? decodeHtml(bytes) : decodeUnnamed(bytes);
  if (text.includes('\0')) return { status: 'refused', why: 'not-text' };
  if (ending === 'html' || ending === 'htm') return opened(readHtmlPage(text, parse));
  if (looksLikeMail(toBinary(bytes.subarray(0, LONGEST_HEAD)))) return opened(readEml(bytes, parse));
  return opened(looksLikeHtml(text) ? readHtmlPage(decodeHtml(bytes), parse) : readMessages(text));
}

/** @returns the messages of a text that was pasted, or why it was not read; never throws */
export function openText(text: string, parse: ParseHtml): Opened {
  if (text.length > MAX_FILE_BYTES) return { status: 'refused', why: 'too-large' };
  if (looksLikeHtml(text)) return opened(readHtmlPage(text, parse));
  return opened(looksLikeMail(text) ? readEml(new TextEncoder().encode(text), parse) : readMessages(text));
}

function readMessages(text: string): OpenedDocument {
  return looksLikeChat(text) ? readChat(text) : readPlainText(text);
}

function opened(document: OpenedDocument): Opened {
  return { status: 'opened', document };
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

/** What files begin with that hold no text. */
const BEGINNINGS: readonly (readonly [Refusal, string])[] = [
  ['packed', 'PK\u0003\u0004'],
  ['packed', 'Rar!'],
  ['packed', '\u001f\u008b'],
  ['picture', '\u0089PNG'],
  ['picture', '\u00ff\u00d8\u00ff'],
  ['picture', 'GIF8'],
  ['not-text', '%PDF-'],
];

function refusalOf(bytes: Uint8Array): Refusal | null {
  const head = toBinary(bytes.subarray(0, 12));
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'picture';
  return BEGINNINGS.find(([, beginning]) => head.startsWith(beginning))?.[0] ?? null;
}
