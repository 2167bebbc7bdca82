/**
 * Which signals of the pack a run of words shows, and where. A signal is shown by one of its phrases, by a group of terms
 * standing near each other, or by a sum of money in its range.
 */
import { mendedWords } from './broken-words.ts';
import { lowerBound } from './in-order.ts';
import type { Lexicon, Match } from './lexicon.ts';
import type { EnginePack, Phrase, Signal, Term } from './pack.ts';
import type { Phone } from './phones.ts';
import type { Sum } from './sums.ts';
import type { Word } from './words.ts';

/** A signal found. `start` and `end` are folded offsets of the words that show it. */
export interface SignalHit {
  readonly signal: Signal;
  readonly start: number;
  readonly end: number;
  /** 0 where every word stands as the pack has it; else the worst Fuse.js score among its words. */
  readonly distance: number;
}

/** A term found, by word numbers (`Word.at`), last inclusive. */
export interface TermHit {
  readonly term: string;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/** Terms that every pack has: any amount of money, any telephone number. */
export const SUM_TERM = 'sum';
export const PHONE_TERM = 'phone';

/** Words between the first and the last word of a group of terms, at most. A short sentence. */
export const NEAR_WORDS = 14;
/** A word or two may stand between two words of a phrase: "army ka security helper". */
export const MOST_BETWEEN = 1;
/** Hits of one term that are all looked at. Of more some are left out: a page of nothing but "army" costs not much more than another. */
const MOST_HITS = 400;
/** Of a stretch of so many words so many hits are left: every third where each word is one, and the last. */
const THINNED_WORDS = 240;
const MOST_IN_STRETCH = 80;

interface IndexedPhrase {
  readonly phrase: Phrase;
  readonly term: string | null;
  readonly signal: Signal | null;
}

/** Words with what the lexicon says of each; a word that holds several known words comes once for each of them. */
export interface ReadWord {
  readonly matches: readonly Match[];
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** The pack's phrases by the word they begin with. */
export class SignalIndex {
  private readonly byFirstWord = new Map<string, IndexedPhrase[]>();
  private readonly combined: readonly Signal[];
  private readonly priced: readonly Signal[];

  constructor(pack: Pick<EnginePack, 'terms' | 'signals'>) {
    for (const term of pack.terms) this.indexTerm(term);
    for (const signal of pack.signals) {
      for (const phrase of signal.phrases) this.index({ phrase, term: null, signal });
    }
    this.combined = pack.signals.filter((signal) => signal.near.length > 0);
    this.priced = pack.signals.filter((signal) => signal.sums.length > 0);
  }

  private indexTerm(term: Term): void {
    for (const phrase of term.phrases) this.index({ phrase, term: term.id, signal: null });
  }

  private index(entry: IndexedPhrase): void {
    const first = entry.phrase[0] as string;
    const list = this.byFirstWord.get(first);
    if (list === undefined) this.byFirstWord.set(first, [entry]);
    else list.push(entry);
  }

  /**
   * @param read words in order, as `readWords` gives them
   * @param sums amounts of money among the same words
   * @param phones telephone numbers among the same words
   * @param words the plain words that `sums` and `phones` count in
   */
  find(
    read: readonly ReadWord[],
    sums: readonly Sum[],
    phones: readonly Phone[],
    words: readonly Word[],
  ): { signals: SignalHit[]; terms: TermHit[] } {
    const signals: SignalHit[] = [];
    const terms: TermHit[] = [];
    const present = new Set<string>();
    for (const { matches } of read) for (const { known } of matches) present.add(known);
    for (let i = 0; i < read.length; i++) this.phrasesAt(read, i, present, signals, terms);
    for (const sum of sums) {
      const range = termRange(words, sum);
      terms.push({ term: SUM_TERM, ...range });
      for (const signal of this.priced) {
        if (
          signal.sums.some((r) => (sum.currency ?? 'INR') === r.currency && sum.amount >= r.min && sum.amount <= r.max)
        ) {
          signals.push({ signal, start: range.start, end: range.end, distance: 0 });
        }
      }
    }
    for (const phone of phones) terms.push({ term: PHONE_TERM, ...termRange(words, phone) });
    terms.sort((a, b) => a.first - b.first || a.last - b.last);
    const places = groupByTerm(terms);
    for (const signal of this.combined) {
      for (const group of signal.near) nearHits(signal, group, places, signals);
    }
    return { signals, terms };
  }

