/**
 * How a text is worded: as an offer, as a report about such offers, or as neither. A small learnt model (multinomial logistic
 * regression over words, their beginnings, and the pack's terms with their order), since the words alone are the same in all
 * three. It is fitted by `npm run fit` and kept in the pack as plain data.
 */
import { fromDigits, toDigits } from './digits.ts';
import type { Digits } from './digits.ts';
import { EMPTY_GLOSS } from './glosses.ts';
import type { Glossary } from './glosses.ts';
import { STANCE_CLASSES } from './pack.ts';
import type { EnginePack, StanceClass, StanceModel } from './pack.ts';
import type { TermHit } from './signals.ts';
import { unpackHashes, Vocabulary } from './vocabulary.ts';
import type { FeatureKind } from './vocabulary.ts';
import type { JudgedWindow, Window } from './windows.ts';

/** Logits of the four stances; only their differences mean anything. See `offerLogit`. */
export type StanceReading = Readonly<Record<StanceClass, number>>;

/** A text as the model sees it: numbers of features (`Vocabulary`), and beside each its value. */
export interface StanceFeatures {
  readonly numbers: Uint32Array;
  readonly values: Float64Array;
}

/** Numbers and mixed codes are read as one shape each: the figures themselves mean nothing. */
const NUMBER = '0';
/** What a word means that has no gloss. */
const UNKNOWN = '?';
/** Words longer than `LONG_WORD` also count by their beginning: case endings vary, stems do not. In UTF-16 units. */
const STEM = 4;
const LONG_WORD = 5;
/** Words and terms at either end of a text that count as such: offers call and close as reports do not. */
const EDGE_WORDS = 4;
const EDGE_TERMS = 2;
/** Terms also count in pairs, in any order: each with so many that follow it within so many words. */
const NEXT_TERMS = 2;
const NEXT_WORDS = 8;
/** Meanings also count in pairs, each with so many that follow it. */
const NEAR_MEANINGS = 6;
/** Terms also count by the third of the text that they stand in. */
const THIRDS = 3;

/**
 * What a text speaks of, in any language (`spoken`); what its words mean (`meant`), which meanings stand near each other (`paired`),
 * and those that it begins and ends with (`ends`);
 * how it says so in its own language (`worded`, `edges`). Each family is scaled to a length of its own: so long texts are no surer
 * than short ones, and a text in a language that few training texts were written in is still read by what it means. Lengths chosen by cross-validation (docs/decisions/0006-learnt-stance.md).
 */
export const FAMILIES = ['spoken', 'meant', 'paired', 'ends', 'worded', 'edges'] as const;
export type Family = (typeof FAMILIES)[number];
/** Place of each family in the order of `FAMILIES`. */
const NUMBER_OF: Readonly<Record<Family, number>> = {
  spoken: 0,
  meant: 1,
  paired: 2,
  ends: 3,
  worded: 4,
  edges: 5,
};
const LENGTHS: Readonly<Record<Family, number>> = {
  spoken: 0.7,
  meant: 1,
  paired: 0.7,
  ends: 0.5,
  worded: 1,
  edges: 0.7,
};

/** Counts the features of windows. Its tables are used over and over: a long page has hundreds of windows. */
export class FeatureReader {
  private readonly vocabulary: Vocabulary;
  private readonly glossary: Glossary;
  /** By family, then by feature; all zero between two windows. */
  private readonly counts: readonly Uint16Array[];

  constructor(vocabulary: Vocabulary, glossary: Glossary) {
    this.vocabulary = vocabulary;
    this.glossary = glossary;
    this.counts = FAMILIES.map(() => new Uint16Array(vocabulary.size));
  }

  /** The features of a window that the vocabulary knows. Linear in the text. */
  read(window: Window): StanceFeatures {
    const touched: number[][] = FAMILIES.map(() => []);
    eachFeature(window, this.glossary, (family, kind, a, b) => {
      const number = this.vocabulary.numberOf(kind, a, b);
      if (number === undefined) return;
      const counts = this.counts[NUMBER_OF[family]] as Uint16Array;
      if (counts[number] === 0) (touched[NUMBER_OF[family]] as number[]).push(number);
      counts[number] = (counts[number] as number) + 1;
    });
    const numbers: number[] = [];
    const values: number[] = [];
    FAMILIES.forEach((family, f) => {
      const counts = this.counts[f] as Uint16Array;
      const mine = touched[f] as number[];
      let squares = 0;
      for (const number of mine) squares += damped(counts[number] as number) ** 2;
      const scale = LENGTHS[family] / Math.sqrt(Math.max(1, squares));
      for (const number of mine) {
        numbers.push(number);
        values.push(scale * damped(counts[number] as number));
        counts[number] = 0;
      }
    });
    return { numbers: Uint32Array.from(numbers), values: Float64Array.from(values) };
  }
}

