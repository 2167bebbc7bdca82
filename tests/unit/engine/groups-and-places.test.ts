/** Which terms near each other show a sign, whose words are quoted, and what of a page is left aside. */
import { describe, expect, it } from 'vitest';
import { Language, NO_LANGUAGE } from '../../../src/engine/language.ts';
import type { EnginePack, Signal } from '../../../src/engine/pack.ts';
import { packTerms } from '../../../src/engine/packed-terms.ts';
import { ItemReader, licencesIn, partStarts, quoteOf } from '../../../src/engine/reading.ts';
import { standNear } from '../../../src/engine/terms-shown.ts';
import { compilePhrase } from '../../../src/packs/phrases.ts';
import { fixtureSignal as signal } from './fixture-signal.ts';

const term = (id: string, ...phrases: string[]) => ({ id, phrases: phrases.map(compilePhrase) });
type Words = Pick<EnginePack, 'terms' | 'signals' | 'ordinary' | 'language'>;
const pack = (signals: Signal[], extra: Partial<Words> = {}): Words => ({
  terms: [
    term('army', 'army', 'armed forces', 'russian army'),
    term('russia', 'russia*', 'russian army'),
    term('helper', 'helper*'),
    term('pay', 'salary'),
    term('site-notice', 'never ask for money', 'all rights reserved'),
  ],
  signals,
  ordinary: [],
  language: NO_LANGUAGE,
  ...extra,
});
const quotes = (signals: Signal[], text: string, extra: Partial<Words> = {}): string[] => {
  const item = new ItemReader(pack(signals, extra)).read([{ passage: 0, text }]);
  return item.hits.map(({ start, end }) => text.slice(item.folded.starts[start], item.folded.ends[end - 1]));
};
const so = (count: number): string => 'so '.repeat(count);

describe('a group of terms', () => {
  const two = [signal('s', { near: [['army', 'russia']] })];
  const three = [signal('s', { near: [['army', 'russia', 'helper']] })];

  it('counts over fourteen words, in any order, and no further', () => {
    expect(quotes(two, `army ${so(13)}Russia`)).toHaveLength(1);
    expect(quotes(two, `army ${so(14)}Russia`)).toEqual([]);
    expect(quotes(two, `Russia ${so(13)}army`)).toHaveLength(1);
    expect(quotes(two, `Russia ${so(14)}army`)).toEqual([]);
  });

  it('of three must stand within fourteen words as a whole', () => {
    expect(quotes(three, `helper ${so(6)}army ${so(6)}Russia`)).toHaveLength(1);
    expect(quotes(three, `helper ${so(6)}army ${so(7)}Russia`)).toEqual([]);
    expect(quotes(three, `army ${so(7)}helper ${so(6)}Russia`)).toEqual([]);
  });

  it('is quoted from its first word to its last, with all between', () => {
    expect(quotes(three, `x helper in the army of Russia x`)).toEqual(['helper in the army of Russia']);
    expect(quotes(two, 'x armed forces, Russia x')).toEqual(['armed forces, Russia']);
    expect(quotes(two, 'x Russia, armed forces x')).toEqual(['Russia, armed forces']);
  });

  it('takes the nearest of several', () => {
    expect(quotes(two, 'Russia so so army so Russia')).toEqual(['army so Russia']);
    expect(quotes(two, 'Russia so army so so Russia')).toEqual(['Russia so army']);
    expect(quotes(two, 'Russia so army so Russia')).toEqual(['Russia so army']);
  });

  it('shows as often as it stands there, without overlapping', () => {
    expect(quotes(two, `army Russia ${so(20)}Russia army`)).toEqual(['army Russia', 'Russia army']);
    expect(quotes(two, `army Russia ${so(20)}army Russia`)).toEqual(['army Russia', 'army Russia']);
  });

  it('does not count one word, or one phrase, for two of its terms', () => {
    expect(quotes(two, 'the Russian army')).toEqual(['Russian army']);
    expect(quotes(two, 'a Russian camp')).toEqual([]);
    const one = [signal('s', { near: [['army', 'helper']] })];
    expect(quotes(one, 'armyhelper')).toEqual(['armyhelper']);
  });

  it('is found from its rarest term, however often the others stand there', () => {
    expect(quotes(two, `${'Russia '.repeat(500)}so army`)).toHaveLength(1);
    expect(quotes(two, `${'Russia '.repeat(5_000)}${so(10)}army`)).toHaveLength(1);
    expect(quotes(two, `army ${so(10)}${'Russia '.repeat(5_000)}`)).toHaveLength(1);
    expect(quotes(two, `army ${so(30)}${'Russia '.repeat(600)}`)).toEqual([]);
  });

  it('with a misspelt term says how far that is', () => {
    const item = new ItemReader(pack(three)).read([{ passage: 0, text: 'helpr in the army of Russia' }]);
    expect(item.hits[0]?.distance).toBeGreaterThan(0);
    expect(quotes([signal('s', { near: [['helper']] })], 'helpr')).toEqual([]);
    expect(quotes([signal('s', { near: [['helper']] })], 'helper')).toEqual(['helper']);
  });

  it('of several is shown by any one; a sign without any by none', () => {
    expect(
      quotes(
        [
          signal('s', {
            near: [
              ['army', 'helper'],
              ['army', 'pay'],
            ],
          }),
        ],
        'army salary',
      ),
    ).toEqual(['army salary']);
    expect(quotes([signal('s', {})], 'army salary helper Russia 2 lakh')).toEqual([]);
  });
});

