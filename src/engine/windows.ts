/**
 * The stretches of an item that are judged each for itself: signals count together only where they stand near each other.
 */
import { lowerBound } from './in-order.ts';
import { isTie } from './pack.ts';
import { partStarts } from './reading.ts';
import type { ReadItem } from './reading.ts';
import type { SignalHit, TermHit } from './signals.ts';
import type { Word } from './words.ts';

/** Words that count together: about a long advertisement. Windows overlap by half. */
const WINDOW_WORDS = 240;
/** Windows of one item that are judged, those with most facets first. Bounds the cost of a page of nothing but signals. */
const MOST_WINDOWS = 200;

/** A stretch of one item. Offsets of its words, hits and terms are those of the item. */
export interface Window {
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: readonly SignalHit[];
  readonly terms: readonly TermHit[];
}

/**
 * A window with what stands around it: an article says by its context what an advertisement quoted in it is. Null where the window is
 * the whole item. Bounded, so that a page cannot hide an offer by piling up other words.
 */
export interface JudgedWindow extends Window {
  readonly around: Window | null;
  /** True for what says enough by itself: that the text around it is about something else means nothing. */
  readonly apart: boolean;
}

/** The whole of an item as one window. */
export function wholeOf(item: ReadItem): Window {
  return { text: item.folded.text, words: item.words, hits: item.hits, terms: item.terms };
}

/**
 * @returns the windows of an item that hold a tie (`isTie`), since no other can raise an alarm; the whole item where it is
 * no longer than one window
 */
export function windowsOf(item: ReadItem): JudgedWindow[] {
  if (!item.hits.some((hit) => isTie(hit.signal))) return [];
  const inOrder = { ...item, hits: [...item.hits].sort((a, b) => a.start - b.start) };
  if (item.words.length <= WINDOW_WORDS) {
    const whole = wholeOf(item);
    const parts = [...paragraphs(inOrder), ...denseStretches(inOrder)].map(({ first, end }) => ({
      ...wordsAt(inOrder, first, end),
      around: whole,
      apart: true,
    }));
    return [{ ...whole, around: null, apart: false }, ...parts];
  }
  const surroundings = new Map<number, Window>();
  const judged = ({ first, end }: Run, apart: boolean): JudgedWindow => {
    const block = Math.floor(first / BLOCK) * BLOCK;
    const around =
      surroundings.get(block) ??
      wordsAt(inOrder, Math.max(0, block - WORDS_AROUND), block + BLOCK + WINDOW_WORDS + WORDS_AROUND);
    surroundings.set(block, around);
    return { ...wordsAt(inOrder, first, end), around, apart };
  };
  return [
    ...[...stretches(inOrder), ...clusters(inOrder)].map((run) => judged(run, false)),
    ...paragraphs(inOrder).map((run) => judged(run, true)),
  ].filter((window) => window.hits.some((hit) => isTie(hit.signal)));
}

const STEP = WINDOW_WORDS / 2;
/** Words on each side that count as around a window, at least. */
const WORDS_AROUND = WINDOW_WORDS;
/** Windows that begin in the same block share what is around them, so that it is read once: with them, about a long article. */
const BLOCK = 2 * WINDOW_WORDS;

/** @param item with its hits in the order of the text */
function wordsAt(item: ReadItem, first: number, end: number): Window {
  const within = item.words.slice(first, end);
  const start = (within[0] as Word).start;
  const last = (within[within.length - 1] as Word).end;
  return {
    text: item.folded.text.slice(start, last),
    words: within,
    hits: standingIn(item.hits, start, last),
    terms: standingIn(item.terms, start, last),
  };
}

/** Those of a list in the order of their starts that stand between two offsets. */
function standingIn<T extends { readonly start: number; readonly end: number }>(
  list: readonly T[],
  start: number,
  end: number,
): T[] {
  const found: T[] = [];
  for (
    let i = lowerBound(list.length, (k) => (list[k] as T).start < start);
    i < list.length && (list[i] as T).start < end;
    i++
  )
    if ((list[i] as T).end <= end) found.push(list[i] as T);
  return found;
}

/** A run of an item's words by their places; `end` exclusive. */
interface Run {
  readonly first: number;
  readonly end: number;
}

/** The hits of an item, which are in the order of the text, each with the number of the word that it begins in. */
function* hitsInOrder(item: ReadItem): Iterable<{ readonly hit: SignalHit; readonly word: number }> {
  let word = 0;
  for (const hit of item.hits) {
    while (word + 1 < item.words.length && (item.words[word + 1] as Word).start <= hit.start) word++;
    yield { hit, word };
  }
}

