/**
 * What a slip of the pen costs, in half slips. In Indian scripts writers swap short and long vowel signs, drop the vowel killer and
 * mix up the sibilants all the time; such a slip costs half of one that changes a sound.
 */
import { isIndic, VIRAMA } from './indic.ts';

/** A slip that changes a sound, and one that hardly does. */
export const WHOLE = 2;
export const HALF = 1;

/** In every Indian block, by offset: vowels that stand alone, consonants by what they are confused with, signs. */
const FIRST_VOWEL = 0x05;
const LAST_VOWEL = 0x14;
const CONFUSED = ['कख', 'गघ', 'चछ', 'जझ', 'टतठथ', 'डदढध', 'णन', 'पफ', 'बभव', 'लळ', 'शषस'];

/** By offset in the block: the offset that stands for a letter and all that it is confused with; 0 for signs. Made when first asked for. */
let knownClasses: Uint8Array | null = null;

function classAt(offset: number): number {
  knownClasses ??= classes();
  return knownClasses[offset] as number;
}

function classes(): Uint8Array {
  const table = Uint8Array.from({ length: 0x80 }, (_, offset) => offset);
  for (let offset = FIRST_VOWEL; offset <= LAST_VOWEL; offset++) table[offset] = FIRST_VOWEL;
  for (const group of CONFUSED) {
    for (const letter of group) table[letter.charCodeAt(0) & 0x7f] = group.charCodeAt(0) & 0x7f;
  }
  for (const [first, last] of [
    [0x00, 0x03],
    [0x3e, VIRAMA],
  ] as const) {
    table.fill(0, first, last + 1);
  }
  return table;
}

/** Vowel signs, the vowel killer and nasal signs. */
export function isSign(unit: number): boolean {
  return isIndic(unit) && classAt(unit & 0x7f) === 0;
}

/** One unit for all letters that a letter is confused with; the unit itself where there are none. */
export function classOf(unit: number): number {
  if (!isIndic(unit)) return unit;
  return (unit & ~0x7f) | classAt(unit & 0x7f);
}

/** @returns 0 for the same unit, else what writing `a` for `b` costs */
export function swapCost(a: number, b: number): number {
  if (a === b) return 0;
  return classOf(a) === classOf(b) ? HALF : WHOLE;
}

/** What a unit too many or too few costs. */
export function gapCost(unit: number): number {
  return isSign(unit) ? HALF : WHOLE;
}

/**
 * @param word folded
 * @returns half slips that are forgiven in a word: none in short words, since they are all near each other
 */
export function slipsForgiven(word: string): number {
  const { length } = word;
  if (isIndic(word.charCodeAt(0))) {
    if (length < 4) return 0;
    if (length < 9) return WHOLE;
    return length < 13 ? WHOLE + HALF : 2 * WHOLE;
  }
  if (length < 5) return 0;
  return length < 9 ? WHOLE : 2 * WHOLE;
}

/** @returns letters of a word that may be other ones, missing or too many; signs and confused letters aside */
export function lettersForgiven(word: string): number {
  if (isIndic(word.charCodeAt(0)) && word.length < 6) return 0;
  return Math.floor(slipsForgiven(word) / WHOLE);
}
