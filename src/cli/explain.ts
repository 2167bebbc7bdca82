/** `scan --explain`: why a document got its level, in words and shares of the score. */
import type { Passage } from '../engine/passage.ts';
import { STANCE_CLASSES } from '../engine/pack.ts';
import type { EnginePack, ScoreModel, StanceClass } from '../engine/pack.ts';
import { ItemReader } from '../engine/reading.ts';
import { eachFeature, offerLogit, StanceReader } from '../engine/stance.ts';
import type { StanceReading } from '../engine/stance.ts';
import { featureName } from '../engine/vocabulary.ts';
import type { FeatureKind } from '../engine/vocabulary.ts';
import { graveLogit, features, judge, logit, saysLittle, sigmoid, support } from '../engine/verdict.ts';
import type { Features } from '../engine/verdict.ts';
import { windowsOf } from '../engine/windows.ts';
import type { Window } from '../engine/windows.ts';

const MOST_CUES = 8;

/** Explains each window of each item that holds a tie, the first few of them. */
export function explain(pack: EnginePack, passages: readonly Passage[], mostWindows = 3): string {
  const reader = new ItemReader(pack);
  const stances = new StanceReader(pack);
  const lines: string[] = [];
  for (const item of new Set(passages.map((passage) => passage.item))) {
    const members = passages.flatMap((passage, number) =>
      passage.item === item ? [{ passage: number, text: passage.text }] : [],
    );
    const read = reader.read(members);
    for (const window of windowsOf(read).slice(0, mostWindows)) {
      const stance = stances.readWindow(window);
      lines.push(...explainWindow(pack, window, stance));
    }
  }
  return lines.length === 0 ? `  nothing that ties it to what ${pack.id} warns of: nothing to judge` : lines.join('\n');
}

function explainWindow(pack: EnginePack, window: Window, stance: StanceReading): string[] {
  const found = features(window.hits, stance);
  const { level } = judge(pack.verdict, found, stance);
  const lines = [
    `  ${pack.id} ${level}: ${window.words.length} words, stance offer ${stance.offer.toFixed(2)}, doubtful offer ${stance.doubt.toFixed(2)}, report ${stance.report.toFixed(2)}, other ${stance.other.toFixed(2)}`,
  ];
  for (const hit of window.hits) {
    const distance = hit.distance === 0 ? 'as listed' : `misspelt by ${hit.distance.toFixed(2)}`;
    lines.push(
      `    ${hit.signal.facet} ${hit.signal.id}${hit.signal.anchor ? ' (anchor)' : ''}${hit.signal.grave ? ' (grave)' : ''}, ${distance}`,
    );
  }
  lines.push(`    warn ${shares(pack.verdict.warn, found)}; cut ${pack.verdict.warnAt}`);
  lines.push(`    alarm ${shares(pack.verdict.alarm, found)}; cut ${pack.verdict.cautionAt}`);
  lines.push(`    grave ${graveLogit(pack.verdict.grave, found).toFixed(2)}: a doubtful offer below 0`);
  for (const towards of STANCE_CLASSES)
    lines.push(`    cues of ${towards}: ${cues(pack, window, towards).join(' · ')}`);
  lines.push(`    ${whatWouldChange(pack, found)}`);
  return lines;
}

function shares(model: ScoreModel, found: Features): string {
  const parts = [
    ...found.signals.map((signal): [string, number] => [signal.id, model.signals[signal.id] ?? model.signal]),
    ...[...found.facets].map((facet): [string, number] => [facet, model.facets[facet] ?? 0]),
    ...(found.anchored ? [['anchor', model.anchored] as const] : []),
    ...(found.anchored && found.grave ? [['both', model.both] as const] : []),
  ].map(([name, share]) => `${name} ${share.toFixed(2)}`);
  const margin = offerLogit({ ...found.stance, other: found.stance.other - support(model, found) });
  return `${sigmoid(logit(model, found)).toFixed(3)} = σ(${model.bias.toFixed(2)} + ${model.offer.toFixed(2)} × ${margin.toFixed(2)}${saysLittle(found) ? ` − ${model.thin.toFixed(2)} for few signs` : ''}), other lowered by ${support(model, found).toFixed(2)} = ${parts.join(' + ')}`;
}

/** The words, beginnings of words and terms that speak most for one stance against the others. */
function cues(pack: EnginePack, window: Window, towards: StanceClass): string[] {
  const reader = new StanceReader(pack);
  const numberOf = new Map<string, number>();
  eachFeature(window, reader.glossary, (_, kind, a, b) => {
    const number = reader.vocabulary.numberOf(kind, a, b);
    if (number !== undefined) numberOf.set(featureName(kind, a, b), number);
  });
  const { numbers, values } = reader.features.read(window);
  const valueOf = new Map<number, number>();
  numbers.forEach((number, i) => valueOf.set(number, (valueOf.get(number) ?? 0) + (values[i] as number)));
  return [...numberOf]
    .map(([name, number]) => {
      const weight = reader.weightsOf(number);
      const others = STANCE_CLASSES.filter((stance) => stance !== towards).map((stance) => weight[stance]);
      return { name, share: (weight[towards] - Math.max(...others)) * (valueOf.get(number) ?? 0) };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_CUES)
    .map(({ name, share }) => `${named(name)} +${share.toFixed(2)}`);
}

const KINDS: Readonly<Record<FeatureKind, string>> = {
  w: 'word',
  b: 'beginning of a word',
  s: 'sign',
  t: 'term',
  u: 'terms in turn',
  n: 'terms near each other',
  g: 'meaning',
  G: 'meaning with its form',
  h: 'form',
  p: 'meanings near each other',
  v: 'among the first meanings',
  y: 'among the last meanings',
  q: 'term and third of the text',
  f: 'among the first words',
  l: 'among the last words',
  F: 'among the first terms',
  L: 'among the last terms',
};

function named(name: string): string {
  return `${KINDS[name[0] as FeatureKind]} “${name.slice(2).trim()}”`;
}

function whatWouldChange(pack: EnginePack, found: Features): string {
  const missing = Math.log(pack.verdict.warnAt / (1 - pack.verdict.warnAt)) - logit(pack.verdict.warn, found);
  if (missing > 0)
    return `to warn it lacks ${missing.toFixed(2)}: as much as ${(missing / Math.max(0.01, pack.verdict.warn.offer)).toFixed(2)} more of an offer’s wording`;
  const strongest = [...found.signals].sort(
    (a, b) =>
      (pack.verdict.warn.signals[b.id] ?? pack.verdict.warn.signal) -
      (pack.verdict.warn.signals[a.id] ?? pack.verdict.warn.signal),
  )[0];
  return `it is past the cut by ${(-missing).toFixed(2)}${strongest === undefined ? '' : `; its weightiest sign is ${strongest.id}`}`;
}
