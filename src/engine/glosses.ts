/**
 * What a word means, as one plain English word: so that what is learnt from texts in one language serves in all. Written by hand
 * (`assets/glosses`), for the commonest words of each script, inflected and misspelt forms among them; other forms are
 * read by the words that they begin like.
 */

import { byUnits, lowerBound } from './in-order.ts';

/** What a word means (`go`), and what its form adds where it shows it: told, asked of the reader, promised, denied. */
export interface Gloss {
  readonly lemma: string;
  readonly form: string | null;
}

/** Glosses as language data carries them: `lemma` or `lemma/form`, and the words that have it, folded, parted by spaces. */
export type GlossTable = Readonly<Record<string, string>>;

/** The gloss of particles that mean nothing by themselves. */
export const EMPTY_GLOSS = '-';

/** Fewest letters that a word must share with the glossed words that it is read by, and what share of it they must be. */
const FEWEST_SHARED = 4;
const SHARE = 0.6;
/** Neighbours on each side that are looked at, and what share of them must agree. Bounds the cost of one word. */
const MOST_NEIGHBOURS = 32;
const AGREEMENT = 0.7;
/** Words whose gloss is kept once it was looked up. */
const CACHE_SIZE = 20_000;

export class Glossary {
  private readonly exact = new Map<string, Gloss>();
  /** Words of scripts whose words take endings, in order. */
  private readonly sorted: string[] = [];
  private readonly cache = new Map<string, Gloss | null>();

  /** @param hidden words to be read as if they had no gloss of their own */
  constructor(table: GlossTable, hidden: ReadonlySet<string> = new Set()) {
    for (const [written, words] of Object.entries(table)) {
      const gloss = parseGloss(written);
      for (const word of words.split(' ')) {
        if (hidden.has(word)) continue;
        this.exact.set(word, gloss);
        if (takesEndings(word)) this.sorted.push(word);
      }
    }
    this.sorted.sort(byUnits);
  }

  /** Whether the very word is listed. */
  knows(word: string): boolean {
    return this.exact.has(word);
  }

  /** @param word folded @returns null where no glossed word is like it */
  of(word: string): Gloss | null {
    const exact = this.exact.get(word);
    if (exact !== undefined) return exact;
    if (word.length <= FEWEST_SHARED || !takesEndings(word)) return null;
    const cached = this.cache.get(word);
    if (cached !== undefined) return cached;
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    const gloss = this.byBeginning(word);
    this.cache.set(word, gloss);
    return gloss;
  }

  /** What the words mean that share the longest beginning with this one, if most of them mean the same. */
  private byBeginning(word: string): Gloss | null {
    const { sorted } = this;
    const at = lowerBound(sorted.length, (i) => (sorted[i] as string) < word);
    const shared = Math.max(sharedLength(word, sorted[at - 1]), sharedLength(word, sorted[at]));
    if (shared < FEWEST_SHARED || shared < SHARE * word.length) return null;
    const isNeighbour = (other: string): boolean => sharedLength(word, other) >= shared;
    const before = whileTrue(sorted.slice(Math.max(0, at - MOST_NEIGHBOURS), at).reverse(), isNeighbour);
    const after = whileTrue(sorted.slice(at, at + MOST_NEIGHBOURS), isNeighbour);
    return this.agreed([...before, ...after]);
  }

  /** What most of the words mean, if enough of them mean the same. */
  private agreed(words: readonly string[]): Gloss | null {
    const counts = new Map<Gloss, number>();
    for (const word of words) {
      const gloss = this.exact.get(word) as Gloss;
      counts.set(gloss, (counts.get(gloss) ?? 0) + 1);
    }
    for (const [gloss, times] of counts) if (times >= AGREEMENT * words.length) return gloss;
    return null;
  }
}

function whileTrue(words: readonly string[], test: (word: string) => boolean): string[] {
  const end = words.findIndex((word) => !test(word));
  return end === -1 ? [...words] : words.slice(0, end);
}

function parseGloss(written: string): Gloss {
  const slash = written.indexOf('/');
  return slash === -1
    ? { lemma: written, form: null }
    : { lemma: written.slice(0, slash), form: written.slice(slash + 1) };
}

/** Latin words are left alone: English ones take few endings, and romanised ones begin like too many others. */
function takesEndings(word: string): boolean {
  return word.charCodeAt(0) > 0x7f;
}

function sharedLength(a: string, b: string | undefined): number {
  if (b === undefined) return 0;
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
