/** Looking up and keeping what stands in order. */

/**
 * @param length of a list in order
 * @param isBefore whether the item at an index comes before what is looked for
 * @returns the index of the first item that does not; `length` where all do
 */
export function lowerBound(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Orders strings by their UTF-16 units, as `<` does, in every locale alike. */
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
