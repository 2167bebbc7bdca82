/**
 * The score of the verdict: a logistic function whose weights on signals, facets and the offering stance are never negative, so
 * that one more sign of the scam can only raise it.
 */
import { FACETS } from '../engine/pack.ts';
import type { GraveModel, ScoreModel } from '../engine/pack.ts';
import type { Features } from '../engine/verdict.ts';
import { offerLogit } from '../engine/stance.ts';
import { graveLogit, saysLittle, sigmoid } from '../engine/verdict.ts';

export interface ScoreExample {
  readonly found: Features;
  readonly positive: boolean;
}

export interface ScoreOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Pull of the weights of facets and single signals to 0: most are rare in a few thousand texts. */
  readonly l2: number;
  /** What is taken off where the signals say little, in logits; see `ScoreModel.thin`. */
  readonly thin: number;
}

/**
 * Full-batch projected gradient descent; deterministic. The parameters stand in one row: bias, the weight of the stance, the ties,
 * the facets, then one for each signal. All but the first two lower the rival `other` (see `logit` in `verdict.ts`).
 */
export function fitScore(examples: readonly ScoreExample[], options: ScoreOptions): ScoreModel {
  const ids = [...new Set(examples.flatMap((example) => example.found.signals.map((signal) => signal.id)))].sort();
  const firstFacet = FIXED.length;
  const firstSignal = firstFacet + FACETS.length;
  const number = new Map(ids.map((id, i) => [id, firstSignal + i]));
  const rows = examples.map((example) => ({ ...example, signs: signsOf(example.found, number, firstFacet) }));
  const weights = new Float64Array(firstSignal + ids.length).fill(0.1);
  weights[BIAS] = 0;
  weights[OFFER] = 1;
  for (let round = 0; round < options.rounds; round++) {
    const towards = new Float64Array(weights.length);
    for (const { found, signs, positive } of rows) {
      let support = 0;
      for (const k of signs) support += weights[k] as number;
      const { report, other } = found.stance;
      const margin = offerLogit({ ...found.stance, other: other - support });
      const scale = weights[OFFER] as number;
      const logit = (weights[BIAS] as number) + scale * margin;
      const gradient = (sigmoid(logit - (saysLittle(found) ? options.thin : 0)) - (positive ? 1 : 0)) / rows.length;
      towards[BIAS] = (towards[BIAS] as number) + gradient;
      towards[OFFER] = (towards[OFFER] as number) + gradient * margin;
      const pull = gradient * scale * sigmoid(other - support - report);
      for (const k of signs) towards[k] = (towards[k] as number) + pull;
    }
    for (let k = 0; k < weights.length; k++) {
      const decay = k < firstFacet ? 0 : options.l2 * (weights[k] as number);
      const next = (weights[k] as number) - options.rate * ((towards[k] as number) + decay);
      weights[k] = k === BIAS ? next : Math.max(0, next);
    }
  }
  const at = (k: number): number => Number((weights[k] as number).toFixed(4));
  const [bias, offer, anchored, both] = FIXED.map((_, k) => at(k)) as [number, number, number, number];
  return {
    bias,
    offer,
    anchored,
    both,
    thin: options.thin,
    facets: Object.fromEntries(FACETS.map((facet, i) => [facet, at(firstFacet + i)])),
    signal: Number(mean(weights.subarray(firstSignal)).toFixed(4)),
    signals: Object.fromEntries(ids.map((id, i) => [id, at(firstSignal + i)])),
  };
}

/** The parameters that every model has, in their order. */
const FIXED = ['bias', 'offer', 'anchored', 'both'] as const;
const BIAS = 0;
const OFFER = 1;

/** Numbers of the parameters whose sign the text shows. */
function signsOf(found: Features, number: ReadonlyMap<string, number>, firstFacet: number): number[] {
  const ties = [found.anchored, found.anchored && found.grave];
  return [
    ...ties.flatMap((tie, i) => (tie ? [OFFER + 1 + i] : [])),
    ...[...found.facets].map((facet) => firstFacet + FACETS.indexOf(facet)),
    ...found.signals.map((signal) => number.get(signal.id) as number),
  ];
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}

/** A text to tell an offer of the grave work from a doubtful one by. */
export interface GraveExample {
  readonly found: Features;
  readonly isGrave: boolean;
}

/**
 * Fits the wording's and the sign's weight by gradient descent, both kinds weighing alike, then moves the bias so that `share` of
 * the doubtful offers at most are taken for grave ones.
 */
export function fitGrave(examples: readonly GraveExample[], share: number): GraveModel {
  const counts = { grave: examples.filter((e) => e.isGrave).length, doubt: examples.filter((e) => !e.isGrave).length };
  const model = { bias: 0, wording: 1, sign: 1 };
  for (let round = 0; round < GRAVE_ROUNDS; round++) {
    const towards = { bias: 0, wording: 0, sign: 0 };
    for (const { found, isGrave } of examples) {
      const gradient =
        (sigmoid(graveLogit(model, found)) - (isGrave ? 1 : 0)) / (isGrave ? counts.grave : counts.doubt);
      towards.bias += gradient;
      towards.wording += gradient * (found.stance.offer - found.stance.doubt);
      if (found.grave) towards.sign += gradient;
    }
    model.bias -= GRAVE_RATE * towards.bias;
    model.wording = Math.max(0, model.wording - GRAVE_RATE * towards.wording);
    model.sign = Math.max(0, model.sign - GRAVE_RATE * towards.sign);
  }
  const doubtful = examples.filter((e) => !e.isGrave).map(({ found }) => graveLogit(model, found));
  const least = doubtful.sort((a, b) => b - a)[Math.floor(share * counts.doubt)] ?? 0;
  const round = (x: number): number => Number(x.toFixed(4));
  return { bias: round(model.bias - least - 0.001), wording: round(model.wording), sign: round(model.sign) };
}

const GRAVE_ROUNDS = 800;
const GRAVE_RATE = 0.05;
