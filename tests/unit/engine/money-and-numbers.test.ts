/** Where an amount, a telephone number or a registration number begins and ends, and what is none. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/fold.ts';
import { licenceNumbers } from '../../../src/engine/licence.ts';
import { phoneNumbers } from '../../../src/engine/phones.ts';
import { sums } from '../../../src/engine/sums.ts';
import { plainWords } from '../../../src/engine/words.ts';

/** Amounts with their currency and the words that they take up. */
function amounts(text: string): string[] {
  const folded = fold(text).text;
  const words = plainWords(folded);
  return sums(folded, words).map(
    ({ amount, currency, first, last }) =>
      `${amount} ${currency ?? '?'} “${folded.slice(words[first]?.start, words[last]?.end)}”`,
  );
}

describe('an amount', () => {
  it.each([
    ['with its sign before it', '₹50000', '50000 INR “50000”'],
    ['with a space after the sign', '₹ 50000', '50000 INR “50000”'],
    ['with its sign behind it', '50000₹', '50000 INR “50000”'],
    ['with a space before the sign', '50000 ₹', '50000 INR “50000”'],
    ['with the older sign', '₨ 500', '500 INR “500”'],
    ['in euros', '€900', '900 EUR “900”'],
    ['in roubles', '900 ₽', '900 RUB “900”'],
    ['in taka', '৳900', '900 BDT “900”'],
    ['in dollars', '$9', '9 USD “9”'],
    ['with its currency as a word before it', 'Rs 500', '500 INR “500”'],
    ['with its currency as a word behind it, which is quoted with it', '500 rupees', '500 INR “500 rupees”'],
    ['with a currency on both sides, the first counts', '$500 rupees', '500 USD “500”'],
    ['in Nepal', 'nrs 900', '900 NPR “900”'],
    ['in Bangladesh', '900 taka', '900 BDT “900 taka”'],
    ['in Sri Lanka', '900 lkr', '900 LKR “900 lkr”'],
    ['in euros, by word', '900 euros', '900 EUR “900 euros”'],
    ['in roubles, by word', '900 рублей', `900 RUB “900 ${fold('рублей').text}”`],
    ['in lakh', '2 lakh rupees', '200000 INR “2 lakh rupees”'],
    ['in thousands', '90 thousand', '90000 ? “90 thousand”'],
    ['in thousands, in Hindi', '90 हजार', '90000 ? “90 हजार”'],
    ['in millions', '2 million', '2000000 ? “2 million”'],
    ['in one word', '50k', '50000 ? “50k”'],
    ['in one word, with a fraction', '1.5lakh', '150000 ? “1.5lakh”'],
    ['with Indian groups', '1,95,000', '195000 ? “1,95,000”'],
    ['with groups of three', '195,000', '195000 ? “195,000”'],
    ['with spaces for groups', '195 000 rub', '195000 RUB “195 000 rub”'],
    ['with dots for groups', '1.950.000 rub', '1950000 RUB “1.950.000 rub”'],
    ['of millions, as Russians write it', '1 950 000 rub', '1950000 RUB “1 950 000 rub”'],
    ['with a fraction', '$19.50', '20 USD “19.50”'],
    ['with the usual stroke', '50000/-', '50000 ? “50000”'],
    ['as a word and a multiplier', 'two lakh', '200000 ? “two lakh”'],
    ['one and a half', 'डेढ लाख', '150000 ? “डेढ लाख”'],
    ['three and a half', 'മൂന്നര ലക്ഷം', `350000 ? “${fold('മൂന്നര ലക്ഷം').text}”`],
    ['four', 'चार लाख', '400000 ? “चार लाख”'],
    ['five', 'five lakh', '500000 ? “five lakh”'],
    ['three', 'teen lakh', '300000 ? “teen lakh”'],
    ['one', 'ek lakh', '100000 ? “ek lakh”'],
    ['of a hundred million', 'rs 100000000', '100000000 INR “100000000”'],
    ['of thirty thousand', '30 thousand', '30000 ? “30 thousand”'],
    ['of thirty thousand, written with a comma', '30,000', '30000 ? “30,000”'],
  ])('%s', (_, text, expected) => expect(amounts(text)).toEqual([expected]));

  it.each([
    ['a number alone', '195000'],
    ['less than thirty thousand without a currency', '29 thousand'],
    ['less than thirty thousand with a comma', '29,000'],
    ['more than a hundred million', 'rs 100000001'],
    ['nothing', 'rs 0'],
    ['thirteen digits', 'rs 1234567890123'],
    ['a number word without a multiplier', 'two rupees'],
    ['a number word at the very end', 'give me two'],
    ['a word that only begins with a figure', '5th floor rupees'],
    ['a sign that stands three away', '₹   500'],
    ['a sign with a word between', '₹ only 500'],
    ['a stroke without a hyphen', '50000/ month'],
    ['a comma beside it, not in it', '195000, 2'],
    ['a multiplier in the next line', '2\nlakh'],
    ['a multiplier too far off', '2    lakh'],
    ['dots that are no groups', '12.12.2023'],
    ['a space before two figures', '195 00'],
  ])('is not %s', (_, text) => expect(amounts(text)).toEqual([]));

  it('does not run on into the next', () => {
    expect(amounts('₹20,000 to ₹30,000')).toEqual(['20000 INR “20,000”', '30000 INR “30,000”']);
    expect(amounts('2 lakh 3 lakh')).toEqual(['200000 ? “2 lakh”', '300000 ? “3 lakh”']);
    expect(amounts('$1,500,2')).toEqual(['1500 USD “1,500”']);
    expect(amounts('$1,50,000')).toEqual(['150000 USD “1,50,000”']);
    expect(amounts('$1.5.5')).toEqual(['2 USD “1.5”']);
    expect(amounts('$1.234 567')).toEqual(['1234567 USD “1.234 567”']);
    expect(amounts('$1234 567')).toEqual(['1234 USD “1234”']);
    expect(amounts('$19.50 000')).toEqual(['20 USD “19.50”']);
  });
});

