/** What the workbench and the questions of `packs -- new` show of a text, and which phrases are common among honest ones. */
import { describe, expect, it } from 'vitest';
import { commonAmong, commonSignals, lonePhrases } from '../../../src/packs/check/commonness.ts';
import type { HonestTexts } from '../../../src/packs/check/commonness.ts';
import { readDraft } from '../../../src/packs/check/draft.ts';
import { Examples } from '../../../src/packs/check/examples.ts';
import { plainText } from '../../../src/packs/check/plain-reader.ts';
import { activate } from '../../../src/packs/activate.ts';
import { compilePack } from '../../../src/packs/compile.ts';
import { Language } from '../../../src/engine/language.ts';
import { tinyPack, tinyPackFiles } from './tiny-pack.ts';

const files = tinyPackFiles();
const pack = activate(compilePack(files), new Language(files.language));
const examples = new Examples(pack);

describe('of a text', () => {
  it('the terms are told in the order in which they stand, each once, in the text’s own words', () => {
    expect(examples.termsIn('Helpers for the Moon, more helpers')).toEqual([
      { term: 'helper', quote: 'Helpers' },
      { term: 'moon', quote: 'Moon' },
    ]);
    expect(examples.termsIn('₹2 lakh for a lunar aide')).toEqual([
      { term: 'sum', quote: '2 lakh' },
      { term: 'moon', quote: 'lunar' },
      { term: 'helper', quote: 'aide' },
    ]);
    expect(examples.termsIn('nothing')).toEqual([]);
  });

  it('the signals are told, each once, in the text’s own words', () => {
    expect(examples.signalsIn('Moon camp hand wanted, helper on the moon')).toEqual([
      { signal: 'moon-helper', quote: 'Moon camp hand' },
    ]);
    expect(examples.signalsIn('A full moon')).toEqual([]);
  });
});

describe('a text that must show a signal and does not', () => {
  const missing = (near: string[][] | undefined, text: string): string | undefined =>
    examples.matchFinding({ id: 'moon-helper', ...(near === undefined ? {} : { near }) }, text)?.mend;

  it('is told which words are lacking, of the group that lacks least', () => {
    expect(
      missing(
        [
          ['moon', 'helper', 'wage'],
          ['moon', 'helper'],
        ],
        'A full moon',
      ),
    ).toBe('the group [moon, helper] lacks “helper”: add the text’s word to that term, or another group');
    expect(
      missing(
        [
          ['moon', 'helper'],
          ['moon', 'helper', 'wage'],
        ],
        'nothing',
      ),
    ).toBe('the group [moon, helper] lacks “moon”, “helper”: add the text’s word to that term, or another group');
  });

  it('is told that they stand too far apart', () => {
    expect(missing([['moon', 'helper']], `moon ${'so '.repeat(30)}helper`)).toBe(
      'the terms of [moon, helper] stand more than 14 words apart: shorten the text',
    );
  });

  it('is told to add its wording where there is no group', () => {
    expect(missing(undefined, 'nothing')).toBe('add its wording to “phrases”');
    expect(missing([], 'nothing')).toBe('add its wording to “phrases”');
  });

  it('is quoted', () => {
    expect(examples.matchFinding({ id: 'moon-helper' }, 'nothing')?.what).toBe(
      'this text must show the signal and does not: “nothing”',
    );
    expect(examples.matchFinding({ id: 'moon-helper' }, 'moon camp hand')).toBeNull();
    expect(examples.matchFinding({ id: 'other' }, 'moon camp hand')).not.toBeNull();
  });
});

describe('an honest text that shows a signal', () => {
  it('is quoted with the words that show it', () => {
    expect(examples.clearFinding({ id: 'moon-helper' }, 'Our moon camp hand is honest')?.what).toBe(
      'this honest text shows the signal, by “moon camp hand”: “Our moon camp hand is honest”',
    );
    expect(examples.clearFinding({ id: 'moon-helper' }, 'nothing')).toBeNull();
    expect(examples.clearFinding({ id: 'other' }, 'moon camp hand')).toBeNull();
  });
});

