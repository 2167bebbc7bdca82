/**
 * A chat as WhatsApp exports it, or as it is copied from WhatsApp Web. The line that a message begins with differs by phone,
 * language and clock: "12/02/24, 9:15 pm - Asha: …", "[12/02/2024, 21:15:08] Asha: …", "[9:15 pm, 12/02/2024] Asha: …".
 */
import { decimalValue, isDecimalDigit } from '../engine/decimal-digits.ts';
import { ALL_READ, MAX_MESSAGES } from './document.ts';
import type { DocumentItem, OpenedDocument } from './document.ts';
import { readLines, withPlainBreaks } from './plain-text.ts';
import { isSoonAfter } from './sent.ts';
import type { Sent } from './sent.ts';

/** What a message begins with. */
interface Head {
  /** Date and time as written. */
  readonly when: string;
  /** Null of what stands before the first message. */
  readonly sent: Sent | null;
  /** Empty where the messenger itself speaks. */
  readonly from: string;
  readonly text: string;
}

/** Lines in which an export shows itself; a few of other words may stand before it in a pasted text. */
const FIRST_LINES = 10;

/** @returns true where one of the first lines begins as a message of a chat does */
export function looksLikeChat(text: string): boolean {
  let seen = 0;
  for (const line of linesOf(text)) {
    if (line.trim() === '') continue;
    if (headOf(line) !== null) return true;
    if (++seen >= FIRST_LINES) return false;
  }
  return false;
}

/** @param text of which `looksLikeChat` holds; what stands before the first message is kept as a notice */
export function readChat(text: string): OpenedDocument {
  const messages = messagesOf(withPlainBreaks(text));
  const kept = messages.slice(-MAX_MESSAGES);
  let cut = false;
  let before: Head | null = null;
  const items: DocumentItem[] = [];
  for (const message of kept) {
    const reading = readLines(message.text, 'message');
    cut ||= reading.cut;
    const { from, when } = message;
    const { passages } = reading;
    if (from === '') {
      items.push({ role: 'notice', from, when, subject: '', passages });
      continue;
    }
    items.push({ role: 'message', from, when, subject: '', passages, goesOn: goesOn(message, before) });
    before = message;
  }
  const media = kept.filter((message) => message.from !== '' && isMedia(message.text)).length;
  return { kind: 'chat', items, notRead: { ...ALL_READ, media, messages: messages.length - kept.length, cut } };
}

function goesOn(message: Head, before: Head | null): boolean {
  if (message.from !== before?.from || message.sent === null || before.sent === null) return false;
  return isSoonAfter(message.sent, before.sent);
}

function messagesOf(text: string): Head[] {
  const messages: Head[] = [];
  let head: Omit<Head, 'text'> = { when: '', sent: null, from: '' };
  let lines: string[] = [];
  const close = (): void => {
    const body = lines.join('\n');
    if (body.trim() !== '') messages.push({ ...head, text: body });
  };
  for (const line of linesOf(text)) {
    const next = headOf(line);
    if (next === null) {
      lines.push(line);
      continue;
    }
    close();
    head = { when: next.when, sent: next.sent, from: next.from };
    lines = [next.text];
  }
  close();
  return messages;
}

function* linesOf(text: string): Iterable<string> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield text.slice(start, end);
    start = end + 1;
  }
}

/** Characters within which date, time and name stand. */
const LONGEST_HEAD = 250;

function headOf(line: string): Head | null {
  const cursor = new Cursor(line.slice(0, LONGEST_HEAD));
  cursor.space();
  const bracketed = cursor.take('[');
  cursor.space();
  const start = cursor.at;
  const sent = takeStamp(cursor);
  if (sent === null) return null;
  const when = cursor.since(start);
  cursor.space();
  if (!cursor.take(bracketed ? ']' : '-–—')) return null;
  return { when, sent, ...nameAndText(line.slice(cursor.at)) };
}

/** Date and time, in either order. */
function takeStamp(cursor: Cursor): Sent | null {
  const start = cursor.at;
  let date = takeDate(cursor);
  let clock = date !== null && takeComma(cursor) ? takeClock(cursor) : null;
  if (clock === null) {
    cursor.at = start;
    clock = takeClock(cursor);
    date = clock !== null && takeComma(cursor) ? takeDate(cursor) : null;
  }
  return date === null || clock === null ? null : { date, ...clock };
}

function takeDate(cursor: Cursor): string | null {
  const start = cursor.at;
  const isDate =
    cursor.digits(1, 4) && cursor.take('/.-') && cursor.digits(1, 2) && cursor.take('/.-') && cursor.digits(1, 4);
  return isDate ? cursor.since(start) : null;
}

/** A comma, or white space alone. */
function takeComma(cursor: Cursor): boolean {
  const before = cursor.at;
  cursor.take(',،');
  cursor.space();
  return cursor.at > before;
}

