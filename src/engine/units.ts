/**
 * Whole numbers as the code units of a string: plain data that is read where it lies, so that a page's script spends no time on
 * unpacking what it hardly looks at.
 */

/** Numbers up to here are one unit: below the surrogates, which no storage keeps apart. */
const LARGEST_UNIT = 0x7fff;
const UNIT_BITS = 15;
/** The unit for 0: storages write control characters at six times their length. */
export const FIRST_UNIT = 0x20;

/** @throws Error where a number is not whole, negative or too large for one unit */
export function unitsOf(numbers: Iterable<number>): string {
  let units = '';
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number > LARGEST_UNIT)
      throw new Error(`${number} does not fit into a unit`);
    units += String.fromCharCode(FIRST_UNIT + number);
  }
  return units;
}

/** Two units for a number that may be too large for one. */
export function wide(number: number): [number, number] {
  return [number >> UNIT_BITS, number & LARGEST_UNIT];
}

export function unitAt(units: string, at: number): number {
  return units.charCodeAt(at) - FIRST_UNIT;
}

/** @param at where its first unit is */
export function wideAt(units: string, at: number): number {
  return ((units.charCodeAt(at) - FIRST_UNIT) << UNIT_BITS) | (units.charCodeAt(at + 1) - FIRST_UNIT);
}
