/** Puts known words of one script in the order and shape that `shelf.ts` reads. */
import { BitWriter } from './bit-text.ts';
import { byUnits } from './in-order.ts';
import { lettersOf } from './pack.ts';
import { compileSlipSet } from './slip-set.ts';
import type { SlipSetTable } from './slip-set.ts';
import { classOf, lettersForgiven } from './slips.ts';
import { isCompared, letterSet } from './spelling.ts';
import { unitsOf, wide } from './units.ts';

/** Strings are read by their code units where they lie (`units.ts`). */
export interface ShelfTable {
  /** Number of its first word. */
  readonly first: number;
  /** Line after line, each word followed by a space. A word that ends in `*` takes any ending, and stands behind that of the same letters. */
  readonly words: string;
  /** By the hash of a beginning: one more than the line of the words that begin so, or 0. As many as a power of two. */
  readonly beginnings: string;
  /** For each line `LINE_UNITS`: where its words are, which number the first of them has, where their phrases are. One more, for the end. */
  readonly lines: string;
  /** For each word, line by line: how many units follow for it, then each of its phrases (`PhraseOfWord`). */
  readonly phrases: string;
  /**
   * Of words that can be misspelt, by the class of their first letters and how many letters are forgiven: the classes, and where each of
   * their `FORGIVEN` begins; one more, for the end.
   */
  readonly classes: string;
  readonly classStarts: string;
  /** For each of these `COMPARED_UNITS`: its letters and whether it is a stem, its number on the shelf. */
  readonly compared: string;
  /** A bit for each word that not every pack knows (`bit-text.ts`); empty where each knows all. */
  readonly uncommon: string;
  /** Null where words are too seldom looked for to be worth it. */
  readonly slips: SlipSetTable | null;
}

export const LINE_UNITS = 5;
export const COMPARED_UNITS = 3;
/** Letters of a word that may be other ones, missing or too many: from 0 to 2 (`lettersForgiven`). */
export const FORGIVEN = 3;
/** Letters of a word as 28 bits; the highest bit of the first of the two units says whether it is a stem. */
export const LETTER_BITS = 14;
/** The letters of one unit. */
export const LETTERS = (1 << LETTER_BITS) - 1;

/** A phrase as one of its words keeps it: words by their numbers, the nearest first. */
export interface PhraseOfWord {
  readonly term: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Letters that words are first looked for by; shorter ones by all that they have. */
export const BEGINNING = 4;

/** @returns a number that all words share which go on alike from `at` for as many letters */
export function hashOfBeginning(word: string, at: number): number {
  const first = word.charCodeAt(at) & 0x7f;
  const second = word.charCodeAt(at + 1) & 0x7f;
  const third = word.charCodeAt(at + 2) & 0x7f;
  return ((first * 37 + second) * 37 + third) * 37 + (word.charCodeAt(at + 3) & 0x7f);
}

/** A letter by its place in its block, 0 past the end: no hash leaves the numbers that engines count with quickest. */
export function letterAt(word: string, at: number): number {
  return word.charCodeAt(at) & 0x7f;
}

/** Beginnings for each line: few others are taken for one. */
const ROOM = 3;

/**
 * @param words in the order that `inShelfOrder` gives them
 * @param phrasesOf what each keeps; the lowest terms first
 * @param isCommon whether every pack knows a word
 */
export function compileShelf(
  words: readonly string[],
  first: number,
  phrasesOf: (word: string) => readonly PhraseOfWord[],
  isCommon: (word: string) => boolean,
  withSlips: boolean,
): ShelfTable {
  const size = beginningsFor(words);
  const beginnings = new Uint16Array(size);
  const lines: number[] = [];
  let text = '';
  let phrases = '';
  let line = -1;
  words.forEach((word, place) => {
    const beginning = beginningOf(word, size);
    if (line !== beginning) {
      line = beginning;
      lines.push(...wide(text.length), place, ...wide(phrases.length));
      beginnings[beginning] = lines.length / LINE_UNITS;
    }
    text += `${word} `;
    const own = phrasesOf(word).map(({ term, before, after }) =>
      unitsOf([term, before.length, after.length, ...[...before, ...after].flatMap(wide)]),
    );
    const units = own.join('');
    phrases += unitsOf([units.length]) + units;
  });
  lines.push(...wide(text.length), words.length, ...wide(phrases.length));
  return {
    first,
    words: text,
    beginnings: unitsOf(beginnings),
    lines: unitsOf(lines),
    phrases,
    ...comparedWords(words),
    uncommon: uncommonAmong(words, isCommon),
    slips: withSlips ? compileSlipSet(words) : null,
  };
}

function uncommonAmong(words: readonly string[], isCommon: (word: string) => boolean): string {
  if (words.every(isCommon)) return '';
  const bits = new BitWriter(words.length);
  for (const [place, word] of words.entries()) if (!isCommon(word)) bits.set(place);
  return bits.text();
}

/** Words that begin alike stand together, a stem behind the word of its letters. */
export function inShelfOrder(words: Iterable<string>): string[] {
  const all = [...words];
  const size = beginningsFor(all);
  return all.sort(
    (a, b) => beginningOf(a, size) - beginningOf(b, size) || byUnits(lettersOf(a), lettersOf(b)) || a.length - b.length,
  );
}

function beginningsFor(words: readonly string[]): number {
  const lines = new Set(words.map((word) => lettersOf(word).slice(0, BEGINNING))).size;
  return 1 << Math.ceil(Math.log2(Math.max(2, lines * ROOM)));
}

function beginningOf(word: string, size: number): number {
  return hashOfBeginning(lettersOf(word), 0) & (size - 1);
}

function comparedWords(words: readonly string[]): Pick<ShelfTable, 'classes' | 'classStarts' | 'compared'> {
  const byClass = new Map<number, readonly number[][]>();
  words.forEach((word, place) => {
    const letters = lettersOf(word);
    if (!isCompared(letters)) return;
    const first = classOf(letters.charCodeAt(0));
    const fellows = byClass.get(first) ?? Array.from({ length: FORGIVEN }, () => []);
    fellows[lettersForgiven(letters)]?.push(place);
    byClass.set(first, fellows);
  });
  const starts: number[] = [];
  const compared: number[] = [];
  for (const places of [...byClass.values()].flat()) {
    starts.push(...wide(compared.length));
    for (const place of places) {
      const word = words[place] as string;
      const set = letterUnits(letterSet(lettersOf(word)));
      const isStem = word.endsWith('*') ? 1 : 0;
      compared.push((set & LETTERS) | (isStem << LETTER_BITS), set >> LETTER_BITS, place);
    }
  }
  starts.push(...wide(compared.length));
  return {
    classes: String.fromCharCode(...byClass.keys()),
    classStarts: unitsOf(starts),
    compared: unitsOf(compared),
  };
}

/**
 * The letters of a word as two times `LETTER_BITS`. Letters that fall together rule out fewer words, and none that fit.
 *
 * @param set see `letterSet`
 */
export function letterUnits(set: number): number {
  return (set | (set >>> (2 * LETTER_BITS))) & 0xfffffff;
}
