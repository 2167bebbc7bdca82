/**
 * Finds the few known words that a misspelt one may stand for. Words are kept by their first letter (writers slip inside a word,
 * not at its head); a comparison of letter sets, two machine operations, rules nearly all of them out before slips are counted.
 */
import { FIRST_INDIC, isIndic } from './indic.ts';
import { classOf, gapCost, isSign, lettersForgiven, slipsForgiven, swapCost, WHOLE } from './slips.ts';

/** From here on a misspelt stem may have any ending. */
const LONG_STEM = 8;
/** Longest word that is compared: counting slips costs the product of two lengths. */
const MOST_COMPARED = 32;

/** A known word without its `*`. */
export interface Spelling {
  readonly word: string;
  /** Takes any ending. */
  readonly isStem: boolean;
}

/** A known word and the part of the page's word that misspells it: all of it, or what stands before a stem's ending. */
export interface Misspelling {
  readonly known: Spelling;
  /** In half slips (`slips.ts`). */
  readonly slips: number;
  readonly spelt: string;
}

interface Entry extends Spelling {
  readonly skeleton: string;
}

/** Known words of one first letter and one length, hence with the same forgiveness. */
class Bucket {
  readonly entries: Entry[] = [];
  /** The letter set of each entry, side by side: they are run through for every unknown word of every page. */
  letters = new Int32Array(8);
  /** The set of pairs of neighbours in each entry's skeleton. */
  pairs = new Int32Array(8);
  /** Half slips that are forgiven, and how many letters may be other ones. */
  readonly slips: number;
  readonly lettersForgiven: number;

  constructor(first: string) {
    this.slips = slipsForgiven(first);
    this.lettersForgiven = lettersForgiven(first);
  }

  add(spelling: Spelling): void {
    const number = this.entries.length;
    if (number === this.letters.length) {
      this.letters = twiceAsLong(this.letters);
      this.pairs = twiceAsLong(this.pairs);
    }
    const skeleton = skeletonOf(spelling.word);
    this.letters[number] = letterSet(spelling.word);
    this.pairs[number] = pairSet(skeleton);
    this.entries.push({ ...spelling, skeleton });
  }
}

function twiceAsLong(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}

/** Pairs of neighbours that one slip makes anew or takes away, at most: a swap of two letters takes the pairs before, within and behind. */
const PAIRS_OF_A_SLIP = 3;

export class SpellingIndex {
  /** By first letter, then by length. */
  private readonly byFirstLetter = new Map<number, (Bucket | undefined)[]>();

  add(spelling: Spelling): void {
    const { word } = spelling;
    if (!isCompared(word)) return;
    const first = classOf(word.charCodeAt(0));
    const lengths = this.byFirstLetter.get(first) ?? [];
    this.byFirstLetter.set(first, lengths);
    const bucket = lengths[word.length] ?? new Bucket(word);
    lengths[word.length] = bucket;
    bucket.add(spelling);
  }

  /** Known words that are as many slips away as their length forgives, or fewer; a stem may be followed by an ending. */
  near(word: string): Misspelling[] {
    const lengths = this.byFirstLetter.get(classOf(word.charCodeAt(0)));
    if (!isCompared(word) || lengths === undefined) return [];
    const asked = askedFor(word);
    const found: Misspelling[] = [];
    const longest = Math.min(lengths.length - 1, word.length + 2 * WHOLE);
    for (let length = 1; length <= longest; length++) {
      const bucket = lengths[length];
      if (bucket !== undefined && fitsByLength(length, word.length, bucket.slips)) nearIn(bucket, asked, found);
    }
    return found;
  }
}

/** A page's word with what comparisons ask of it. */
export interface Asked {
  readonly word: string;
  readonly letters: number;
  readonly skeleton: string;
  readonly pairs: number;
}

/** @see Asked */
export function askedFor(word: string): Asked {
  const skeleton = skeletonOf(word);
  return { word, letters: letterSet(word), skeleton, pairs: pairSet(skeleton) };
}

/** Whether slips are forgiven in a word at all, and it is short enough to be compared. */
export function isCompared(word: string): boolean {
  return word.length <= MOST_COMPARED && slipsForgiven(word) > 0;
}

