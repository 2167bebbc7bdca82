/**
 * A mail as mail programs save it: its text, and each mail that was forwarded in it as a message of its own. Attachments and
 * pictures are counted, not opened.
 */
import { toBinary } from './binary.ts';
import { decodeBytes } from './charset.ts';
import { ALL_READ, MAX_ITEM_PASSAGES, MAX_MAIL_PARTS, MAX_NESTING } from './document.ts';
import type { DocumentItem, NotRead, OpenedDocument } from './document.ts';
import { readHtml } from './html.ts';
import type { ParseHtml } from './html.ts';
import { decodeWords, mainValue, parameterOf, readHeaders } from './mime-header.ts';
import type { Headers } from './mime-header.ts';
import type { Passage } from '../engine/passage.ts';
import { readLines, withPlainBreaks } from './plain-text.ts';
import type { TextReading } from './plain-text.ts';
import { decodeTransfer } from './transfer-encoding.ts';

export function readEml(bytes: Uint8Array, parse: ParseHtml): OpenedDocument {
  const reader = new MailReader(parse);
  const source = toBinary(bytes);
  reader.readMail({ source, start: 0, end: source.length }, 0);
  return { kind: 'mail', items: reader.items(), notRead: reader.notRead };
}

/** Fields that a mail begins with; two of them together are no chance. */
const TELLING = [
  'from',
  'to',
  'subject',
  'date',
  'mime-version',
  'received',
  'return-path',
  'delivered-to',
  'message-id',
];
const FEWEST_TELLING = 2;
/** So much of a file, or of a text, is looked at for them. */
export const LONGEST_HEAD = 20_000;

/** @returns true where a text begins with the headers of a mail */
export function looksLikeMail(text: string): boolean {
  const first = text.slice(0, LONGEST_HEAD).trimStart();
  const colon = first.indexOf(':');
  if (colon < 1 || colon > 60 || /\s/.test(first.slice(0, colon))) return false;
  const headers = readHeaders(first, 0, first.length);
  return TELLING.filter((name) => headers.get(name) !== '').length >= FEWEST_TELLING;
}

/** A stretch of a binary string. */
interface Range {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** A part of a mail whose headers are read. */
interface Part extends Range {
  readonly headers: Headers;
  readonly type: string;
}

interface Draft extends Omit<DocumentItem, 'role' | 'passages'> {
  readonly passages: Passage[];
}

class MailReader {
  readonly notRead: { -readonly [K in keyof NotRead]: NotRead[K] } = { ...ALL_READ };
  private readonly parse: ParseHtml;
  private readonly mails: Draft[] = [];
  private parts = 0;

  constructor(parse: ParseHtml) {
    this.parse = parse;
  }

  /** Mails that have any text, in the order in which they stand. */
  items(): DocumentItem[] {
    return this.mails.filter(({ passages }) => passages.length > 0).map((mail) => ({ role: 'message', ...mail }));
  }

  readMail(range: Range, depth: number): void {
    const part = openPart(range, 'text/plain');
    const subject = decodeWords(part.headers.get('subject'));
    const mail: Draft = {
      from: decodeWords(part.headers.get('from')),
      when: decodeWords(part.headers.get('date')),
      subject,
      passages: subject.trim() === '' ? [] : [{ text: subject, kind: 'title', item: 0 }],
    };
    this.mails.push(mail);
    this.readPart(part, mail, depth, true);
  }

  /** @param reads false where another part says the same: then only what hangs on it is counted */
  private readPart(part: Part, mail: Draft, depth: number, reads: boolean): void {
    this.parts++;
    const { type } = part;
    if (type.startsWith('multipart/')) this.readParts(part, mail, depth, reads);
    else if (type === 'message/rfc822') this.readForwarded(part, depth);
    else if (type === 'text/plain' || type === 'text/html') {
      if (reads) this.keep(this.textOf(part), mail);
    } else if (type.startsWith('image/')) this.notRead.pictures++;
    else this.notRead.attachments++;
  }

