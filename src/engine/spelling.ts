/**
 * Finds the few known words that a misspelt one may stand for. Words are kept by their first letter (typists slip inside a word,
 * not at its head); a comparison of letter sets, two machine operations, rules nearly all of them out before slips are counted.
 */

/** Shortest word that may be misspelt, and from which length on two slips are forgiven. In UTF-16 units of folded text. */
const FEWEST_FOR_ONE_SLIP = 5;
const FEWEST_FOR_TWO_SLIPS = 9;
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
  near(word: string): Spelling[] {
    if (slipsForgiven(word.length) === 0 || word.length > MOST_COMPARED) return [];
    const letters = letterSet(word);
    const found: Spelling[] = [];
    for (const entry of this.byFirstLetter.get(word[0] as string) ?? []) {
      if (mayBeNear(word, letters, entry) && slipsBetween(spelt(word, entry), entry.word) <= entry.slips)
        found.push(entry);
    }
    return found;
  }
}

function mayBeNear(word: string, letters: number, entry: Entry): boolean {
  const longer = word.length - entry.word.length;
  if (longer < -entry.slips || (longer > entry.slips && !entry.isStem)) return false;
  const lacking = entry.letters & ~letters;
  return countBits(lacking) <= entry.slips && (entry.isStem || countBits(letters & ~entry.letters) <= entry.slips);
}

/** The part of a word that is held against a known one: of a stem's, as much as the stem is long. */
export function spelt(word: string, known: Spelling): string {
  return known.isStem && word.length > known.word.length ? word.slice(0, known.word.length) : word;
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

/** Letters missed, added, changed or swapped with a neighbour (optimal string alignment). */
export function slipsBetween(a: string, b: string): number {
  let beforeLast = new Array<number>(b.length + 1).fill(0);
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] as number) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
