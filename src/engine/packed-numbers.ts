/** Whole numbers below 2¹⁶ as base64, two bytes each, low one first: plain data that is unpacked in one pass. */

const BYTES_AT_A_TIME = 8192;

/** @param numbers whole, 0 to 65,535 */
export function packNumbers(numbers: readonly number[]): string {
  let bytes = '';
  for (let at = 0; at < numbers.length; at += BYTES_AT_A_TIME) {
    const some = numbers.slice(at, at + BYTES_AT_A_TIME);
    for (const number of some) {
      if (!Number.isInteger(number) || number < 0 || number > 0xffff)
        throw new Error(`${number} is no number below 2¹⁶`);
    }
    bytes += String.fromCharCode(...some.flatMap((number) => [number & 0xff, number >> 8]));
  }
  return btoa(bytes);
}

/** @see packNumbers */
export function unpackNumbers(base64: string): Uint16Array {
  const bytes = atob(base64);
  const numbers = new Uint16Array(bytes.length >> 1);
  for (let i = 0; i < numbers.length; i++) numbers[i] = bytes.charCodeAt(2 * i) | (bytes.charCodeAt(2 * i + 1) << 8);
  return numbers;
}
