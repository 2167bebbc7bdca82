/** Looks known words up, plain and misspelt. */
import { hashOfBeginning, SHORTEST_STEM } from './lexicon.ts';
import { NearWords } from './near-words.ts';
import type { PackedWords } from './packed-words.ts';

/** Whether a known word of so many letters, standing in `word` from `at` on, is wanted. */
export type Accepts = (known: number, isStem: boolean, word: string, at: number) => boolean;

/** Size of the table of beginnings. */
const BEGINNINGS = 1 << 13;

export class WordIndex {
  private readonly words: PackedWords;
  /** Open addressing, by the hash of a word's letters: one more than the first place that has them. */
  private readonly slots: Uint16Array;
  /** By the hash of a beginning: a bit for each length of words that begin so. Most words of most pages begin like none. */
  private readonly lengths = new Uint32Array(BEGINNINGS);
  /** Made when first asked for. */
  private near: NearWords | null = null;

  /** @param words in which a stem stands behind the word of the same letters */
  constructor(words: PackedWords) {
    this.words = words;
    this.slots = new Uint16Array(1 << Math.ceil(Math.log2(2 * words.size + 2)));
    for (let place = 0; place < words.size; place++) this.learn(place);
  }

  private learn(place: number): void {
    const letters = this.words.lettersAt(place);
    const beginning = hashOfBeginning(letters, 0) % BEGINNINGS;
    this.lengths[beginning] = (this.lengths[beginning] as number) | bitOf(letters.length);
    let hash = FIRST_HASH;
    for (let i = 0; i < letters.length; i++) hash = nextHash(hash, letters.charCodeAt(i));
    if (this.placeOf(hash, letters.length, letters, 0) !== -1) return;
    let slot = this.slotOf(hash);
    while (this.slots[slot] !== 0) slot = this.after(slot);
    this.slots[slot] = place + 1;
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private after(slot: number): number {
    return (slot + 1) & (this.slots.length - 1);
  }

  /** @returns the places of the known words that stand in `word` from `at` on and are wanted */
  find(word: string, at: number, accepts: Accepts): readonly number[] {
    const lengths = this.lengthsLike(word, at);
    let out = NONE;
    if (lengths === 0) return out;
    let hash = FIRST_HASH;
    for (let length = 1; length <= word.length - at; length++) {
      hash = nextHash(hash, word.charCodeAt(at + length - 1));
      if ((lengths & bitOf(length)) === 0) continue;
      const place = this.placeOf(hash, length, word, at);
      if (place !== -1) out = [...out, ...this.wanted(place, length, accepts, word, at)];
    }
    return out;
  }

  /** Whether any known word begins like this one, if it has as many letters; now and then true in vain. */
  hasBeginning(word: string): boolean {
    return this.lengthsLike(word, 0) !== 0;
  }

  private lengthsLike(word: string, at: number): number {
    return this.lengths[hashOfBeginning(word, at) % BEGINNINGS] as number;
  }

  /** The place of the first known word with those letters, or -1. */
  private placeOf(hash: number, length: number, text: string, at: number): number {
    for (let slot = this.slotOf(hash); this.slots[slot] !== 0; slot = this.after(slot)) {
      const place = (this.slots[slot] as number) - 1;
      if (this.words.isSame(place, length, text, at)) return place;
    }
    return -1;
  }

  private wanted(first: number, length: number, accepts: Accepts, word: string, at: number): number[] {
    return [first, first + 1].filter((place) => {
      if (place > first && !this.words.isSame(place, length, word, at)) return false;
      const isStem = this.words.isStem(place);
      return (!isStem || length >= SHORTEST_STEM) && accepts(length, isStem, word, at);
    });
  }

  /** @returns the places of the known words that `word` may be a misspelling of */
  misspelt(word: string): readonly number[] {
    this.near ??= new NearWords(this.words);
    return this.near.misspelt(word);
  }
}

/** Lengths from 31 on share one. */
function bitOf(length: number): number {
  return 1 << Math.min(length, 31);
}

/** FNV-1a, letter by letter: the hash of a longer word goes on from that of a shorter. */
const FIRST_HASH = 0x811c9dc5;

function nextHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

const NONE: readonly number[] = [];
