/**
 * Folded text cut into words, in any script. `\w` and `\b` know English only; here a word is a run of letters, vowel signs
 * and digits.
 */
import { FIRST_INDIC, isVirama } from './indic.ts';

/** A word of a folded text. */
export interface Word {
  readonly text: string;
  /** Folded UTF-16 offsets; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The word's number in the text, from 0. A word spelt out in single letters takes the number of its first letter. */
  readonly at: number;
  /** True where it was put together from single letters: then it may hold several words. */
  readonly spelt?: true;
}

/** Longer runs without a space are cut: no word of any language needs more, and look-ups stay bounded. */
export const MAX_WORD_LENGTH = 64;

/** What a unit is to a word. */
const LETTER = 1;
const MARK = 2;
const OTHER = 3;

/** By UTF-16 unit, once it was met: folded text has next to nothing beyond them. */
let kinds: Uint8Array | null = null;

function kindOf(unit: number): number {
  kinds ??= new Uint8Array(0x10000);
  const known = kinds[unit] as number;
  if (known !== 0) return known;
  const kind = isSurelyOther(unit) ? OTHER : askedKind(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

/** The signs of most pages, told by their number: an expression of all Unicode takes a millisecond to be read and understood. */
// Stryker disable all: speed alone, `askedKind` says the same
function isSurelyOther(unit: number): boolean {
  return (
    unit < 0x30 || (unit > 0x39 && unit < 0x41) || (unit > 0x7a && unit < 0xaa) || (unit >= 0x2000 && unit < 0x2070)
  );
}

function askedKind(char: string): number {
  if ((char >= 'a' && char <= 'z') || (char >= '0' && char <= '9')) return LETTER;
  // Stryker restore all
  // One of the apostrophes is a letter to Unicode.
  if (APOSTROPHES.has(char.charCodeAt(0)) || !/^[\p{L}\p{M}\p{Nd}]$/u.test(char)) return OTHER;
  return /^\p{M}$/u.test(char) ? MARK : LETTER;
}

/** False past the end of a text, too, where there is no unit. */
function isWordUnit(unit: number): boolean {
  return kindOf(unit) < OTHER;
}

const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc]);
/** Signs that stand for letters inside a word: p@ssport, ru$$ia. */
const LEET_SIGNS = new Set([0x40, 0x24, 0x21]);

/** Never part of a word, whatever stands around them. */
const PARTING = /([\0- "#%&()*+,\-./:;<=>?[\\\]^_`{|}~\x7f]+)/;
/** What may join letters or not, or be a letter of another script. Of all else between two that part, only letters and digits are left. */
const UNSURE = /[^\0- "#%&()*+,\-./:;<=>?[\\\]^_`{|}~\x7fa-z0-9]/g;

/**
 * @param text folded text (`fold.ts`)
 * @returns its words in order; spelt-out words (`a.r.m.y`, `r u s s i a`) come additionally, after their letters
 */
export function words(text: string): Word[] {
  const plain = plainWords(text);
  return mayBeSpeltOut(plain) ? withSpeltOut(text, plain) : plain;
}

/** The words that were spelt out, alone. @param plain the words of the text without them */
export function speltWords(text: string, plain: readonly Word[]): Word[] {
  return mayBeSpeltOut(plain) ? withSpeltOut(text, plain).filter(({ spelt }) => spelt === true) : [];
}

/** Words as they stand: each has its number in the text as its place in the list. */
export function plainWords(text: string): Word[] {
  const found: Word[] = [];
  const runs = text.split(PARTING);
  let unsure = nextUnsure(text, 0);
  let start = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const run = runs[i] as string;
    const end = start + run.length;
    if (unsure < end || run.length > MAX_WORD_LENGTH) {
      cutRun(text, start, end, found);
      unsure = nextUnsure(text, end);
    } else if (run !== '') found.push({ text: run, start, end, at: found.length });
    start = end + (runs[i + 1]?.length ?? 0);
  }
  return found;
}

function nextUnsure(text: string, from: number): number {
  UNSURE.lastIndex = from;
  return UNSURE.test(text) ? UNSURE.lastIndex - 1 : Infinity;
}

/** Letter by letter, up to `length`. */
function cutRun(text: string, from: number, length: number, found: Word[]): void {
  let at = from;
  while (at < length) {
    if (!startsWord(text, at)) {
      at++;
      continue;
    }
    const start = at;
    const limit = Math.min(length, start + MAX_WORD_LENGTH);
    let plain = true;
    while (at < limit) {
      if (isWordUnit(text.charCodeAt(at))) at++;
      else if (joinsLetters(text, at)) {
        plain = false;
        at++;
      } else break;
    }
    const run = text.slice(start, at);
    found.push({ text: plain ? run : withoutApostrophes(run), start, end: at, at: found.length });
  }
}

function startsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    isWordUnit(unit) || (LEET_SIGNS.has(unit) && isLatin(text.charCodeAt(at + 1)) && isLatin(text.charCodeAt(at + 2)))
  );
}