/** A word said ten times says little more than one said twice. */
function damped(count: number): number {
  return DAMPED[count] ?? 1 + Math.log(count);
}

const DAMPED = Array.from({ length: 64 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

/** Is told the family of a feature and the parts of its name (`featureName`). */
export type Visit = (family: Family, kind: FeatureKind, a: string, b?: string) => void;

/** Calls `visit` with every feature; features recur as often as the text has them. */
export function eachFeature(window: Window, glossary: Glossary, visit: Visit): void {
  eachWordFeature(window, visit);
  eachMeaning(window, glossary, visit);
  eachTermFeature(window, visit);
  eachSign(window.text, visit);
}

function eachWordFeature({ words }: Window, visit: Visit): void {
  words.forEach((word, i) => {
    const shape = isNumeric(word.text) ? NUMBER : word.text;
    visit('worded', 'w', shape);
    if (shape.length > LONG_WORD) visit('worded', 'b', shape.slice(0, STEM));
    if (i < EDGE_WORDS) visit('edges', 'f', shape);
    if (i >= words.length - EDGE_WORDS) visit('edges', 'l', shape);
  });
}

function eachMeaning({ words }: Window, glossary: Glossary, visit: Visit): void {
  const lemmas: string[] = [];
  for (const word of words) {
    const gloss = isNumeric(word.text) ? null : glossary.of(word.text);
    const lemma = gloss?.lemma ?? (isNumeric(word.text) ? NUMBER : UNKNOWN);
    if (lemma === EMPTY_GLOSS) continue;
    lemmas.push(lemma);
    visit('meant', 'g', lemma);
    if (gloss === null || gloss.form === null) continue;
    visit('meant', 'h', gloss.form);
    visit('meant', 'G', lemma, gloss.form);
  }
  eachPair(lemmas, visit);
  for (const lemma of lemmas.slice(0, EDGE_WORDS)) visit('ends', 'v', lemma);
  for (const lemma of lemmas.slice(-EDGE_WORDS)) visit('ends', 'y', lemma);
}

/** Meanings near each other, in any order: who does what to whom is said in different orders in different languages. */
function eachPair(lemmas: readonly string[], visit: Visit): void {
  const known = lemmas.filter((lemma) => lemma !== UNKNOWN);
  known.forEach((lemma, i) => {
    for (let j = i + 1; j <= i + NEAR_MEANINGS && j < known.length; j++) {
      const other = known[j] as string;
      if (lemma < other) visit('paired', 'p', lemma, other);
      else visit('paired', 'p', other, lemma);
    }
  });
}

function eachTermFeature({ words, terms }: Window, visit: Visit): void {
  const first = words[0]?.at ?? 0;
  let last = '^';
  terms.forEach((hit, i) => {
    visit('spoken', 't', hit.term);
    visit('spoken', 'u', last, hit.term);
    visit('spoken', 'q', hit.term, String(Math.floor((THIRDS * (hit.first - first)) / (words.length + 1))));
    for (let j = i + 1; j <= i + NEXT_TERMS && j < terms.length; j++) {
      const next = terms[j] as TermHit;
      if (next.first - hit.last > NEXT_WORDS) break;
      if (hit.term < next.term) visit('spoken', 'n', hit.term, next.term);
      else visit('spoken', 'n', next.term, hit.term);
    }
    if (i < EDGE_TERMS) visit('edges', 'F', hit.term);
    if (i >= terms.length - EDGE_TERMS) visit('edges', 'L', hit.term);
    last = hit.term;
  });
}

/** Punctuation that tells questions, quotations and calls apart. */
const SIGNS = new Set('?!"“”«»‘’✅👉📞₹$:;@#/%');

function eachSign(text: string, visit: Visit): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isSignUnit(unit)) continue;
    const sign = unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE ? text.slice(i, i + 2) : (text[i] as string);
    if (SIGNS.has(sign)) visit('worded', 's', sign);
  }
}

const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdbff;