describe('a sum', () => {
  const rupees = [signal('s', { sums: [{ currency: 'INR', min: 100_000, max: 200_000 }] })];
  it('counts from the least to the most, in rupees where it names no currency', () => {
    expect(quotes(rupees, '1 lakh')).toEqual(['1 lakh']);
    expect(quotes(rupees, '2 lakh')).toEqual(['2 lakh']);
    expect(quotes(rupees, '99,999')).toEqual([]);
    expect(quotes(rupees, '2,00,001')).toEqual([]);
    expect(quotes(rupees, '$150,000')).toEqual([]);
    const both = [
      signal('s', {
        sums: [
          { currency: 'USD', min: 1, max: 9 },
          { currency: 'INR', min: 100_000, max: 200_000 },
        ],
      }),
    ];
    expect(quotes(both, '1 lakh')).toEqual(['1 lakh']);
    expect(quotes(both, '$5')).toEqual(['5']);
  });
});

describe('a phrase', () => {
  const phrases = [signal('s', { phrases: ['army helper', 'army camp hill'].map(compilePhrase) })];
  it('may have a word between each two of its words', () => {
    expect(quotes(phrases, 'army helper')).toEqual(['army helper']);
    expect(quotes(phrases, 'army so helper')).toEqual(['army so helper']);
    expect(quotes(phrases, 'army so so helper')).toEqual([]);
    expect(quotes(phrases, 'army so camp so hill')).toEqual(['army so camp so hill']);
    expect(quotes(phrases, 'army so camp so so hill')).toEqual([]);
    expect(quotes(phrases, 'helper army')).toEqual([]);
    expect(quotes(phrases, 'army')).toEqual([]);
    expect(quotes(phrases, 'army camp')).toEqual([]);
  });
  it('shows every sign that has it', () => {
    const twice = [
      signal('a', { phrases: [compilePhrase('army')] }),
      signal('b', { phrases: [compilePhrase('army')] }),
    ];
    expect(quotes(twice, 'army')).toEqual(['army', 'army']);
  });
});

describe('words that are no misspelling', () => {
  const helper = [signal('s', { phrases: [compilePhrase('army helper*')] })];
  const language = new Language({ id: 'x', glosses: { hen: 'helpen' }, terms: packTerms([]) });
  it('are those that the list calls ordinary, and those whose meaning is known', () => {
    expect(quotes(helper, 'army helpen')).toEqual(['army helpen']);
    expect(quotes(helper, 'army helpen', { ordinary: ['helpen'] })).toEqual([]);
    expect(quotes(helper, 'army helpen', { language })).toEqual([]);
    expect(quotes(helper, 'army helper', { ordinary: ['helper'], language })).toEqual(['army helper']);
  });
});

describe('what a site says of itself', () => {
  const NOTICE = 'We never ask for money. All rights reserved, helper of the army.';
  const reader = new ItemReader(
    pack([
      signal('tie', { anchor: true, near: [['army', 'russia']] }),
      signal('plain', { near: [['army', 'helper']] }),
    ]),
  );
  const read = (...texts: string[]) => reader.read(texts.map((text, passage) => ({ passage: passage + 5, text })));

  it('is left out with its words, signs and terms, wherever it stands', () => {
    for (const texts of [
      ['Cook wanted', NOTICE],
      [NOTICE, 'Cook wanted'],
      ['Cook', NOTICE, 'wanted'],
    ]) {
      const item = read(...texts);
      expect(item.words.map(({ text }) => text).join(' ')).toBe('cook wanted');
      expect(item.hits).toEqual([]);
      expect(item.terms).toEqual([]);
    }
  });

  it('is kept where it is all there is, or holds a tie', () => {
    expect(read(NOTICE).hits.map(({ signal: { id } }) => id)).toEqual(['plain']);
    const tied = read('Cook wanted', `${NOTICE} Army of Russia.`);
    expect(tied.hits.map(({ signal: { id } }) => id)).toContain('tie');
    expect(tied.words.map(({ text }) => text)).toContain('reserved');
    expect(read('army helper wanted', 'no notice here').hits).toHaveLength(1);
  });

  it('takes nothing else with it', () => {
    const item = read('Army helper wanted', NOTICE, 'salary');
    expect(item.terms.map((one) => one.term)).toEqual(['army', 'helper', 'pay']);
    expect(item.hits).toHaveLength(1);
  });
});

