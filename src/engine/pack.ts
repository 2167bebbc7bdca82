/**
 * What the engine needs to know of a pattern pack. The pack is inert: words, groups of words, sums, numbers and texts. How people
 * write it (YAML), how it is compiled, checked and unpacked is the business of `src/packs`.
 */

import type { Digits } from './digits.ts';
import type { Language } from './language.ts';

/** What a signal is a sign of. */
export const FACETS = ['employer', 'role', 'place', 'promise', 'safety', 'money', 'route', 'contact'] as const;
export type Facet = (typeof FACETS)[number];

/** What pay is named in. */
export const CURRENCIES = ['INR', 'USD', 'EUR', 'RUB', 'NPR', 'BDT', 'LKR'] as const;
export type Currency = (typeof CURRENCIES)[number];

/**
 * A literal run of words. Each word is already folded (`fold.ts`); a word that ends in `*` stands for itself with any
 * ending, so that glued case endings need not be listed.
 */
export type Phrase = readonly string[];

/** The letters of a phrase's word: without the `*` that stands for any ending. */
export function lettersOf(word: string): string {
  return word.endsWith('*') ? word.slice(0, -1) : word;
}

/** A group of words in every language that say one thing: "russia", "passport", "helper". */
export interface Term {
  readonly id: string;
  readonly phrases: readonly Phrase[];
}

/** An amount of money, recognised in any habit of writing (`sums.ts`). Bounds are inclusive, in whole units a month. */
export interface SumRange {
  readonly currency: Currency;
  readonly min: number;
  readonly max: number;
}

/** One thing that an ad says, of one facet, in every language that it is known in. */
export interface Signal {
  readonly id: string;
  readonly facet: Facet;
  /** True where it ties a text to the place of work that the pack warns of: a country, a town, who hires there. */
  readonly anchor: boolean;
  /** True where it speaks of what makes such work grave: an army and its war; a guarded compound, a border crossed by night. */
  readonly grave: boolean;
  readonly phrases: readonly Phrase[];
  /** Groups of terms that count where all of one group stand within `NEAR_WORDS` words of each other, in any order. */
  readonly near: readonly (readonly string[])[];
  readonly sums: readonly SumRange[];
  /** Id of the source that reported the wording, or null where it is our own judgement. */
  readonly source: string | null;
}

/**
 * Whether a signal is one of those that a text is judged for at all: what ties it to the pack's place of work, or to what makes that
 * grave. A text without any is clear, however much else it promises.
 */
export function isTie(signal: Pick<Signal, 'anchor' | 'grave'>): boolean {
  return signal.anchor || signal.grave;
}

/** The learnt part: how an offer, a report and other text are worded. See `stance.ts` for how it is read. */
export interface StanceModel {
  /** Hashes of the features that it knows (`vocabulary.ts`). */
  readonly features: Digits;
  /** One small number a feature and class, in the order of `features` (`packWeights`); the weight is number × scale. */
  readonly weights: Readonly<Record<StanceClass, Digits>>;
  readonly scale: Readonly<Record<StanceClass, number>>;
  readonly bias: Readonly<Record<StanceClass, number>>;
}
/** `offer`: of the grave work; `doubt`: a doubtful one beside it, with nothing grave; `report`: about such offers. */
export const STANCE_CLASSES = ['offer', 'doubt', 'report', 'other'] as const;
export type StanceClass = (typeof STANCE_CLASSES)[number];

/** Weights of one logistic score over the features of `verdict.ts`, each at least 0 where the feature speaks for an offer. */
export interface ScoreModel {
  readonly bias: number;
  /** Weight of the offering stance, in logits. */
  readonly offer: number;
  /** Weight by signal id; a signal that is not listed weighs `signal`. */
  readonly signals: Readonly<Record<string, number>>;
  readonly signal: number;
  /** Weight of each facet present, by facet. */
  readonly facets: Readonly<Partial<Record<Facet, number>>>;
  /** Weight of a tie to the place, and of one together with a grave sign. */
  readonly anchored: number;
  readonly both: number;
  /** By how much more the wording must say where the signals say little (`saysLittle`), in logits. */
  readonly thin: number;
}

/** Tells an offer of the grave work from a doubtful one beside it: a logistic function, at least one half where it is grave. */
export interface GraveModel {
  readonly bias: number;
  /** Weight of the wording, `offer` against `doubt`, in logits. */
  readonly wording: number;
  /** Weight of a grave sign. */
  readonly sign: number;
}

export interface VerdictModel {
  /** Offers of the grave work against honest text. */
  readonly warn: ScoreModel;
  /** These and doubtful ones against honest text. */
  readonly alarm: ScoreModel;
  readonly grave: GraveModel;
  /** Cuts on the two scores, each in 0–1. */
  readonly warnAt: number;
  readonly cautionAt: number;
}

/** A pack as the engine uses it: unpacked, together with the language data that it was fitted with. */
export interface EnginePack {
  readonly id: string;
  readonly version: string;
  readonly terms: readonly Term[];
  readonly signals: readonly Signal[];
  /** Folded words that are never taken for a misspelling of a pattern's word ("prussia", "airport"). */
  readonly ordinary: readonly string[];
  readonly language: Language;
  readonly stance: StanceModel;
  readonly verdict: VerdictModel;
}
