/** A score built step by step, from what its model begins with to what it says: for explanations, by the same sums as the verdict. */
import type { ScoreModel } from './pack.ts';
import { eachShare, logitOf, saysLittle } from './verdict.ts';
import type { Features, ShareKind } from './verdict.ts';

/**
 * `bias`: what the model begins with; `wording`: how the text is worded; then each share of `support`; `thin`: what is taken off
 * where the signals say little.
 */
export type StepKind = 'bias' | 'wording' | ShareKind | 'thin';

export interface Step {
  readonly kind: StepKind;
  /** The signal or the facet. */
  readonly id: string;
  /**
   * Of a share, its weight against the text being about something else. That is more than the score gains by it where a report is
   * the likelier rival.
   */
  readonly weight: number | null;
  /** What the score gains by it, in logits, and where it stands after it. */
  readonly by: number;
  readonly total: number;
}

/** The last step's total is `logit(model, found)`, to the bit. */
export function scoreSteps(model: ScoreModel, found: Features): Step[] {
  const steps: Step[] = [];
  let last = 0;
  const add = (kind: StepKind, id: string, weight: number | null, total: number): void => {
    steps.push({ kind, id, weight, by: total - last, total });
    last = total;
  };
  add('bias', '', null, model.bias);
  add('wording', '', null, logitOf(model, found.stance, 0, false));
  let supported = 0;
  eachShare(model, found, (kind, id, weight) => {
    supported += weight;
    add(kind, id, weight, logitOf(model, found.stance, supported, false));
  });
  if (saysLittle(found)) add('thin', '', null, logitOf(model, found.stance, supported, true));
  return steps;
}
