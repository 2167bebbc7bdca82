/**
 * How a text is worded: as an offer, as a report about such offers, or as neither. A small learnt model (multinomial logistic
 * regression over words, their beginnings, and the pack's terms with their order), since the words alone are the same in all
 * three. It is fitted by `npm run fit` and kept in the pack as plain data.
 */
import { STANCE_CLASSES } from './pack.ts';
import type { StanceClass, StanceModel } from './pack.ts';
import type { TermHit } from './signals.ts';
import { unpackHashes, Vocabulary } from './vocabulary.ts';
import type { JudgedWindow, Window } from './windows.ts';

/** Logits of the three stances; only their differences mean anything. See `offerLogit`. */
export type StanceReading = Readonly<Record<StanceClass, number>>;

/** A text as the model sees it: numbers of features (`Vocabulary`), distinct, and beside each its value. */
export interface StanceFeatures {
  readonly numbers: Uint32Array;
  readonly values: Float64Array;
}

/** Numbers and mixed codes are read as one shape each: the figures themselves mean nothing. */
const NUMBER = '0';
/** Words longer than `LONG_WORD` also count by their beginning: case endings vary, stems do not. In UTF-16 units. */
const STEM = 4;
const LONG_WORD = 5;
/** Words and terms at either end of a text that count as such: offers call and close as reports do not. */
const EDGE_WORDS = 4;
const EDGE_TERMS = 2;
/** Terms also count in pairs, in any order: each with so many that follow it within so many words. */
const NEXT_TERMS = 2;
const NEXT_WORDS = 8;
/** Terms also count by the third of the text that they stand in. */
const THIRDS = 3;

/**
 * What a text speaks of, in any language (`spoken`); how it says so (`worded`); how it begins and ends (`edges`). Each family is
 * scaled to a length of its own: so long texts are no surer than short ones, and a text in a language that few training texts were
 * written in is still read by its terms. Lengths chosen by cross-validation (docs/decisions/0006-learnt-stance.md).
 */
export const FAMILIES = ['spoken', 'worded', 'edges'] as const;
export type Family = (typeof FAMILIES)[number];
const LENGTHS: Readonly<Record<Family, number>> = { spoken: 0.7, worded: 1, edges: 0.7 };

/** The features of a window that the model knows. Linear in the text. */
export function stanceFeatures(window: Window, vocabulary: Vocabulary): StanceFeatures {
  const counts: Record<Family, Map<number, number>> = { spoken: new Map(), worded: new Map(), edges: new Map() };
  eachFeature(window, (family, name) => {
    const number = vocabulary.numberOf(name);
    if (number !== undefined) counts[family].set(number, (counts[family].get(number) ?? 0) + 1);
  });
  const values = new Map<number, number>();
  for (const family of FAMILIES) {
    const scale = LENGTHS[family] / Math.sqrt(Math.max(1, sumOfSquares(counts[family])));
    for (const [number, count] of counts[family]) values.set(number, (values.get(number) ?? 0) + scale * damped(count));
  }
  return { numbers: Uint32Array.from(values.keys()), values: Float64Array.from(values.values()) };
}

/** A word said ten times says little more than one said twice. */
function damped(count: number): number {
  return 1 + Math.log(count);
}

function sumOfSquares(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += damped(count) ** 2;
  return sum;
}

/** Calls `visit` with the family and name of every feature; names recur as often as the text has them. */
export function eachFeature(window: Window, visit: (family: Family, name: string) => void): void {
  eachWordFeature(window, visit);
  eachTermFeature(window, visit);
  eachSign(window.text, visit);
}

function eachWordFeature({ words }: Window, visit: (family: Family, name: string) => void): void {
  words.forEach((word, i) => {
    const shape = isNumeric(word.text) ? NUMBER : word.text;
    visit('worded', `w ${shape}`);
    if (shape.length > LONG_WORD) visit('worded', `b ${shape.slice(0, STEM)}`);
    if (i < EDGE_WORDS) visit('edges', `f ${shape}`);
    if (i >= words.length - EDGE_WORDS) visit('edges', `l ${shape}`);
  });
}

function eachTermFeature({ words, terms }: Window, visit: (family: Family, name: string) => void): void {
  const first = words[0]?.at ?? 0;
  let last = '^';
  terms.forEach((hit, i) => {
    visit('spoken', `t ${hit.term}`);
    visit('spoken', `u ${last} ${hit.term}`);
    visit('spoken', `q ${hit.term} ${Math.floor((THIRDS * (hit.first - first)) / (words.length + 1))}`);
    for (let j = i + 1; j <= i + NEXT_TERMS && j < terms.length; j++) {
      const next = terms[j] as TermHit;
      if (next.first - hit.last > NEXT_WORDS) break;
      visit('spoken', hit.term < next.term ? `n ${hit.term} ${next.term}` : `n ${next.term} ${hit.term}`);
    }
    if (i < EDGE_TERMS) visit('edges', `F ${hit.term}`);
    if (i >= terms.length - EDGE_TERMS) visit('edges', `L ${hit.term}`);
    last = hit.term;
  });
}

/** Punctuation that tells questions, quotations and calls apart. */
const SIGNS = new Set('?!"“”«»‘’✅👉📞₹$:;@#/%');

function eachSign(text: string, visit: (family: Family, name: string) => void): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isSignUnit(unit)) continue;
    const sign = unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE ? text.slice(i, i + 2) : (text[i] as string);
    if (SIGNS.has(sign)) visit('worded', `s ${sign}`);
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

/** How much more likely than not the text is an offer, in logits. */
export function offerLogit({ offer, report, other }: StanceReading): number {
  const most = Math.max(report, other);
  return offer - most - Math.log(Math.exp(report - most) + Math.exp(other - most));
}

/** The model unpacked from base64 for use. */
export class StanceReader {
  readonly vocabulary: Vocabulary;
  private readonly weights: Readonly<Record<StanceClass, Int8Array>>;
  private readonly model: StanceModel;

  constructor(model: StanceModel) {
    this.model = model;
    this.vocabulary = new Vocabulary(unpackHashes(model.features));
    this.weights = {
      offer: unpack(model.weights.offer),
      report: unpack(model.weights.report),
      other: unpack(model.weights.other),
    };
  }

  readWindow(window: JudgedWindow): StanceReading {
    const own = this.read(stanceFeatures(window, this.vocabulary));
    return window.around === null ? own : mixed(own, this.read(stanceFeatures(window.around, this.vocabulary)));
  }

  /** The weight of one feature for each stance, for explanations. */
  weightsOf(number: number): StanceReading {
    const of = (name: StanceClass): number => (this.weights[name][number] as number) * this.model.scale[name];
    return { offer: of('offer'), report: of('report'), other: of('other') };
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
    report: (own.report + around.report) / 2,
    other: (own.other + around.other) / 2,
  };
}

function unpack(base64: string): Int8Array {
  const bytes = atob(base64);
  const weights = new Int8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) weights[i] = bytes.charCodeAt(i);
  return weights;
}