function takeClock(cursor: Cursor): Omit<Sent, 'date'> | null {
  const start = cursor.at;
  if (!cursor.digits(1, 2)) return null;
  const hour = numberOf(cursor.since(start));
  if (!cursor.take(':.')) return null;
  const next = cursor.at;
  if (!cursor.digits(2, 2)) return null;
  const minute = numberOf(cursor.since(next));
  if (cursor.take(':.') && !cursor.digits(2, 2)) return null;
  const end = cursor.at;
  cursor.halfOfDay();
  const half = cursor.since(end);
  return { half, minutes: (half === '' ? hour : hour % 12) * 60 + minute };
}

/** @param digits of any script */
function numberOf(digits: string): number {
  return Array.from(digits).reduce((number, digit) => number * 10 + decimalValue(digit.codePointAt(0) as number), 0);
}

/** The name ends at the first colon that white space follows: "https://" and "10:30" are no names. */
function nameAndText(rest: string): { from: string; text: string } {
  const text = rest.trimStart();
  const most = Math.min(text.length, LONGEST_HEAD);
  const first = text.indexOf(':');
  if (first >= most || nameBefore(text, first) === '') return { from: '', text };
  for (let at = first; at !== -1 && at < most; at = text.indexOf(':', at + 1))
    if (at + 1 === text.length || isSpace(text.charAt(at + 1)) || isMark(text.charAt(at + 1)))
      return { from: nameBefore(text, at), text: text.slice(at + 1).trimStart() };
  return { from: '', text };
}

function nameBefore(text: string, colon: number): string {
  return withoutMarks(text.slice(0, Math.max(0, colon))).trim();
}

const LONGEST_PLACEHOLDER = 120;
/** Files are named with an ending; what stands in brackets after it differs by language. */
const FILE_NAME = /\.[a-z\d]{2,5}$/i;
const OMITTED = ['omitted', 'शामिल नहीं'];

/** "<Media omitted>", "‎image omitted", "IMG-0001.jpg (file attached)", "<attached: 0001.pdf>". Only counted: the line is read all the same. */
function isMedia(text: string): boolean {
  const first = text.split('\n', 1)[0] as string;
  if (first.length > LONGEST_PLACEHOLDER) return false;
  const line = withoutMarks(first).trim();
  if (line.startsWith('<') && line.endsWith('>')) return true;
  if (isMark(first.charAt(0)) && OMITTED.some((word) => line.includes(word))) return true;
  const bracket = line.endsWith(')') ? line.lastIndexOf(' (') : -1;
  return bracket > 0 && FILE_NAME.test(line.slice(0, bracket));
}

/** Signs without width that phones put around dates and names, for the direction of writing. */
const MARKS = '\u200b\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff';

function isMark(sign: string): boolean {
  return sign !== '' && MARKS.includes(sign);
}

/** No-break spaces, wide and narrow, are white space to JavaScript as well. */
function isSpace(sign: string): boolean {
  return sign !== '' && sign.trim() === '';
}

function withoutMarks(text: string): string {
  let plain = '';
  for (const sign of text) if (!isMark(sign)) plain += sign;
  return plain;
}

/** "pm", "p. m.", "अपराह्न": letters, their vowel signs, and full stops. */
const OF_HALF = /^[\p{L}\p{M}.]$/u;
const LONGEST_HALF = 16;

/** Steps through a line sign by sign, over direction marks. Never goes back by itself. */
class Cursor {
  at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** What was stepped over since then, without marks and the white space around it. */
  since(start: number): string {
    return withoutMarks(this.text.slice(start, this.at)).trim();
  }

  /** Steps over white space and marks. */
  space(): void {
    while (isSpace(this.text.charAt(this.at)) || isMark(this.text.charAt(this.at))) this.at++;
  }

  /** One of these signs. */
  take(signs: string): boolean {
    this.marks();
    const sign = this.text.charAt(this.at);
    if (sign === '' || !signs.includes(sign)) return false;
    this.at++;
    return true;
  }

  /** So many digits, of any script. */
  digits(fewest: number, most: number): boolean {
    this.marks();
    let count = 0;
    while (count < most && isDecimalDigit(this.text.charAt(this.at))) {
      this.at++;
      count++;
    }
    return count >= fewest && !isDecimalDigit(this.text.charAt(this.at));
  }

  /** What says morning or afternoon, where it is there. */
  halfOfDay(): void {
    const end = Math.min(this.text.length, this.at + LONGEST_HALF);
    for (;;) {
      const before = this.at;
      this.space();
      while (this.at < end && OF_HALF.test(this.text.charAt(this.at))) this.at++;
      if (this.at === before || this.at >= end || isMark(this.text.charAt(this.at))) return;
      if (!isSpace(this.text.charAt(this.at))) return;
    }
  }

  private marks(): void {
    while (isMark(this.text.charAt(this.at))) this.at++;
  }
}