/** First units of the signs: a page has a hundred thousand units to ask, and next to none of them is a sign. */
const SIGN_UNITS = new Uint8Array(0x10000);
for (const sign of SIGNS) SIGN_UNITS[sign.charCodeAt(0)] = 1;

function isSignUnit(unit: number): boolean {
  return SIGN_UNITS[unit] === 1;
}

function isNumeric(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** How much more likely than not the text is an offer, grave or doubtful, in logits. */
export function offerLogit({ offer, doubt, report, other }: StanceReading): number {
  return sumOfLogits(offer, doubt) - sumOfLogits(report, other);
}

/** The logit of "either of the two". */
function sumOfLogits(a: number, b: number): number {
  const most = Math.max(a, b);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most));
}

/** The model unpacked for use. */
export class StanceReader {
  readonly vocabulary: Vocabulary;
  readonly glossary: Glossary;
  readonly features: FeatureReader;
  /** Windows share what is around them, and do not come in its order. */
  private readonly arounds = new WeakMap<Window, StanceReading>();
  private readonly weights: Readonly<Record<StanceClass, Int8Array>>;
  private readonly model: StanceModel;

  constructor({ stance: model, language }: Pick<EnginePack, 'stance' | 'language'>) {
    this.model = model;
    this.glossary = language.glossary;
    this.vocabulary = new Vocabulary(unpackHashes(model.features));
    this.features = new FeatureReader(this.vocabulary, this.glossary);
    this.weights = {
      offer: unpackWeights(model.weights.offer),
      doubt: unpackWeights(model.weights.doubt),
      report: unpackWeights(model.weights.report),
      other: unpackWeights(model.weights.other),
    };
  }

  readWindow(window: JudgedWindow): StanceReading {
    const own = this.readWhole(window);
    if (window.around === null) return own;
    return (window.apart ? mixedApart : mixed)(own, this.readAround(window.around));
  }

  /** Read once for all windows that share it. */
  readAround(around: Window): StanceReading {
    const known = this.arounds.get(around);
    if (known !== undefined) return known;
    const reading = this.readWhole(around);
    this.arounds.set(around, reading);
    return reading;
  }

  /** A window by itself, whatever stands around it. */
  readWhole(window: Window): StanceReading {
    return this.read(this.features.read(window));
  }

  /** The weight of one feature for each stance, for explanations. */
  weightsOf(number: number): StanceReading {
    const of = (name: StanceClass): number => (this.weights[name][number] as number) * this.model.scale[name];
    return { offer: of('offer'), doubt: of('doubt'), report: of('report'), other: of('other') };
  }

  read(features: StanceFeatures): StanceReading {
    const reading = { ...this.model.bias };
    for (const name of STANCE_CLASSES) {
      reading[name] += dot(this.weights[name], features) * this.model.scale[name];
    }
    return reading;
  }
}

/** The sum of a class's weights over a text's features. */
export function dot(weights: Int8Array | Float64Array, { numbers, values }: StanceFeatures): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += (weights[numbers[i] as number] as number) * (values[i] as number);
  return sum;
}

/** A quoted advertisement reads like an offer, and the article around it says what it is: both count alike. */
export function mixed(own: StanceReading, around: StanceReading): StanceReading {
  return {
    offer: (own.offer + around.offer) / 2,
    doubt: (own.doubt + around.doubt) / 2,
    report: (own.report + around.report) / 2,
    other: (own.other + around.other) / 2,
  };
}

/** Logits that a paragraph must be surer by, since a text has many of them and one is enough. */
const APART = 2;

/** The same for what stands apart: only whether the text around it reports counts, not that it is about something else. */
function mixedApart(own: StanceReading, around: StanceReading): StanceReading {
  const offer = (own.offer + around.offer) / 2;
  return {
    offer,
    doubt: offer + own.doubt - own.offer,
    report: (own.report + around.report) / 2 + APART,
    other: offer + own.other - own.offer + APART,
  };
}

/** What stands for a weight of nothing: none is written below 0. */
const NO_WEIGHT = 128;

/** @param weights each a whole number from -128 to 127 */
export function packWeights(weights: Int8Array): Digits {
  return toDigits(Array.from(weights, (weight) => weight + NO_WEIGHT));
}

function unpackWeights(digits: Digits): Int8Array {
  return Int8Array.from(fromDigits(digits), (number) => number - NO_WEIGHT);
}
