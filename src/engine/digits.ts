/**
 * Whole numbers as hexadecimal digits, one string for each place, the lowest first: `[5, 300]` is `['5c', '02', '01']`. A compressor sees
 * what digits of one place have in common; in base64 it sees nothing.
 */

export type Digits = readonly string[];

const BASE = 16;
/** Places that a number may have. */
const MOST_PLACES = 8;

/** @param numbers whole, none below 0 */
export function toDigits(numbers: readonly number[]): Digits {
  const places: string[] = [];
  let rest = numbers;
  while (rest.some((number) => number > 0)) {
    places.push(rest.map((number) => (number % BASE).toString(BASE)).join(''));
    rest = rest.map((number) => Math.floor(number / BASE));
  }
  return places.length > 0 || numbers.length === 0 ? places : ['0'.repeat(numbers.length)];
}

/** @throws Error where the places are not equally long, or one is none */
export function fromDigits(places: Digits): number[] {
  const [lowest = ''] = places;
  if (places.length > MOST_PLACES) throw new Error(`numbers of ${places.length} places are too large`);
  const numbers = new Array<number>(lowest.length).fill(0);
  for (let place = places.length - 1; place >= 0; place--) {
    const digits = places[place] as string;
    if (digits.length !== numbers.length) throw new Error('each place needs a digit of every number');
    for (let i = 0; i < numbers.length; i++) numbers[i] = (numbers[i] as number) * BASE + digitAt(digits, i);
  }
  return numbers;
}

const ZERO = 0x30;
const A = 0x61;

function digitAt(digits: string, at: number): number {
  const unit = digits.charCodeAt(at);
  const digit = unit >= A ? unit - A + 10 : unit - ZERO;
  if (digit < 0 || digit >= BASE || (digit >= 10 && unit < A)) throw new Error(`${digits[at]} is no digit`);
  return digit;
}
