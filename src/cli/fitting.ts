/**
 * Fits stance and score together. The score must be fitted on stances of texts that the stance model has not seen, else it
 * trusts the stance too much: so every text is read by a model fitted on the other folds.
 */
import type { EnginePack, StanceClass } from '../engine/pack.ts';
import { Glossary } from '../engine/glosses.ts';
import { ItemReader } from '../engine/reading.ts';
import type { ReadItem } from '../engine/reading.ts';
import { FeatureReader, mixed, offerLogit } from '../engine/stance.ts';
import type { StanceFeatures } from '../engine/stance.ts';
import { graveLogit, features, logit, sigmoid, tied } from '../engine/verdict.ts';
import type { Features } from '../engine/verdict.ts';
import { Vocabulary } from '../engine/vocabulary.ts';
import { wholeOf, windowsOf } from '../engine/windows.ts';
import type { Window } from '../engine/windows.ts';
import type { Word } from '../engine/words.ts';
import type { WeightsSource } from '../packs/weights-source.ts';
import type { LabelledText } from './corpus.ts';
import { passagesOf } from './documents.ts';
import { fitGrave, fitScore } from './fit-score.ts';
import type { ScoreExample, ScoreOptions } from './fit-score.ts';
import { fitStance, knownFeatures, mostTelling, packStance, readStance } from './fit-stance.ts';
import type { StanceExample, StanceOptions, StanceWeights } from './fit-stance.ts';
import { formatRate, wilson } from './wilson.ts';

const FOLDS = 5;
const STANCE_OPTIONS: StanceOptions = {
  epochs: 20,
  l2: 1e-4,
  rate: 0.1,
  dropout: 0.2,
  seed: 20251205,
};
/** The first fit only says which features are worth keeping. */
const FIRST_OPTIONS: StanceOptions = { ...STANCE_OPTIONS, epochs: 8 };
/** `thin` is a judgement, checked on real honest text: the project's own texts hold ties far more often than pages do. */
const WARN_OPTIONS: ScoreOptions = { rounds: 1500, rate: 2, l2: 0.02, thin: 4 };
const ALARM_OPTIONS: ScoreOptions = { ...WARN_OPTIONS, thin: 0 };

/** Honest texts of the fit that may at most be warned of, and alarmed at. */
const HONEST_WARNED = 0.009;
const HONEST_ALARMED = 0.018;
/** Doubtful offers of the fit that may at most be taken for grave ones. */
const DOUBTFUL_WARNED = 0.2;

type Label = 'warn' | 'caution' | 'report' | 'clear';

