/**
 * What the blocks of Indian scripts have in common: Unicode lays them one behind the other, 128 code points each, with every letter at
 * the same offset as its like in the others.
 */

/** First code unit of the scripts from Devanagari to Malayalam. */
export const FIRST_INDIC = 0x900;
const LAST_INDIC = 0xd7f;

/** What of a code unit is its offset in its block. */
const OFFSET = 0x7f;
/** Offset of the vowel killer. */
export const VIRAMA = 0x4d;

/** Whether a code unit, or a code point, is of one of these scripts. */
export function isIndic(unit: number): boolean {
  return unit >= FIRST_INDIC && unit <= LAST_INDIC;
}

/** Whether it is the vowel killer of one of these scripts. */
export function isVirama(unit: number): boolean {
  return (unit & OFFSET) === VIRAMA && isIndic(unit);
}
