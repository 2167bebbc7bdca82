/**
 * Tells of nearly all words of a page that they misspell none of the known ones, by a few bits of each (a Bloom filter). Two words that
 * differ by a letter missed, added, changed or swapped are the same after leaving out one letter of each: what may be left of a known
 * word is kept, what may be left of a page's word is asked for.
 */
import { BitWriter, hasBit } from './bit-text.ts';
import { isIndic } from './indic.ts';
import { lettersOf } from './pack.ts';
import { classOf, HALF, slipsForgiven, WHOLE } from './slips.ts';
import { isCompared, skeletonOf } from './spelling.ts';

/** Which letters of a word are compared, and how many of them may be wrong. */
interface Comparison {
  readonly out: 0 | 1 | 2;
  /** Whether signs are left out, in the scripts that have them. */
  readonly skeleton: boolean;
  /** How many letters are compared; `ALL` where it is the whole word. */
  readonly length: number;
}

/** How much of a word is compared: all of it, where its end is known and few letters may be wrong. */
const ALL = 0;
/** Letters that are left of a long word after its slips: enough to tell most words apart. */
const FEWEST_KEPT = 6;
/** Letters of a page's word that is compared to its end, at most. */
const LONGEST_WHOLE = 13;
/** With as many of them set for each as `STEPS`, one question in a thousand is answered in vain. */
const BITS_PER_ENTRY = 20;

export interface SlipSetTable {
  /** See `bit-text.ts`. */
  readonly bits: string;
  /** All that there are, those of skeletons last, each with how many letters its longest word has. */
  readonly asked: readonly (Comparison & { readonly longest: number })[];
}

/** @param words a stem ends in `*` */
export function compileSlipSet(words: Iterable<string>): SlipSetTable {
  const hashes = new Set<number>();
  const asked = new Map<string, Comparison & { longest: number }>();
  for (const known of words) {
    const isStem = known.endsWith('*');
    const word = lettersOf(known);
    if (!isCompared(word)) continue;
    for (const comparison of comparisonsOf(word, isStem)) {
      const { out, skeleton, length } = comparison;
      const letters = skeleton ? skeletonOf(word) : word;
      const name = [out, skeleton, length].join();
      asked.set(name, { ...comparison, longest: Math.max(letters.length, asked.get(name)?.longest ?? 0) });
      const seen = length === ALL ? letters.length : length;
      const seed = seedOf(comparison, word);
      addUp(letters);
      for (const sum of sumsWithout(out, seen)) hashes.add(sum + seed);
      if (length === ALL) for (const sum of sumsWithout(0, seen)) hashes.add(sum + seed);
    }
  }
  const size = Math.max(64, (hashes.size * BITS_PER_ENTRY) & ~7);
  const bits = new BitWriter(size);
  for (const hash of hashes) for (const step of STEPS) bits.set(hash % (size - step));
  return { bits: bits.text(), asked: [...asked.values()].sort((a, b) => Number(a.skeleton) - Number(b.skeleton)) };
}

/** Writers slip in one letter of a short word, or in any of its vowel signs; in long ones in two, or in one and any signs. */
function comparisonsOf(word: string, isStem: boolean): Comparison[] {
  const slips = slipsForgiven(word);
  const hasSigns = skeletonOf(word) !== word;
  const skeleton = isIndic(word.charCodeAt(0));
  const kinds: Pick<Comparison, 'out' | 'skeleton'>[] =
    slips > WHOLE + HALF
      ? [{ out: 2, skeleton }]
      : slips > WHOLE
        ? [{ out: 1, skeleton }]
        : [{ out: 1, skeleton: false }, ...(hasSigns ? [{ out: 0, skeleton: true } as const] : [])];
  return kinds.map(({ out, skeleton }) => {
    const letters = skeleton ? skeletonOf(word) : word;
    return { out, skeleton, length: isStem || out === 2 ? Math.min(letters.length, FEWEST_KEPT + out) : ALL };
  });
}

export class SlipSet {
  private readonly table: SlipSetTable;

  constructor(table: SlipSetTable) {
    this.table = table;
  }