  /** @param present all known words of the text: most phrases have one that is not there, and need no look around */
  private phrasesAt(
    read: readonly ReadWord[],
    i: number,
    present: ReadonlySet<string>,
    signals: SignalHit[],
    terms: TermHit[],
  ): void {
    const word = read[i] as ReadWord;
    for (const match of word.matches) {
      for (const entry of this.byFirstWord.get(match.known) ?? []) {
        if (entry.phrase.length > 1 && !present.has(entry.phrase[1] as string)) continue;
        const end = endOfPhrase(read, i, entry.phrase, match.distance);
        if (end === null) continue;
        const last = read[end.index] as ReadWord;
        const hit = { start: word.start, end: last.end, distance: end.distance };
        if (entry.term !== null) terms.push({ term: entry.term, first: word.at, last: last.at, ...hit });
        if (entry.signal !== null && !isOneMisspeltWord(word, last, hit.distance))
          signals.push({ signal: entry.signal, ...hit });
      }
    }
  }
}

function termRange(words: readonly Word[], run: { first: number; last: number }): Omit<TermHit, 'term'> {
  const first = words[run.first] as Word;
  const last = words[run.last] as Word;
  return { first: first.at, last: last.at, start: first.start, end: last.end, distance: 0 };
}

/**
 * Single words bend easily ("banker" to "bunker"): a misspelt word shows a signal only together with another word. As a term it
 * still counts towards a group.
 */
function isOneMisspeltWord(first: { at: number }, last: { at: number }, distance: number): boolean {
  return distance > 0 && first.at === last.at;
}

/** Looks every word up. A word that was spelt out, or that holds several known words, yields them one after the other. */
export function readWords(text: string, words: readonly Word[], lexicon: Lexicon): ReadWord[] {
  const read: ReadWord[] = [];
  for (const word of words) {
    const resolution = word.spelt === true ? lexicon.resolveSpelt(word.text) : lexicon.resolve(word.text);
    resolution.forEach((matches, part) => {
      read.push({ matches, at: word.at + part, start: word.start, end: word.end });
    });
  }
  for (const { matches, first, second } of mendedWords(text, words, lexicon)) {
    read.push({ matches, at: first.at, start: first.start, end: second.end });
  }
  read.sort((a, b) => a.at - b.at);
  return read;
}

function endOfPhrase(
  read: readonly ReadWord[],
  first: number,
  phrase: Phrase,
  distance: number,
): { index: number; distance: number } | null {
  let index = first;
  let worst = distance;
  for (let part = 1; part < phrase.length; part++) {
    const { at: from, start } = read[index] as ReadWord;
    let found = -1;
    for (let j = index + 1; j < read.length; j++) {
      const candidate = read[j] as ReadWord;
      if (candidate.at > from + 1 + MOST_BETWEEN) break;
      // The parts of a long compound are counted into the words behind it: what stands before it in the text is not after it.
      if (candidate.at <= from || candidate.start < start) continue;
      const match = candidate.matches.find((m) => m.known === phrase[part]);
      if (match === undefined) continue;
      found = j;
      worst = Math.max(worst, match.distance);
      break;
    }
    if (found === -1) return null;
    index = found;
  }
  return { index, distance: worst };
}

function groupByTerm(terms: readonly TermHit[]): Map<string, readonly TermHit[]> {
  const places = new Map<string, TermHit[]>();
  for (const hit of terms) {
    const list = places.get(hit.term);
    if (list === undefined) places.set(hit.term, [hit]);
    else list.push(hit);
  }
  return new Map(Array.from(places, ([term, list]) => [term, list.length > MOST_HITS ? thinned(list) : list]));
}

/** Evenly, stretch by stretch: whoever says "Russia" a thousand times before the offer must not hide what stands near the next one. */
function thinned(list: readonly TermHit[]): TermHit[] {
  const kept: TermHit[] = [];
  for (let from = 0; from < list.length;) {
    const stretch = Math.floor((list[from] as TermHit).first / THINNED_WORDS);
    const end = lowerBound(list.length, (i) => (list[i] as TermHit).first < (stretch + 1) * THINNED_WORDS);
    const step = Math.ceil((end - from) / MOST_IN_STRETCH);
    for (let i = from; i < end - 1; i += step) kept.push(list[i] as TermHit);
    kept.push(list[end - 1] as TermHit);
    from = end;
  }
  return kept;
}

/**
 * Every place, left to right and not overlapping, where all terms of a group stand within `NEAR_WORDS`. Starts from the rarest
 * term: around each of its hits the nearest hit of every other term is taken.
 */
function nearHits(
  signal: Signal,
  group: readonly string[],
  places: ReadonlyMap<string, readonly TermHit[]>,
  out: SignalHit[],
): void {
  const lists: (readonly TermHit[])[] = [];
  for (const term of group) {
    const list = places.get(term);
    if (list === undefined) return;
    lists.push(list);
  }
  lists.sort((a, b) => a.length - b.length);
  const [rarest = [], ...others] = lists;
  let reached = -1;
  for (const hit of rarest) {
    if (hit.first <= reached) continue;
    const chosen = nearestOf(hit, others);
    if (chosen === null) continue;
    const first = Math.min(...chosen.map((one) => one.first));
    const last = Math.max(...chosen.map((one) => one.last));
    const distance = Math.max(...chosen.map((one) => one.distance));
    if (first <= reached || isOneMisspeltWord({ at: first }, { at: last }, distance)) continue;
    reached = last;
    const start = Math.min(...chosen.map((one) => one.start));
    out.push({ signal, start, end: Math.max(...chosen.map((one) => one.end)), distance });
  }
}

/** The hit with the nearest of each other term, all within `NEAR_WORDS` and no word used twice; null where one is wanting. */
function nearestOf(hit: TermHit, others: readonly (readonly TermHit[])[]): TermHit[] | null {
  const chosen = [hit];
  for (const list of others) {
    let best: TermHit | null = null;
    let bestSpan = NEAR_WORDS + 1;
    for (
      let i = lowerBound(list.length, (k) => (list[k] as TermHit).first < hit.first - NEAR_WORDS);
      i < list.length;
      i++
    ) {
      const candidate = list[i] as TermHit;
      if (candidate.first > hit.first + NEAR_WORDS) break;
      const span = spanWith(chosen, candidate);
      if (span < bestSpan && chosen.every((one) => areApart(one, candidate))) {
        best = candidate;
        bestSpan = span;
      }
    }
    if (best === null) return null;
    chosen.push(best);
  }
  return chosen;
}

function spanWith(chosen: readonly TermHit[], candidate: TermHit): number {
  let first = candidate.first;
  let last = candidate.last;
  for (const one of chosen) {
    first = Math.min(first, one.first);
    last = Math.max(last, one.last);
  }
  return last - first;
}

/** One word must not count for two terms of a group. */
function areApart(a: TermHit, b: TermHit): boolean {
  return a.first > b.last || b.first > a.last;
}
