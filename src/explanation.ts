/** From a verdict to what a person is told of it: the page's words, each with its meaning and who reported it, and the pack's guidance. */
import type { Facet } from './engine/pack.ts';
import type { Level, Place } from './engine/verdict.ts';
import { isExpired } from './packs/expiry.ts';
import type { CompiledPack, Guidance, LocalisedText, Source } from './packs/pack.ts';
import { mostTelling, sameSentence } from './quotes.ts';
import type { Quote, QuotedEvidence } from './quotes.ts';
import type { ShownLicence, ShownVerdict } from './shown-verdict.ts';

/** A source as a line under a quote or a step names it. */
export type Report = Pick<Source, 'publisher' | 'date' | 'reports' | 'url' | 'via'>;

/** Words of the page with what they stand for. */
export interface ExplainedQuote {
  readonly quote: Quote;
  readonly facet: Facet;
  /** Who reported such wording; null where it is our judgement. */
  readonly report: Report | null;
  /** Where the words stand in what was read; empty where they cannot be shown on the page. */
  readonly where: readonly Place[];
}

export type ExplainedChannel = Guidance['channels'][number] & { readonly publisher: string };

/** One thing to do, with whom to call for it and what to keep as proof. */
export interface ExplainedStep {
  readonly id: string;
  readonly text: LocalisedText;
  readonly channels: readonly ExplainedChannel[];
  readonly keep: readonly LocalisedText[];
  readonly report: Report | null;
  /** True where we advise more than the source says. */
  readonly inferred: boolean;
}

/** What has happened already, and what to do then. */
export interface ExplainedSituation {
  readonly id: string;
  readonly label: LocalisedText;
  readonly steps: readonly ExplainedStep[];
}

export interface Explanation {
  readonly level: Level;
  /** What the pack warns of. */
  readonly title: LocalisedText;
  /** What else was found in other items, of another kind: the titles of those packs. */
  readonly also: readonly LocalisedText[];
  /** What the pack says of an alarm. */
  readonly warning: Guidance['warning'];
  /** The most telling first. */
  readonly quotes: readonly ExplainedQuote[];
  readonly licence: ShownLicence;
  readonly advisory: Guidance['advisory'] & { readonly publisher: string; readonly publishedAt: string | null };
  readonly channels: readonly ExplainedChannel[];
  /** The first is the one to show until the user chooses. */
  readonly situations: readonly ExplainedSituation[];
  readonly packId: string;
  readonly packVersion: string;
  readonly packIssued: string;
  readonly packExpires: string;
}

/** Few enough that the helplines below them are found. */
const MOST_QUOTES = 6;
/** A report needs no proof: a few show what it speaks about, each sentence once. */
const MOST_QUOTES_OF_REPORT = 3;
/** What is shown of a situation at once; nobody reads more in a hurry. */
export const FIRST_STEPS = 3;

/** The days of a pattern list, in milliseconds, after which it may not know the newest offers. */
const OLD_MS = 180 * 86_400_000;

/** When a pattern list was issued, and the last day for which it was meant. */
export type PackDays = Pick<CompiledPack, 'issued' | 'expires'>;

/** @param now milliseconds since 1970 */
export function isOldPack({ issued, expires }: PackDays, now: number): boolean {
  return now - Date.parse(issued) > OLD_MS || isExpired({ expires }, now);
}

/** Packs by their ids. */
export type Packs = ReadonlyMap<string, CompiledPack>;

/** @param packs that of the verdict, and those of its items */
export function explain(verdict: ShownVerdict, packs: Packs): Explanation {
  const pack = packs.get(verdict.pack) ?? firstOf(packs);
  const { advisory } = pack.guidance;
  const channels = pack.guidance.channels.map((one) => ({ ...one, publisher: publisherOf(one.source, pack) }));
  return {
    level: verdict.level,
    title: pack.title,
    also: otherTitles(verdict, packs),
    warning: pack.guidance.warning,
    licence: verdict.licence,
    quotes: quotesOf(verdict, pack).map((evidence) => explainQuote(evidence, pack)),
    advisory: {
      ...advisory,
      publisher: publisherOf(advisory.source, pack),
      publishedAt: pack.sources[advisory.source]?.url ?? null,
    },
    channels,
    situations: pack.guidance.situations.map(({ id, label, steps }) => ({
      id,
      label,
      steps: steps.map((step) => explainStep(step, channels, pack)),
    })),
    packId: pack.id,
    packVersion: pack.version,
    packIssued: pack.issued,
    packExpires: pack.expires,
  };
}

/** Nothing was found, or a pack went away with an update: any one has the words for it. */
function firstOf(packs: Packs): CompiledPack {
  for (const pack of packs.values()) return pack;
  throw new Error('no pattern list was asked');
}

function otherTitles({ pack, items }: ShownVerdict, packs: Packs): LocalisedText[] {
  const others = new Set(items.map((item) => item.pack).filter((id) => id !== pack));
  return [...others].flatMap((id) => packs.get(id)?.title ?? []);
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
  const { quote, facet, source, where } = evidence;
  return { quote, facet, where, report: source === null ? null : reportOf(source, pack) };
}

function explainStep(
  step: Guidance['situations'][number]['steps'][number],
  channels: readonly ExplainedChannel[],
  pack: CompiledPack,
): ExplainedStep {
  return {
    id: step.id,
    text: step.text,
    channels: (step.channels ?? []).flatMap((id) => channels.filter((channel) => channel.id === id)),
    keep: step.keep,
    report: reportOf(step.source, pack),
    inferred: step.inferred !== undefined,
  };
}

function reportOf(id: string, pack: CompiledPack): Report | null {
  const source = pack.sources[id];
  if (source === undefined) return null;
  const { publisher, reports, url, date, via } = source;
  return {
    publisher,
    reports,
    url,
    ...(date === undefined ? {} : { date }),
    ...(via === undefined ? {} : { via }),
  };
}

function publisherOf(source: string, pack: CompiledPack): string {
  return pack.sources[source]?.publisher ?? source;
}
