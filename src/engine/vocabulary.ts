/**
 * The features that a stance model knows. Kept as a sorted list of hashes, not as names: a few ten thousand names in twenty
 * languages would be most of the pack. What it does not know is left out of a text, so that strange words do not blur the known.
 */

/** Hashes are so many bits wide; of the unknown features one in some two hundred is taken for a known one. */
const BITS = 22;

/** FNV-1a: spreads short strings well, and is the same on every machine. @returns a whole number below 2²² */
export function featureHash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    h ^= name.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 15;
  return h & ((1 << BITS) - 1);
}

export class Vocabulary {
  private readonly numbers: ReadonlyMap<number, number>;

  /** @param hashes of the known features, rising; a feature's number is its place among them */
  constructor(hashes: readonly number[]) {
    this.numbers = new Map(hashes.map((hash, number) => [hash, number]));
  }

  get size(): number {
    return this.numbers.size;
  }

  /** @returns the feature's number, or undefined where it is not known */
  numberOf(name: string): number | undefined {
    return this.numbers.get(featureHash(name));
  }
}

/** A sorted list of hashes as base64: each as its distance from the one before, seven bits to a byte, low bits first. */
export function packHashes(hashes: readonly number[]): string {
  const bytes: number[] = [];
  let last = 0;
  for (const hash of hashes) {
    let rest = hash - last;
    last = hash;
    while (rest > 0x7f) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

/** @see packHashes */
export function unpackHashes(base64: string): number[] {
  const bytes = atob(base64);
  const hashes: number[] = [];
  let last = 0;
  let value = 0;
  let shift = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    value |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    last += value;
    hashes.push(last);
    value = 0;
    shift = 0;
  }
  return hashes;
}
