/** What of a text the learnt part is told: its words, meanings and terms, each in the way that it was fitted to. */
import { describe, expect, it } from 'vitest';
import { Glossary } from '../../../src/engine/glosses.ts';
import {
  dot,
  eachFeature,
  FAMILIES,
  FeatureReader,
  mixed,
  offerLogit,
  packWeights,
  StanceReader,
} from '../../../src/engine/stance.ts';
import type { Family } from '../../../src/engine/stance.ts';
import { featureHash, Vocabulary } from '../../../src/engine/vocabulary.ts';
import { plainWords } from '../../../src/engine/words.ts';
import type { JudgedWindow, Window } from '../../../src/engine/windows.ts';
import { FIXTURE_PACK } from './fixture-pack.ts';

const NO_GLOSSES = new Glossary({});

function windowOf(text: string, terms: readonly [term: string, at: number, last?: number][] = []): Window {
  const words = plainWords(text);
  return {
    text,
    words,
    hits: [],
    terms: terms.map(([term, first, last = first]) => ({
      term,
      first,
      last,
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
      distance: 0,
    })),
  };
}

/** Features of one family and kind. */
function told(window: Window, wanted: string, glossary = NO_GLOSSES): string[] {
  const found: string[] = [];
  eachFeature(window, glossary, (family, kind, a, b) => {
    if (`${family} ${kind}` === wanted) found.push(b === undefined ? a : `${a}+${b}`);
  });
  return found;
}

describe('the words', () => {
  it('are told one by one, whatever begins with a figure as the same', () =>
    expect(told(windowOf('call 98765 or 1a 2b now a1'), 'worded w')).toEqual([
      'call',
      '0',
      'or',
      '0',
      '0',
      'now',
      'a1',
    ]));
  it('of more than five letters by their beginning, too', () =>
    expect(told(windowOf('wanted helpers money apply'), 'worded b')).toEqual(['want', 'help']));
  it('that a text begins and ends with count as such: four on either side', () => {
    const window = windowOf('a b c d e f');
    expect(told(window, 'edges f')).toEqual(['a', 'b', 'c', 'd']);
    expect(told(window, 'edges l')).toEqual(['c', 'd', 'e', 'f']);
  });
});

describe('the meanings', () => {
  const glossary = new Glossary({ army: 'army फौज', 'go/past': 'went', '-': 'the', job: 'work', pay: 'salary' });

  it('are the same in every language; words without any are told, numbers as one', () => {
    expect(told(windowOf('the army went xyz 5 फौज'), 'meant g', glossary)).toEqual(['army', 'go', '?', '0', 'army']);
  });
  it('have their form told, alone and with the meaning', () => {
    expect(told(windowOf('the army went'), 'meant h', glossary)).toEqual(['past']);
    expect(told(windowOf('the army went'), 'meant G', glossary)).toEqual(['go+past']);
  });
  it('are told in pairs, in whatever order, with the six that follow; unknown ones are passed over', () => {
    expect(told(windowOf('work xyz army'), 'paired p', glossary)).toEqual(['army+job']);
    expect(told(windowOf('army work'), 'paired p', glossary)).toEqual(['army+job']);
    expect(told(windowOf('army 1 2 3 4 5 work'), 'paired p', glossary)).toContain('army+job');
    expect(told(windowOf('army 1 2 3 4 5 6 work'), 'paired p', glossary)).not.toContain('army+job');
    expect(told(windowOf('army'), 'paired p', glossary)).toEqual([]);
    expect(told(windowOf('work work'), 'paired p', glossary)).toEqual(['job+job']);
  });
  it('that a text begins and ends with count as such', () => {
    const window = windowOf('the army went work salary xyz');
    expect(told(window, 'ends v', glossary)).toEqual(['army', 'go', 'job', 'pay']);
    expect(told(window, 'ends y', glossary)).toEqual(['go', 'job', 'pay', '?']);
  });
});

