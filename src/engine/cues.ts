/** Which words speak for which stance: what the learnt model heard in one window, for explanations. */
import { STANCE_CLASSES } from './pack.ts';
import type { StanceClass } from './pack.ts';
import { eachFeature } from './stance.ts';
import type { StanceReader, StanceReading } from './stance.ts';
import type { FeatureKind } from './vocabulary.ts';
import type { Window } from './windows.ts';

/** One thing that the model heard, and what it adds to each stance, in logits. */
export interface Cue {
  readonly kind: FeatureKind;
  /** The word, term or meaning; two of them where the cue is that they stand together. */
  readonly of: readonly string[];
  readonly adds: StanceReading;
}

/**
 * Every cue of a window by itself, in the order in which the text has them. Together with the model's bias they add up to
 * `readWhole`. Two things that the model cannot tell apart (their hashes are the same) are one cue, named for the first.
 */
export function cuesOf(reader: StanceReader, window: Window): Cue[] {
  const names = new Map<number, Pick<Cue, 'kind' | 'of'>>();
  eachFeature(window, reader.glossary, (_, kind, a, b) => {
    const number = reader.vocabulary.numberOf(kind, a, b);
    if (number !== undefined && !names.has(number)) names.set(number, { kind, of: b === undefined ? [a] : [a, b] });
  });
  const { numbers, values } = reader.features.read(window);
  const valueOf = new Map<number, number>();
  numbers.forEach((number, i) => valueOf.set(number, (valueOf.get(number) ?? 0) + (values[i] as number)));
  return [...names].map(([number, name]) => ({
    ...name,
    adds: scaled(reader.weightsOf(number), valueOf.get(number) ?? 0),
  }));
}

function scaled(reading: StanceReading, by: number): StanceReading {
  const { offer, doubt, report, other } = reading;
  return { offer: offer * by, doubt: doubt * by, report: report * by, other: other * by };
}

/** How much more a cue speaks for one stance than for the one that it speaks for most among the others. */
export function towards({ adds }: Pick<Cue, 'adds'>, stance: StanceClass): number {
  return adds[stance] - Math.max(...STANCE_CLASSES.filter((other) => other !== stance).map((other) => adds[other]));
}

/** The cues that speak for one stance against all others, strongest first. */
export function strongest(cues: readonly Cue[], stance: StanceClass, most: number): Cue[] {
  return cues
    .map((cue) => ({ cue, share: towards(cue, stance) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ cue }) => cue);
}