  /**
   * One loop within the other, and no calls: of a page's words most come here, and each is asked for in dozens of ways.
   *
   * @returns false where `word` misspells no word of the set for certain
   */
  may(word: string): boolean {
    const { asked, bits } = this.table;
    const size = bits.length << 3;
    const first = seedOfClass(word);
    let letters = word;
    let ofSkeleton = false;
    addUp(letters);
    for (let i = 0; i < asked.length; i++) {
      const { out, skeleton, length, longest } = asked[i] as SlipSetTable['asked'][number];
      if (skeleton && !ofSkeleton) {
        ofSkeleton = true;
        letters = skeletonOf(word);
        addUp(letters);
      }
      const seen = length === ALL ? letters.length : Math.min(length, letters.length);
      if (seen < length - out || (length === ALL && seen > longest + out)) continue;
      const seed = first + seedOfKind(out, skeleton, length);
      const rest = length === ALL ? out : seen - length + out;
      if ((rest === 0 || length === ALL) && this.has((here[seen] as number) + seed)) return true;
      const ups = rest === 1 ? oneUp : twoUp;
      if (rest === 0) continue;
      for (let a = 0; a < seen; a++) {
        const before = (here[a] as number) - (oneUp[a + 1] as number) + (ups[seen] as number) + seed;
        for (let b = rest === 1 ? seen - 1 : a + 1; b < seen; b++) {
          const hash = rest === 1 ? before : before + (oneUp[b] as number) - (twoUp[b + 1] as number);
          const bit = hash % size;
          // All that is known of most ways is that their first bit is not there.
          if (((bits.charCodeAt(bit >> 3) >> (bit & 7)) & 1) === 0 && this.has(hash)) return true;
        }
      }
    }
    return false;
  }

  private has(hash: number): boolean {
    const { bits } = this.table;
    const size = bits.length << 3;
    return STEPS.every((step) => hasBit(bits, hash % (size - step)));
  }
}

/** By how much the bits of one hash are apart, as remainders of numbers that have no divisor in common. */
const STEPS = [0, 11, 25, 37];

/** What `addUp` found last, by letter: the sum of all before it, and what that would be if they stood one place, or two, further ahead. */
const here = new Int32Array(LONGEST_WHOLE + 1);
const oneUp = new Int32Array(LONGEST_WHOLE + 1);
const twoUp = new Int32Array(LONGEST_WHOLE + 1);
/** What a letter is multiplied with, by its place: small enough that no sum ever leaves the numbers that engines count with quickest. */
const PLACES = [
  0x3c6ef, 0x2545f, 0x1b873, 0x343fd, 0x27d4f, 0x38b35, 0x15a4d, 0x30f0b, 0x21f0b, 0x3735b, 0x1c69b, 0x29075, 0x33d4d,
];

function seedOf({ out, skeleton, length }: Comparison, word: string): number {
  return seedOfKind(out, skeleton, length) + seedOfClass(word);
}

function seedOfKind(out: number, skeleton: boolean, length: number): number {
  return ((skeleton ? out + 1 : 0) * 16 + length) * 0x2f0b1;
}

/** Words are told apart by the class of their first letters, too. */
function seedOfClass(word: string): number {
  return (classOf(word.charCodeAt(0)) & 0x7f) * 0x3d4d51;
}

/**
 * Adds up letters, each multiplied by what belongs to its place. A hash is such a sum, and the sum of the letters that are left when one
 * or two are taken out and the others move up costs but two additions.
 */
function addUp(letters: string): void {
  const length = Math.min(letters.length, LONGEST_WHOLE);
  for (let i = 0; i < length; i++) {
    const letter = letters.charCodeAt(i) & 0x7f;
    here[i + 1] = (here[i] as number) + letter * (PLACES[i] as number);
    oneUp[i + 1] = (oneUp[i] as number) + (i > 0 ? letter * (PLACES[i - 1] as number) : 0);
    twoUp[i + 1] = (twoUp[i] as number) + (i > 1 ? letter * (PLACES[i - 2] as number) : 0);
  }
}

/** Sums of the first letters that were added up, without `out` of them, at most two. */
function* sumsWithout(out: number, length: number): Iterable<number> {
  if (out === 0) return yield here[length] as number;
  for (let a = 0; a < length; a++) {
    const before = (here[a] as number) - (oneUp[a + 1] as number);
    if (out === 1) yield before + (oneUp[length] as number);
    else
      for (let b = a + 1; b < length; b++)
        yield before + (oneUp[b] as number) - (twoUp[b + 1] as number) + (twoUp[length] as number);
  }
}