/** The stretches that hold a tie, those with most facets first, at most `MOST_WINDOWS`. */
function stretches(item: ReadItem): Run[] {
  const facets = new Map<number, Set<string>>();
  const tied = new Set<number>();
  for (const { hit, word } of hitsInOrder(item)) {
    const last = Math.floor(word / STEP);
    for (const stretch of last > 0 ? [last - 1, last] : [last]) {
      const known = facets.get(stretch);
      if (known === undefined) facets.set(stretch, new Set([hit.signal.facet]));
      else known.add(hit.signal.facet);
      if (isTie(hit.signal)) tied.add(stretch);
    }
  }
  const facetsIn = (stretch: number): number => facets.get(stretch)?.size ?? 0;
  return [...tied]
    .sort((a, b) => facetsIn(b) - facetsIn(a) || a - b)
    .slice(0, MOST_WINDOWS)
    .map((stretch) => ({ first: stretch * STEP, end: stretch * STEP + WINDOW_WORDS }));
}

/** Words of a run of paragraphs that is judged for itself, at least: about a short message. */
const PARAGRAPH_WORDS = 24;
/** Facets that it shows, at least: fewer are no offer by themselves. */
const PARAGRAPH_FACETS = 4;

/** Paragraphs that say enough by themselves, each with as many that follow it as make a short message. */
function paragraphs(item: ReadItem): Run[] {
  if (item.parts.length < 2) return [];
  const starts = partStarts(item).map((start) =>
    lowerBound(item.words.length, (i) => (item.words[i] as Word).start < start),
  );
  const found: Run[] = [];
  let next = 0;
  for (const [i, first] of starts.entries()) {
    // Paragraphs without a word begin where the next one does. A page may have nothing else, so none is looked at again for each before it.
    if (first === starts[i - 1]) continue;
    while (next < starts.length && (starts[next] as number) - first < PARAGRAPH_WORDS) next++;
    const end = Math.min(starts[next] ?? item.words.length, first + WINDOW_WORDS);
    if (end - first < PARAGRAPH_WORDS || (first === 0 && end === item.words.length)) continue;
    if (!saysEnough(item, { first, end }, PARAGRAPH_FACETS)) continue;
    found.push({ first, end });
    if (found.length >= MOST_WINDOWS) break;
  }
  return found;
}

/** Whether a run of words shows a tie, and signals of so many facets. */
function saysEnough(item: ReadItem, { first, end }: Run, fewest: number): boolean {
  const [from, to] = [(item.words[first] as Word).start, (item.words[end - 1] as Word).end];
  const hits = standingIn(item.hits, from, to);
  return hits.some((hit) => isTie(hit.signal)) && new Set(hits.map((hit) => hit.signal.facet)).size >= fewest;
}

/** Facets of a dense stretch, at least: nobody has set it apart, so it must say more than a paragraph. */
const DENSE_FACETS = PARAGRAPH_FACETS + 1;

/**
 * Of an item no longer than one window, the sentences in which signals stand close together and say enough by themselves, while the rest is
 * about something else: else a few honest sentences in the same paragraph would speak for the offer.
 */
function denseStretches(item: ReadItem): Run[] {
  return clusters(item, 0)
    .map((run) => inSentences(item, run))
    .filter((run) => {
      const length = run.end - run.first;
      const isPart = length >= PARAGRAPH_WORDS && item.words.length - length >= PARAGRAPH_WORDS;
      return isPart && saysEnough(item, run, DENSE_FACETS);
    });
}

/** Words that a sentence goes on for, at most, before and behind the signals in it. */
const LONGEST_SENTENCE = 30;

/** With the rest of the sentences that a run begins and ends in. */
function inSentences({ words, folded }: ReadItem, { first, end }: Run): Run {
  const isBorder = (next: number): boolean => {
    const [before, after] = [words[next - 1], words[next]];
    return before === undefined || after === undefined || SENTENCE_END.test(folded.text.slice(before.end, after.start));
  };
  let [from, to] = [first, end];
  while (from > 0 && first - from < LONGEST_SENTENCE && !isBorder(from)) from--;
  while (to < words.length && to - end < LONGEST_SENTENCE && !isBorder(to)) to++;
  return { first: from, end: to };
}

const SENTENCE_END = /[.!?\u2026\u0964\u0965\u06d4\u061f\n]/;

/** Words without any signal that part two clusters, and words that are kept on each side of one. */
const CLUSTER_GAP = 30;
const CLUSTER_MARGIN = 8;

/**
 * Where signals stand close together, with little around them: an offer that is set into other text is read for itself too.
 *
 * @param margin words that are kept on each side
 */
function clusters(item: ReadItem, margin = CLUSTER_MARGIN): Run[] {
  const found: Run[] = [];
  let run: { first: number; last: number; tied: boolean; facets: Set<string> } | null = null;
  const close = (): void => {
    if (run === null || !run.tied || run.facets.size < 2 || found.length >= MOST_WINDOWS) return;
    const first = Math.max(0, run.first - margin);
    const last = Math.min(item.words.length, run.last + 1 + margin);
    found.push({ first, end: Math.min(first + WINDOW_WORDS, last) });
  };
  for (const { hit, word } of hitsInOrder(item)) {
    if (run === null || word - run.last > CLUSTER_GAP || word - run.first > WINDOW_WORDS) {
      close();
      run = { first: word, last: word, tied: false, facets: new Set() };
    }
    run.last = word;
    run.tied ||= isTie(hit.signal);
    run.facets.add(hit.signal.facet);
  }
  close();
  return found;
}
