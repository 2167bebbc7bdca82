/**
 * How a text is worded: as an offer, as a report about such offers, or as neither. A small learnt model (multinomial logistic
 * regression over hashed words, pairs of words, letter runs and the pack's terms), since the words alone are the same in all
 * three. It is fitted by `npm run fit` and kept in the pack as plain data.
 */
import type { EnginePack, StanceClass, StanceModel } from './pack.ts';
import { STANCE_CLASSES } from './pack.ts';
import type { TermHit } from './signals.ts';
import type { Word } from './words.ts';

/** Logits of the three stances; only their differences mean anything. */
export type StanceReading = Readonly<Record<StanceClass, number>>;

/** A feature of the text and, where someone asks why, what it stands for. */
export interface StanceFeature {
  readonly bucket: number;
  readonly name: string;
}

/** Letters in a letter run. */
const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** Numbers and mixed codes are read as one shape each: the figures themselves mean nothing. */
const NUMBER = '0';

/**
 * The features of a run of words, each once. Linear in the text.
 *
 * @param text folded text that the words and terms were found in
 * @param named also gives each feature its name, for explanations; costs memory
 */
export function stanceFeatures(text: string, words: readonly Word[], terms: readonly TermHit[], buckets: number): Set<number> {
  const found = new Set<number>();
  eachFeature(text, words, terms, (name) => found.add(hash(name) & (buckets - 1)));
  return found;
}

/** Calls `visit` with the name of every feature; names recur. */
export function eachFeature(text: string, words: readonly Word[], terms: readonly TermHit[], visit: (name: string) => void): void {
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

  constructor(pack: Pick<EnginePack, 'stance'>) {
    this.model = pack.stance;
    this.weights = { offer: unpack(this.model.weights.offer), report: unpack(this.model.weights.report), other: unpack(this.model.weights.other) };
  }

  read(text: string, words: readonly Word[], terms: readonly TermHit[]): StanceReading {
    return this.readFeatures(stanceFeatures(text, words, terms, this.model.buckets));
  }

  /**
   * A text's features are scaled to length 1, so that long texts are not surer than short ones.
   */
  readFeatures(features: ReadonlySet<number>): StanceReading {
    const reading = { offer: this.model.bias.offer, report: this.model.bias.report, other: this.model.bias.other };
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

function unpack(base64: string): Int8Array {
  const bytes = atob(base64);
  const weights = new Int8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) weights[i] = bytes.charCodeAt(i);
  return weights;
}
