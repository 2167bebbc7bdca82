/**
 * The features that a stance model knows. Kept as a sorted list of hashes, not as names: a few ten thousand names in twenty
 * languages would be most of the pack. What it does not know is left out of a text, so that strange words do not blur the known.
 */

import { fromDigits, toDigits } from './digits.ts';
import type { Digits } from './digits.ts';

/** Hashes are so many bits wide; of the unknown features one in some two hundred is taken for a known one. */
const BITS = 22;

/** What a feature is of; see `stance.ts` for each. One letter, since it is part of every feature's name. */
export type FeatureKind =
  'w' | 'b' | 's' | 'f' | 'l' | 't' | 'u' | 'q' | 'n' | 'F' | 'L' | 'g' | 'G' | 'h' | 'p' | 'v' | 'y';

/**
 * FNV-1a over the feature's name, without putting the name together: spreads short strings well, and is the same on every machine.
 *
 * @returns a whole number below 2²²
 */
export function featureHash(kind: FeatureKind, a: string, b?: string): number {
  let h = hashed(hashed(0x811c9dc5, kind), ' ');
  h = hashed(h, a);
  if (b !== undefined) h = hashed(hashed(h, ' '), b);
  h ^= h >>> 15;
  return h & ((1 << BITS) - 1);
}

function hashed(start: number, text: string): number {
  let h = start;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

export class Vocabulary {
  private readonly numbers: ReadonlyMap<number, number>;
  /** A bit for each possible hash: most features of most texts are unknown, and this says so without a look-up. */
  private readonly known = new Uint8Array((1 << BITS) >> 3);

  /** @param hashes of the known features, rising; a feature's number is its place among them */
  constructor(hashes: readonly number[]) {
    this.numbers = new Map(hashes.map((hash, number) => [hash, number]));
    for (const hash of hashes) this.known[hash >> 3] = (this.known[hash >> 3] as number) | (1 << (hash & 7));
  }

  get size(): number {
    return this.numbers.size;
  }

  /** @returns the feature's number, or undefined where it is not known */
  numberOf(kind: FeatureKind, a: string, b?: string): number | undefined {
    const hash = featureHash(kind, a, b);
    return ((this.known[hash >> 3] as number) & (1 << (hash & 7))) === 0 ? undefined : this.numbers.get(hash);
  }
}

/** A sorted list of hashes, each as its distance from the one before. */
export function packHashes(hashes: readonly number[]): Digits {
  return toDigits(hashes.map((hash, i) => hash - (hashes[i - 1] ?? 0)));
}

/** @see packHashes */
export function unpackHashes(digits: Digits): number[] {
  let last = 0;
  return fromDigits(digits).map((distance) => (last += distance));
}