describe('the terms', () => {
  const window = windowOf('a b c d e f g h i j k l', [
    ['army', 0],
    ['russia', 1, 2],
    ['pay', 10],
    ['call', 11],
  ]);

  it('are told one by one, with the one before, and the third of the text', () => {
    expect(told(window, 'spoken t')).toEqual(['army', 'russia', 'pay', 'call']);
    expect(told(window, 'spoken u')).toEqual(['^+army', 'army+russia', 'russia+pay', 'pay+call']);
    expect(told(window, 'spoken q')).toEqual(['army+0', 'russia+0', 'pay+2', 'call+2']);
    expect(told(windowOf('a b c d e', [['x', 2]]), 'spoken q')).toEqual(['x+1']);
  });
  it('are told in pairs with the two that follow within eight words, in whatever order', () => {
    expect(told(window, 'spoken n')).toEqual(['army+russia', 'pay+russia', 'call+pay']);
    const close = windowOf('a b c d', [
      ['d', 0],
      ['c', 1],
      ['b', 2],
      ['a', 3],
    ]);
    expect(told(close, 'spoken n')).toEqual(['c+d', 'b+d', 'b+c', 'a+c', 'a+b']);
  });
  it('that a text begins and ends with count as such: two on either side', () => {
    expect(told(window, 'edges F')).toEqual(['army', 'russia']);
    expect(told(window, 'edges L')).toEqual(['pay', 'call']);
  });
  it('count their thirds from the first word of the stretch', () => {
    const { words, terms, ...rest } = windowOf('a b c d e f g h', [['x', 6]]);
    expect(told({ ...rest, words: words.slice(4), terms }, 'spoken q')).toEqual(['x+1']);
    expect(told({ ...rest, words: [], terms }, 'spoken q')).toEqual(['x+18']);
  });
});

it('the signs of calls, quotations and questions are told, also those of two units', () => {
  expect(told(windowOf('go! “now”? ₹5, a-b 👉 📞 😀 50% a/b x@y #z $ : ;'), 'worded s')).toEqual(
    Array.from('!“”?₹👉📞%/@#$:;'),
  );
  expect(told(windowOf('plain words, and a-b. (c)'), 'worded s')).toEqual([]);
});

describe('what the model is given', () => {
  const NAMES = ['wanted', 'apply', 'police'];
  const hashes = NAMES.map((word) => featureHash('w', word)).sort((a, b) => a - b);
  const reader = new FeatureReader(new Vocabulary(hashes), NO_GLOSSES);
  const read = (text: string) => reader.read(windowOf(text));

  it('is the features that it knows, scaled to one length: a long text is no surer than a short one', () => {
    const length = ({ values }: { values: Float64Array }): number => Math.hypot(...values);
    expect(length(read('wanted'))).toBeCloseTo(length(read('wanted so so so so so so so so so so')), 9);
    expect(read('nothing of it').numbers).toHaveLength(0);
    const both = read('wanted x x x x x x x x apply x x x x x x x');
    expect([...both.values].map((value) => value.toFixed(6))).toEqual(
      [Math.SQRT1_2, Math.SQRT1_2].map((value) => value.toFixed(6)),
    );
  });

  it('counts a word that is said again little more', () => {
    const { values } = read('x x x x x wanted wanted apply x x x x x');
    const [twice = 0, once = 0] = [...values].sort((a, b) => b - a);
    expect(twice / once).toBeCloseTo(1 + Math.log(2), 6);
    const many = read(`x x x x x ${'wanted '.repeat(100)} apply x x x x x`);
    const [often = 0, single = 0] = [...many.values].sort((a, b) => b - a);
    expect(often / single).toBeCloseTo(1 + Math.log(100), 6);
  });

  it('begins anew with each text', () => {
    const alone = read('x x x x x wanted x x x x x');
    read('wanted wanted police');
    expect(read('x x x x x wanted x x x x x')).toEqual(alone);
  });

  it('has its families each of their own length', () => {
    expect(FAMILIES).toEqual(['spoken', 'meant', 'paired', 'ends', 'worded', 'edges'] satisfies Family[]);
    const ends = [featureHash('f', 'wanted'), featureHash('w', 'wanted'), featureHash('t', 'army')].sort(
      (a, b) => a - b,
    );
    const { values } = new FeatureReader(new Vocabulary(ends), NO_GLOSSES).read(windowOf('wanted', [['army', 0]]));
    expect([...values].sort((a, b) => a - b)).toEqual([0.7, 0.7, 1]);
  });

  it('is summed with the weights of each stance', () => {
    expect(dot(Float64Array.of(2, 3, 5), { numbers: Uint32Array.of(0, 2), values: Float64Array.of(1, 10) })).toBe(52);
    expect(dot(Float64Array.of(2), { numbers: new Uint32Array(), values: new Float64Array() })).toBe(0);
  });
});

