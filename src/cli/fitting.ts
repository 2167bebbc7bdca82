/**
 * Fits stance and score together. The score must be fitted on stances of texts that the stance model has not seen, else it
 * trusts the stance too much: so every text is read by a model fitted on the other folds.
 */
import type { EnginePack, StanceClass } from '../engine/pack.ts';
import { ItemReader } from '../engine/reading.ts';
import { mixed, offerLogit, stanceFeatures } from '../engine/stance.ts';
import type { StanceFeatures } from '../engine/stance.ts';
import { features, logit, mayWarn, sigmoid } from '../engine/verdict.ts';
import type { Features } from '../engine/verdict.ts';
import { Vocabulary } from '../engine/vocabulary.ts';
import { wholeOf, windowsOf } from '../engine/windows.ts';
import type { Window } from '../engine/windows.ts';
import type { Word } from '../engine/words.ts';
import type { WeightsSource } from '../packs/source.ts';
import type { LabelledText } from './corpus.ts';
import { passagesOf } from './documents.ts';
import { fitScore } from './fit-score.ts';
import type { ScoreExample } from './fit-score.ts';
import { fitStance, knownFeatures, packStance, readStance } from './fit-stance.ts';
import type { StanceExample, StanceOptions, StanceWeights } from './fit-stance.ts';
import { formatRate, wilson } from './wilson.ts';

const FOLDS = 10;
export const STANCE_OPTIONS: StanceOptions = { epochs: 20, l2: 1e-4, rate: 0.1, seed: 20251205 };
const SCORE_OPTIONS = { rounds: 1500, rate: 2, l2: 0.001 };

/** Honest texts of the fit that may at most be warned of, and alarmed at. */
const HONEST_WARNED = 0.008;
const HONEST_ALARMED = 0.015;

type Label = 'warn' | 'caution' | 'report' | 'clear';

interface FitText {
  readonly text: LabelledText;
  readonly label: Label;
  readonly fold: number;
  readonly whole: StanceFeatures;
  /** Its beginning and its end as texts of their own, where it is long enough: so that short texts are learnt from long ones. */
  readonly parts: readonly StanceFeatures[];
  readonly windows: readonly {
    readonly own: StanceFeatures;
    readonly around: StanceFeatures | null;
    readonly hits: Parameters<typeof features>[0];
  }[];
}

/** What a text looks like to the score: its strongest window. */
interface Candidate {
  readonly of: FitText;
  readonly found: Features;
}

/**
 * @param pack terms and signals as they are; its weights are not used
 * @param texts labelled `warn`, `caution`, `report` or `clear`
 */
export function fitWeights(
  pack: EnginePack,
  texts: readonly LabelledText[],
): { weights: WeightsSource; report: string } {
  const prepared = prepare(pack, texts);
  const candidates = outOfFold(prepared);
  const warn = fitScore(
    candidates.map((c) => example(c, c.of.label === 'warn')),
    SCORE_OPTIONS,
  );
  const alarm = fitScore(
    candidates.map((c) => example(c, c.of.label === 'warn' || c.of.label === 'caution')),
    SCORE_OPTIONS,
  );
  const scored = candidates.map((c) => ({
    ...c,
    warn: sigmoid(logit(warn, c.found)),
    alarm: sigmoid(logit(alarm, c.found)),
  }));
  const honest = prepared.texts.filter((text) => isHonest(text.label)).length;
  const warnAt = cut(
    scored.filter((c) => isHonest(c.of.label) && mayWarn(c.found)).map((c) => c.warn),
    HONEST_WARNED * honest,
  );
  const cautionAt = cut(
    scored.filter((c) => isHonest(c.of.label) && c.found.anchored).map((c) => c.alarm),
    HONEST_ALARMED * honest,
  );
  const examples = prepared.texts.flatMap(stanceExamples);
  const stance = packStance(fitStance(examples, prepared.hashes.length, STANCE_OPTIONS), prepared.hashes);
  return {
    weights: { stance, verdict: { warn, alarm, warnAt, cautionAt } },
    report: describe(prepared.texts, scored, warnAt, cautionAt),
  };
}

/** The texts as the models see them, with the hashes of the features that are worth knowing. */
export interface Prepared {
  readonly texts: readonly FitText[];
  readonly hashes: readonly number[];
}

export function prepare(pack: EnginePack, texts: readonly LabelledText[]): Prepared {
  const reader = new ItemReader(pack);
  const items = texts.map((text) =>
    reader.read(passagesOf(text).map((passage, number) => ({ passage: number, text: passage.text }))),
  );
  const hashes = knownFeatures(items.map(wholeOf));
  const vocabulary = new Vocabulary(hashes);
  const fitTexts = items.map((item, i): FitText => {
    const text = texts[i] as LabelledText;
    return {
      text,
      label: labelOf(text),
      fold: i % FOLDS,
      whole: stanceFeatures(wholeOf(item), vocabulary),
      parts: partsOf(wholeOf(item)).map((part) => stanceFeatures(part, vocabulary)),
      windows: windowsOf(item).map((window) => ({
        own: stanceFeatures(window, vocabulary),
        around: window.around === null ? null : stanceFeatures(window.around, vocabulary),
        hits: window.hits,
      })),
    };
  });
  return { texts: fitTexts, hashes };
}

function labelOf({ id, label }: LabelledText): Label {
  if (label === 'honest' || label === 'near') throw new Error(`${id}: the label ${label} is too coarse to fit on`);
  return label;
}

