/**
 * From signals and stance to a level. The score is a logistic function of fitted weights (`npm run fit`), kept as data in the
 * pack; it orders verdicts and is never shown to users as a percentage.
 */
import { isTie } from './pack.ts';
import type { GraveModel, Facet, Signal, VerdictModel, ScoreModel } from './pack.ts';
import type { SignalHit } from './signals.ts';
import { offerLogit } from './stance.ts';
import type { StanceReading } from './stance.ts';

/** Gravest first. */
export const LEVELS = ['warn', 'caution', 'report', 'clear'] as const;
export type Level = (typeof LEVELS)[number];
/** The levels that raise an alarm. */
export type Alarm = 'warn' | 'caution';

/** `offer`: it offers; `report`: it speaks about such offers; `other`: neither. */
export type Stance = 'offer' | 'report' | 'other';

/** Where a quote stands: offsets into the text of passage number `passage`, `end` exclusive. */
export interface Place {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** One thing that the text shows, in its own words. */
export interface Evidence {
  readonly signal: string;
  readonly facet: Facet;
  /** The words of the page, exactly; passages are parted by a line break. */
  readonly quote: string;
  /** One place for each passage that the quote runs over. */
  readonly where: readonly Place[];
  /** Id of the source that reported such wording; null where it is our judgement. */
  readonly source: string | null;
}

/** What is said of one listing, message or article of the document. */
export interface ItemVerdict {
  readonly item: number;
  readonly level: Level;
  /** 0–1. */
  readonly score: number;
  readonly stance: Stance;
  /** In the order of the text. */
  readonly evidence: readonly Evidence[];
  /** Id of the pack that says so: of several, the one that says the gravest. */
  readonly pack: string;
}

/** A recruiting agent's registration number as the text shows it: something to look up, never a proof of honesty. */
export interface Licence {
  readonly number: string;
  readonly where: readonly Place[];
}

/** What is said of a document: the strongest of its items, and all that raise an alarm. */
export interface Verdict extends Omit<ItemVerdict, 'item'> {
  readonly items: readonly ItemVerdict[];
  readonly licences: readonly Licence[];
  /** True where the document was longer than is read (`MAX_CHARACTERS`). */
  readonly partial: boolean;
  readonly packVersion: string;
}

/** What a window of text shows, as far as the verdict on it goes by that. */
export interface Features {
  readonly stance: StanceReading;
  /** Each once, however often the text shows it. */
  readonly signals: readonly Signal[];
  readonly facets: ReadonlySet<Facet>;
  /** Tied to the pack's place of work: by one sign as it stands, or by several misspelt ones. */
  readonly anchored: boolean;
  /** The same of what makes it grave. */
  readonly grave: boolean;
  /** Facets in which that shows without any misspelling. */
  readonly graveFacets: number;
}

/** Facets that signals want to show before they carry a warning. */
const FEWEST_FACETS = 2;
/** One misspelt word may be any word; several signs that are all ties are no chance. */
export const FEWEST_MISSPELT_TIES = 3;

/**
 * What a window of text shows.
 *
 * @param hits the signals in it, misspelt ones among them
 * @param stance how it is worded
 */
export function features(hits: readonly SignalHit[], stance: StanceReading): Features {
  const signals = [...new Set(hits.map((hit) => hit.signal))];
  const sure = new Set(hits.filter((hit) => hit.distance === 0).map((hit) => hit.signal));
  const shows = (ties: readonly Signal[]): boolean =>
    ties.some((signal) => sure.has(signal)) ||
    (ties.length > 0 && signals.filter(isTie).length >= FEWEST_MISSPELT_TIES);
  return {
    stance,
    signals,
    facets: new Set(signals.map((signal) => signal.facet)),
    anchored: shows(signals.filter((signal) => signal.anchor)),
    grave: shows(signals.filter((signal) => signal.grave)),
    graveFacets: new Set([...sure].filter((signal) => signal.grave).map((signal) => signal.facet)).size,
  };
}

/**
 * The score in logits: positive where the features speak for the model's level. What the text speaks of (its signals) can rule out
 * that it is about something else, never that it is a report: an offer and a report about it have the same signals. So signals
 * lower the rival `other` alone, and against `report` the wording decides.
 */
export function logit(model: ScoreModel, found: Features): number {
  return logitOf(model, found.stance, support(model, found), saysLittle(found));
}

/** The same from its parts: how it is worded, how much the signals say (`support`), and whether that is too little. */
export function logitOf(model: ScoreModel, stance: StanceReading, supported: number, little: boolean): number {
  const wording = offerLogit({ ...stance, other: stance.other - supported });
  return model.bias + model.offer * wording - (little ? model.thin : 0);
}

/** Whether an offer is one of the grave work, in logits: not a doubtful job beside it. */
export function graveLogit(model: GraveModel, { stance, grave }: Features): number {
  return model.bias + model.wording * (stance.offer - stance.doubt) + (grave ? model.sign : 0);
}

/** How much the signals speak against the text being about something else, in logits; never negative. */
function support(model: ScoreModel, found: Features): number {
  let sum = 0;
  eachShare(model, found, (_, __, weight) => {
    sum += weight;
  });
  return sum;
}

/** What a share of `support` is for: a signal, a facet, a tie to the pack's place, or one together with a grave sign. */
export type ShareKind = 'signal' | 'facet' | 'anchored' | 'both';

/** Calls `visit` with every share of `support` in turn; `id` names the signal or the facet. */
export function eachShare(
  model: ScoreModel,
  found: Features,
  visit: (kind: ShareKind, id: string, weight: number) => void,
): void {
  for (const { id } of found.signals) visit('signal', id, model.signals[id] ?? model.signal);
  for (const facet of found.facets) visit('facet', facet, model.facets[facet] ?? 0);
  if (found.anchored) visit('anchored', '', model.anchored);
  if (found.anchored && found.grave) visit('both', '', model.both);
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** What is said of one window of text. */
export interface Judged {
  readonly level: Level;
  readonly score: number;
  readonly stance: Stance;
}

/** What the two alarms ask for, and how much of it the features have. Scores are 0–1; `grave` is in logits. */
export interface Weighed {
  readonly warn: number;
  readonly alarm: number;
  readonly grave: number;
  readonly reachesWarn: boolean;
  readonly isGrave: boolean;
  readonly isTied: boolean;
  readonly reachesCaution: boolean;
  readonly isAnchored: boolean;
}

/** Holds the features of a window of text against what each of the two alarms asks for. */
export function weigh(model: VerdictModel, found: Features): Weighed {
  const warn = sigmoid(logit(model.warn, found));
  const alarm = sigmoid(logit(model.alarm, found));
  const grave = graveLogit(model.grave, found);
  return {
    warn,
    alarm,
    grave,
    reachesWarn: warn >= model.warnAt,
    isGrave: grave >= 0,
    isTied: tied(found),
    reachesCaution: alarm >= model.cautionAt,
    isAnchored: found.anchored,
  };
}

/**
 * The level of one window of text. Pattern list and stance decide together: without a tie nothing is warned of, whatever the wording;
 * where the signs are few the wording must say the more; and the wording weighs in both scores. Caution is for work at the pack's
 * place alone.
 */
export function judge(model: VerdictModel, found: Features): Judged {
  const { warn, reachesWarn, isTied, isGrave, reachesCaution, isAnchored } = weigh(model, found);
  if (reachesWarn && isTied && isGrave) return { level: 'warn', score: warn, stance: 'offer' };
  if (reachesCaution && isAnchored) return { level: 'caution', score: warn, stance: 'offer' };
  const says = stanceOf(found.stance);
  return { level: says === 'report' ? 'report' : 'clear', score: warn, stance: says };
}

/** Whether anything ties the text to what the pack warns of: without that there is nothing to show to a reader. */
export function tied(found: Features): boolean {
  return found.anchored || found.grave;
}

/**
 * Whether the signals by themselves are too few to carry a warning: one facet alone, no grave sign, or no tie to the place.
 * (Work in Russia alone is a matter for caution; a job with an army is no sign, one that also promises a passport is: where the place
 * is not named, what makes it grave must show in two facets.)
 */
export function saysLittle(found: Features): boolean {
  if (!found.grave || found.facets.size < FEWEST_FACETS) return true;
  return !found.anchored && found.graveFacets < FEWEST_FACETS;
}

function stanceOf(stance: StanceReading): Stance {
  const offers = Math.max(stance.offer, stance.doubt);
  if (offers >= stance.report && offers >= stance.other) return 'offer';
  return stance.report >= stance.other ? 'report' : 'other';
}

export function isAlarm(level: Level): level is Alarm {
  return level === 'warn' || level === 'caution';
}

/** @returns whether `level` is `least` or graver */
export function reaches(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(least);
}

/** Orders levels and, within one, scores: positive where `a` is the graver. */
export function graver(a: { level: Level; score: number }, b: { level: Level; score: number }): number {
  return LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || a.score - b.score;
}