describe('a reading', () => {
  const own = { offer: 4, doubt: 2, report: -2, other: 0 };
  const around = { offer: 0, doubt: 4, report: 6, other: -4 };

  it('with the text around it is half of each', () => {
    expect(mixed(own, around)).toEqual({ offer: 2, doubt: 3, report: 2, other: -2 });
  });

  it('is an offer’s by as much as offers outweigh what they are not', () => {
    expect(offerLogit({ offer: 3, doubt: -Infinity, report: -Infinity, other: 0 })).toBeCloseTo(3, 9);
    expect(offerLogit({ offer: 0, doubt: 0, report: 0, other: 0 })).toBeCloseTo(0, 9);
    expect(offerLogit({ offer: -Infinity, doubt: 3, report: 0, other: -Infinity })).toBeCloseTo(3, 9);
    expect(offerLogit({ offer: 0, doubt: -Infinity, report: 3, other: -Infinity })).toBeCloseTo(-3, 9);
  });

  it('of a stretch by itself, of one with text around it, and of a paragraph apart', () => {
    const stance = new StanceReader(FIXTURE_PACK);
    const offer = windowOf('wanted apply join whatsapp');
    const report = windowOf('police said victims lured');
    const judged = (window: Window, surroundings: Window | null, apart: boolean): JudgedWindow => ({
      ...window,
      around: surroundings,
      apart,
    });
    const [a, b] = [stance.readWhole(offer), stance.readWhole(report)];
    expect(a.offer).toBeGreaterThan(b.offer);
    expect(b.report).toBeGreaterThan(a.report);
    expect(stance.readWindow(judged(offer, null, false))).toEqual(a);
    expect(stance.readWindow(judged(offer, report, false))).toEqual(mixed(a, b));
    const apart = stance.readWindow(judged(offer, report, true));
    const half = (a.offer + b.offer) / 2;
    expect(apart.offer).toBeCloseTo(half, 9);
    expect(apart.doubt).toBeCloseTo(half + a.doubt - a.offer, 9);
    expect(apart.other).toBeCloseTo(half + a.other - a.offer + 2, 9);
    expect(apart.report).toBeCloseTo((a.report + b.report) / 2 + 2, 9);
    expect(stance.readAround(report)).toBe(stance.readAround(report));
    expect(stance.readAround(offer)).toEqual(a);
  });
});

it('weights are kept whole, the negative ones too', () => {
  const pack = { ...FIXTURE_PACK.stance, weights: { ...FIXTURE_PACK.stance.weights } };
  const weights = Int8Array.from({ length: 8 }, (_, i) => [-128, -1, 0, 1, 127, 5, -5, 3][i] as number);
  const reader = new StanceReader({
    ...FIXTURE_PACK,
    stance: {
      ...pack,
      scale: { offer: 0.5, doubt: 1, report: 1, other: 1 },
      weights: { ...pack.weights, offer: packWeights(weights) },
    },
  });
  expect([...weights.keys()].map((number) => reader.weightsOf(number).offer)).toEqual(
    Array.from(weights, (weight) => weight / 2),
  );
});
