/**
 * Amounts of money in any habit of writing: ₹1.95 lakh, 1,95,000/-, 195000 INR, 2 lac, $2k, दो लाख, 2 lakh rupees.
 * Reads the words of a text (`words.ts`) once, front to back; no regular expression ever sees page text.
 */
import { fold } from './fold.ts';
import type { Currency } from './pack.ts';
import type { Word } from './words.ts';

/** An amount found in a text. */
export interface Sum {
  /** Whole units of the currency. */
  readonly amount: number;
  /** Null where the text names none. */
  readonly currency: Currency | null;
  /** Index into the words that were read, first and last inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Folded words that multiply the number before them. */
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...each(
    1_000,
    [
      'k thousand hazar hajar hazaar हजार ਹਜਾਰ হাজার হাজাৰ હજાર ہزار ஆயிரம் వేలు వేల ആയിരം ಸಾವಿರ ହଜାର тыс',
      'тысяч mil mille الف දහස් දාහ',
    ].join(' '),
  ),
  ...each(
    100_000,
    [
      'lakh lakhs lac lacs lack lk lpm laakh lakhon लाख ਲੱਖ ਲਖ লাখ লক্ষ લાખ لاکھ லட்சம் இலட்சம் லட்ச లక్ష',
      'లక్షల లక్షలు ലക്ഷം ലക്ഷ ಲಕ್ಷ ଲକ୍ଷ ලක්ෂ ලක්ෂය',
    ].join(' '),
  ),
  ...each(1_000_000, 'million млн'),
]);

/** Folded words that are numbers. Halves are common: "ढाई लाख" is 2.5 lakh. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...each(1, 'one ek एक ਇਕ এক એક ایک ஒரு ஒன்று ఒక ఒక్క ഒരു ഒന്ന് ಒಂದು ଏକ ଗୋଟିଏ एउटा oru oka'),
  ...each(1.5, 'dedh der डेढ ਡੇਢ দেড় দেড દોઢ ڈیڑھ ஒன்றரை ఒకటిన్నర లక్షన్నర ഒന്നര ಒಂದೂವರೆ ದೇಢ ଦେଢ দেৰ दीड'),
  ...each(2, 'two do दो ਦੋ দুই দু બે دو இரண்டு ரெண்டு రెండు രണ്ട് രണ്ടു ಎರಡು ଦୁଇ दुई दोन rendu randu eradu'),
  ...each(
    2.5,
    ['dhai adhai ढाई अढाई ਢਾਈ আড়াই আডাই અઢી ڈھائی இரண்டரை రెండున్నర രണ്ടര ಎರಡೂವರೆ ଅଢେଇ अडीच rendarai', 'randara'].join(' '),
  ),
  ...each(3, 'three teen तीन ਤਿੰਨ ਤਿਂਨ তিন તિન ત્રણ تین மூன்று మూడు മൂന്ന് മൂന്നു ಮೂರು ତିନି moonu moodu mooru'),
  ...each(3.5, 'மூன்றரை മൂന്നര'),
  ...each(4, 'four char chaar चार ਚਾਰ চার ચાર چار நான்கு నాలుగు നാല് ನಾಲ್ಕು ଚାରି'),
  ...each(5, 'five paanch panch पांच पाँच ਪੰਜ ਪਂਜ পাঁচ পাংচ પાંચ پانچ ஐந்து ఐదు അഞ്ച് ಐದು ପାଂଚ'),
]);

const CURRENCY_WORDS: ReadonlyMap<string, Currency> = new Map([
  ...each<Currency>(
    'INR',
    [
      'rs inr rupees rupee rupaye rupay rupaiya rupya rupiya रुपये रुपए रुपया रू रु ਰੁਪਏ টাকা টকা રૂપિયા',
      'રુપિયા روپے روپیہ ரூபாய் ரூ రూపాయలు రూపాయల రూ രൂപ ರೂ ರೂಪಾಯಿ ଟଂକା ଟଙ୍କା रुपैया रुपैयां',
    ].join(' '),
  ),
  ...each<Currency>(
    'USD',
    ['usd dollar dollars डॉलर डालर ਡਾਲਰ ডলার ડોલર ڈالر டாலர் డాలర్లు ഡോളർ ഡോളര് ಡಾಲರ್ ଡଲାର долларов', 'dolares دولار'].join(
      ' ',
    ),
  ),
  ...each<Currency>('EUR', 'eur euro euros'),
  ...each<Currency>(
    'RUB',
    'rub ruble rubles rouble roubles rubel руб рублей рубля रूबल রুবল روبل റൂബിൾ റൂബിള് ரூபிள் rublos',
  ),
  ...each<Currency>('NPR', 'npr nrs'),
  ...each<Currency>('BDT', 'bdt tk taka'),
  ...each<Currency>('LKR', 'lkr'),
]);

const CURRENCY_SIGNS: ReadonlyMap<string, Currency> = new Map([
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['₽', 'RUB'],
  ['৳', 'BDT'],
]);

/** @param names words of many languages, parted by spaces */
function* each<T>(value: T, names: string): Iterable<[string, T]> {
  for (const name of names.split(' ')) yield [fold(name).text, value];
}

/** Smallest amount that is taken for money where no currency stands by it: below are ages, dates, counts. */
const LEAST_BARE = 30_000;
/** Beyond this it is a telephone number, or no wage. */
const MOST = 100_000_000;

/**
 * @param text the folded text that `words` were cut from
 * @param words its words
 * @returns the amounts, in order, never overlapping
 */
export function sums(text: string, words: readonly Word[]): Sum[] {
  const found: Sum[] = [];
  let i = 0;
  while (i < words.length) {
    const sum = sumAt(text, words, i);
    if (sum === null) i++;
    else {
      found.push(sum);
      i = sum.last + 1;
    }
  }
  return found;
}

