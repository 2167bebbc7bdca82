/** A saved web page, or the HTML of a mail: read as a page in the browser is. */
import { readPassages } from '../page/read.ts';
import { decodeBytes } from './charset.ts';
import { ALL_READ } from './document.ts';
import type { OpenedDocument } from './document.ts';
import type { TextReading } from './plain-text.ts';

/**
 * The one thing that differs between an extension's page (`DOMParser`) and a terminal (linkedom). Must not load or run anything
 * that the HTML names.
 */
export type ParseHtml = (html: string) => Node;

/** Passages of HTML. What the parser cannot take is left unread, and said to be. */
export function readHtml(html: string, parse: ParseHtml): TextReading {
  try {
    const { passages, partial } = readPassages(parse(html), { asked: true });
    return { passages, cut: partial };
  } catch {
    return { passages: [], cut: true };
  }
}

export function readHtmlPage(html: string, parse: ParseHtml): OpenedDocument {
  const { passages, cut } = readHtml(html, parse);
  const items = passages.length === 0 ? [] : [{ role: 'message' as const, from: '', when: '', subject: '', passages }];
  return { kind: 'page', items, notRead: { ...ALL_READ, cut } };
}

/** Where a page says in which charset it is; browsers look no further. */
const BYTES_OF_META = 1_024;

/** Text of an HTML file, in the charset that it names. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, BYTES_OF_META)).toLowerCase();
  const at = head.indexOf('charset=');
  const named = at === -1 ? undefined : /^["']?([\w-]{1,40})/.exec(head.slice(at + 'charset='.length))?.[1];
  return decodeBytes(bytes, named === undefined || named.startsWith('utf') ? null : named);
}

/** @returns true where a text begins as an HTML document does */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 200).trimStart().toLowerCase();
  return head.startsWith('<!doctype html') || head.startsWith('<html');
}
