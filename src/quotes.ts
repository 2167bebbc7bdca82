/** Quotes as people read them: the telling words inside the sentence that they stand in, ordered by what they tell. */
import type { Facet } from './engine/pack.ts';
import type { Passage } from './engine/passage.ts';
import type { Evidence } from './engine/verdict.ts';
import type { CompiledPack } from './packs/pack.ts';

/** Words of the page that count, with the page's words around them; each on one line. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** One piece of evidence, ready to be shown; what is kept of a page. */
export interface QuotedEvidence {
  readonly signal: string;
  readonly facet: Facet;
  readonly quote: Quote;
  /** Id of the source that reported such wording; null where it is our judgement. */
  readonly source: string | null;
}

/** Characters of the sentence that are shown on each side, at most. */
const AROUND = 70;
const LONGEST_WORDS = 240;

export function quoted(evidence: readonly Evidence[], passages: readonly Pick<Passage, 'text'>[]): QuotedEvidence[] {
  return evidence.map(({ signal, facet, quote, where, source }) => {
    const [place, ...more] = where;
    const text = place === undefined || more.length > 0 ? undefined : passages[place.passage]?.text;
    const around =
      text === undefined || place === undefined || text.slice(place.start, place.end) !== quote
        ? { before: '', after: '' }
        : { before: lead(text.slice(0, place.start)), after: trail(text.slice(place.end)) };
    return { signal, facet, source, quote: { ...around, words: shortened(oneLine(quote).trim()) } };
  });
}

export function textOfQuote({ before, words, after }: Quote): string {
  return `${before}${words}${after}`;
}

/**
 * Orders evidence by what it tells: what ties the text to Russia's army first, then by weight; one of each facet before a second
 * of any, and no words that lie within others.
 */
export function mostTelling(
  evidence: readonly QuotedEvidence[],
  pack: Pick<CompiledPack, 'signals' | 'verdict'>,
): QuotedEvidence[] {
  const anchors = new Set(pack.signals.filter((signal) => signal.anchor).map((signal) => signal.id));
  const { signals, signal: usual } = pack.verdict.warn;
  const weight = (one: QuotedEvidence): number =>
    (anchors.has(one.signal) ? 100 : 0) +
    (signals[one.signal] ?? usual) -
    (one.quote.words.length >= LONGEST_WORDS / 2 ? 200 : 0);
  const kept: QuotedEvidence[] = [];
  for (const one of [...evidence].sort((a, b) => weight(b) - weight(a))) {
    const repeats = kept.some(
      ({ facet, quote }) =>
        quote.words === one.quote.words ||
        (facet === one.facet && (quote.words.includes(one.quote.words) || one.quote.words.includes(quote.words))),
    );
    if (!repeats) kept.push(one);
  }
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The end of what stands before, from the beginning of its sentence or of a word. */
function lead(text: string): string {
  const line = oneLine(text).trimStart();
  const sentence = line.slice(lastSentenceEnd(line));
  if (sentence.length <= AROUND) return sentence;
  const cut = sentence.indexOf(' ', sentence.length - AROUND);
  return `… ${sentence.slice(cut === -1 ? sentence.length : cut + 1)}`;
}

/** The beginning of what follows, to the end of its sentence or of a word. */
function trail(text: string): string {
  const line = oneLine(text).trimEnd();
  const end = /[.!?।](?:\s|$)/.exec(line);
  const sentence = end === null ? line : line.slice(0, end.index + 1);
  if (sentence.length <= AROUND) return sentence;
  const cut = sentence.lastIndexOf(' ', AROUND);
  return `${sentence.slice(0, Math.max(cut, 0))} …`;
}

function lastSentenceEnd(line: string): number {
  let at = 0;
  for (const end of line.matchAll(/[.!?।]\s/g)) at = end.index + end[0].length;
  return at;
}

function shortened(words: string): string {
  if (words.length <= LONGEST_WORDS) return words;
  const cut = words.lastIndexOf(' ', LONGEST_WORDS);
  return `${words.slice(0, cut > LONGEST_WORDS / 2 ? cut : LONGEST_WORDS)} …`;
}
