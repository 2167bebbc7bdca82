/** Multinomial logistic regression over hashed features: the learnt part of the stance. */
import { STANCE_CLASSES } from '../engine/pack.ts';
import type { StanceClass, StanceModel } from '../engine/pack.ts';
import { dot } from '../engine/stance.ts';
import type { StanceFeatures, StanceReading } from '../engine/stance.ts';
import { Seeded } from './seeded.ts';

/** A text as the model sees it. */
export interface StanceExample {
  readonly features: StanceFeatures;
  readonly label: StanceClass;
  /** How much a mistake on it costs; 1 is ordinary. */
  readonly weight: number;
}

export interface StanceOptions {
  readonly buckets: StanceModel['buckets'];
  readonly epochs: number;
  /** Strength of the pull to 0; larger is simpler. */
  readonly l2: number;
  readonly rate: number;
  readonly seed: number;
}

/** Weights in floating point, one row of `buckets` for each class in the order of `STANCE_CLASSES`. */
export interface StanceWeights {
  readonly buckets: StanceModel['buckets'];
  readonly rows: readonly Float64Array[];
  readonly bias: Float64Array;
}

/** AdaGrad over shuffled examples; each weight decays when it is touched. */
export function fitStance(examples: readonly StanceExample[], options: StanceOptions): StanceWeights {
  const { buckets, epochs, l2, rate, seed } = options;
  const classes = STANCE_CLASSES.length;
  const rows = STANCE_CLASSES.map(() => new Float64Array(buckets));
  const squares = STANCE_CLASSES.map(() => new Float64Array(buckets).fill(1e-3));
  const bias = new Float64Array(classes);
  const random = new Seeded(seed);
  const order = examples.map((_, i) => i);
  const weights: StanceWeights = { buckets, rows, bias };
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const i of order) {
      const example = examples[i] as StanceExample;
      const probabilities = softmax(logitsOf(weights, example.features));
      for (let c = 0; c < classes; c++) {
        const target = STANCE_CLASSES[c] === example.label ? 1 : 0;
        const gradient = ((probabilities[c] as number) - target) * example.weight;
        bias[c] = (bias[c] as number) - rate * 0.01 * gradient;
        const row = rows[c] as Float64Array;
        const seen = squares[c] as Float64Array;
        const { buckets: touched, values } = example.features;
        for (let k = 0; k < touched.length; k++) {
          const bucket = touched[k] as number;
          const g = gradient * (values[k] as number) + l2 * (row[bucket] as number);
          seen[bucket] = (seen[bucket] as number) + g * g;
          row[bucket] = (row[bucket] as number) - (rate * g) / Math.sqrt(seen[bucket] as number);
        }
      }
    }
  }
  return weights;
}

function logitsOf(weights: StanceWeights, features: StanceFeatures): number[] {
  return weights.rows.map((row, c) => (weights.bias[c] as number) + dot(row, features));
}

export function readStance(weights: StanceWeights, features: StanceFeatures): StanceReading {
  const [offer, report, other] = logitsOf(weights, features) as [number, number, number];
  return { offer, report, other };
}

function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const powers = logits.map((x) => Math.exp(x - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((x) => x / sum);
}

/** Weights rounded to one signed byte each, the form that a pack carries. */
export function packStance(weights: StanceWeights): StanceModel {
  const packed = weights.rows.map(toBytes);
  const byClass = <T>(of: (c: number) => T): Record<StanceClass, T> => ({ offer: of(0), report: of(1), other: of(2) });
  return {
    buckets: weights.buckets,
    weights: byClass((c) => (packed[c] as PackedRow).base64),
    scale: byClass((c) => (packed[c] as PackedRow).scale),
    bias: byClass((c) => Number((weights.bias[c] as number).toFixed(6))),
  };
}

interface PackedRow {
  readonly base64: string;
  readonly scale: number;
}

function toBytes(row: Float64Array): PackedRow {
  let most = 0;
  for (const weight of row) most = Math.max(most, Math.abs(weight));
  const scale = Number((most / 127).toPrecision(6));
  const bytes = new Int8Array(row.length);
  if (scale > 0) for (let i = 0; i < row.length; i++) bytes[i] = Math.round((row[i] as number) / scale);
  return { base64: Buffer.from(bytes.buffer).toString('base64'), scale };
}
