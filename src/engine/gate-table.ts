/** What the gate (`gate.ts`) looks for, as `compile-gate.ts` makes it of the packs in use: plain data, read in the shape that it is stored in. */
import type { ShelfTable } from './shelf-table.ts';
import type { WordSetTable } from './word-set.ts';

/** Raised whenever the table changes its shape: it outlives the code that wrote it, in the browser's storage. */
export const GATE_FORMAT = 4;

/** What every page needs of the ties of all packs in use. Plain data, small enough for every tab. */
export interface GateBase {
  readonly format: typeof GATE_FORMAT;
  /** The blocks that there are words of. */
  readonly blocks: readonly number[];
  /** Terms with a lower number are key terms: one of each group is. */
  readonly keyTerms: number;
  /** For each group: how many units follow, its tie's number, and its terms, a key term first. Key term by key term. */
  readonly groups: string;
  /** For each key term where its groups begin in `groups`; one more, for the end. Two units each. */
  readonly groupStarts: string;
  /** All words that the packs know, ties or not: a compound is made up of them. */
  readonly compounds: WordSetTable;
}

/** The words of one script. */
export interface BlockTable {
  /** Words that begin in one block of 128 code units; letters are confused only within a block. */
  readonly block: number;
  /** One of each phrase that shows a key term: the one that texts seldom have. */
  readonly keys: ShelfTable;
  readonly rest: ShelfTable;
  /** See `frequent-words.ts`. */
  readonly frequent: string;
}

/** All of it, or as much as is at hand. */
export interface GateTable {
  readonly base: GateBase;
  readonly blocks: readonly BlockTable[];
}

/** The block that a word belongs to by its letter at `at`. */
export function blockOf(word: string, at: number): number {
  return word.charCodeAt(at) >> 7;
}

/** Longest phrase, in words, of which pieces that overlap by `LONGEST_TIE` still see all. */
export const LONGEST_PHRASE = 12;
