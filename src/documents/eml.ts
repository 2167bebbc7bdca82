/**
 * A mail as mail programs save it: its text, in each version that says something of its own, and each mail that was forwarded in it
 * as a message of its own. Attachments and pictures are counted, not opened.
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
import { isSaidAlready } from './said-already.ts';
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

/** What a mail says, or a part of it. */
interface Said {
  /** What a mail program shows. */
  readonly shown: Passage[];
  /** Versions of it for other programs, which the sender may have made say something else. */
  readonly beside: Passage[];
}

interface Draft extends Omit<DocumentItem, 'role' | 'passages'> {
  readonly said: Said;
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
    return this.mails
      .map(({ said, ...mail }) => ({
        role: 'message' as const,
        ...mail,
        passages: this.passagesOf(said, mail.subject),
      }))
      .filter(({ passages }) => passages.length > 0);
  }

  readMail(range: Range, depth: number): void {
    const part = openPart(range, 'text/plain');
    const said = nothingSaid();
    const { headers } = part;
    this.mails.push({
      from: decodeWords(headers.get('from')),
      when: decodeWords(headers.get('date')),
      subject: decodeWords(headers.get('subject')),
      said,
    });
    this.readPart(part, said, depth);
  }

  /** The subject stands above whichever version is shown; versions do not add up, so that each is an item of its own. */
  private passagesOf({ shown, beside }: Said, subject: string): Passage[] {
    const title: readonly Passage[] = subject.trim() === '' ? [] : [{ text: subject, kind: 'title', item: 0 }];
    const passages = [...title];
    this.append(shown, passages);
    if (isSaidAlready(textsOf(beside), textsOf(passages))) return passages;
    const item = passages.reduce((most, one) => Math.max(most, one.item), 0) + 1;
    this.append(
      [...(shown.length > 0 ? title : []), ...beside].map((one) => ({ ...one, item })),
      passages,
    );
    return passages;
  }

  private readPart(part: Part, said: Said, depth: number): void {
    this.parts++;
    const { type } = part;
    if (type.startsWith('multipart/')) this.readParts(part, said, depth);
    else if (type === 'message/rfc822') this.readForwarded(part, depth);
    else if (type === 'text/plain' || type === 'text/html') this.keep(this.textOf(part), said);
    else if (type.startsWith('image/')) this.notRead.pictures++;
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

  private readParts(part: Part, said: Said, depth: number): void {
    const boundary = parameterOf(part.headers.get('content-type'), 'boundary');
    if (boundary === null) {
      // Without its boundary nobody knows the parts; the words are there all the same.
      this.keep(this.textOf({ ...part, type: 'text/plain' }), said);
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
    this.notRead.parts += ranges.length - children.length;
    if (part.type === 'multipart/alternative') this.readVersions(children, said, depth);
    else for (const child of children) this.readWithin(child, said, depth);
  }

  private readWithin(child: Part, said: Said, depth: number): void {
    if (this.parts >= MAX_MAIL_PARTS) this.notRead.parts++;
    else this.readPart(child, said, depth + 1);
  }

  /** Each is read: a sender can put the offer into the one that is shown, and harmless words into the other. */
  private readVersions(children: readonly Part[], said: Said, depth: number): void {
    const versions = children.map((child) => {
      const own = nothingSaid();
      this.readWithin(child, own, depth);
      return { ...own, isPlain: child.type === 'text/plain' };
    });
    // Mail programs show the last that they can, and all can show HTML.
    const speaking = versions.filter(({ shown }) => shown.length > 0);
    const main = speaking.filter(({ isPlain }) => !isPlain).at(-1) ?? speaking.at(-1);
    for (const version of versions) {
      this.append(version.shown, version === main ? said.shown : said.beside);
      this.append(version.beside, said.beside);
    }
  }

  private textOf({ source, start, end, headers, type }: Part): TextReading {
    const field = headers.get('content-type');
    const bytes = decodeTransfer(source.slice(start, end), headers.get('content-transfer-encoding'));
    const text = decodeBytes(bytes, parameterOf(field, 'charset'));
    if (type === 'text/html') return readHtml(text, this.parse);
    const isFlowed = parameterOf(field, 'format')?.toLowerCase() === 'flowed';
    return readLines(isFlowed ? reflowed(withPlainBreaks(text)) : text, 'message');
  }

  private keep({ passages, cut }: TextReading, { shown }: Said): void {
    this.append(passages, shown);
    this.notRead.cut ||= cut;
  }

  private append(passages: readonly Passage[], to: Passage[]): void {
    const room = Math.max(0, MAX_ITEM_PASSAGES - to.length);
    for (const passage of passages.slice(0, room)) to.push(passage);
    this.notRead.cut ||= passages.length > room;
  }
}

function nothingSaid(): Said {
  return { shown: [], beside: [] };
}

function textsOf(passages: readonly Passage[]): string[] {
  return passages.map(({ text }) => text);
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
