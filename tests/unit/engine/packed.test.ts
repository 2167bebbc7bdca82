/** What files hold in a form that packs well comes out as it went in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDigits, toDigits } from '../../../src/engine/digits.ts';
import { fromShortToLong, packTerms, unpackTerms } from '../../../src/engine/packed-terms.ts';
import type { WrittenTerm } from '../../../src/engine/packed-terms.ts';

describe('numbers by their digits', () => {
  it('stand place by place, the lowest first', () => {
    expect(toDigits([5, 300, 16])).toEqual(['5c0', '021', '010']);
    expect(toDigits([])).toEqual([]);
    expect(toDigits([0, 0])).toEqual(['00']);
  });

  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
        expect(fromDigits(toDigits(numbers))).toEqual(numbers);
      }),
    );
  });

  it.each([
    ['a digit of every number', ['12', '3']],
    ['g is no digit', ['1g']],
    ['A is no digit', ['1A']],
    ['too large', Array.from({ length: 9 }, () => '1')],
  ])('are none: %s', (reason, digits) => {
    expect(() => fromDigits(digits)).toThrow(reason);
  });
});

describe('packed terms', () => {
  it('have one string for each script and term, with letters counted from the first of the script', () => {
    const army = {
      id: 'army',
      phrases: [['सेना'], ['army'], ['armed', 'forces'], ['सेना*', 'army']],
      meanings: ['army'],
    };
    expect(packTerms([army, { id: 'none', phrases: [] }])).toEqual({
      ids: ['army', 'none'],
      meanings: { army: ['army'] },
      phrases: { Latn: ['armed forces,army,सेना* army', ''], Deva: ['hwXn', ''] },
    });
  });

  const letters = '0123456789abcdefghijklmnopqrstuvwxyzéßаяёћاڈےअ९ॐঅৱਅੴઅ૱ଅୱஅ௹అ౿ಅೲഅൿඅ෴𝒳';
  const word = fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength: 6 }),
      fc.constantFrom('', '', '*'),
    )
    .map(([text, star]) => text + star);
  const terms: fc.Arbitrary<WrittenTerm[]> = fc
    .uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', '-', '1'), minLength: 1, maxLength: 5 }), { maxLength: 8 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
            .map((phrases) => ({ id, phrases })),
        ),
      ),
    );
  const sorted = (list: readonly WrittenTerm[]): unknown =>
    list.map(({ id, phrases }) => ({ id, phrases: phrases.map((phrase) => phrase.join(' ')).toSorted() }));

  it('come out as they went in, from short to long', () => {
    fc.assert(
      fc.property(terms, (list) => {
        const back = unpackTerms(JSON.parse(JSON.stringify(packTerms(list))));
        expect(sorted(back)).toEqual(sorted(list));
        for (const { phrases } of back) expect(phrases.toSorted(fromShortToLong)).toEqual(phrases);
      }),
    );
  });

  it('that are equally long have the order of a dictionary within a script, whatever they came in', () => {
    const phrases = [['aa'], ['bb'], ['कक'], ['खख'], ['b', 'b'], ['c', 'c']];
    for (const list of [phrases, phrases.toReversed()])
      expect(unpackTerms(packTerms([{ id: 'a', phrases: list }]))).toEqual([{ id: 'a', phrases }]);
  });

  it.each([
    ['the script Qaaa is not known', { Qaaa: ['a'] }],
    ['the script constructor is not known', { constructor: ['a'] }],
    ['phrases of 2 of 1 terms', { Latn: ['a', 'b'] }],
  ])('are none: %s', (reason, phrases) => {
    expect(() => unpackTerms({ ids: ['army'], meanings: {}, phrases })).toThrow(reason);
  });
});
