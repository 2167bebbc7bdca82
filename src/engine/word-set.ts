/**
 * A set of words as a few bits of each (a Bloom filter): never denies a word that it has, and takes few others for one. Enough to tell
 * what is not made up of known words, in a thirtieth of the room of the words.
 */
import { BitWriter, hasBit } from './bit-text.ts';

/** Bits for each word; with two of them set for each, one strange word in twenty-five is taken for a known one. */
const BITS_PER_WORD = 8;

export interface WordSetTable {
  /** As many as the next power of two (`bit-text.ts`). */
  readonly bits: string;
  /** Letters of its shortest and its longest word. */
  readonly shortest: number;
  readonly longest: number;
}

export function compileWordSet(words: ReadonlySet<string>): WordSetTable {
  const size = 1 << Math.ceil(Math.log2(Math.max(8, words.size * BITS_PER_WORD)));
  const bits = new BitWriter(size);
  let shortest = Infinity;
  let longest = 0;
  for (const word of words) {
    shortest = Math.min(shortest, word.length);
    longest = Math.max(longest, word.length);
    let hash = FIRST_HASH;
    for (let i = 0; i < word.length; i++) hash = nextHash(hash, word.charCodeAt(i));
    bits.set(firstBit(hash, size));
    bits.set(secondBit(hash, size));
  }
  return { bits: bits.text(), shortest, longest };
}

export class WordSet {
  private readonly table: WordSetTable;

  constructor(table: WordSetTable) {
    this.table = table;
  }

  /** @returns where a word can be cut so that what stands before, and after, may be made up of words of the set; null where nowhere */
  cuts(word: string): Cuts | null {
    const { length } = word;
    const before = new Uint8Array(length + 1);
    before[0] = 1;
    for (let from = 0; from < length; from++)
      if (before[from] === 1) this.eachEnd(word, from, (end) => (before[end] = 1));
    if (before[length] !== 1) return null;
    const after = new Uint8Array(length + 1);
    after[length] = 1;
    for (let from = length - 1; from >= 0; from--)
      this.eachEnd(word, from, (end) => {
        if (after[end] === 1) after[from] = 1;
      });
    return { before, after };
  }

  /** @param visit is given the end of each word of the set, or what may be one, that begins at `from` */
  private eachEnd(word: string, from: number, visit: (end: number) => void): void {
    let hash = FIRST_HASH;
    const { bits, shortest, longest } = this.table;
    const size = bits.length << 3;
    const last = Math.min(word.length, from + longest);
    for (let end = from; end < last;) {
      hash = nextHash(hash, word.charCodeAt(end++));
      if (end - from >= shortest && hasBit(bits, firstBit(hash, size)) && hasBit(bits, secondBit(hash, size)))
        visit(end);
    }
  }
}

/** By offset in a word: 1 where all before it, or all after it, may be words one after the other. */
export interface Cuts {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** FNV-1a, letter by letter. */
const FIRST_HASH = 0x811c9dc5;

function nextHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** @param size a power of two */
function firstBit(hash: number, size: number): number {
  return (hash ^ (hash >>> 15)) & (size - 1);
}

function secondBit(hash: number, size: number): number {
  return (Math.imul(hash ^ (hash >>> 13), 0x5bd1e995) >>> 9) & (size - 1);
}
