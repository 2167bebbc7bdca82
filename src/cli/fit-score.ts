/**
 * The score of the verdict: a logistic function whose weights on signals, facets and the offering stance are never negative, so
 * that one more sign of the scam can only raise it.
 */
import { FACETS } from '../engine/pack.ts';
import type { ScoreModel } from '../engine/pack.ts';
import type { Features } from '../engine/verdict.ts';
import { sigmoid } from '../engine/verdict.ts';

export interface ScoreExample {
  readonly found: Features;
  readonly positive: boolean;
  readonly weight: number;
}

export interface ScoreOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Pull of the single signals' weights to their common value: most signals are rare in a few thousand texts. */
  readonly l2: number;
}

/**
 * Full-batch projected gradient descent; deterministic. The parameters stand in one row: bias, the stance, the three ties, the
 * facets, then one for each signal.
 */
export function fitScore(examples: readonly ScoreExample[], options: ScoreOptions): ScoreModel {
  const ids = [...new Set(examples.flatMap((example) => example.found.signals.map((signal) => signal.id)))].sort();
  const firstFacet = FIXED.length;
  const firstSignal = firstFacet + FACETS.length;
  const number = new Map(ids.map((id, i) => [id, firstSignal + i]));
  const rows = examples.map((example) => ({ ...example, values: valuesOf(example.found, number, firstFacet) }));
  const weights = new Float64Array(firstSignal + ids.length).fill(0.1);
  weights[0] = -3;
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  for (let round = 0; round < options.rounds; round++) {
    const towards = new Float64Array(weights.length);
    for (const { values, positive, weight } of rows) {
      let sum = 0;
      for (const [k, value] of values) sum += (weights[k] as number) * value;
      const gradient = ((sigmoid(sum) - (positive ? 1 : 0)) * weight) / total;
      for (const [k, value] of values) towards[k] = (towards[k] as number) + gradient * value;
    }
    const common = mean(weights.subarray(firstSignal));
    for (let k = 0; k < weights.length; k++) {
      const pull = k < firstFacet ? 0 : options.l2 * ((weights[k] as number) - (k < firstSignal ? 0 : common));
      const next = (weights[k] as number) - options.rate * ((towards[k] as number) + pull);
      weights[k] = k === 0 ? next : Math.max(0, next);
    }
  }
  const at = (k: number): number => Number((weights[k] as number).toFixed(4));
  const [bias, offer, anchored, warlike, both] = FIXED.map((_, k) => at(k)) as [number, number, number, number, number];
  return {
    bias,
    offer,
    anchored,
    warlike,
    both,
    facets: Object.fromEntries(FACETS.map((facet, i) => [facet, at(firstFacet + i)])),
    signal: Number(mean(weights.subarray(firstSignal)).toFixed(4)),
    signals: Object.fromEntries(ids.map((id, i) => [id, at(firstSignal + i)])),
  };
}

/** The parameters that every model has, in their order. */
const FIXED = ['bias', 'offer', 'anchored', 'warlike', 'both'] as const;

function valuesOf(found: Features, number: ReadonlyMap<string, number>, firstFacet: number): [number, number][] {
  const both = found.anchored && found.warlike;
  return [
    [0, 1],
    [1, found.offer],
    [2, found.anchored ? 1 : 0],
    [3, found.warlike ? 1 : 0],
    [4, both ? 1 : 0],
    ...[...found.facets].map((facet): [number, number] => [firstFacet + FACETS.indexOf(facet), 1]),
    ...found.signals.map((signal): [number, number] => [number.get(signal.id) as number, 1]),
  ];
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