interface FitText {
  readonly text: LabelledText;
  readonly label: Label;
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

/** Texts read once, for every fold. */
interface Corpus {
  readonly texts: readonly LabelledText[];
  readonly items: readonly ReadItem[];
  readonly glossary: Glossary;
}

const UNFITTED_SCORE = { bias: 0, offer: 1, signals: {}, signal: 0, facets: {}, anchored: 0, both: 0, thin: 0 };
const NOTHING = { offer: [], doubt: [], report: [], other: [] };
const ZERO = { offer: 0, doubt: 0, report: 0, other: 0 };

/** Stands in the place of weights before there are any. */
export const UNFITTED: WeightsSource = {
  languageData: '',
  stance: { features: [], weights: NOTHING, scale: ZERO, bias: ZERO },
  verdict: {
    warn: UNFITTED_SCORE,
    alarm: UNFITTED_SCORE,
    grave: { bias: 0, wording: 1, sign: 1 },
    warnAt: 0.5,
    cautionAt: 0.5,
  },
};

/**
 * @param pack terms and signals as they are; its weights are not used
 * @param texts labelled `warn`, `caution`, `report` or `clear`
 */
export function fitWeights(
  pack: EnginePack,
  texts: readonly LabelledText[],
): { weights: WeightsSource; report: string } {
  const corpus = readCorpus(pack, texts);
  const candidates = outOfFold(corpus);
  const warn = fitScore(
    candidates.filter((c) => c.of.label !== 'caution').map((c) => example(c, c.of.label === 'warn')),
    WARN_OPTIONS,
  );
  const grave = fitGrave(
    candidates.filter((c) => !isHonest(c.of.label)).map((c) => ({ found: c.found, isGrave: c.of.label === 'warn' })),
    DOUBTFUL_WARNED,
  );
  const alarm = fitScore(
    candidates.map((c) => example(c, c.of.label === 'warn' || c.of.label === 'caution')),
    ALARM_OPTIONS,
  );
  const scored = candidates.map((c) => ({
    ...c,
    warn: graveLogit(grave, c.found) >= 0 ? sigmoid(logit(warn, c.found)) : 0,
    alarm: sigmoid(logit(alarm, c.found)),
  }));
  const honest = texts.filter((text) => isHonest(labelOf(text))).length;
  const warnAt = cut(
    scored.filter((c) => isHonest(c.of.label) && tied(c.found)).map((c) => c.warn),
    HONEST_WARNED * honest,
  );
  const cautionAt = cut(
    scored.filter((c) => isHonest(c.of.label) && c.found.anchored).map((c) => c.alarm),
    HONEST_ALARMED * honest,
  );
  const { weights, hashes } = learn(
    corpus,
    texts.map((_, i) => i),
  );
  const stance = packStance(weights, hashes);
  return {
    weights: { languageData: pack.language.data.id, stance, verdict: { warn, alarm, grave, warnAt, cautionAt } },
    report: describe(texts, scored, warnAt, cautionAt),
  };
}

/**
 * Words of the texts got their glosses because they stand in the texts; those of tomorrow's pages often have none. So a word that
 * stands in one text alone is read as if it had none either, else the fit would trust glosses too much.
 */
function readCorpus(pack: EnginePack, texts: readonly LabelledText[]): Corpus {
  const reader = new ItemReader(pack);
  const items = texts.map((text) =>
    reader.read(passagesOf(text).map((passage, number) => ({ passage: number, text: passage.text }))),
  );
  const once = new Set<string>();
  const more = new Set<string>();
  for (const { words } of items) {
    for (const word of new Set(words.map(({ text }) => text))) {
      if (once.has(word)) more.add(word);
      once.add(word);
    }
  }
  for (const word of more) once.delete(word);
  return { texts, items, glossary: new Glossary(pack.language.data.glosses, once) };
}

/** What is learnt from some of the texts: the features worth keeping, and their weights. */
function learn(corpus: Corpus, members: readonly number[]): { weights: StanceWeights; hashes: readonly number[] } {
  const whole = members.map((i) => wholeOf(corpus.items[i] as ReadItem));
  const candidates = knownFeatures(whole, corpus.glossary);
  const examples = seenBy(corpus, members, candidates).flatMap(stanceExamples);
  const hashes = mostTelling(candidates, fitStance(examples, candidates.length, FIRST_OPTIONS), examples);
  const kept = seenBy(corpus, members, hashes).flatMap(stanceExamples);
  return { weights: fitStance(kept, hashes.length, STANCE_OPTIONS), hashes };
}

/** Texts as a model with these features sees them. */
function seenBy(corpus: Corpus, members: readonly number[], hashes: readonly number[]): FitText[] {
  const reader = new FeatureReader(new Vocabulary(hashes), corpus.glossary);
  const featuresOf = (window: Window): StanceFeatures => reader.read(window);
  return members.map((i) => {
    const item = corpus.items[i] as ReadItem;
    const text = corpus.texts[i] as LabelledText;
    return {
      text,
      label: labelOf(text),
      whole: featuresOf(wholeOf(item)),
      parts: partsOf(wholeOf(item)).map(featuresOf),
      // Not the paragraphs that stand apart: a text is what it is as a whole, and they have a margin of their own.
      windows: windowsOf(item)
        .filter((window) => !window.apart)
        .map((window) => ({
          own: featuresOf(window),
          around: window.around === null ? null : featuresOf(window.around),
          hits: window.hits,
        })),
    };
  });
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
  caution: 'doubt',
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

function outOfFold(corpus: Corpus): Candidate[] {
  const candidates: Candidate[] = [];
  const members = corpus.texts.map((_, i) => i);
  for (let fold = 0; fold < FOLDS; fold++) {
    const { weights, hashes } = learn(
      corpus,
      members.filter((i) => i % FOLDS !== fold),
    );
    const held = members.filter((i) => i % FOLDS === fold);
    for (const text of seenBy(corpus, held, hashes)) candidates.push(...strongest(text, weights));
  }
  return candidates;
}

/** The window most like an offer; none where the text holds no tie. */
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
  return first === undefined ? 0.5 : Math.min(0.9999, Number((first + 0.0001).toFixed(4)));
}

interface Scored extends Candidate {
  readonly warn: number;
  readonly alarm: number;
}

/** Rates per label, then what the folds got wrong: texts of the train split, so they may be shown. */
function describe(
  texts: readonly LabelledText[],
  scored: readonly Scored[],
  warnAt: number,
  cautionAt: number,
): string {
  const warned = (c: Scored): boolean => c.warn >= warnAt && tied(c.found);
  const alarmed = (c: Scored): boolean => warned(c) || (c.alarm >= cautionAt && c.found.anchored);
  const lines = [`cuts: warn ${warnAt}, caution ${cautionAt}`, 'out of fold, train split:'];
  for (const label of ['warn', 'caution', 'report', 'clear'] as const) {
    const all = texts.filter((text) => text.label === label).length;
    const rate = (test: (c: Scored) => boolean): string =>
      formatRate(wilson(scored.filter((c) => c.of.label === label && test(c)).length, all));
    lines.push(`  ${label.padEnd(8)} warned ${rate(warned)}  alarmed ${rate(alarmed)}  anchored ${rate(() => true)}`);
  }
  lines.push(`  recall where so many honest texts are warned of: ${recallByFalseAlarms(texts, scored)}`);
  for (const lang of new Set(texts.map((text) => text.lang))) {
    const offers = texts.filter((text) => text.label === 'warn' && text.lang === lang).length;
    const hits = scored.filter((c) => c.of.label === 'warn' && c.of.text.lang === lang);
    lines.push(`  ${lang.padEnd(8)} ${offers} offers, warned ${hits.filter(warned).length}, anchored ${hits.length}`);
  }
  const anchored = new Set(scored.map((c) => c.of.text));
  for (const text of texts)
    if (text.label === 'warn' && !anchored.has(text))
      lines.push(`  no tie ${text.id} ${text.kind}: ${oneLine(text.text)}`);
  for (const c of scored) {
    if (c.of.label === 'warn' && !warned(c)) lines.push(`  missed ${name(c)}`);
    if (isHonest(c.of.label) && alarmed(c)) lines.push(`  false alarm ${name(c)}`);
  }
  return lines.join('\n');
}

/** Recall of offers at several shares of honest texts warned of, and their mean: what two fits are best compared by. */
function recallByFalseAlarms(texts: readonly LabelledText[], scored: readonly Scored[]): string {
  const offers = texts.filter((text) => text.label === 'warn').length;
  const honest = texts.filter((text) => isHonest(labelOf(text))).length;
  const candidates = scored.filter((c) => tied(c.found));
  const honestScores = candidates.filter((c) => isHonest(c.of.label)).map((c) => c.warn);
  const recalls = [0.005, 0.0075, 0.01, 0.015, 0.02].map((share) => {
    const at = cut(honestScores, share * honest);
    return candidates.filter((c) => c.of.label === 'warn' && c.warn >= at).length / offers;
  });
  const mean = recalls.reduce((a, b) => a + b, 0) / recalls.length;
  return `0.5 %, 0.75 %, 1 %, 1.5 %, 2 %: ${recalls.map((recall) => (100 * recall).toFixed(1)).join(', ')}; mean ${(100 * mean).toFixed(2)}`;
}

function name(c: Scored): string {
  const signals = c.found.signals.map((signal) => signal.id).join(' ');
  return `${c.of.text.id} ${c.of.text.kind} warn ${c.warn.toFixed(2)} alarm ${c.alarm.toFixed(2)} stance ${offerLogit(c.found.stance).toFixed(2)} [${signals}] ${oneLine(c.of.text.text)}`;
}

function oneLine(text: string): string {
  return text.split(/\s+/u).join(' ').slice(0, 200);
}
