/** Which stretches of a long text are judged each for itself: an offer must be seen whole, and not lean on words of another. */
import { describe, expect, it } from 'vitest';
import { ItemReader } from '../../../src/engine/reading.ts';
import { windowsOf, wholeOf } from '../../../src/engine/windows.ts';
import type { JudgedWindow, Window } from '../../../src/engine/windows.ts';
import { FIXTURE_PACK } from './fixture-pack.ts';

const reader = new ItemReader(FIXTURE_PACK);
const TIE = 'army Russia';
/** So many words that say nothing. */
const filler = (count: number): string => Array.from({ length: count }, () => 'so').join(' ');
const read = (...texts: string[]) => reader.read(texts.map((text, passage) => ({ passage, text })));
const windows = (...texts: string[]): JudgedWindow[] => windowsOf(read(...texts));
/** The numbers of its first and last word. */
const range = ({ words }: Window): [number, number] => [words[0]?.at ?? -1, words[words.length - 1]?.at ?? -1];
const shown = ({ hits }: Window): string[] => hits.map(({ signal }) => signal.id);

describe('a text no longer than an advertisement', () => {
  it('is judged as a whole, with nothing around it', () => {
    const [whole, ...others] = windows(`${TIE} ${filler(238)}`);
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ around: null, apart: false });
    expect(whole && range(whole)).toEqual([0, 239]);
  });

  it('is not judged where nothing ties it', () => {
    expect(windows(`security helper, 2 lakh, ${filler(10)}`)).toEqual([]);
    expect(windows(`security helper, 2 lakh, ${filler(500)}`)).toEqual([]);
  });
});

describe('a longer text', () => {
  it('is judged in stretches of 240 words that overlap by half, where they hold a tie', () => {
    const found = windows(`${filler(130)} ${TIE} ${filler(400)}`);
    expect(found.map(range)).toEqual([
      [0, 239],
      [120, 359],
    ]);
    expect(found.map(shown)).toEqual([['russian-army'], ['russian-army']]);
    expect(found.every(({ apart }) => !apart)).toBe(true);
  });

  it('has one stretch at its very beginning, and a last one that is cut short', () => {
    expect(windows(`${TIE} ${filler(400)}`).map(range)).toEqual([[0, 239]]);
    expect(windows(`${filler(398)} ${TIE}`).map(range)).toEqual([
      [240, 399],
      [360, 399],
    ]);
  });

  it('is judged with about as much on each side as it has itself', () => {
    const [first] = windows(`${filler(1_000)} ${TIE} ${filler(1_000)}`);
    expect(first && range(first)).toEqual([840, 1_079]);
    expect(first?.around && range(first.around)).toEqual([240, 1_439]);
    const [early] = windows(`${TIE} ${filler(2_000)}`);
    expect(early?.around && range(early.around)).toEqual([0, 959]);
    const late = windows(`${filler(1_000)} ${TIE}`);
    expect(late.map(({ around }) => around && range(around))).toEqual([
      [240, 1_001],
      [720, 1_001],
    ]);
  });

  it('shares what is around a stretch with the next one, which is read once', () => {
    const [first, second] = windows(`${filler(130)} ${TIE} ${filler(400)}`);
    expect(first?.around).toBe(second?.around);
  });

  it('has each stretch’s own words, text and signs, and no others', () => {
    const page = `security helper ${filler(300)} ${TIE} ${filler(300)} passport Russia`;
    const found = windows(page);
    const middle = found.find((window) => range(window)[0] === 240);
    expect(middle && shown(middle)).toEqual(['russian-army']);
    expect(middle?.text.startsWith('so')).toBe(true);
    expect(middle?.text).toContain('army russia');
    expect(middle?.text.split(' ')).toHaveLength(240);
    expect(middle?.terms.map(({ term }) => term)).toEqual(['army', 'russia']);
    expect(shown(wholeOf(read(page)))).toEqual(expect.arrayContaining(['helper', 'russian-army', 'russian-passport']));
  });

  it('is judged first where most is said', () => {
    const [first] = windows(`${filler(10)} ${TIE} ${filler(500)} ${TIE}, security helper, 2 lakh ${filler(300)}`);
    expect(first && shown(first)).toEqual(expect.arrayContaining(['helper', 'big-pay']));
    const alike = windows(`${TIE} ${filler(500)} ${TIE} ${filler(300)}`).map((window) => range(window)[0]);
    expect(alike).toEqual([0, 360, 480]);
  });

  it('of nothing but ties is judged in a bounded number of stretches', () => {
    const found = windows(`${TIE} ${filler(118)} `.repeat(260));
    expect(found).toHaveLength(200);
  });
});

