/** From a verdict to what a person is told of it: the page's words, each with its meaning and who reported it, and the pack's guidance. */
import type { Facet } from './engine/pack.ts';
import type { Evidence, Level, Verdict } from './engine/verdict.ts';
import type { CompiledPack, Guidance, LocalisedText, Source } from './packs/pack.ts';

/** Words of the page with what they stand for. */
export interface ExplainedQuote {
  readonly quote: string;
  readonly facet: Facet;
  /** Who reported such wording; null where it is our judgement. */
  readonly report: Pick<Source, 'publisher' | 'date' | 'reports' | 'url'> | null;
}

export interface Explanation {
  readonly level: Level;
  /** The most telling first. */
  readonly quotes: readonly ExplainedQuote[];
  readonly advisory: Guidance['advisory'];
  readonly channels: readonly (Guidance['channels'][number] & { readonly publisher: string })[];
  /** The first three things to do. */
  readonly steps: readonly { readonly text: LocalisedText; readonly publisher: string }[];
  readonly packVersion: string;
  readonly packIssued: string;
}

const MOST_QUOTES = 12;
const LONGEST_QUOTE = 240;
const FIRST_STEPS = 3;

export function explain(verdict: Pick<Verdict, 'level' | 'evidence'>, pack: CompiledPack): Explanation {
  const { advisory, channels, steps } = pack.guidance;
  return {
    level: verdict.level,
    quotes: verdict.level === 'clear' ? [] : mostTelling(verdict.evidence, pack).slice(0, MOST_QUOTES).map((evidence) => explainQuote(evidence, pack)),
    advisory,
    channels: channels.map((channel) => ({ ...channel, publisher: publisherOf(channel.source, pack) })),
    steps: steps.slice(0, FIRST_STEPS).map((step) => ({ text: step.text, publisher: publisherOf(step.source, pack) })),
    packVersion: pack.version,
    packIssued: pack.issued,
  };
}

/**
 * Orders quotes by what they tell: what ties the text to Russia's army first, then by weight; one of each facet before a second
 * of any, and no quote that lies within another.
 */
export function mostTelling(evidence: readonly Evidence[], pack: Pick<CompiledPack, 'signals' | 'verdict'>): Evidence[] {
  const anchors = new Set(pack.signals.filter((signal) => signal.anchor).map((signal) => signal.id));
  const { signals, signal: usual } = pack.verdict.warn;
  const weight = (one: Evidence): number => (anchors.has(one.signal) ? 100 : 0) + (signals[one.signal] ?? usual) - (one.quote.length > LONGEST_QUOTE ? 50 : 0);
  const sorted = [...evidence].sort((a, b) => weight(b) - weight(a) || a.quote.length - b.quote.length);
  const kept: Evidence[] = [];
  for (const one of sorted) if (!kept.some((known) => known.quote.includes(one.quote) || one.quote.includes(known.quote))) kept.push(one);
  const rounds = new Map<Facet, number>();
  return kept
    .map((one) => {
      const round = rounds.get(one.facet) ?? 0;
      rounds.set(one.facet, round + 1);
      return { one, round };
    })
    .sort((a, b) => a.round - b.round)
    .map(({ one }) => one);
}

function explainQuote(evidence: Evidence, pack: CompiledPack): ExplainedQuote {
  const source = evidence.source === null ? undefined : pack.sources[evidence.source];
  return {
    quote: shortened(evidence.quote),
    facet: evidence.facet,
    report: source === undefined ? null : { publisher: source.publisher, reports: source.reports, url: source.url, ...(source.date === undefined ? {} : { date: source.date }) },
  };
}

/** On one line, cut between words. */
function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.lastIndexOf(' ', LONGEST_QUOTE);
  return `${line.slice(0, cut > LONGEST_QUOTE / 2 ? cut : LONGEST_QUOTE)} …`;
}

function publisherOf(source: string, pack: CompiledPack): string {
  return pack.sources[source]?.publisher ?? source;
}
