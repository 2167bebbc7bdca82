/**
 * How a text is worded: as an offer, as a report about such offers, or as neither. A small learnt model (multinomial logistic
 * regression over hashed words, their beginnings, and the pack's terms with their order), since the words alone are the same in all
 * three. It is fitted by `npm run fit` and kept in the pack as plain data.
 */
import { STANCE_CLASSES } from './pack.ts';
import type { StanceClass, StanceModel } from './pack.ts';
import type { Window } from './windows.ts';

/** Logits of the three stances; only their differences mean anything. */
export type StanceReading = Readonly<Record<StanceClass, number>>;

/** A text as the model sees it: buckets and, beside each, its value. The buckets are distinct. */
export interface StanceFeatures {
  readonly buckets: Uint32Array;
  readonly values: Float64Array;
}

/** Numbers and mixed codes are read as one shape each: the figures themselves mean nothing. */
const NUMBER = '0';
/** Words longer than `LONG_WORD` also count by their beginning: case endings vary, stems do not. In UTF-16 units. */
const STEM = 4;
const LONG_WORD = 5;

/**
 * The features of a window. Its terms (what the text speaks of, in any language) and its words (how it says so) are two families,
 * each scaled to length 1: so long texts are no surer than short ones, and a text in a language that few training texts were
 * written in is still read by its terms. Linear in the text.
 */
export function stanceFeatures(window: Window, buckets: number): StanceFeatures {
  const spoken = new Map<number, number>();
  const worded = new Map<number, number>();
  eachFeature(window, (name) => {
    const family = isTermFeature(name) ? spoken : worded;
    const bucket = hash(name) & (buckets - 1);
    family.set(bucket, (family.get(bucket) ?? 0) + 1);
  });
  const values = new Map<number, number>();
  for (const family of [spoken, worded]) {
    const scale = 1 / Math.sqrt(Math.max(1, sumOfSquares(family)));
    for (const [bucket, count] of family) values.set(bucket, (values.get(bucket) ?? 0) + scale * damped(count));
  }
  return { buckets: Uint32Array.from(values.keys()), values: Float64Array.from(values.values()) };
}

/** A word said ten times says little more than one said twice. */
function damped(count: number): number {
  return 1 + Math.log(count);
}

function sumOfSquares(family: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const count of family.values()) sum += damped(count) ** 2;
  return sum;
}

function isTermFeature(name: string): boolean {
  return name.startsWith('t ') || name.startsWith('u ');
}

/** Calls `visit` with the name of every feature; names recur as often as the text has them. */
export function eachFeature({ text, words, terms }: Window, visit: (name: string) => void): void {
  for (const word of words) {
    if (isNumeric(word.text)) {
      visit(`w ${NUMBER}`);
      continue;
    }
    visit(`w ${word.text}`);
    if (word.text.length > LONG_WORD) visit(`b ${word.text.slice(0, STEM)}`);
  }
  let last = '^';
  for (const hit of terms) {
    visit(`t ${hit.term}`);
    visit(`u ${last} ${hit.term}`);
    last = hit.term;
  }
  eachSign(text, visit);
}

/** Punctuation that tells questions, quotations and calls apart. */
const SIGNS = new Set('?!"“”«»‘’✅👉📞₹$:;@#/%');

function eachSign(text: string, visit: (name: string) => void): void {
  for (const char of text) if (SIGNS.has(char)) visit(`s ${char}`);
}

function isNumeric(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** FNV-1a, 32 bits: spreads short strings well, and is the same on every machine. */
export function hash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    h ^= name.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 15;
  return h >>> 0;
}

/** The model unpacked from base64 for use. */
export class StanceReader {
  private readonly weights: Readonly<Record<StanceClass, Int8Array>>;
  private readonly model: StanceModel;

  constructor(model: StanceModel) {
    this.model = model;
    this.weights = {
      offer: unpack(model.weights.offer),
      report: unpack(model.weights.report),
      other: unpack(model.weights.other),
    };
  }

  readWindow(window: Window): StanceReading {
    return this.read(stanceFeatures(window, this.model.buckets));
  }

  /** The weight of one bucket for each stance, for explanations. */
  weightsOf(bucket: number): StanceReading {
    const of = (name: StanceClass): number => (this.weights[name][bucket] as number) * this.model.scale[name];
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
export function dot(weights: Int8Array | Float64Array, { buckets, values }: StanceFeatures): number {
  let sum = 0;
  for (let i = 0; i < buckets.length; i++) sum += (weights[buckets[i] as number] as number) * (values[i] as number);
  return sum;
}

/** A quoted advertisement reads like an offer, and the article around it says what it is: both count alike. */
export function mixed(own: StanceReading, whole: StanceReading): StanceReading {
  return {
    offer: (own.offer + whole.offer) / 2,
    report: (own.report + whole.report) / 2,
    other: (own.other + whole.other) / 2,
  };
}

function unpack(base64: string): Int8Array {
  const bytes = atob(base64);
  const weights = new Int8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) weights[i] = bytes.charCodeAt(i);
  return weights;
}