function sumAt(text: string, words: readonly Word[], first: number): Sum | null {
  const number = numberAt(text, words, first);
  if (number === null) return null;
  let last = number.last;
  let amount = number.value;
  let multiplied = number.multiplied;
  const next = words[last + 1];
  const factor = next !== undefined && isClose(text, words, last) ? MULTIPLIERS.get(next.text) : undefined;
  if (factor !== undefined) {
    amount *= factor;
    last++;
    multiplied = true;
  }
  const before = signBefore(text, words[first] as Word) ?? wordCurrency(words[first - 1]);
  const after = currencyAfter(text, words, last);
  const currency = before ?? after?.currency ?? null;
  if (after !== null && before === null) last = after.last;
  if (amount > MOST || amount <= 0) return null;
  if (currency === null && !(multiplied && amount >= LEAST_BARE) && !isWrittenAsMoney(text, words, first, number.last))
    return null;
  return { amount: Math.round(amount), currency, first, last };
}

/** Groups are read on no further than this: a page of nothing but groups would be read to its end from each of them. */
const MOST_DIGITS = 12;

interface NumberRun {
  readonly value: number;
  readonly last: number;
  readonly multiplied: boolean;
}

/** A number in digits with its groups and fraction (1,95,000 · 1.95 · 195k), or in words. */
function numberAt(text: string, words: readonly Word[], first: number): NumberRun | null {
  const head = digitsWithSuffix((words[first] as Word).text);
  return head === null ? namedNumberAt(words, first) : numberInDigits(text, words, first, head);
}

function namedNumberAt(words: readonly Word[], first: number): NumberRun | null {
  const named = NUMBER_WORDS.get((words[first] as Word).text);
  const next = words[first + 1];
  return named !== undefined && next !== undefined && MULTIPLIERS.has(next.text)
    ? { value: named, last: first, multiplied: false }
    : null;
}

interface DigitsWithSuffix {
  readonly digits: string;
  /** What it multiplies by, 1 where there is none. */
  readonly suffix: number;
}

function numberInDigits(text: string, words: readonly Word[], first: number, head: DigitsWithSuffix): NumberRun | null {
  let digits = head.digits;
  let last = first;
  let suffix = head.suffix;
  while (suffix === 1 && digits.length <= MOST_DIGITS && last + 1 < words.length) {
    const next = words[last + 1] as Word;
    const { end } = words[last] as Word;
    if (next.start - end !== 1) break;
    const between = text[end] as string;
    const tail = digitsWithSuffix(next.text);
    if (tail === null) break;
    if (isGroup(between, digits, tail.digits, head.digits.length)) digits += tail.digits;
    else if (between === '.' && tail.digits.length <= 2 && !digits.includes('.')) digits += `.${tail.digits}`;
    else break;
    suffix = tail.suffix;
    last++;
  }
  if (digits.length > MOST_DIGITS) return null;
  return { value: Number(digits) * suffix, last, multiplied: suffix > 1 };
}

/**
 * 1,95,000 in India, 195,000, 1 950 000 in Russia, 195.000 in Spain.
 *
 * @param digits of the groups so far
 * @param first how many the first of them has
 */
function isGroup(between: string, digits: string, next: string, first: number): boolean {
  if (between === ',') return next.length === 2 || next.length === 3;
  const spaced = between === ' ' || between === '\u00a0' || between === '\u202f' || between === '.';
  return spaced && next.length === 3 && !digits.includes('.') && first <= 3 && (digits.length - first) % 3 === 0;
}

/** "195k" and "2lakh" are one word. */
function digitsWithSuffix(word: string): DigitsWithSuffix | null {
  let end = 0;
  while (end < word.length && word.charCodeAt(end) >= 0x30 && word.charCodeAt(end) <= 0x39) end++;
  if (end === 0) return null;
  if (end === word.length) return { digits: word, suffix: 1 };
  const suffix = MULTIPLIERS.get(word.slice(end));
  return suffix === undefined ? null : { digits: word.slice(0, end), suffix };
}

function isClose(text: string, words: readonly Word[], last: number): boolean {
  const gap = text.slice((words[last] as Word).end, (words[last + 1] as Word).start);
  return gap.length <= 3 && !gap.includes('\n');
}

function signBefore(text: string, word: Word): Currency | null {
  for (let at = word.start - 1; at >= 0 && at >= word.start - 2; at--) {
    const sign = CURRENCY_SIGNS.get(text[at] as string);
    if (sign !== undefined) return sign;
    if (text[at] !== ' ') return null;
  }
  return null;
}

function wordCurrency(word: Word | undefined): Currency | null {
  return word === undefined ? null : (CURRENCY_WORDS.get(word.text) ?? null);
}

function currencyAfter(
  text: string,
  words: readonly Word[],
  last: number,
): { currency: Currency; last: number } | null {
  const end = (words[last] as Word).end;
  const sign = CURRENCY_SIGNS.get(text[end] ?? '') ?? CURRENCY_SIGNS.get(text[end + 1] ?? '');
  if (sign !== undefined) return { currency: sign, last };
  const named = last + 1 < words.length && isClose(text, words, last) ? wordCurrency(words[last + 1]) : null;
  return named === null ? null : { currency: named, last: last + 1 };
}

/** "1,95,000" and "195000/-" are money though nothing says so; a bare 195000 may be anything. */
function isWrittenAsMoney(text: string, words: readonly Word[], first: number, last: number): boolean {
  const end = (words[last] as Word).end;
  if (text.startsWith('/-', end)) return true;
  const start = (words[first] as Word).start;
  return (
    last > first &&
    text.slice(start, end).includes(',') &&
    Number(text.slice(start, end).split(',').join('')) >= LEAST_BARE
  );
}
