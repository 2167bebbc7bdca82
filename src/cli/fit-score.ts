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

/** Full-batch projected gradient descent; deterministic. */
export function fitScore(examples: readonly ScoreExample[], options: ScoreOptions): ScoreModel {
  const ids = [...new Set(examples.flatMap((example) => example.found.signals.map((signal) => signal.id)))].sort();
  const number = new Map(ids.map((id, i) => [id, i]));
  const signals = new Float64Array(ids.length).fill(0.1);
  const facets = new Float64Array(FACETS.length).fill(0.3);
  let bias = -3;
  let overReport = 0.5;
  let overOther = 0.5;
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  const rows = examples.map((example) => ({
    ...example,
    signalNumbers: example.found.signals.map((signal) => number.get(signal.id) as number),
    facetNumbers: [...example.found.facets].map((facet) => FACETS.indexOf(facet)),
  }));
  for (let round = 0; round < options.rounds; round++) {
    const common = mean(signals);
    const towards = {
      bias: 0,
      overReport: 0,
      overOther: 0,
      signals: new Float64Array(ids.length),
      facets: new Float64Array(FACETS.length),
    };
    for (const row of rows) {
      let logit = bias + overReport * row.found.overReport + overOther * row.found.overOther;
      for (const s of row.signalNumbers) logit += signals[s] as number;
      for (const f of row.facetNumbers) logit += facets[f] as number;
      const gradient = ((sigmoid(logit) - (row.positive ? 1 : 0)) * row.weight) / total;
      towards.bias += gradient;
      towards.overReport += gradient * row.found.overReport;
      towards.overOther += gradient * row.found.overOther;
      for (const s of row.signalNumbers) towards.signals[s] = (towards.signals[s] as number) + gradient;
      for (const f of row.facetNumbers) towards.facets[f] = (towards.facets[f] as number) + gradient;
    }
    bias -= options.rate * towards.bias;
    overReport = Math.max(0, overReport - options.rate * towards.overReport);
    overOther = Math.max(0, overOther - options.rate * towards.overOther);
    for (let s = 0; s < signals.length; s++) {
      const pull = options.l2 * ((signals[s] as number) - common);
      signals[s] = Math.max(0, (signals[s] as number) - options.rate * ((towards.signals[s] as number) + pull));
    }
    for (let f = 0; f < facets.length; f++) {
      const pull = options.l2 * (facets[f] as number);
      facets[f] = Math.max(0, (facets[f] as number) - options.rate * ((towards.facets[f] as number) + pull));
    }
  }
  return {
    bias: rounded(bias),
    overReport: rounded(overReport),
    overOther: rounded(overOther),
    signals: Object.fromEntries(ids.map((id, i) => [id, rounded(signals[i] as number)])),
    signal: rounded(mean(signals)),
    facets: Object.fromEntries(FACETS.map((facet, i) => [facet, rounded(facets[i] as number)])),
  };
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}

function rounded(x: number): number {
  return Number(x.toFixed(4));
}
