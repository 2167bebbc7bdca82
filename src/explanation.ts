/** From a verdict to what a person is told of it: the page's words, each with its meaning and who reported it, and the pack's guidance. */
import type { Facet } from './engine/pack.ts';
import type { Level } from './engine/verdict.ts';
import type { CompiledPack, Guidance, LocalisedText, Source } from './packs/pack.ts';
import { mostTelling, sameSentence } from './quotes.ts';
import type { Quote, QuotedEvidence } from './quotes.ts';

/** Words of the page with what they stand for. */
export interface ExplainedQuote {
  readonly quote: Quote;
  readonly facet: Facet;
  /** Who reported such wording; null where it is our judgement. */
  readonly report: Pick<Source, 'publisher' | 'date' | 'reports' | 'url' | 'via'> | null;
}

export interface Explanation {
  readonly level: Level;
  /** The most telling first. */
  readonly quotes: readonly ExplainedQuote[];
  readonly advisory: Guidance['advisory'] & { readonly publisher: string; readonly publishedAt: string | null };
  readonly channels: readonly (Guidance['channels'][number] & { readonly publisher: string })[];
  /** The first three things to do. */
  readonly steps: readonly LocalisedText[];
  readonly packVersion: string;
  readonly packIssued: string;
}

/** Few enough that the helplines below them are found. */
const MOST_QUOTES = 6;
/** A report needs no proof: a few show what it speaks about, each sentence once. */
const MOST_QUOTES_OF_REPORT = 3;
const FIRST_STEPS = 3;

/** A verdict as it is kept and shown. */
export interface ShownVerdict {
  readonly level: Level;
  readonly evidence: readonly QuotedEvidence[];
}

export function explain(verdict: ShownVerdict, pack: CompiledPack): Explanation {
  const { advisory, channels, steps } = pack.guidance;
  return {
    level: verdict.level,
    quotes: quotesOf(verdict, pack).map((evidence) => explainQuote(evidence, pack)),
    advisory: {
      ...advisory,
      publisher: publisherOf(advisory.source, pack),
      publishedAt: pack.sources[advisory.source]?.url ?? null,
    },
    channels: channels.map((channel) => ({ ...channel, publisher: publisherOf(channel.source, pack) })),
    steps: steps.slice(0, FIRST_STEPS).map(({ text }) => text),
    packVersion: pack.version,
    packIssued: pack.issued,
  };
}

function quotesOf({ level, evidence }: ShownVerdict, pack: CompiledPack): QuotedEvidence[] {
  if (level === 'clear') return [];
  const telling = mostTelling(evidence, new Map(pack.signals.map((signal) => [signal.id, signal])));
  if (level !== 'report') return telling.slice(0, MOST_QUOTES);
  return telling
    .filter(({ quote }, i) => !telling.slice(0, i).some((before) => sameSentence(before.quote, quote)))
    .slice(0, MOST_QUOTES_OF_REPORT);
}

function explainQuote(evidence: QuotedEvidence, pack: CompiledPack): ExplainedQuote {
  const source = evidence.source === null ? undefined : pack.sources[evidence.source];
  return {
    quote: evidence.quote,
    facet: evidence.facet,
    report:
      source === undefined
        ? null
        : {
            publisher: source.publisher,
            reports: source.reports,
            url: source.url,
            ...(source.date === undefined ? {} : { date: source.date }),
            ...(source.via === undefined ? {} : { via: source.via }),
          },
  };
}

function publisherOf(source: string, pack: CompiledPack): string {
  return pack.sources[source]?.publisher ?? source;
}
