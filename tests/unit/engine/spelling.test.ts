/** Which misspellings of a known word are found: held against a plain count of slips, letter by letter, and by examples in Indian scripts. */
import { describe, expect, it } from 'vitest';
import { Seeded } from '../../../src/cli/seeded.ts';
import { misspellingDistance } from '../../../src/engine/misspelling.ts';
import { byUnits } from '../../../src/engine/in-order.ts';
import { classOf, gapCost, isSign, lettersForgiven, slipsForgiven, swapCost } from '../../../src/engine/slips.ts';
import {
  askedFor,
  fitsByLength,
  isCompared,
  letterSet,
  misspells,
  skeletonOf,
  SpellingIndex,
} from '../../../src/engine/spelling.ts';

/** Letters missed, added, changed, or swapped with a neighbour, by the book. */
function slips(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_j, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      (table[i] as number[])[j] = Math.min(changed, at(i - 1, j) + 1, at(i, j - 1) + 1, swapped);
    }
  return at(a.length, b.length);
}

/** One slip in words of five to eight letters, two in longer ones; a stem may have an ending, a short one only a short ending. */
function isFound(known: string, isStem: boolean, word: string): boolean {
  const forgiven = known.length < 5 ? 0 : known.length < 9 ? 1 : 2;
  const wordForgiven = word.length < 5 ? 0 : 1;
  if (forgiven === 0 || wordForgiven === 0 || known.length > 32 || word.length > 32 || known[0] !== word[0])
    return false;
  if (!isStem) return slips(known, word) <= forgiven;
  if (known.length < 8 && (known.length < word.length - 4 || word.length - known.length > 2 * forgiven + 1))
    return false;
  return Array.from({ length: word.length + 1 }, (_, end) => slips(known, word.slice(0, end))).some(
    (n) => n <= forgiven,
  );
}

const KNOWN = [
  'armies',
  'helper',
  'helper*',
  'contract',
  'contract*',
  'russia*',
  'passport*',
  'citizenship',
  'citizenship*',
  'visa',
  'guard',
  'residence*',
  'security',
];
const spellings = KNOWN.map((word) => ({ word: word.replace('*', ''), isStem: word.endsWith('*') }));
const index = new SpellingIndex();
for (const spelling of spellings) index.add(spelling);
const named = ({ word, isStem }: { word: string; isStem: boolean }): string => (isStem ? `${word}*` : word);
const near = (word: string): string[] =>
  index
    .near(word)
    .map(({ known }) => named(known))
    .sort(byUnits);

describe('misspellings in Latin letters', () => {
  it('are found where a plain count of slips finds them, and nowhere else', () => {
    const random = new Seeded(4);
    const letters = [...new Set(KNOWN.join('').replaceAll('*', ''))];
    const letter = (): string => letters[random.below(letters.length)] as string;
    for (let i = 0; i < 500; i++) {
      const out = Array.from((spellings[random.below(spellings.length)] as { word: string }).word);
      for (let n = random.below(4); n > 0; n--) {
        const at = random.below(out.length);
        const kind = random.below(4);
        if (kind === 0) out.splice(at, 1);
        else if (kind === 1) out.splice(at, 0, letter());
        else if (kind === 2) out.splice(at, 1, letter());
        else out.splice(at, 2, ...out.slice(at, at + 2).reverse());
      }
      for (let n = random.below(3) * random.below(4); n > 0; n--) out.push(letter());
      const word = out.join('');
      if (word === '') continue;
      const expected = spellings
        .filter((known) => isFound(known.word, known.isStem, word))
        .map(named)
        .sort(byUnits);
      expect(near(word), word).toEqual(expected);
      const alone = spellings.filter(
        (known) =>
          known.word[0] === word[0] &&
          isCompared(known.word) &&
          isCompared(word) &&
          fitsByLength(known.word.length, word.length, slipsForgiven(known.word)) &&
          misspells(askedFor(word), known),
      );
      expect(alone.map(named).sort(byUnits), word).toEqual(expected);
    }
  });

  it('say how many slips, and which part of a word is the misspelt stem', () => {
    const found = (word: string) =>
      index.near(word).map(({ known, slips: half, spelt }) => [named(known), half, spelt]);
    expect(found('helpr')).toEqual([
      ['helper', 2, 'helpr'],
      ['helper*', 2, 'helpr'],
    ]);
    expect(found('pasports')).toEqual([['passport*', 2, 'pasport']]);
    expect(found('citisenshp')).toEqual([
      ['citizenship', 4, 'citisenshp'],
      ['citizenship*', 4, 'citisenshp'],
    ]);
    expect(found('helper').map(([, half]) => half)).toEqual([0, 0]);
    expect(found('secruity')).toEqual([['security', 2, 'secruity']]);
  });

  it('are not looked for in words of four letters, nor in words longer than thirty-two', () => {
    expect(near('vsia')).toEqual([]);
    expect(near('visas')).toEqual([]);
    expect(near(`citizenship${'s'.repeat(21)}`)).toEqual(['citizenship*']);
    expect(near(`citizenship${'s'.repeat(22)}`)).toEqual([]);
    expect(near('zzzzzz')).toEqual([]);
  });

  it('are found among a dozen known words of one length and beginning', () => {
    const many = new SpellingIndex();
    for (const letter of 'abcdefghijklmnopqrst') many.add({ word: `pass${letter}rt`, isStem: false });
    expect(many.near('passart').map(({ known }) => known.word)).toHaveLength(20);
    expect(many.near('passtrt')).toHaveLength(20);
    expect(many.near('pazsart').map(({ known }) => known.word)).toEqual(['passart']);
  });
});