/**
 * Whether a known word of one length may be misspelt as a word of another. Only a long stem is found in a word that is much longer
 * than itself.
 *
 * @param slips that are forgiven in the known word
 */
export function fitsByLength(known: number, word: number, slips: number): boolean {
  return known - word <= slips && (known >= LONG_STEM || known >= word - 2 * WHOLE);
}

/** Whether more letters of one set are wanting in another than are forgiven. */
function lacksLetters(set: number, other: number, forgiven: number): boolean {
  const lacking = set & ~other;
  return lacking !== 0 && countBits(lacking) > forgiven;
}

function nearIn(bucket: Bucket, asked: Asked, found: Misspelling[]): void {
  const { entries, letters: known, pairs, slips, lettersForgiven: forgiven } = bucket;
  const pairsForgiven = PAIRS_OF_A_SLIP * Math.floor(slips / WHOLE);
  for (let i = 0; i < entries.length; i++) {
    const letters = known[i] as number;
    // As `lacksLetters`, without a call: for most words that is all that is asked.
    let lacking = letters & ~asked.letters;
    if (forgiven > 0) lacking &= lacking - 1;
    if (forgiven > 1) lacking &= lacking - 1;
    if (lacking !== 0) continue;
    // A word that shares its letters with a hundred known ones shares their order with few.
    if (lacksLetters(pairs[i] as number, asked.pairs, pairsForgiven)) continue;
    const entry = entries[i] as Entry;
    if (!entry.isStem && lacksLetters(asked.letters, letters, forgiven)) continue;
    const compared = compare(asked, entry, slips);
    if (compared.slips > slips) continue;
    found.push({ known: entry, slips: compared.slips, spelt: asked.word.slice(0, compared.length) });
  }
}

const TOO_FAR = { slips: Infinity, length: 0 };

function compare({ word, skeleton }: Asked, known: Entry, slips: number): { slips: number; length: number } {
  if (word.length - known.word.length > longestEnding(known, slips)) return TOO_FAR;
  const whole = Math.floor(slips / WHOLE);
  if (!isWithin(known.skeleton, 0, skeleton, 0, whole, known.isStem)) return TOO_FAR;
  // Other scripts have no half slips, and of a word that is compared to its end nothing else is asked.
  if (!known.isStem && word !== known.word && skeleton === word && !isIndic(known.word.charCodeAt(0)))
    return {
      slips: whole > 1 && isWithin(known.word, 0, word, 0, 1, false) ? WHOLE : whole * WHOLE,
      length: word.length,
    };
  return comparison(word, known.word, known.isStem, slips);
}

/**
 * Whether `SpellingIndex.near` would find a known word, for callers that keep no index. They have seen to it that the first letters
 * are of one class, both words are compared at all (`isCompared`) and the lengths fit (`fitsByLength`).
 */
export function misspells(asked: Asked, known: Spelling): boolean {
  const { word, isStem } = known;
  const slips = slipsForgiven(word);
  if (asked.word.length - word.length > longestEnding(known, slips)) return false;
  // Other scripts have no half slips, and counting whole ones is enough.
  if (!isIndic(word.charCodeAt(0))) return isWithin(word, 0, asked.word, 0, slips / WHOLE, isStem);
  const letters = letterSet(word);
  const forgiven = lettersForgiven(word);
  if (lacksLetters(letters, asked.letters, forgiven)) return false;
  if (!isStem && lacksLetters(asked.letters, letters, forgiven)) return false;
  return compare(asked, { word, isStem, skeleton: skeletonOf(word) }, slips).slips <= slips;
}

/**
 * Whether the letters of `known` from `i` are at most `slips` whole slips from those of `word` from `j`. Ends at the first
 * letters that do not fit, so it rules most words out in a few steps; two slips branch at most sixteen times.
 *
 * @param anyEnding whether more of `word` may follow
 */