/** Fewest words of a text that is also learnt from in parts, how much of it a part is, and how much it counts. */
const FEWEST_TO_PART = 24;
const PART = 0.6;
const PART_WEIGHT = 0.4;

function partsOf(window: Window): Window[] {
  const { words, terms } = window;
  if (words.length < FEWEST_TO_PART) return [];
  const length = Math.floor(words.length * PART);
  return [words.slice(0, length), words.slice(-length)].map((part) => {
    const start = (part[0] as Word).start;
    const end = (part[part.length - 1] as Word).end;
    return {
      text: window.text.slice(start, end),
      words: part,
      hits: [],
      terms: terms.filter((hit) => hit.start >= start && hit.end <= end),
    };
  });
}

const STANCE_OF: Readonly<Record<Label, StanceClass>> = {
  warn: 'offer',
  caution: 'offer',
  report: 'report',
  clear: 'other',
};

function stanceExamples(text: FitText): StanceExample[] {
  const label = STANCE_OF[text.label];
  const parts = text.windows.flatMap((window) => (window.around === null ? [] : [window.own]));
  return [
    { features: text.whole, label, weight: 1 },
    ...text.parts.map((features) => ({ features, label, weight: PART_WEIGHT })),
    ...parts.map((part) => ({ features: part, label, weight: 1 / parts.length })),
  ];
}

export function outOfFold({ texts, hashes }: Prepared): Candidate[] {
  const candidates: Candidate[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const examples = texts.filter((text) => text.fold !== fold).flatMap(stanceExamples);
    const others = fitStance(examples, hashes.length, STANCE_OPTIONS);
    for (const text of texts) if (text.fold === fold) candidates.push(...strongest(text, others));
  }
  return candidates;
}

/** The window most like an offer; none where the text holds no anchor. */
function strongest(text: FitText, weights: StanceWeights): Candidate[] {
  let best: Candidate | null = null;
  for (const window of text.windows) {
    const own = readStance(weights, window.own);
    const stance = window.around === null ? own : mixed(own, readStance(weights, window.around));
    const found = features(window.hits, stance);
    if (best === null || likeness(found) > likeness(best.found)) best = { of: text, found };
  }
  return best === null ? [] : [best];
}

/** How much a window looks like an offer before any weight is known: only orders the windows of one text. */
function likeness(found: Features): number {
  return offerLogit(found.stance) + found.facets.size / 2;
}

function example({ found }: Candidate, positive: boolean): ScoreExample {
  return { found, positive };
}

function isHonest(label: Label): boolean {
  return label === 'report' || label === 'clear';
}

/** The lowest cut that at most `most` of the scores reach. */
function cut(scores: readonly number[], most: number): number {
  const sorted = [...scores].sort((a, b) => b - a);
  const first = sorted[Math.floor(most)];
  return first === undefined ? 0.5 : Math.min(0.99, Number((first + 0.0001).toFixed(4)));
}

interface Scored extends Candidate {
  readonly warn: number;
  readonly alarm: number;
}

/** Rates per label, then what the folds got wrong: texts of the train split, so they may be shown. */
function describe(prepared: readonly FitText[], scored: readonly Scored[], warnAt: number, cautionAt: number): string {
  const warned = (c: Scored): boolean => c.warn >= warnAt && mayWarn(c.found);
  const alarmed = (c: Scored): boolean => warned(c) || (c.alarm >= cautionAt && c.found.anchored);
  const lines = [`cuts: warn ${warnAt}, caution ${cautionAt}`, 'out of fold, train split:'];
  for (const label of ['warn', 'caution', 'report', 'clear'] as const) {
    const all = prepared.filter((text) => text.label === label).length;
    const rate = (test: (c: Scored) => boolean): string =>
      formatRate(wilson(scored.filter((c) => c.of.label === label && test(c)).length, all));
    lines.push(`  ${label.padEnd(8)} warned ${rate(warned)}  alarmed ${rate(alarmed)}  anchored ${rate(() => true)}`);
  }
  for (const lang of new Set(prepared.map((text) => text.text.lang))) {
    const offers = prepared.filter((text) => text.label === 'warn' && text.text.lang === lang).length;
    const hits = scored.filter((c) => c.of.label === 'warn' && c.of.text.lang === lang);
    lines.push(`  ${lang.padEnd(8)} ${offers} offers, warned ${hits.filter(warned).length}, anchored ${hits.length}`);
  }
  const anchored = new Set(scored.map((c) => c.of));
  for (const text of prepared)
    if (text.label === 'warn' && !anchored.has(text))
      lines.push(`  no anchor ${text.text.id} ${text.text.kind}: ${oneLine(text.text.text)}`);
  for (const c of scored) {
    if (c.of.label === 'warn' && !warned(c)) lines.push(`  missed ${name(c)}`);
    if (isHonest(c.of.label) && alarmed(c)) lines.push(`  false alarm ${name(c)}`);
  }
  return lines.join('\n');
}

function name(c: Scored): string {
  const signals = c.found.signals.map((signal) => signal.id).join(' ');
  return `${c.of.text.id} ${c.of.text.kind} warn ${c.warn.toFixed(2)} alarm ${c.alarm.toFixed(2)} stance ${offerLogit(c.found.stance).toFixed(2)} [${signals}] ${oneLine(c.of.text.text)}`;
}

function oneLine(text: string): string {
  return text.split(/\s+/u).join(' ').slice(0, 200);
}