describe('a telephone number', () => {
  const phones = (text: string): string[] => {
    const folded = fold(text).text;
    const words = plainWords(folded);
    return phoneNumbers(folded, words).map(({ first, last }) => folded.slice(words[first]?.start, words[last]?.end));
  };

  it.each([
    ['nine digits', '987654321', ['987654321']],
    ['fifteen digits', '123456789012345', ['123456789012345']],
    ['with a country', '+91 98765 43210', ['91 98765 43210']],
    ['with brackets', '(011) 2688-5021', ['011) 2688-5021']],
    ['with dots', '98.76.54.32.10', ['98.76.54.32.10']],
    ['with three signs between', '98765 - 43210', ['98765 - 43210']],
    ['masked', '98765xxxxx', ['98765xxxxx']],
    ['masked in parts', '98765 xx xxx', ['98765 xx xxx']],
    ['two in a row', '9876543210, 9876543211', ['9876543210', '9876543211']],
    ['two in a row, with nothing but a space between', '9876543210 9876543211', ['9876543210', '9876543211']],
    ['before a stretch of years', '9876543210 2024-2025', ['9876543210 2024']],
    ['before digits that make it too long together', '98765 43210 12345678', ['98765 43210']],
    ['up to where it goes on', '98765 43210 now', ['98765 43210']],
    ['of eight parts', '98 76 54 32 1 0 9 8', ['98 76 54 32 1 0 9 8']],
    ['all masked but for parts', 'xxxxx xxxxx', ['xxxxx xxxxx']],
  ])('%s', (_, text, expected) => expect(phones(text)).toEqual(expected));

  it.each([
    ['eight digits', '98765432'],
    ['sixteen digits', '1234567890123456'],
    ['sixteen digits before a few more', '1234567890123456 1234'],
    ['letters among them', '98765a4321'],
    ['a single x', 'x 98765432'],
    ['parts too far apart', '98765    43210'],
    ['parts with a word between', '98765 or 43210'],
    ['parts with a stroke between', '98765/43210'],
  ])('not %s', (_, text) => expect(phones(text)).toEqual([]));
});

describe('a registration number', () => {
  const numbers = (text: string): string[] => {
    const folded = fold(text).text;
    return licenceNumbers(folded, plainWords(folded)).map(({ start, end }) => folded.slice(start, end));
  };

  it.each([
    ['with all parts', 'B-0000/PUN/PER/100/5/00000/2022', 'b-0000/pun/per/100/5/00000/2022'],
    ['with hyphens for strokes', 'B-0000-PUN-PER-100-2022', 'b-0000-pun-per-100-2022'],
    ['of four parts, with a year', 'B-1/DEL/PER/2022', 'b-1/del/per/2022'],
    ['of five parts, without a year', 'B-1/DEL/PER/5/77', 'b-1/del/per/5/77'],
    ['with the class of large agents', 'B-1/DEL/PER/1000+/5/2019', 'b-1/del/per/1000+/5/2019'],
    ['without a hyphen', 'B 1/DEL/PER/5/2019', 'b 1/del/per/5/2019'],
    ['of ten parts at most', 'B-1/A/B/C/D/E/F/G/H/2019/2020', 'b-1/a/b/c/d/e/f/g/h/2019'],
  ])('%s', (_, text, expected) => expect(numbers(`Licence ${text}, Pune`)).toEqual([expected]));

  it.each([
    ['three parts', 'B-1/DEL/2022'],
    ['four parts without a year', 'B-1/DEL/PER/77'],
    ['no number first', 'B-X/DEL/PER/5/2022'],
    ['no number last', 'B-1/DEL/PER/5/ABC'],
    ['no place', 'B-1/2/3/4/2022'],
    ['another letter', 'C-1/DEL/PER/5/2022'],
    ['a space inside', 'B-1 DEL/PER/5/2022'],
    ['signs too far apart', 'B-1  /  DEL/PER/5/2022'],
    ['other signs', 'B-1:DEL:PER:5:2022'],
  ])('not with %s', (_, text) => expect(numbers(text)).toEqual([]));

  it('may stand twice, and does not run on', () => {
    expect(numbers('B-1/DEL/PER/5/2019 and B-2/MUM/PER/5/2020')).toHaveLength(2);
    expect(numbers('B')).toEqual([]);
    expect(numbers('vitamin b')).toEqual([]);
  });
});
