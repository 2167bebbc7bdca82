/**
 * How a text is worded: as an offer, as a report about such offers, or as neither. A small learnt model (multinomial logistic
 * regression over hashed words, pairs of words, letter runs and the pack's terms), since the words alone are the same in all
 * three. It is fitted by `npm run fit` and kept in the pack as plain data.
 */
import { STANCE_CLASSES } from './pack.ts';
import type { StanceClass, StanceModel } from './pack.ts';
import type { Window } from './windows.ts';

/** Logits of the three stances; only their differences mean anything. */
export type StanceReading = Readonly<Record<StanceClass, number>>;

/** Letters in a letter run. */
const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** Numbers and mixed codes are read as one shape each: the figures themselves mean nothing. */
const NUMBER = '0';

/** The features of a window as bucket numbers, each once. Linear in the text. */
export function stanceFeatures(window: Window, buckets: number): Set<number> {
  const found = new Set<number>();
  eachFeature(window, (name) => found.add(hash(name) & (buckets - 1)));
  return found;
}

/** Calls `visit` with the name of every feature; names recur. */
export function eachFeature({ text, words, terms }: Window, visit: (name: string) => void): void {
  let before = '^';
  for (const word of words) {
    const shape = isNumeric(word.text) ? NUMBER : word.text;
    visit(`w ${shape}`);
    visit(`p ${before} ${shape}`);
    before = shape;
    if (shape !== NUMBER) eachRun(` ${shape} `, visit);
  }
  let lastTerm = '^';
  for (const hit of terms) {
    visit(`t ${hit.term}`);
    visit(`u ${lastTerm} ${hit.term}`);
    lastTerm = hit.term;
  }
  eachSign(text, visit);
}

function eachRun(padded: string, visit: (name: string) => void): void {
  for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
    for (let at = 0; at + length <= padded.length; at++) visit(`r ${padded.slice(at, at + length)}`);
  }
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
    this.weights = { offer: unpack(model.weights.offer), report: unpack(model.weights.report), other: unpack(model.weights.other) };
  }

  readWindow(window: Window): StanceReading {
    return this.read(stanceFeatures(window, this.model.buckets));
  }

  /** The weight of one bucket for each stance, for explanations. */
  weightsOf(bucket: number): StanceReading {
    const of = (name: StanceClass): number => (this.weights[name][bucket] as number) * this.model.scale[name];
    return { offer: of('offer'), report: of('report'), other: of('other') };
  }

  /** A text's features are scaled to length 1, so that long texts are not surer than short ones. */
  read(features: ReadonlySet<number>): StanceReading {
    const reading = { ...this.model.bias };
    const scale = 1 / Math.sqrt(Math.max(1, features.size));
    for (const name of STANCE_CLASSES) {
      const weights = this.weights[name];
      let sum = 0;
      for (const bucket of features) sum += weights[bucket] as number;
      reading[name] += sum * this.model.scale[name] * scale;
    }
    return reading;
  }
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