describe('slips in Indian scripts', () => {
  const known = ['नौकरी', 'पासपोर्ट', 'सुरक्षागार्ड', 'रूसी'];
  const indic = new SpellingIndex();
  for (const word of known) indic.add({ word, isStem: false });
  const found = (word: string): string[] => indic.near(word).map(({ known: { word: one } }) => one);

  it.each([
    ['a short vowel sign for a long one', 'नौकरि', ['नौकरी']],
    ['a vowel sign left out', 'नौकर', ['नौकरी']],
    ['letters that sound alike', 'पासपोर्ठ', ['पासपोर्ट']],
    ['two signs, in a word that is long', 'पसपर्ट', ['पासपोर्ट']],
    ['a letter of another sound in a short word', 'नौमरी', []],
    ['a letter of another sound in a long one', 'पासकोर्ट', ['पासपोर्ट']],
    ['another first letter', 'मौकरी', []],
    ['a first letter that sounds alike', 'णौकरी', ['नौकरी']],
  ])('%s', (_, word, expected) => expect(found(word)).toEqual(expected));

  it('cost half of a slip that changes a sound', () => {
    expect(indic.near('नौकरि')[0]?.slips).toBe(1);
    expect(indic.near('नौकर')[0]?.slips).toBe(1);
    expect(indic.near('पासकोर्ट')[0]?.slips).toBe(2);
    expect(swapCost(0x0915, 0x0915)).toBe(0);
    expect(swapCost(0x0915, 0x0916)).toBe(1);
    expect(swapCost(0x0915, 0x0917)).toBe(2);
    expect(swapCost(0x0915, 0x0995)).toBe(2);
    expect(swapCost(0x93f, 0x940)).toBe(1);
    expect(gapCost(0x940)).toBe(1);
    expect(gapCost(0x915)).toBe(2);
    expect(gapCost(0x61)).toBe(2);
  });
});

