/** Quotes as people read them: the telling words inside the sentence that they stand in, ordered by what they tell. */
import type { Facet, Signal } from './engine/pack.ts';
import type { Passage, PassageKind } from './engine/passage.ts';
import type { Evidence, Place } from './engine/verdict.ts';

/** Words of the page that count, with the page's words around them; each on one line. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** True where the words run over several passages of the page. */
  readonly scattered: boolean;
}

/** One piece of evidence, ready to be shown; what is kept of a page. */
export interface QuotedEvidence {
  readonly signal: string;
  readonly facet: Facet;
  readonly quote: Quote;
  /** Id of the source that reported such wording; null where it is our judgement. */
  readonly source: string | null;
  /** Where the words stand in what was read, their first places; empty where nobody sees them, as in a page's metadata. */
  readonly where: readonly Place[];
}

/** Characters of the sentence that are shown on each side, at most. */
const AROUND = 80;
/** In which they are looked for: a passage may be all of a page, and be quoted often. */
const MOST_AROUND = 2_000;
const LONGEST_WORDS = 240;
/** Kept of one page, at most: browsers before Chrome 112 give all tabs together one megabyte. */
const MOST_KEPT = 60;

/** Places of one quote that are kept, at most; most have one. */
export const MOST_PLACES = 12;
/** What a page says of itself beside its text. */
const UNSEEN: ReadonlySet<PassageKind> = new Set(['title', 'description', 'job-posting', 'news-article']);

export function quoted(
  evidence: readonly Evidence[],
  passages: readonly Pick<Passage, 'text' | 'kind'>[],
): QuotedEvidence[] {
  return evidence.slice(0, MOST_KEPT).map(({ signal, facet, quote, where, source }) => {
    const [place, ...more] = where;
    const text = place === undefined || more.length > 0 ? undefined : passages[place.passage]?.text;
    const around =
      text === undefined || place === undefined || text.slice(place.start, place.end) !== quote
        ? { before: '', after: '' }
        : {
            before: lead(text.slice(Math.max(0, place.start - MOST_AROUND), place.start)),
            after: trail(text.slice(place.end, place.end + MOST_AROUND)),
          };
    return {
      signal,
      facet,
      source,
      where: where.some(({ passage }) => UNSEEN.has(passages[passage]?.kind ?? 'title'))
        ? []
        : where.slice(0, MOST_PLACES),
      quote: { ...around, words: shortened(oneLine(quote).trim()), scattered: more.length > 0 },
    };
  });
}

export function textOfQuote({ before, words, after }: Quote): string {
  return `${before}${words}${after}`;
}

/** What makes a reader see the point, first things first: who hires (an army), and what is said of the danger (nobody will fight). */
const FACETS_BY_WEIGHT: readonly Facet[] = [
  'employer',
  'safety',
  'role',
  'promise',
  'money',
  'route',
  'place',
  'contact',
];
/** Between two sentences; not after the number or the initial of an abbreviation such as "Rs. 2 lakh". */
const SENTENCE_END = /[\p{L}\p{M}]{3}[.!?।]\s/u;
/** Of one facet, so many are shown at most. */
const MOST_OF_A_FACET = 2;

/**
 * Orders evidence by what it tells: one of each facet before a second of any, first what is grave and at the pack's place, then what
 * is grave ("army security helper" tells more than "helper, Moscow"). Another sentence of the page goes before one that is shown already; words that
 * run over several sentences come late and over several passages last, since they read badly.
 *
 * @param ties by a signal's id, whether it ties a text to the pack's place, and whether to what makes it grave
 */
export function mostTelling(
  evidence: readonly QuotedEvidence[],
  ties: ReadonlyMap<string, Pick<Signal, 'anchor' | 'grave'>>,
): QuotedEvidence[] {
  const rank = ({ signal, facet, quote, source }: QuotedEvidence): number => {
    const { anchor, grave } = ties.get(signal) ?? { anchor: false, grave: false };
    return (
      (SENTENCE_END.test(quote.words) ? 250 : 0) +
      (grave ? 0 : 200) +
      (anchor ? 0 : 100) +
      FACETS_BY_WEIGHT.indexOf(facet) * 10 +
      (source === null ? 5 : 0)
    );
  };
  const sorted = [...evidence].sort((a, b) => rank(a) - rank(b) || b.quote.words.length - a.quote.words.length);
  const kept: QuotedEvidence[] = [];
  const rounds = new Map<QuotedEvidence, number>();
  const keep = (wanted: (one: QuotedEvidence, fellows: number) => boolean): void => {
    for (const one of sorted) {
      const fellows = kept.filter(({ facet }) => facet === one.facet);
      if (fellows.length >= MOST_OF_A_FACET || fellows.some(({ quote }) => overlap(quote, one.quote))) continue;
      if (!wanted(one, fellows.length)) continue;
      rounds.set(one, fellows.length);
      kept.push(one);
    }
  };
  keep(({ quote }) => !quote.scattered && !kept.some((other) => sameSentence(quote, other.quote)));
  keep(({ quote }, fellows) => !quote.scattered && fellows === 0);
  keep(({ quote }) => quote.scattered);
  return kept.sort((a, b) => (rounds.get(a) ?? 0) - (rounds.get(b) ?? 0));
}

function overlap(a: Quote, b: Quote): boolean {
  return a.words.includes(b.words) || b.words.includes(a.words);
}

/** True where a reader would read the same words twice, whichever of them stand out. */
export function sameSentence(a: Quote, b: Quote): boolean {
  return textOfQuote(a).includes(b.words) && textOfQuote(b).includes(a.words);
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