function joinsLetters(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (APOSTROPHES.has(unit)) return isWordUnit(text.charCodeAt(at + 1));
  if (!LEET_SIGNS.has(unit)) return false;
  const next = text.charCodeAt(at + 1);
  return isLatin(next) || (LEET_SIGNS.has(next) && isLatin(text.charCodeAt(at + 2)));
}

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function withoutApostrophes(run: string): string {
  let out = '';
  for (const char of run) if (!APOSTROPHES.has(char.charCodeAt(0))) out += char;
  return out;
}

const FEWEST_SPELT = 3;
const MOST_SPELT = 40;
/** Their units: a letter of an Indian script has few, but may be made to have as many as a word. */
export const MOST_UNITS_SPELT = 4 * MOST_SPELT;

/** Longest gap between two letters of a spelt-out word: a table cell's edges. */
const LONGEST_GAP = 6;

/** Whether single letters stand in a row, as on few pages. */
function mayBeSpeltOut(plain: readonly Word[]): boolean {
  let count = 0;
  for (let i = 0; i < plain.length; i++) {
    const { text } = plain[i] as Word;
    if (text.length > 1 && (text.charCodeAt(0) < FIRST_INDIC || !isSingleLetter(text))) count = 0;
    else if (++count === FEWEST_SPELT) return true;
  }
  return false;
}

/** Adds the words that were spelt out: three or more single letters with the same signs between them. */
function withSpeltOut(text: string, plain: readonly Word[]): Word[] {
  const all: Word[] = [];
  let i = 0;
  while (i < plain.length) {
    const first = plain[i] as Word;
    all.push(first);
    i++;
    if (!isSingleLetter(first.text) || i >= plain.length) continue;
    const gap = gapKind(text, first, plain[i] as Word);
    if (gap === null) continue;
    let joined = first.text;
    let last = first;
    let count = 1;
    while (i < plain.length && count < MOST_SPELT) {
      const next = plain[i] as Word;
      if (joined.length + next.text.length > MOST_UNITS_SPELT) break;
      if (!isSingleLetter(next.text) || gapKind(text, last, next) !== gap) break;
      all.push(next);
      joined += next.text;
      last = next;
      count++;
      i++;
    }
    if (count >= FEWEST_SPELT) all.push({ text: joined, start: first.start, end: last.end, at: first.at, spelt: true });
  }
  return all;
}

/**
 * What stands between two letters, as far as it matters: its sign where it has one (however often, and with what spaces), else the
 * very spaces, since a wider space parts the words of a spelt-out sentence. Null where it is too wide.
 */
function gapKind(text: string, a: Word, b: Word): string | null {
  const { end } = a;
  const { start } = b;
  if (start - end > LONGEST_GAP) return null;
  if (start - end === 1) return text[end] as string;
  for (let at = end; at < start; at++) {
    const unit = text.charCodeAt(at);
    if ((unit > 0x20 && unit < 0x80) || (unit !== 0x20 && (text[at] as string).trim() !== ''))
      return String.fromCodePoint(text.codePointAt(at) as number);
  }
  return text.slice(end, start);
}

/** One letter as a reader counts: in Indian scripts a consonant (or several, joined by a virama) with its vowel signs. */
export function isSingleLetter(word: string): boolean {
  if (word.length === 1) return true;
  if (word.charCodeAt(0) < FIRST_INDIC) return false;
  let expectsLetter = true;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (kindOf(unit) === MARK) expectsLetter = isVirama(unit);
    else if (!expectsLetter) return false;
    else expectsLetter = false;
  }
  return true;
}
