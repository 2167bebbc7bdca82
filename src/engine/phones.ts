/**
 * Telephone numbers, as far as an offer's contact line shows them: a run of seven or more digits (or of `x` that masks them),
 * with the usual signs between.
 */
import type { Word } from './words.ts';

/** A number, as indexes into the words that it was read from; last inclusive. */
export interface Phone {
  readonly first: number;
  readonly last: number;
}

const FEWEST_DIGITS = 9;
const MOST_DIGITS = 15;
const MOST_PARTS = 8;

/**
 * @param text the folded text that `words` were cut from
 * @param words its words
 */
export function phoneNumbers(text: string, words: readonly Word[]): Phone[] {
  const found: Phone[] = [];
  let i = 0;
  while (i < words.length) {
    const last = endOfPhone(text, words, i);
    if (last === null) i++;
    else {
      found.push({ first: i, last });
      i = last + 1;
    }
  }
  return found;
}

function endOfPhone(text: string, words: readonly Word[], first: number): number | null {
  let digits = 0;
  let last = first;
  let end: number | null = null;
  while (last < words.length && last - first < MOST_PARTS) {
    const word = words[last] as Word;
    if (!isDialled(word.text) || (last > first && !joins(text, words[last - 1] as Word, word))) break;
    digits += word.text.length;
    if (digits > MOST_DIGITS) return null;
    if (digits >= FEWEST_DIGITS) end = last;
    last++;
  }
  return end;
}

function isDialled(word: string): boolean {
  let digit = false;
  for (const char of word) {
    if (char >= '0' && char <= '9') digit = true;
    else if (char !== 'x') return false;
  }
  return digit || word.length >= 2;
}

function joins(text: string, a: Word, b: Word): boolean {
  const between = text.slice(a.end, b.start);
  return between.length <= 3 && Array.from(between).every((char) => ' -().*+'.includes(char));
}
