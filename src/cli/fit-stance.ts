/** Multinomial logistic regression over the known features: the learnt part of the stance. */
import type { Digits } from '../engine/digits.ts';
import type { Glossary } from '../engine/glosses.ts';
import { STANCE_CLASSES } from '../engine/pack.ts';
import type { StanceClass, StanceModel } from '../engine/pack.ts';
import { dot, eachFeature, packWeights } from '../engine/stance.ts';
import type { StanceFeatures, StanceReading } from '../engine/stance.ts';
import { featureHash, packHashes } from '../engine/vocabulary.ts';
import type { Window } from '../engine/windows.ts';
import { Seeded } from './seeded.ts';

/** A text as the model sees it. */
export interface StanceExample {
  readonly features: StanceFeatures;
  readonly label: StanceClass;
  /** How much a mistake on it costs; 1 is ordinary. */
  readonly weight: number;
}

export interface StanceOptions {
  readonly epochs: number;
  /** Strength of the pull to 0; larger is simpler. */
  readonly l2: number;
  readonly rate: number;
  /** Share of a text's features that are left out each time it is seen, so that no few of them are leant on. */
  readonly dropout: number;
  readonly seed: number;
}

/** Weights in floating point, one row for each class in the order of `STANCE_CLASSES`. */
export interface StanceWeights {
  readonly rows: readonly Float64Array[];
  readonly bias: Float64Array;
}

/**
 * AdaGrad over shuffled examples; each weight decays when it is touched.
 *
 * @param size number of known features
 */
export function fitStance(examples: readonly StanceExample[], size: number, options: StanceOptions): StanceWeights {
  const { epochs, l2, rate, dropout, seed } = options;
  const classes = STANCE_CLASSES.length;
  const rows = STANCE_CLASSES.map(() => new Float64Array(size));
  const squares = STANCE_CLASSES.map(() => new Float64Array(size).fill(1e-3));
  const bias = new Float64Array(classes);
  const random = new Seeded(seed);
  const order = examples.map((_, i) => i);
  const weights: StanceWeights = { rows, bias };
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const i of order) {
      const example =
        dropout === 0 ? (examples[i] as StanceExample) : thinned(examples[i] as StanceExample, dropout, random);
      const probabilities = softmax(logitsOf(weights, example.features));
      for (let c = 0; c < classes; c++) {
        const target = STANCE_CLASSES[c] === example.label ? 1 : 0;
        const gradient = ((probabilities[c] as number) - target) * example.weight;
        bias[c] = (bias[c] as number) - rate * 0.01 * gradient;
        const row = rows[c] as Float64Array;
        const seen = squares[c] as Float64Array;
        const { numbers: touched, values } = example.features;
        for (let k = 0; k < touched.length; k++) {
          const number = touched[k] as number;
          const g = gradient * (values[k] as number) + l2 * (row[number] as number);
          seen[number] = (seen[number] as number) + g * g;
          row[number] = (row[number] as number) - (rate * g) / Math.sqrt(seen[number] as number);
        }
      }
    }
  }
  return weights;
}

/** An example without some of its features; those kept weigh the more, so that the whole stays as it was. */
function thinned(example: StanceExample, dropout: number, random: Seeded): StanceExample {
  const { numbers, values } = example.features;
  const kept: number[] = [];
  const scaled: number[] = [];
  for (let k = 0; k < numbers.length; k++) {
    if (random.next() < dropout) continue;
    kept.push(numbers[k] as number);
    scaled.push((values[k] as number) / (1 - dropout));
  }
  return { ...example, features: { numbers: Uint32Array.from(kept), values: Float64Array.from(scaled) } };
}

function logitsOf(weights: StanceWeights, features: StanceFeatures): number[] {
  return weights.rows.map((row, c) => (weights.bias[c] as number) + dot(row, features));
}

export function readStance(weights: StanceWeights, features: StanceFeatures): StanceReading {
  const [offer, doubt, report, other] = logitsOf(weights, features) as [number, number, number, number];
  return { offer, doubt, report, other };
}