describe('letters and signs', () => {
  it.each([
    ['क', 'ख'],
    ['ग', 'घ'],
    ['च', 'छ'],
    ['ज', 'झ'],
    ['ट', 'त'],
    ['ठ', 'थ'],
    ['ड', 'द'],
    ['ढ', 'ध'],
    ['ण', 'न'],
    ['प', 'फ'],
    ['ब', 'भ'],
    ['ब', 'व'],
    ['ल', 'ळ'],
    ['श', 'ष'],
    ['ष', 'स'],
    ['अ', 'औ'],
  ])('%s and %s are confused, in every script of the family', (one, other) => {
    for (const block of [0x900, 0x980, 0xa00, 0xa80, 0xb00, 0xc00, 0xc80, 0xd00]) {
      const shifted = (letter: string): number => letter.charCodeAt(0) - 0x900 + block;
      expect(classOf(shifted(one))).toBe(classOf(shifted(other)));
      expect(classOf(shifted(one)) & ~0x7f).toBe(block);
    }
  });

  it('म, य, र and ह are confused with nothing; nor are letters of other scripts', () => {
    for (const letter of 'मयरह') expect(classOf(letter.charCodeAt(0))).toBe(letter.charCodeAt(0));
    for (const letter of 'azßяم') expect(classOf(letter.charCodeAt(0))).toBe(letter.charCodeAt(0));
    expect(classOf(0x8ff)).toBe(0x8ff);
    expect(classOf(0xd80)).toBe(0xd80);
    expect(classOf('ङ'.charCodeAt(0))).toBe('ङ'.charCodeAt(0));
  });

  it('vowel signs, nasal signs and the vowel killer are signs, from the first to the last', () => {
    for (const sign of [0x900, 0x903, 0x93e, 0x94d, 0xd3e, 0xd4d]) expect(isSign(sign), sign.toString(16)).toBe(true);
    for (const letter of [0x8ff, 0x904, 0x905, 0x93d, 0x94e, 0xd80, 0xd83, 0x61])
      expect(isSign(letter), letter.toString(16)).toBe(false);
  });

  it('sets and skeletons of letters leave signs out and take confused letters for one', () => {
    expect(letterSet('कि')).toBe(letterSet('खा'));
    expect(letterSet('abc')).toBe(letterSet('cbaab'));
    expect(letterSet('abc')).not.toBe(letterSet('abd'));
    expect(letterSet('')).toBe(0);
    expect(skeletonOf('किताब')).toBe(skeletonOf('खतब'));
    expect(skeletonOf('किताब')).toHaveLength(3);
    expect(skeletonOf('army')).toBe('army');
    expect(skeletonOf('aकि')).toHaveLength(2);
  });
});

describe('how much is forgiven', () => {
  it('grows with the length of the word, in half slips', () => {
    const latin = (length: number): number => slipsForgiven('a'.repeat(length));
    const indic = (length: number): number => slipsForgiven('क'.repeat(length));
    expect([4, 5, 8, 9, 20].map(latin)).toEqual([0, 2, 2, 4, 4]);
    expect([3, 4, 8, 9, 12, 13, 20].map(indic)).toEqual([0, 2, 2, 3, 3, 4, 4]);
  });

  it('lets letters be other ones only in words that are long enough', () => {
    expect(['abcd', 'abcde', 'abcdefghi'].map(lettersForgiven)).toEqual([0, 1, 2]);
    expect([4, 5, 6, 12, 13].map((length) => lettersForgiven('क'.repeat(length)))).toEqual([0, 0, 1, 1, 2]);
  });

  it('is asked of words that can be compared at all', () => {
    expect(isCompared('army')).toBe(false);
    expect(isCompared('guard')).toBe(true);
    expect(isCompared('a'.repeat(32))).toBe(true);
    expect(isCompared('a'.repeat(33))).toBe(false);
    expect(fitsByLength(7, 5, 2)).toBe(true);
    expect(fitsByLength(8, 5, 2)).toBe(false);
    expect(fitsByLength(7, 11, 2)).toBe(true);
    expect(fitsByLength(7, 12, 2)).toBe(false);
    expect(fitsByLength(8, 30, 2)).toBe(true);
  });
});

describe('the distance of a misspelling', () => {
  const distance = (word: string, spelt: string, half: number): number | null =>
    misspellingDistance({ known: { word, isStem: false }, spelt, slips: half });

  it('is nothing for the very word, and grows with the slips', () => {
    expect(distance('passport', 'passport', 0)).toBeLessThan(0.01);
    const one = distance('passport', 'passprt', 2) as number;
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(0.4);
  });

  it('of one slip always counts, however badly it is judged: a swap of neighbours looks like two', () => {
    expect(distance('guard', 'gaurd', 2)).toBe(0.4);
    expect(distance('guard', 'gxxxx', 3)).toBeNull();
    expect(distance('guard', 'gxxxx', 2)).toBe(0.4);
  });

  it('of two counts where vowel signs may be what was mixed up', () => {
    expect(distance('रूसी', 'कककक', 4)).toBe(0.4);
    expect(distance('रस', 'कक', 4)).toBeNull();
  });
});
