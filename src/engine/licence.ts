/**
 * Registration numbers of Indian recruiting agents, in the form B-<serial>/<place>/PER/<class>/<renewals>/<number>/<year> (MEA's
 * advisory of 12 December 2023: agents show it in their advertisements; the list of active agents is on emigrate.gov.in). Such a
 * number proves nothing, since numbers get copied: it is something that the user can look up.
 */
import type { Word } from './words.ts';

/** A registration number, as folded offsets. */
export interface LicenceNumber {
  readonly start: number;
  readonly end: number;
}

/** Parts after `B-<serial>`: place, PER or PART, fee class, renewals, number, year. Some are left out in practice. */
const FEWEST_PARTS = 4;
const MOST_PARTS = 10;
/** The fee class of large agents is written `1000+`. */
const SEPARATORS: ReadonlySet<string> = new Set(['/', '-', '+/']);

/**
 * @param text the folded text that `words` were cut from
 * @param words its words
 * @returns every number of the form, in order
 */
export function licenceNumbers(text: string, words: readonly Word[]): LicenceNumber[] {
  const found: LicenceNumber[] = [];
  for (let i = 0; i < words.length; i++) {
    if ((words[i] as Word).text !== 'b') continue;
    const last = endOfNumber(text, words, i);
    if (last === null) continue;
    found.push({ start: (words[i] as Word).start, end: (words[last] as Word).end });
    i = last;
  }
  return found;
}

function endOfNumber(text: string, words: readonly Word[], first: number): number | null {
  let last = first;
  while (last + 1 < words.length && last - first < MOST_PARTS) {
    const between = text.slice((words[last] as Word).end, (words[last + 1] as Word).start);
    const separator = between.trim();
    const joins = SEPARATORS.has(separator) || (last === first && separator === '');
    if (!joins || between.length > 3) break;
    last++;
  }
  const parts = last - first;
  if (parts < FEWEST_PARTS || !isNumber((words[first + 1] as Word).text)) return null;
  const year = (words[last] as Word).text;
  return isNumber(year) && (year.length === 4 || parts >= FEWEST_PARTS + 1) && hasPlace(words, first, last)
    ? last
    : null;
}

function hasPlace(words: readonly Word[], first: number, last: number): boolean {
  return words.slice(first + 2, last).some((word) => word.text >= 'a' && word.text <= 'zzzz');
}

function isNumber(word: string): boolean {
  return word !== '' && Array.from(word).every((char) => char >= '0' && char <= '9');
}