describe('signs that stand close together in other text', () => {
  const offer = `${TIE}, security helper, 2 lakh`;

  it('are judged with eight words before the first and behind the beginning of the last', () => {
    const found = windows(`${filler(200)} ${offer} ${filler(300)}`);
    expect(found.map(range)).toContainEqual([192, 212]);
  });

  it('begin no earlier than the text, and end no later', () => {
    expect(windows(`so so ${offer} ${filler(300)}`).map(range)).toContainEqual([0, 14]);
    expect(windows(`${filler(300)} ${offer} so so`).map(range)).toContainEqual([292, 307]);
  });

  it('are parted by more than thirty words without any', () => {
    const [near, far] = [30, 31].map((gap) =>
      windows(`${filler(200)} ${TIE} ${filler(gap - 2)} security helper ${filler(300)}`).map(range),
    );
    expect(near).toContainEqual([192, 238]);
    expect(far?.some(([first]) => first === 192)).toBe(false);
  });

  it('are nothing by themselves where only one thing is said, or nothing ties them', () => {
    expect(
      windows(`${filler(200)} ${TIE} ${filler(300)}`)
        .map(range)
        .some(([first]) => first === 192),
    ).toBe(false);
    expect(
      windows(`${filler(200)} security helper, 2 lakh ${filler(300)} ${TIE}`)
        .map(range)
        .some(([first]) => first === 192),
    ).toBe(false);
  });

  it('go on for no more than an advertisement', () => {
    const page = `${filler(200)} ${`${offer} ${filler(20)} `.repeat(20)} ${filler(100)}`;
    for (const window of windows(page)) expect(window.words.length).toBeLessThanOrEqual(240);
  });
});

describe('a paragraph that says enough by itself', () => {
  const OFFER = `${TIE}, passport of Russia, security helper, 2 lakh`;

  it('is judged for itself, with all of a short text around it', () => {
    const found = windows(filler(24), `${OFFER} ${filler(24)}`, 'so so');
    expect(found.map(({ apart }) => apart)).toEqual([false, true]);
    const [whole, paragraph] = found;
    expect(paragraph && range(paragraph)).toEqual([24, 56]);
    expect(paragraph?.around && range(paragraph.around)).toEqual(whole && range(whole));
    expect(paragraph && shown(paragraph)).toHaveLength(4);
  });

  it('takes as many that follow as make a short message', () => {
    const found = windows(filler(24), OFFER, filler(10), filler(10), filler(10));
    const paragraph = found.find(({ apart }) => apart);
    expect(paragraph && range(paragraph)).toEqual([24, 24 + 9 + 20 - 1]);
  });

  it('is none where it is shorter, says less, or is all there is', () => {
    const apart = (...texts: string[]): number => windows(...texts).filter((window) => window.apart).length;
    expect(apart(filler(24), OFFER)).toBe(0);
    expect(apart(filler(24), `${OFFER} ${filler(15)}`)).toBe(1);
    expect(apart(filler(24), `${OFFER} ${filler(14)}`)).toBe(0);
    expect(apart(filler(24), `${TIE}, security helper, 2 lakh ${filler(30)}`)).toBe(0);
    expect(apart(`${OFFER} ${filler(30)}`)).toBe(0);
    expect(apart(OFFER, filler(15))).toBe(0);
    expect(apart(`${OFFER} ${filler(24)}`, 'so so so')).toBe(1);
  });

  it('is judged for itself in a long text, too, and is cut at an advertisement’s length', () => {
    const found = windows(filler(300), `${OFFER} ${filler(300)}`, filler(300)).filter(({ apart }) => apart);
    expect(found.map(range)).toEqual([[300, 539]]);
  });
});
