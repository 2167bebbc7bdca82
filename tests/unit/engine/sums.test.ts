import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/fold.ts';
import { sums } from '../../../src/engine/sums.ts';
import { words } from '../../../src/engine/words.ts';

function amounts(text: string): [number, string | null][] {
  const folded = fold(text).text;
  return sums(folded, words(folded)).map((sum) => [sum.amount, sum.currency]);
}

describe('a wage in any habit of writing', () => {
  it.each<[string, number, string | null]>([
    ['₹1.95 lakh per month', 195_000, 'INR'],
    ['Rs. 1,95,000/- monthly', 195_000, 'INR'],
    ['195000 INR', 195_000, 'INR'],
    ['1,95,000/-', 195_000, null],
    ['2 lac', 200_000, null],
    ['2lakh', 200_000, null],
    ['195k', 195_000, null],
    ['$2k', 2_000, 'USD'],
    ['USD 2,000', 2_000, 'USD'],
    ['2000 dollars', 2_000, 'USD'],
    ['195 000 ₽', 195_000, 'RUB'],
    ['204.000 rublos', 204_000, 'RUB'],
    ['दो लाख रुपये', 200_000, 'INR'],
    ['ढाई लाख', 250_000, null],
    ['डेढ़ लाख', 150_000, null],
    ['२ लाख', 200_000, null],
    ['2 ലക്ഷം രൂപ', 200_000, 'INR'],
    ['இரண்டு லட்சம்', 200_000, null],
    ['రెండు లక్షల', 200_000, null],
    ['২ লাখ টাকা', 200_000, 'INR'],
    ['दुई लाख', 200_000, null],
    ['دو لاکھ روپے', 200_000, 'INR'],
  ])('%s', (text, amount, currency) => expect(amounts(text)).toContainEqual([amount, currency]));
});

describe('no money', () => {
  it.each([
    'call 9876543210',
    'age 18 to 45',
    '12 December 2023',
    'room 204',
    'do the work',
    '10th pass',
    'pin 110001',
    'sector 22, 1500 seats',
  ])('%s', (text) => expect(amounts(text)).toEqual([]));
});