  private readForwarded(part: Part, depth: number): void {
    const { source, start, end, headers } = part;
    const encoding = mainValue(headers.get('content-transfer-encoding'));
    if (depth >= MAX_NESTING) this.notRead.parts++;
    else if (encoding === 'base64' || encoding === 'quoted-printable') {
      const inner = toBinary(decodeTransfer(source.slice(start, end), encoding));
      this.readMail({ source: inner, start: 0, end: inner.length }, depth + 1);
    } else this.readMail({ source, start, end }, depth + 1);
  }

  private readParts(part: Part, mail: Draft, depth: number, reads: boolean): void {
    const boundary = parameterOf(part.headers.get('content-type'), 'boundary');
    if (boundary === null) {
      // Without its boundary nobody knows the parts; the words are there all the same.
      if (reads) this.keep(this.textOf({ ...part, type: 'text/plain' }), mail);
      return;
    }
    if (depth >= MAX_NESTING) {
      this.notRead.parts++;
      return;
    }
    const standard = part.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    const ranges = partsBetween(part, boundary);
    const room = Math.max(0, MAX_MAIL_PARTS - this.parts);
    const children = ranges.slice(0, room).map((range) => openPart(range, standard));
    const wanted = part.type === 'multipart/alternative' ? this.plainest(children) : null;
    for (const child of children) {
      if (this.parts >= MAX_MAIL_PARTS) this.notRead.parts++;
      else this.readPart(child, mail, depth + 1, reads && (wanted === null || child === wanted));
    }
    this.notRead.parts += ranges.length - children.length;
  }

  /** Of parts that say the same: the plain text where it says anything, else the last, which is the fullest. */
  private plainest(parts: readonly Part[]): Part | null {
    const plain = parts.find((part) => part.type === 'text/plain' && this.textOf(part).passages.length > 0);
    if (plain !== undefined) return plain;
    return parts.filter(({ type }) => type === 'text/html' || type.startsWith('multipart/')).at(-1) ?? null;
  }

  private textOf({ source, start, end, headers, type }: Part): TextReading {
    const field = headers.get('content-type');
    const bytes = decodeTransfer(source.slice(start, end), headers.get('content-transfer-encoding'));
    const text = decodeBytes(bytes, parameterOf(field, 'charset'));
    if (type === 'text/html') return readHtml(text, this.parse);
    const isFlowed = parameterOf(field, 'format')?.toLowerCase() === 'flowed';
    return readLines(isFlowed ? reflowed(withPlainBreaks(text)) : text, 'message');
  }

  private keep({ passages, cut }: TextReading, mail: Draft): void {
    const room = Math.max(0, MAX_ITEM_PASSAGES - mail.passages.length);
    for (const passage of passages.slice(0, room)) mail.passages.push(passage);
    this.notRead.cut ||= cut || passages.length > room;
  }
}

/** @param standard what a part is that does not say */
function openPart(range: Range, standard: string): Part {
  const headers = readHeaders(range.source, range.start, range.end);
  const type = mainValue(headers.get('content-type'));
  return { ...range, start: headers.body, headers, type: type.includes('/') ? type : standard };
}

/** Stretches between the boundary's lines; one that never ends goes to the end. Looks at each line once. */
function partsBetween({ source, start, end }: Range, boundary: string): Range[] {
  const found: Range[] = [];
  let from = -1;
  let at = start;
  while (at < end) {
    const newline = source.indexOf('\n', at);
    const next = newline === -1 || newline >= end ? end : newline + 1;
    if (isBoundary(source, at, boundary)) {
      if (from !== -1) found.push({ source, start: from, end: Math.max(from, at) });
      from = next;
      if (source.startsWith('--', at + 2 + boundary.length)) return found;
    }
    at = next;
  }
  if (from !== -1) found.push({ source, start: from, end });
  return found;
}

/** The boundary alone on its line, else one that begins as another does would end the other's parts. */
function isBoundary(source: string, at: number, boundary: string): boolean {
  if (!source.startsWith('--', at) || !source.startsWith(boundary, at + 2)) return false;
  const after = source[at + 2 + boundary.length];
  return after === undefined || ' \t\r\n'.includes(after) || source.startsWith('--', at + 2 + boundary.length);
}

/** Joins lines that a mailer broke for width only: they end in a space (RFC 3676). */
function reflowed(text: string): string {
  return text.replaceAll(' \n', ' ');
}