function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const powers = logits.map((x) => Math.exp(x - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((x) => x / sum);
}

/**
 * Weights rounded to one signed byte each, the form that a pack carries. Only differences between the classes mean anything, so the
 * last class is brought to nothing, which packs to nothing.
 */
export function packStance(absolute: StanceWeights, hashes: readonly number[]): StanceModel {
  const weights = against(absolute, STANCE_CLASSES.length - 1);
  const packed = weights.rows.map(toBytes);
  const byClass = <T>(of: (c: number) => T): Record<StanceClass, T> => ({
    offer: of(0),
    doubt: of(1),
    report: of(2),
    other: of(3),
  });
  return {
    features: packHashes(hashes),
    weights: byClass((c) => (packed[c] as PackedRow).digits),
    scale: byClass((c) => (packed[c] as PackedRow).scale),
    bias: byClass((c) => Number((weights.bias[c] as number).toFixed(6))),
  };
}

function against({ rows, bias }: StanceWeights, base: number): StanceWeights {
  const zero = rows[base] as Float64Array;
  return {
    rows: rows.map((row) => row.map((weight, k) => weight - (zero[k] as number))),
    bias: bias.map((value) => value - (bias[base] as number)),
  };
}

interface PackedRow {
  readonly digits: Digits;
  readonly scale: number;
}

function toBytes(row: Float64Array): PackedRow {
  let most = 0;
  for (const weight of row) most = Math.max(most, Math.abs(weight));
  const scale = Number((most / 127).toPrecision(6));
  const bytes = new Int8Array(row.length);
  if (scale > 0) for (let i = 0; i < row.length; i++) bytes[i] = Math.round((row[i] as number) / scale);
  return { digits: packWeights(bytes), scale };
}

/** Texts that a feature must stand in to be learnt: what stands in fewer is chance. Pairs are so many that chance has more of them. */
const FEWEST_TEXTS = 3;
const FEWEST_TEXTS_OF_PAIR = 6;
/** Features that are kept: bounds the size of the pack. */
const MOST_FEATURES = 22_500;

/** Hashes of the features that stand in texts enough, rising. */
export function knownFeatures(texts: Iterable<Window>, glossary: Glossary): number[] {
  const textsWith = new Map<number, number>();
  const pairs = new Set<number>();
  for (const text of texts) {
    const seen = new Set<number>();
    eachFeature(text, glossary, (family, kind, a, b) => {
      const hash = featureHash(kind, a, b);
      seen.add(hash);
      if (family === 'paired') pairs.add(hash);
    });
    for (const hash of seen) textsWith.set(hash, (textsWith.get(hash) ?? 0) + 1);
  }
  return [...textsWith]
    .filter(([hash, count]) => count >= (pairs.has(hash) ? FEWEST_TEXTS_OF_PAIR : FEWEST_TEXTS))
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
}

/**
 * The features that tell most: whose weights differ most between the classes, in the texts that they stand in.
 *
 * @param hashes rising, in the order of the weights' features
 * @returns at most `MOST_FEATURES` of them, rising
 */
export function mostTelling(
  hashes: readonly number[],
  weights: StanceWeights,
  examples: readonly StanceExample[],
): number[] {
  const energy = new Float64Array(hashes.length);
  for (const { features, weight } of examples) {
    features.numbers.forEach((number, i) => {
      energy[number] = (energy[number] as number) + weight * (features.values[i] as number) ** 2;
    });
  }
  const telling = energy.map((sum, k) => Math.sqrt(sum) * spread(weights.rows.map((row) => row[k] as number)));
  return hashes
    .map((hash, k) => ({ hash, telling: telling[k] as number }))
    .sort((a, b) => b.telling - a.telling || a.hash - b.hash)
    .slice(0, MOST_FEATURES)
    .map(({ hash }) => hash)
    .sort((a, b) => a - b);
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
