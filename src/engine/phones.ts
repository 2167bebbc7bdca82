/**
 * Telephone numbers, as far as an offer's contact line shows them: a run of nine to fifteen digits (or of `x` that masks them),
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
    const end = endOfRun(text, words, i);
    if (end === i) i++;
    while (i < end) {
      const last = endOfPhone(words, i, end);
      if (last !== null) found.push({ first: i, last });
      i = (last ?? i) + 1;
    }
  }
  return found;
}

/** Where the digits that stand together from `first` on end, exclusive; each is looked at once, however many numbers may begin in them. */
function endOfRun(text: string, words: readonly Word[], first: number): number {
  let end = first;
  while (end < words.length) {
    const word = words[end] as Word;
    // A word put together from these very digits would count them twice.
    if (word.spelt === true || !isDialled(word.text) || (end > first && !joins(text, words[end - 1] as Word, word)))
      break;
    end++;
  }
  return end;
}

/** @param run where the run that it is in ends, exclusive */
function endOfPhone(words: readonly Word[], first: number, run: number): number | null {
  const limit = Math.min(run, first + MOST_PARTS);
  let digits = 0;
  let end: number | null = null;
  for (let last = first; last < limit; last++) {
    digits += (words[last] as Word).text.length;
    if (digits > MOST_DIGITS) return end;
    if (digits >= FEWEST_DIGITS) end = last;
  }
  return end;
}

function isDialled(word: string): boolean {
  let digit = false;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) digit = true;
    else if (unit !== MASK) return false;
  }
  return digit || word.length >= 2;
}

/** "x" for a digit that is hidden. */
const MASK = 0x78;
const JOINTS = ' -().*+';
const LONGEST_JOINT = 3;

function joins(text: string, a: Word, b: Word): boolean {
  if (b.start - a.end > LONGEST_JOINT) return false;
  for (let at = a.end; at < b.start; at++) if (!JOINTS.includes(text[at] as string)) return false;
  return true;
}
