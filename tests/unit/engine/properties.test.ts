import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Assessor } from '../../../src/engine/assess.ts';
import { fold } from '../../../src/engine/fold.ts';
import { passagesOfText } from '../../../src/engine/passage.ts';
import type { Passage } from '../../../src/engine/passage.ts';
import { words } from '../../../src/engine/words.ts';
import { FIXTURE_PACK } from './fixture-pack.ts';

/** Strings as pages have them: many scripts, signs and invisible characters, lone surrogates. */
const scrap = fc.oneof(
  fc.constantFrom(
    'army ',
    'Russia',
    ' passport',
    'helper',
    '₹2 lakh',
    'सेना',
    'न्',
    'रूस',
    'റഷ്യ',
    'ൻ',
    'Ａ',
    '𝐀',
    '🇷🇺',
    '🪖',
    '\u200b',
    '\u202e',
    '\u00ad',
    'а',
    'ѕ',
    '.',
    ' ',
    '\n',
    '5',
    '@',
    '$',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join(''));
const runs = { numRuns: 500, seed: 20251205 };
const assessor = new Assessor(FIXTURE_PACK);

describe('for every text', () => {
  it('folding twice is folding once', () => {
    fc.assert(
      fc.property(text, (page) => {
        expect(fold(fold(page).text).text).toBe(fold(page).text);
      }),
      runs,
    );
  });

  it('the map back is in order and inside the text', () => {
    fc.assert(
      fc.property(text, (page) => {
        const folded = fold(page);
        for (let i = 0; i < folded.text.length; i++) {
          expect(folded.starts[i]).toBeLessThan(folded.ends[i] as number);
          expect(folded.ends[i]).toBeLessThanOrEqual(page.length);
          if (i > 0) expect(folded.starts[i]).toBeGreaterThanOrEqual(folded.starts[i - 1] as number);
        }
      }),
      runs,
    );
  });

  it('words stand in order and inside the text', () => {
    fc.assert(
      fc.property(text, (page) => {
        const folded = fold(page).text;
        for (const word of words(folded)) {
          expect(word.start).toBeLessThan(word.end);
          expect(word.end).toBeLessThanOrEqual(folded.length);
        }
      }),
      runs,
    );
  });

  it('every quote is the page’s own words, exactly', () => {
    fc.assert(
      fc.property(text, (page) => {
        const passages = passagesOfText(page);
        for (const { quote, where } of assessor.assess(passages).evidence) {
          expect(
            where.map((place) => (passages[place.passage] as Passage).text.slice(place.start, place.end)).join('\n'),
          ).toBe(quote);
        }
      }),
      runs,
    );
  });

  it('invisible characters and width never change the level', () => {
    const offer =
      'Wanted: security helper for the army in Russia. Passport of Russia, 2 lakh. Apply on WhatsApp, join now.';
    const disguises = fc.array(fc.constantFrom('\u200b', '\u200d', '\u2060', '\u00ad', '\ufeff'), { maxLength: 12 });
    fc.assert(
      fc.property(disguises, fc.nat(offer.length), (invisible, at) => {
        expect(assessor.assess(passagesOfText(offer.slice(0, at) + invisible.join('') + offer.slice(at))).level).toBe(
          'warn',
        );
      }),
      runs,
    );
  });
});
