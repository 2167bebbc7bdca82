/** Headers of a mail or of one of its parts: unfolded, decoded, taken apart. */
import { toBytes } from './binary.ts';
import { decodeAs, decodeUnnamed } from './charset.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding.ts';

/** Fields that are kept of one part, and characters of one field: more is no honest mail. */
const MOST_FIELDS = 500;
const LONGEST_FIELD = 10_000;

export interface Headers {
  /** The first field of a name, in lower case, as a binary string without line breaks; empty where there is none. */
  get(name: string): string;
  /** Where the body begins. */
  readonly body: number;
}

/** @param source a binary string; the headers stand from `start` to the first empty line before `end` */
export function readHeaders(source: string, start: number, end: number): Headers {
  const fields = new Map<string, string>();
  let name = '';
  let value = '';
  const keep = (): void => {
    if (name !== '' && !fields.has(name) && fields.size < MOST_FIELDS) fields.set(name, value.trim());
  };
  let at = start;
  while (at < end) {
    const { text, next } = lineAt(source, at, end);
    at = next;
    if (text === '') break;
    if (text.startsWith(' ') || text.startsWith('\t')) {
      if (value.length < LONGEST_FIELD) value += ` ${text.trim()}`;
      continue;
    }
    keep();
    const colon = text.indexOf(':');
    name = colon === -1 ? '' : text.slice(0, colon).trim().toLowerCase();
    value = text.slice(colon + 1);
  }
  keep();
  return { body: at, get: (wanted) => fields.get(wanted) ?? '' };
}

/** A line without its break, cut to what is read of a field, and where the next one begins. */
function lineAt(source: string, at: number, end: number): { text: string; next: number } {
  const found = source.indexOf('\n', at);
  const stop = found === -1 || found >= end ? end : found;
  const last = stop > at && source[stop - 1] === '\r' ? stop - 1 : stop;
  return { text: source.slice(at, Math.min(last, at + LONGEST_FIELD)), next: Math.min(end, stop + 1) };
}

/** The value before its parameters, in lower case: "text/plain", "attachment". */
export function mainValue(field: string): string {
  return (field.split(';', 1)[0] as string).trim().toLowerCase();
}

/** @returns a parameter such as `charset`, without its quotation marks, or null */
export function parameterOf(field: string, wanted: string): string | null {
  for (const piece of parametersIn(field)) {
    const equals = piece.indexOf('=');
    if (equals === -1 || piece.slice(0, equals).trim().toLowerCase() !== wanted) continue;
    const value = unquoted(piece.slice(equals + 1).trim());
    return value === '' ? null : value;
  }
  return null;
}

/** Pieces between semicolons that stand outside quotation marks, the first left out. */
function parametersIn(field: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let inQuotes = false;
  for (let i = 0; i <= field.length; i++) {
    if (field[i] === '\\' && inQuotes) i++;
    else if (field[i] === '"') inQuotes = !inQuotes;
    else if (i === field.length || (field[i] === ';' && !inQuotes)) {
      pieces.push(field.slice(from, i));
      from = i + 1;
    }
  }
  if (from < field.length) pieces.push(field.slice(from));
  return pieces.slice(1);
}

function unquoted(value: string): string {
  if (!value.startsWith('"')) return value;
  let plain = '';
  for (let i = 1; i < value.length && value[i] !== '"'; i++) {
    if (value[i] === '\\') i++;
    plain += value[i] ?? '';
  }
  return plain;
}

/** An encoded word, or bytes as they stand. Bytes of neighbouring words are joined first: some mailers cut letters in two. */
interface Run {
  readonly charset: string | null;
  bytes: string;
}

/** @returns a header's text with its encoded words (RFC 2047) read */
export function decodeWords(field: string): string {
  const runs: Run[] = [];
  const ends = endsOf(field);
  let at = 0;
  while (at < field.length) {
    const start = field.indexOf('=?', at);
    const word = start === -1 ? null : encodedWord(field, start, ends);
    if (start === -1 || word === null) {
      const end = start === -1 ? field.length : start + 2;
      add(runs, null, field.slice(at, end));
      at = end;
      continue;
    }
    const between = field.slice(at, start);
    // White space between two encoded words is no part of the text.
    if (between.trim() !== '' || (runs.at(-1)?.charset ?? null) === null) add(runs, null, between);
    add(runs, word.charset, word.bytes);
    at = word.end;
  }
  const charsets = new Set<string>();
  return runs
    .map(({ charset, bytes }) => {
      if (charset !== null && charsets.size < MOST_CHARSETS) charsets.add(charset);
      return charset === null || !charsets.has(charset)
        ? decodeUnnamed(toBytes(bytes))
        : decodeAs(toBytes(bytes), charset);
    })
    .join('');
}

/** Charsets of one header; to find that there is no such one takes as long as to read a page. */
const MOST_CHARSETS = 8;

/** Where encoded words end: asked for places that come one after the other, so that each is looked for once. */
function endsOf(field: string): (from: number) => number {
  let end = -1;
  return (from) => {
    if (end < from) {
      const next = field.indexOf('?=', from);
      end = next === -1 ? Infinity : next;
    }
    return end;
  };
}

function add(runs: Run[], charset: string | null, bytes: string): void {
  if (bytes === '') return;
  const last = runs.at(-1);
  if (last !== undefined && last.charset === charset) last.bytes += bytes;
  else runs.push({ charset, bytes });
}

/** Characters that an encoded word may have here; the standard says 75. */
const LONGEST_WORD = 1_000;

function encodedWord(
  field: string,
  start: number,
  ends: (from: number) => number,
): { charset: string; bytes: string; end: number } | null {
  const charsetEnd = field.indexOf('?', start + 2);
  const kindEnd = charsetEnd === -1 ? -1 : field.indexOf('?', charsetEnd + 1);
  const end = kindEnd === -1 ? Infinity : ends(kindEnd + 1);
  if (end + 2 > start + LONGEST_WORD) return null;
  const kind = field.slice(charsetEnd + 1, kindEnd).toLowerCase();
  const text = field.slice(kindEnd + 1, end);
  if (kind !== 'b' && kind !== 'q') return null;
  const bytes = kind === 'b' ? decodeBase64(text) : decodeQuotedPrintable(text, true);
  // A language may follow the charset after "*" (RFC 2231).
  const charset = (field.slice(start + 2, charsetEnd).split('*', 1)[0] as string).toLowerCase();
  return { charset, bytes: String.fromCharCode(...bytes), end: end + 2 };
}