/** Honest texts of which the first `having` hold some words. */
function honest(having: number, words: string, of = 100, lang = 'en', sharePerWord = 0.02): HonestTexts {
  const texts = Array.from({ length: of }, (_, i) =>
    plainText({
      id: `t${i}`,
      lang,
      text: i < having ? `In the quiet garden behind our old house the ${words} went` : 'It rained.',
    }),
  );
  return { texts, sizes: new Map([[lang, of]]), sharePerWord };
}

describe('a phrase among honest texts', () => {
  const common = (written: string, texts: HonestTexts, isTie = false): string | null =>
    commonAmong([{ written, language: 'en', isTie }], texts)[0]?.what ?? null;

  it('is common where more than two in a hundred have it, for each of its words', () => {
    expect(common('cook', honest(2, 'cook'))).toBeNull();
    expect(common('cook', honest(3, 'cook'))).toBe(
      '“cook” is so common that 3 of 100 honest texts have it, as t0: “our old house the cook went”',
    );
    expect(common('camp cook', honest(4, 'camp cook'))).toBeNull();
    expect(common('camp cook', honest(5, 'camp cook'))).not.toBeNull();
    expect(common('a b c d e f', honest(8, 'a b c d e f'))).toBeNull();
    expect(common('a b c d e f', honest(9, 'a b c d e f'))).not.toBeNull();
  });

  it('may be five times as common where it ties a text to the matter', () => {
    expect(common('cook', honest(10, 'cook'), true)).toBeNull();
    expect(common('cook', honest(11, 'cook'), true)).not.toBeNull();
  });

  it('is never common in two texts, nor in those of another language', () => {
    expect(common('cook', honest(2, 'cook', 10))).toBeNull();
    expect(common('cook', honest(3, 'cook', 10))).not.toBeNull();
    expect(common('cook', honest(50, 'cook', 100, 'hi'))).toBeNull();
    expect(common('!', honest(50, 'cook'))).toBeNull();
    expect(commonAmong([], honest(50, 'cook'))).toEqual([]);
  });

  it('is shown with the words before it', () => {
    expect(common('In', honest(3, 'cook'))).toContain('“In the quiet garden behind our old house the cook went”');
    expect(common('COOK*', honest(3, 'cooks'))).toContain('“our old house the cooks went”');
  });
});

describe('a signal among honest texts', () => {
  const tiny = tinyPack({
    'signals/moon-helper.yaml': ['  - [moon, helper]', '  - [helper, sum]\n  - [moon, helper]'],
  });
  const draft = readDraft(tiny.folder);
  tiny.remove();

  const faults = (texts: HonestTexts): string[] =>
    commonSignals(
      draft,
      {
        ...pack,
        signals: pack.signals.map((one) => ({
          ...one,
          near: [
            ['helper', 'sum'],
            ['moon', 'helper'],
          ],
        })),
      },
      texts,
    ).map(({ what, mend }) => `${what} → ${mend}`);

  it('that ties may show in half of them, and the group that does it is named', () => {
    expect(faults(honest(50, 'moon helper'))).toEqual([]);
    expect(faults(honest(51, 'moon helper'))).toEqual([
      'the signal shows in 51 of 100 honest texts, most by the group [moon, helper] → add a term to the group that only these offers have',
    ]);
  });

  it('that shows by a phrase is told of without a group', () => {
    expect(faults(honest(60, 'moon camp hand'))).toEqual([
      'the signal shows in 60 of 100 honest texts → use words that only these offers have',
    ]);
  });

  it('is not asked in fewer than twenty, and in no more than two hundred and fifty', () => {
    expect(faults(honest(19, 'moon helper', 19))).toEqual([]);
    expect(faults(honest(20, 'moon helper', 20))).toHaveLength(1);
    expect(faults(honest(500, 'moon helper', 500))[0]).toContain('250 of 250');
    expect(faults(honest(600, 'moon helper', 600))[0]).toContain('200 of 200');
  });

  it('has its phrases held against them one by one', () => {
    expect(lonePhrases(draft).map(({ written, language, isTie, path }) => [written, language, isTie, path])).toEqual([
      ['moon camp hand', 'en', true, ['phrases', 'en', 0]],
    ]);
  });
});
