/** From phrases as people write them to phrases as the engine compares them. */
import { describe, expect, it } from 'vitest';
import {
  compileEach,
  compilePhrase,
  compilePhrases,
  KeptPhrases,
  shortestFirst,
  spellings,
  withoutCovered,
} from '../../../src/packs/phrases.ts';
import { parseGlosses } from '../../../src/packs/gloss-source.ts';

const written = (...phrases: string[]): string[] =>
  withoutCovered(phrases.map((phrase) => phrase.split(' '))).map((phrase) => phrase.join(' '));

describe('a phrase', () => {
  it('is its folded words, each with the star that follows it', () => {
    expect(compilePhrase('Security  Helper*')).toEqual(['security', 'helper*']);
    expect(compilePhrase('*helper, job*s')).toEqual(['helper', 'job*', 's']);
    expect(compilePhrase('A.R.M.Y')).toEqual(['a', 'r', 'm', 'y']);
    expect(compilePhrase('!?')).toEqual([]);
    expect(compileEach(['Army', 'war zone*'])).toEqual([['army'], ['war', 'zone*']]);
    const list = ['Army'];
    expect(compileEach(list)).toBe(compileEach(list));
  });

  it('with a stem that ends in a killed nasal is kept in both ways in which that is folded', () => {
    expect(spellings(['फोन्*'])).toEqual([['फोन्*'], ['फों*']]);
    expect(spellings(['नया', 'फोन्*'])).toEqual([
      ['नया', 'फोन्*'],
      ['नया', 'फों*'],
    ]);
    expect(spellings(['বন্*'])).toEqual([['বন্*'], ['বং*']]);
    for (const phrase of [['फोन्'], ['फोन*'], ['army*'], ['സൈന്*'], ['पुस्*']]) expect(spellings(phrase)).toEqual([phrase]);
  });
});

describe('of a group of phrases', () => {
  it('those that a shorter one finds anyway are left out', () => {
    expect(written('army', 'army camp')).toEqual(['army']);
    expect(written('army camp', 'army')).toEqual(['army']);
    expect(written('the army camp', 'army camp')).toEqual(['army camp']);
    expect(written('arm*', 'army', 'armed*')).toEqual(['arm*']);
    expect(written('army camp*', 'army camps hill')).toEqual(['army camp*']);
    expect(written('go army* camp', 'army* camp*')).toEqual(['army* camp*']);
  });

  it('all others are kept, from short to long', () => {
    expect(written('army hill', 'army camp')).toEqual(['army hill', 'army camp']);
    expect(written('armed', 'army')).toEqual(['army', 'armed']);
    expect(written('army', 'arm*y')).toEqual(['army', 'arm*y']);
    expect(written('army camp', 'camp army')).toEqual(['army camp', 'camp army']);
    expect(written('army camp hill', 'camp army')).toEqual(['camp army', 'army camp hill']);
    expect(written('army*', 'arm')).toEqual(['arm', 'army*']);
    expect(written('ab*', 'abc')).toEqual(['ab*', 'abc']);
    expect(written('army camp', 'army')).toEqual(['army']);
    expect(written('hill army', 'army camp')).toEqual(['hill army', 'army camp']);
    expect(written()).toEqual([]);
  });

  it('each is there once, whichever language it is written in', () => {
    expect(compilePhrases({ en: ['Army', 'army'], hi: ['army', 'सेना', '!'] })).toEqual([['army'], ['सेना']]);
    expect(compilePhrases({ hi: ['फोन्*'] })).toEqual([['फों*'], ['फोन्*']]);
  });

  it('the one that covers another is told', () => {
    const kept = new KeptPhrases();
    kept.add(['army', 'camp']);
    kept.add(['army', 'hill*']);
    kept.add(['war*']);
    expect(kept.covering(['the', 'army', 'camp'])).toEqual(['army', 'camp']);
    expect(kept.covering(['army', 'hills'])).toEqual(['army', 'hill*']);
    expect(kept.covering(['army', 'hill*'])).toEqual(['army', 'hill*']);
    expect(kept.covering(['warzone'])).toEqual(['war*']);
    expect(kept.covering(['warz*'])).toEqual(['war*']);
    expect(kept.covering(['war'])).toEqual(['war*']);
    expect(kept.covering(['wa'])).toBeNull();
    expect(kept.covering(['army'])).toBeNull();
    expect(kept.covering(['army', 'x', 'camp'])).toBeNull();
    expect(kept.covering(['camp', 'army'])).toBeNull();
    expect(kept.covering([])).toBeNull();
  });

  it('stand by their words, then by their letters', () => {
    const order = shortestFirst(['bb bb', 'a', 'ccc', 'a b', 'bb'], (one) => one.split(' '));
    expect(order).toEqual(['a', 'bb', 'ccc', 'a b', 'bb bb']);
  });
});

describe('a line of glosses', () => {
  const glosses = (text: string): string[] => parseGlosses(text, 'x.tsv').map(({ word, gloss }) => `${word}=${gloss}`);

  it('is a word, a tab and what it means, with what its form adds', () => {
    expect(glosses('a\tb\r\nc\tgo/past\n# no\tline\n\nd\t-\ne\tx-2\nf\tgo/imp\ng\tgo/fut\nh\tgo/neg')).toEqual([
      'a=b',
      'c=go/past',
      'd=-',
      'e=x-2',
      'f=go/imp',
      'g=go/fut',
      'h=go/neg',
    ]);
    expect(glosses('')).toEqual([]);
    expect(glosses('a#\tb')).toEqual(['a#=b']);
  });

  it.each([
    'a',
    'a\t',
    '\tb',
    'a\tb\tc',
    'a\tB',
    'a\t/past',
    'a\tgo/went',
    'a\t-x',
    'a\tgo/past x',
    'a\tx go',
    'a\tgo/past/fut',
    'a\t--',
  ])('is nothing else: %j', (line) => expect(() => glosses(`ok\tok\n${line}`)).toThrow('x.tsv:2'));
});
