/**
 * Finds the few known words that a misspelt one may stand for. Words are kept by their first letter (typists slip inside a word,
 * not at its head); a comparison of letter sets, two machine operations, rules nearly all of them out before slips are counted.
 */

/** Shortest word that may be misspelt, and from which length on two slips are forgiven. In UTF-16 units of folded text. */
const FEWEST_FOR_ONE_SLIP = 5;
const FEWEST_FOR_TWO_SLIPS = 9;
/** From here on a misspelt stem may have any ending. */
const LONG_STEM = 8;
/** Longest word that is compared: counting slips costs the product of two lengths. */
const MOST_COMPARED = 32;

export function slipsForgiven(length: number): number {
  if (length < FEWEST_FOR_ONE_SLIP) return 0;
  return length < FEWEST_FOR_TWO_SLIPS ? 1 : 2;
}

/** A known word without its `*`. */
export interface Spelling {
  readonly word: string;
  /** Takes any ending. */
  readonly isStem: boolean;
}

interface Entry extends Spelling {
  readonly letters: number;
  readonly slips: number;
}

export class SpellingIndex {
  private readonly byFirstLetter = new Map<string, Entry[]>();

  add(spelling: Spelling): void {
    const { word } = spelling;
    const slips = slipsForgiven(word.length);
    if (slips === 0 || word.length > MOST_COMPARED) return;
    const entry = { ...spelling, letters: letterSet(word), slips };
    const first = word[0] as string;
    const list = this.byFirstLetter.get(first);
    if (list === undefined) this.byFirstLetter.set(first, [entry]);
    else list.push(entry);
  }

  /** Known words that are as many slips away as their length forgives, or fewer; a stem may be followed by an ending. */
  near(word: string): Misspelling[] {
    if (slipsForgiven(word.length) === 0 || word.length > MOST_COMPARED) return [];
    const letters = letterSet(word);
    const found: Misspelling[] = [];
    for (const entry of this.byFirstLetter.get(word[0] as string) ?? []) {
      if (!mayBeNear(word, letters, entry)) continue;
      const { slips, length } = comparison(word, entry.word, entry.isStem, entry.slips);
      if (slips <= entry.slips) found.push({ known: entry, slips, spelt: word.slice(0, length) });
    }
    return found;
  }
}

/** A known word and the part of the page's word that misspells it: all of it, or what stands before a stem's ending. */
export interface Misspelling {
  readonly known: Spelling;
  readonly slips: number;
  readonly spelt: string;
}

function mayBeNear(word: string, letters: number, entry: Entry): boolean {
  const longer = word.length - entry.word.length;
  if (longer < -entry.slips || longer > longestEnding(entry)) return false;
  const lacking = entry.letters & ~letters;
  return countBits(lacking) <= entry.slips && (entry.isStem || countBits(letters & ~entry.letters) <= entry.slips);
}

/**
 * A misspelt short stem with any ending would be half the dictionary ("grandmother" for "grant"), so it may be followed by little.
 */
function longestEnding({ isStem, slips, word }: Entry): number {
  if (!isStem) return slips;
  return word.length < LONG_STEM ? slips + 1 : MOST_COMPARED;
}

/** Which letters a word has, hashed into 32 bits. */
function letterSet(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Three rows of a table of slips, used over and over: a page has thousands of words to compare. */
const ROWS = [0, 1, 2].map(() => new Uint8Array(MOST_COMPARED + 1)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * Letters missed, added, changed or swapped with a neighbour (optimal string alignment).
 *
 * @param word at most `MOST_COMPARED` units, like `known`
 * @param anyEnding whether `known` may be followed by an ending in `word`: then the beginning of `word` that is nearest counts
 * @param most slips beyond which it does not matter how many; counting stops there
 * @returns the slips (anything above `most` where there are more), and how much of `word` they were counted over
 */
export function comparison(
  word: string,
  known: string,
  anyEnding: boolean,
  most: number,
): { slips: number; length: number } {
  const width = known.length;
  let [beforeLast, last, row] = ROWS;
  for (let j = 0; j <= width; j++) last[j] = j;
  let best = { slips: most + 1, length: 0 };
  for (let i = 1; i <= word.length; i++) {
    const letter = word.charCodeAt(i - 1);
    row[0] = i;
    let least = i;
    for (let j = 1; j <= width; j++) {
      const wanted = known.charCodeAt(j - 1);
      let slips = (last[j - 1] as number) + (letter === wanted ? 0 : 1);
      if ((last[j] as number) < slips) slips = (last[j] as number) + 1;
      if ((row[j - 1] as number) < slips) slips = (row[j - 1] as number) + 1;
      if (i > 1 && j > 1 && letter === known.charCodeAt(j - 2) && word.charCodeAt(i - 2) === wanted) {
        slips = Math.min(slips, (beforeLast[j - 2] as number) + 1);
      }
      row[j] = slips;
      if (slips < least) least = slips;
    }
    const here = row[width] as number;
    if (anyEnding ? here < best.slips : i === word.length) best = { slips: here, length: i };
    if (least > most) break;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return best;
}
