/** `scan --explain`: why a document got its level, in words and shares of the score. The workbench shows the same on a page. */
import type { Cue } from '../engine/cues.ts';
import { towards } from '../engine/cues.ts';
import { STANCE_CLASSES } from '../engine/pack.ts';
import type { StanceClass } from '../engine/pack.ts';
import type { Step } from '../engine/score-steps.ts';
import type { Trace, TracedHit, TracedItem, TracedScore, TracedWindow } from '../engine/trace.ts';
import type { FeatureKind } from '../engine/vocabulary.ts';
import type { Raise } from '../engine/what-if.ts';

/** Windows of one item that are shown, the gravest first. */
const MOST_WINDOWS = 3;
const MOST_CUES = 8;
const MOST_SIGNALS = 6;

/** Explains each item that holds a tie, the gravest windows of each. */
export function explain({ items, verdict }: Trace): string {
  const lines = items.flatMap((item) =>
    item.windows.slice(0, MOST_WINDOWS).flatMap((window) => explainWindow(item, window)),
  );
  return lines.length === 0
    ? `  nothing that ties it to what ${verdict.pack} warns of: nothing to judge`
    : lines.join('\n');
}

function explainWindow({ hits }: TracedItem, window: TracedWindow): string[] {
  const { level, words, counted, warn, alarm, weighed, cues } = window;
  const shown = new Set(window.signals);
  return [
    `  ${level}: ${words} words, stance offer ${counted.offer.toFixed(2)}, doubtful offer ${counted.doubt.toFixed(2)}, report ${counted.report.toFixed(2)}, other ${counted.other.toFixed(2)}`,
    ...new Set(hits.filter(({ signal }) => shown.has(signal)).map(signalLine)),
    `    warn ${steps(warn)}`,
    `    alarm ${steps(alarm)}`,
    `    grave ${weighed.grave.toFixed(2)}: a doubtful offer below 0`,
    ...STANCE_CLASSES.map((stance) => `    cues of ${stance}: ${cueLine(cues[stance], stance)}`),
    ...whatIf(window),
  ];
}

function signalLine({ facet, signal, anchor, distance }: TracedHit): string {
  const how = distance === 0 ? 'as listed' : `misspelt by ${distance.toFixed(2)}`;
  return `    ${facet} ${signal}${anchor ? ' (anchor)' : ''}, ${how}`;
}

function steps({ steps: list, logit, score, cut }: TracedScore): string {
  const sum = list.map((step, i) => `${i === 0 ? '' : step.by < 0 ? '− ' : '+ '}${stepName(step)}`).join(' ');
  return `${score.toFixed(3)}: ${sum} = ${logit.toFixed(2)}, wanted ${cut.toFixed(2)}`;
}

function stepName({ kind, id, by }: Step): string {
  const name = STEPS[kind] ?? id;
  return kind === 'bias' ? `${by.toFixed(2)} ${name}` : `${Math.abs(by).toFixed(2)} ${name}`;
}

const STEPS: Partial<Readonly<Record<Step['kind'], string>>> = {
  bias: 'to begin with',
  wording: 'wording',
  anchored: 'tie to the place',
  both: 'the place with a grave sign',
  thin: 'few signs',
};

function cueLine(cues: readonly Cue[], stance: StanceClass): string {
  return cues
    .slice(0, MOST_CUES)
    .map((cue) => `${KINDS[cue.kind]} “${cue.of.join(' ').trim()}” +${towards(cue, stance).toFixed(2)}`)
    .join(' · ');
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

function whatIf({ level, warn, decisive, raises }: TracedWindow): string[] {
  const past = warn.logit - warn.cut;
  const held = decisive.length === 0 ? 'no single sign' : shortList(decisive);
  return [
    ...(level === 'warn' ? [`    past the cut of a warning by ${past.toFixed(2)}; it hangs on ${held}`] : []),
    ...raises.map(
      (raise) => `    would be ${raise.to} with ${ways(raise).join(', or with ') || 'nothing that was tried'}`,
    ),
  ];
}

function ways({ one, two, wording }: Raise): string[] {
  return [
    ...(one.length > 0 ? [`one more of ${shortList(one)}`] : []),
    ...(two.length > 0 ? [`two more, as ${two[0]?.join(' and ')}`] : []),
    ...(wording === null ? [] : [`${wording.toFixed(2)} more of an offer’s wording`]),
  ];
}

function shortList(ids: readonly string[]): string {
  const more = ids.length - MOST_SIGNALS;
  return `${ids.slice(0, MOST_SIGNALS).join(', ')}${more > 0 ? ` and ${more} others` : ''}`;
}