describe('a quotation', () => {
  const item = new ItemReader(pack([])).read([
    { passage: 3, text: 'Ａrmy' },
    { passage: 7, text: '' },
    { passage: 9, text: 'of 𝐑ussia' },
    { passage: 11, text: 'now' },
  ]);
  const at = (word: string): number => item.folded.text.indexOf(word);

  it('has its place in each passage that it runs over, and in no other', () => {
    const whole = quoteOf(item, 0, item.folded.text.length);
    expect(whole.quote).toBe('Ａrmy\n\nof 𝐑ussia\nnow');
    expect(whole.where).toEqual([
      { passage: 3, start: 0, end: 4 },
      { passage: 7, start: 0, end: 0 },
      { passage: 9, start: 0, end: 10 },
      { passage: 11, start: 0, end: 3 },
    ]);
    expect(quoteOf(item, at('russia'), at('russia') + 6)).toEqual({
      quote: '𝐑ussia',
      where: [{ passage: 9, start: 3, end: 10 }],
    });
    expect(quoteOf(item, at('my'), at('of') + 2).where).toEqual([
      { passage: 3, start: 2, end: 4 },
      { passage: 7, start: 0, end: 0 },
      { passage: 9, start: 0, end: 2 },
    ]);
    expect(quoteOf(item, at('now'), at('now') + 1).where).toEqual([{ passage: 11, start: 0, end: 1 }]);
  });

  it('begins where its passage does', () => {
    expect(partStarts(item).map((start) => item.folded.text.slice(start).split('\n')[0])).toEqual([
      'army',
      '',
      'of russia',
      'now',
    ]);
  });

  it('of a registration number is that number', () => {
    const text = 'Lic. B-0000/PUN/PER/100/5/00000/2022, Pune';
    const found = licencesIn(new ItemReader(pack([])).read([{ passage: 4, text }]));
    expect(found).toEqual([{ quote: 'B-0000/PUN/PER/100/5/00000/2022', where: [{ passage: 4, start: 5, end: 36 }] }]);
  });
});

describe('for the gate, terms stand near each other', () => {
  const shown = (first: number, last = first, inside = false) => ({ first, last, sure: true, inside });

  it('within fourteen words, in any order, none counted twice', () => {
    expect(standNear([[shown(0)], [shown(14)]])).toBe(true);
    expect(standNear([[shown(0)], [shown(15)]])).toBe(false);
    expect(standNear([[shown(14)], [shown(0)]])).toBe(true);
    expect(standNear([[shown(15)], [shown(0)]])).toBe(false);
    expect(standNear([[shown(3)], [shown(3)]])).toBe(false);
    expect(standNear([[shown(3, 5)], [shown(5, 6)]])).toBe(false);
    expect(standNear([[shown(5, 6)], [shown(3, 5)]])).toBe(false);
    expect(standNear([[shown(3, 5)], [shown(6)]])).toBe(true);
    expect(standNear([[shown(0, 2)], [shown(13, 15)]])).toBe(false);
    expect(standNear([[shown(0, 2)], [shown(13, 14)]])).toBe(true);
  });

  it('further off, and in one word, where a word holds several', () => {
    expect(standNear([[shown(3, 3, true)], [shown(3, 3, true)]])).toBe(true);
    expect(standNear([[shown(3)], [shown(3, 3, true)]])).toBe(true);
    expect(standNear([[shown(0, 0, true)], [shown(36)]])).toBe(true);
    expect(standNear([[shown(0, 0, true)], [shown(37)]])).toBe(false);
    expect(standNear([[shown(37)], [shown(0, 0, true)]])).toBe(false);
  });

  it('each of all lists beside one of the rarest', () => {
    expect(standNear([[shown(0), shown(100)], [shown(50), shown(105)], [shown(110)]])).toBe(true);
    expect(standNear([[shown(0), shown(100)], [shown(5), shown(130)], [shown(110)]])).toBe(false);
    expect(standNear([[shown(1)]])).toBe(true);
    expect(standNear([[], [shown(1)]])).toBe(false);
    expect(standNear([[shown(1)], []])).toBe(false);
    expect(standNear([])).toBe(false);
    expect(standNear([[shown(0), shown(40), shown(80), shown(120)], [shown(121)]])).toBe(true);
    expect(
      standNear([
        [shown(60), shown(61)],
        [shown(0), shown(30), shown(75), shown(200)],
      ]),
    ).toBe(true);
  });
});
