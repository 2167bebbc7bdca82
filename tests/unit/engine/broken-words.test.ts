/** Words that were cut in two, by chance or to hide them: which count, and which two neighbours are only neighbours. */
import { describe, expect, it } from 'vitest';
import { maybeBroken, mendedWords } from '../../../src/engine/broken-words.ts';
import { fold } from '../../../src/engine/fold.ts';
import { Lexicon } from '../../../src/engine/lexicon.ts';
import { misspellingDistance } from '../../../src/engine/misspelling.ts';
import { plainWords } from '../../../src/engine/words.ts';
import type { Word } from '../../../src/engine/words.ts';

const lexicon = new Lexicon(
  [
    'army',
    'visa',
    'war',
    'helper*',
    'security',
    'passport*',
    'ms',
    'helperjob',
    'job',
    fold('हेल्पर').text,
    fold('सेना').text,
  ],
  () => false,
  misspellingDistance,
);

function mended(page: string): string[] {
  const { text } = fold(page);
  return mendedWords(text, plainWords(text), lexicon).map(({ matches }) => matches.map(({ known }) => known).join(' '));
}

describe('one broken word', () => {
  it.each([
    ['by a space', 'securi ty guard', ['security']],
    ['by a space, of five letters', 'hel per', ['helper*']],
    ['by a sign, of four letters', 'ar-my', ['army']],
    ['by a sign among spaces', 'vi | sa', ['visa']],
    ['by a sign with three spaces on each side', 'vi   |   sa', ['visa']],
    ['in Hindi, before its own vowel killer', 'हेल् पर', [fold('हेल्पर').text]],
  ])('%s', (_, text, words) => expect(mended(text)).toEqual(words));

  it.each([
    ['is not looked for over two spaces', 'securi  ty'],
    ['is not looked for in four letters without a sign', 'ar my'],
    ['is not looked for in three letters with one', 'wa-r'],
    ['is no word where one part means something by itself', 'job s helper job'],
    ['is none over too wide a gap', 'vi    |    sa'],
    ['is none where another word stands between', 'securi of ty'],
    ['is none where nothing known comes of it', 'secu lar'],
  ])('%s', (_, text) => expect(mended(text)).toEqual([]));

  it('is not put together of what stands for words by themselves', () => {
    expect(mended('helper job')).toEqual([]);
    expect(mended('helper-job')).toEqual(['helperjob']);
  });
});

describe('several broken words in a short text were broken on purpose', () => {
  const TWO = 'secu-rity, pass-port';

  it('so shorter ones count, too', () => {
    expect(mended(`${TWO}, ar my`)).toEqual(['security', 'passport*', 'army']);
    expect(mended(`${TWO}, wa r`)).toEqual(['security', 'passport*', 'war']);
    expect(mended('secu-rity, ar my')).toEqual(['security']);
  });

  it('but not two letters, nor long words', () => {
    expect(mended(`${TWO}, m s`)).toEqual(['security', 'passport*']);
    expect(mended(`${TWO}, securit  y`)).toEqual(['security', 'passport*']);
    expect(mended(`${TWO}, securi  ty`)).toEqual(['security', 'passport*', 'security']);
  });

  it('unless the text is long: then two are chance', () => {
    const text = (words: number): string => `${TWO}, ar my ${'und '.repeat(words - 6)}`;
    expect(mended(text(80))).toContain('army');
    expect(mended(text(81))).not.toContain('army');
  });
});

describe('the gate asks no less than the engine', () => {
  const pair = (page: string): [string, Word, Word] => {
    const { text } = fold(page);
    const [first, second] = plainWords(text);
    return [text, first as Word, second as Word];
  };
  const maybe = (page: string, areUnknown = true): boolean => maybeBroken(...pair(page), areUnknown);

  it.each([
    ['two short parts', 'ar my', true],
    ['two short parts far apart', 'ar       my', true],
    ['too far apart', 'ar         my', false],
    ['three letters', 'a my', true],
    ['two letters', 'a m', false],
    ['a long part with a sign', 'passpor-t', true],
    ['a long part and a short one, two spaces', 'passpor  t', false],
    ['a long part and a short one, one space', 'passpor t', true],
    ['a short part and a long one, one space', 't passpor', true],
    ['a short part and a long one, two spaces', 't  passpor', false],
  ])('%s', (_, text, expected) => expect(maybe(text)).toBe(expected));

  it('of words that are known by themselves only where one ends in nothing, or a sign stands between', () => {
    expect(maybe('passpor t', false)).toBe(false);
    expect(maybe('passpor-t', false)).toBe(true);
    expect(maybe('अअअअअअहेल् पर', false)).toBe(true);
    expect(maybe('అఅఅఅఅఅహేల్ పర', false)).toBe(false);
    expect(maybe('ଅଅଅଅଅଅହଲ୍ ପର', false)).toBe(true);
    expect(maybe('अअअअअअहेल पर', false)).toBe(false);
    expect(maybe('அஅஅஅஅஅல் பர', false)).toBe(false);
  });

  it('never of words that do not follow each other', () => {
    const [text, first, second] = pair('ar my');
    expect(maybeBroken(text, first, { ...second, at: 2 }, true)).toBe(false);
    expect(maybeBroken(text, second, first, true)).toBe(false);
  });
});
