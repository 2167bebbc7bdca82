/** Digits of any script. */

/** @param char one code point */
export function isDecimalDigit(char: string): boolean {
  return /^\p{Nd}$/u.test(char);
}

/**
 * Decimal digits of a script stand in runs of ten, so the run's start is the nearest code point below that is no digit.
 *
 * @param code of a decimal digit
 * @returns 0–9
 */
export function decimalValue(code: number): number {
  for (let value = 0; value < 10; value++) {
    if (!isDecimalDigit(String.fromCodePoint(code - value - 1))) return value;
  }
  // The mathematical digits stand without a gap between their five runs.
  return (code - 0x1d7ce) % 10;
}
