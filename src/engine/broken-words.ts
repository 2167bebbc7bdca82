/**
 * Words with a break in them: a stray space ("securi ty"), a sign or the edge of a table cell ("pass | port"). One such word may
 * be chance and is looked at strictly; where several are found, the text was broken up on purpose, and shorter ones count too.
 */
import { isVirama } from './indic.ts';
import type { Lexicon, Match } from './lexicon.ts';
import type { Word } from './words.ts';

/** Letters of both parts together, at least; in UTF-16 units of folded text. */
const FEWEST = 5;
const FEWEST_BY_SIGN = 4;
const FEWEST_ON_PURPOSE = 3;
/** Characters of the break, at most. */
const LONGEST_BREAK = 8;
/** So many broken words, and at least one in so many words of the text: it was done on purpose. */
const ON_PURPOSE = 2;
const WORDS_PER_BREAK = 40;
/** Parts of words that are broken on purpose are short; longer words stand for themselves. */
const LONGEST_PART = 6;

/** A word put together from two neighbours. */
export interface MendedWord {
  readonly matches: readonly Match[];
  readonly first: Word;
  readonly second: Word;
}

/**
 * @param text the folded text that `words` were cut from
 * @param words its words
 */
export function mendedWords(text: string, words: readonly Word[], lexicon: Lexicon): MendedWord[] {
  const strict = mended(words, lexicon, (first, second) => isBroken(text, first, second, lexicon));
  if (strict.length < ON_PURPOSE || strict.length * WORDS_PER_BREAK < words.length) return strict;
  return mended(
    words,
    lexicon,
    (first, second) => isBroken(text, first, second, lexicon) || areFragments(first, second),
  );
}

function mended(
  words: readonly Word[],
  lexicon: Lexicon,
  mayJoin: (first: Word, second: Word) => boolean,
): MendedWord[] {
  const found: MendedWord[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const first = words[i] as Word;
    const second = words[i + 1] as Word;
    if (!areNeighbours(first, second) || !mayJoin(first, second)) continue;
    const matches = lexicon.joined(first.text, second.text);
    if (matches.length > 0) found.push({ matches, first, second });
  }
  return found;
}

function areNeighbours(first: Word, second: Word): boolean {
  return second.at === first.at + 1 && second.start - first.end <= LONGEST_BREAK;
}

function isBroken(text: string, first: Word, second: Word, lexicon: Lexicon): boolean {
  const letters = first.text.length + second.text.length;
  const bySign = text.slice(first.end, second.start).trim() !== '';
  if (bySign) return letters >= FEWEST_BY_SIGN;
  if (second.start - first.end > 1 || letters < FEWEST) return false;
  if (endsInNothing(first.text)) return true;
  return lexicon.resolve(first.text).length === 0 && lexicon.resolve(second.text).length === 0;
}

/**
 * Whether `mendedWords` could take two words for one that was broken, in whatever text they stand and whatever else the lexicon holds.
 *
 * @param areUnknown false where one of them means something by itself for certain
 */
export function maybeBroken(text: string, first: Word, second: Word, areUnknown: boolean): boolean {
  if (!areNeighbours(first, second)) return false;
  if (first.text.length + second.text.length < FEWEST_ON_PURPOSE) return false;
  if (areFragments(first, second)) return true;
  if (text.slice(first.end, second.start).trim() !== '') return true;
  return second.start - first.end <= 1 && (areUnknown || endsInNothing(first.text));
}

function areFragments(first: Word, second: Word): boolean {
  const { length } = first.text;
  const { length: other } = second.text;
  return length <= LONGEST_PART && other <= LONGEST_PART && length + other >= FEWEST_ON_PURPOSE;
}

/**
 * In the northern scripts a word does not end in a killed vowel: "हेल्" wants its "पर". (In the southern ones it often does.)
 */
function endsInNothing(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last <= LAST_NORTHERN && isVirama(last);
}

/** The first Indian scripts, from Devanagari to Odia, are the northern ones. */
const LAST_NORTHERN = 0xb7f;
