/**
 * A set of words as a few bits of each (a Bloom filter): never denies a word that it has, and takes few others for one. Enough to tell
 * what is not made up of known words, in a thirtieth of the room of the words.
 */

/** Bits for each word; with two of them set for each, one strange word in twenty-five is taken for a known one. */
const BITS_PER_WORD = 8;

export interface WordSetTable {
  /** Base64; as many bits as the next power of two. */
  readonly bits: string;
  /** Letters of its shortest and its longest word. */
  readonly shortest: number;
  readonly longest: number;
}

export function compileWordSet(words: ReadonlySet<string>): WordSetTable {
  const size = 1 << Math.ceil(Math.log2(Math.max(8, words.size * BITS_PER_WORD)));
  const bytes = new Uint8Array(size >> 3);
  let shortest = Infinity;
  let longest = 0;
  for (const word of words) {
    shortest = Math.min(shortest, word.length);
    longest = Math.max(longest, word.length);
    for (const bit of bitsOf(hash(word, 0, word.length), size))
      bytes[bit >> 3] = (bytes[bit >> 3] as number) | (1 << (bit & 7));
  }
  return { bits: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), shortest, longest };
}

export class WordSet {
  private readonly shortest: number;
  private readonly longest: number;
  private readonly bytes: string;

  constructor(table: WordSetTable) {
    this.shortest = table.shortest;
    this.longest = table.longest;
    this.bytes = atob(table.bits);
  }

  /** Whether the letters from `start` to `end` (exclusive) may be words of the set one after the other; true for no letters. */
  makesUp(text: string, start: number, end: number): boolean {
    const { shortest, longest } = this;
    const reached = new Uint8Array(end + 1);
    reached[start] = 1;
    for (let from = start; from < end; from++) {
      if (reached[from] !== 1) continue;
      for (let to = from + shortest; to <= Math.min(end, from + longest); to++) {
        if (reached[to] !== 1 && this.has(text, from, to)) reached[to] = 1;
      }
    }
    return reached[end] === 1;
  }

  private has(text: string, start: number, end: number): boolean {
    return bitsOf(hash(text, start, end), this.bytes.length << 3).every(
      (bit) => (this.bytes.charCodeAt(bit >> 3) & (1 << (bit & 7))) !== 0,
    );
  }
}

/** FNV-1a over some letters of a text. */
function hash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

function bitsOf(h: number, size: number): readonly [number, number] {
  return [h & (size - 1), Math.imul(h ^ (h >>> 13), 0x5bd1e995) >>> (32 - Math.log2(size))];
}