function isWithin(known: string, i: number, word: string, j: number, slips: number, anyEnding: boolean): boolean {
  while (i < known.length && j < word.length && known.charCodeAt(i) === word.charCodeAt(j)) {
    i++;
    j++;
  }
  if (i === known.length) return anyEnding || word.length - j <= slips;
  if (j === word.length) return known.length - i <= slips;
  if (slips === 0) return false;
  return (
    isWithin(known, i + 1, word, j + 1, slips - 1, anyEnding) ||
    isWithin(known, i + 1, word, j, slips - 1, anyEnding) ||
    isWithin(known, i, word, j + 1, slips - 1, anyEnding) ||
    (known.charCodeAt(i) === word.charCodeAt(j + 1) &&
      known.charCodeAt(i + 1) === word.charCodeAt(j) &&
      isWithin(known, i + 2, word, j + 2, slips - 1, anyEnding))
  );
}

/**
 * A misspelt short stem with any ending would be half the dictionary ("grandmother" for "grant"), so it may be followed by little.
 */
function longestEnding({ isStem, word }: Spelling, slips: number): number {
  if (!isStem) return slips;
  return word.length < LONG_STEM ? slips + 1 : MOST_COMPARED;
}

/** Which letters a word has, those that are confused as one and signs left out, hashed into 32 bits. */
export function letterSet(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (!isSign(unit)) bits |= 1 << (classOf(unit) & 31);
  }
  return bits;
}

/** Which pairs of neighbours stand in a skeleton, hashed into 32 bits. */
function pairSet(skeleton: string): number {
  let bits = 0;
  for (let i = 1; i < skeleton.length; i++)
    bits |= 1 << (Math.imul(skeleton.charCodeAt(i - 1) * 37 + skeleton.charCodeAt(i), 0x9e3779b1) >>> 27);
  return bits;
}

/** The letters of a word, signs left out, each as the one that stands for all it is confused with. */
export function skeletonOf(word: string): string {
  if (!holdsIndic(word)) return word;
  let letters = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (!isSign(unit)) letters += String.fromCharCode(classOf(unit));
  }
  return letters;
}

function holdsIndic(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= FIRST_INDIC) return true;
  return false;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Three rows of a table of slips, used over and over: a page has thousands of words to compare. */
const ROWS = [0, 1, 2].map(() => new Uint8Array(MOST_COMPARED + 1)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * Letters missed, added, changed or swapped with a neighbour (optimal string alignment), in half slips.
 *
 * @param word at most `MOST_COMPARED` units, like `known`
 * @param anyEnding whether `known` may be followed by an ending in `word`: then the beginning of `word` that is nearest counts
 * @param most half slips beyond which it does not matter how many; counting stops there
 * @returns the slips (anything above `most` where there are more), and how much of `word` they were counted over
 */
export function comparison(
  word: string,
  known: string,
  anyEnding: boolean,
  most: number,
): { slips: number; length: number } {
  const width = known.length;
  // Other scripts have no half slips, and most pages are in them.
  const halves = word.charCodeAt(0) >= FIRST_INDIC;
  let [beforeLast, last, row] = ROWS;
  last[0] = 0;
  for (let j = 1; j <= width; j++)
    last[j] = (last[j - 1] as number) + (halves ? gapCost(known.charCodeAt(j - 1)) : WHOLE);
  let best = { slips: most + 1, length: 0 };
  for (let i = 1; i <= word.length; i++) {
    const letter = word.charCodeAt(i - 1);
    const extra = halves ? gapCost(letter) : WHOLE;
    row[0] = (last[0] as number) + extra;
    let least = row[0];
    for (let j = 1; j <= width; j++) {
      const wanted = known.charCodeAt(j - 1);
      let slips = last[j - 1] as number;
      if (letter !== wanted) slips += halves ? swapCost(letter, wanted) : WHOLE;
      const without = (last[j] as number) + extra;
      if (without < slips) slips = without;
      const missed = (row[j - 1] as number) + (halves ? gapCost(wanted) : WHOLE);
      if (missed < slips) slips = missed;
      if (i > 1 && j > 1 && letter === known.charCodeAt(j - 2) && word.charCodeAt(i - 2) === wanted) {
        slips = Math.min(slips, (beforeLast[j - 2] as number) + WHOLE);
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
