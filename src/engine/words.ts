/**
 * Folded text cut into words, in any script. `\w` and `\b` know English only; here a word is a run of letters, vowel signs
 * and digits.
 */

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

const WORD_CHAR = /^[\p{L}\p{M}\p{Nd}]$/u;
const MARK = /^\p{M}$/u;

/** Longer runs without a space are cut: no word of any language needs more, and look-ups stay bounded. */
export const MAX_WORD_LENGTH = 64;

/** 0 not yet asked, 1 part of a word, 2 not. Indexed by UTF-16 unit; folded text has next to nothing beyond it. */
const kinds = new Uint8Array(0x10000);

function isWordUnit(unit: number): boolean {
  let kind = kinds[unit];
  if (kind === 0) {
    kind = WORD_CHAR.test(String.fromCharCode(unit)) ? 1 : 2;
    kinds[unit] = kind;
  }
  return kind === 1;
}

const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc]);
/** Signs that stand for letters inside a word: p@ssport, ru$$ia. */
const LEET_SIGNS = new Set([0x40, 0x24, 0x21]);

/**
 * @param text folded text (`fold.ts`)
 * @returns its words in order; spelt-out words (`a.r.m.y`, `r u s s i a`) come additionally, after their letters
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const length = text.length;
  let at = 0;
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
  return withSpeltOut(text, found);
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

/** Longest gap between two letters of a spelt-out word: a table cell's edges. */
const LONGEST_GAP = 6;

/** Adds the words that were spelt out: three or more single letters with the same signs between them. */
function withSpeltOut(text: string, plain: Word[]): Word[] {
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
  if (b.start - a.end > LONGEST_GAP) return null;
  const gap = text.slice(a.end, b.start);
  for (const char of gap) if (char.trim() !== '') return char;
  return gap;
}

/** One letter as a reader counts: in Indian scripts a consonant (or several, joined by a virama) with its vowel signs. */
export function isSingleLetter(word: string): boolean {
  if (word.length === 1) return true;
  if (word.charCodeAt(0) < 0x900) return false;
  let expectsLetter = true;
  for (const char of word) {
    if (MARK.test(char)) {
      expectsLetter = isVirama(char);
    } else if (!expectsLetter) return false;
    else expectsLetter = false;
  }
  return true;
}

function isVirama(char: string): boolean {
  const code = char.charCodeAt(0);
  return code >= 0x900 && code <= 0xd7f && (code & 0x7f) === 0x4d;
}
