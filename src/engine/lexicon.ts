/**
 * From a word as it stands on the page to the words that a pack knows: exactly, with an ending glued on, in leetspeak, run
 * together, or misspelt. Candidates for a misspelt word are found by striking out letters on both sides and looking the rest
 * up, which costs the same for 50 known words as for 5,000; who judges them is the caller's choice (`misspelling.ts`).
 */
import type { EnginePack, Phrase } from './pack.ts';

/** A word of the pack that a page's word stands for. */
export interface Match {
  /** The word as the pack writes it, with its `*`. */
  readonly known: string;
  /** 0 for the very word; else Fuse.js' score, 0 (equal) to 1 (nothing alike). */
  readonly distance: number;
}

/** Words of the pack that run together in one word of the page, in order. */
export type Resolution = readonly (readonly Match[])[];

/** No match: shared, since most words of most pages get it. */
const NOTHING: Resolution = [];

/** Shortest word that may be misspelt, and from which length on two slips are forgiven. In UTF-16 units of folded text. */
const FEWEST_FOR_ONE_SLIP = 5;
const FEWEST_FOR_TWO_SLIPS = 9;
/** Longest known word that is looked up with slips: the number of its deletions grows with the square of its length. */
const MOST_FOR_SLIPS = 16;
/** Shortest stem that takes any ending; shorter ones would swallow whole dictionaries. */
export const SHORTEST_STEM = 2;
const FEWEST_FOR_COMPOUND = 7;
const FEWEST_IN_COMPOUND = 3;
const CACHE_SIZE = 20_000;

/** @returns how far `word` is from `known`, in 0–1, or null where it is no misspelling of it */
export type Judge = (word: string, known: string) => number | null;

export class Lexicon {
  private readonly exact = new Map<string, Match>();
  private readonly stems = new Map<string, Match>();
  private readonly longestStem: number;
  private readonly deletions = new Map<string, string[]>();
  private readonly ordinary: ReadonlySet<string>;
  private readonly judge: Judge;
  private readonly cache = new Map<string, Resolution>();

  /**
   * @param known words as the pack writes them, folded, with their `*`
   * @param ordinary words that are never taken for a misspelling
   */
  constructor(known: Iterable<string>, ordinary: Iterable<string>, judge: Judge) {
    this.ordinary = new Set(ordinary);
    this.judge = judge;
    for (const word of known) this.learn(word);
    this.longestStem = Math.max(0, ...Array.from(this.stems.keys(), (stem) => stem.length));
  }

  private learn(word: string): void {
    const stem = word.endsWith('*') ? word.slice(0, -1) : word;
    const table = stem === word ? this.exact : this.stems;
    if (table.has(stem)) return;
    table.set(stem, { known: word, distance: 0 });
    const slips = slipsForgiven(stem.length);
    if (slips === 0 || stem.length > MOST_FOR_SLIPS) return;
    for (const shortened of shortenedBy(stem, slips)) {
      const words = this.deletions.get(shortened);
      if (words === undefined) this.deletions.set(shortened, [word]);
      else words.push(word);
    }
  }

  /**
   * @param word a folded word
   * @returns what it stands for; empty where the pack does not know it, more than one entry where words run together
   */
  resolve(word: string): Resolution {
    const cached = this.cache.get(word);
    if (cached !== undefined) return cached;
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    const resolution = this.look(word);
    this.cache.set(word, resolution);
    return resolution;
  }

  private look(word: string): Resolution {
    const sure = this.known(word);
    // A stem takes any ending, also a whole word that was run on: `russiavisa` is two words, not a case form of the first.
    if (sure.length > 0) return (this.exact.has(word) ? null : this.split(word)) ?? [sure];
    if (this.ordinary.has(word)) return NOTHING;
    const plain = withoutLeet(word);
    if (plain !== word) {
      const disguised = this.known(plain);
      if (disguised.length > 0) return [disguised];
      const joined = this.split(plain);
      if (joined !== null) return joined;
    }
    const single = withoutRepeats(plain);
    if (single !== plain) {
      const stretched = this.known(single);
      if (stretched.length > 0) return [stretched];
    }
    const joined = this.split(word);
    if (joined !== null) return joined;
    const misspelt = this.misspelt(plain);
    return misspelt.length > 0 ? [misspelt] : NOTHING;
  }

  /** The word itself, and every stem that it begins with. */
  known(word: string): Match[] {
    const matches: Match[] = [];
    const exact = this.exact.get(word);
    if (exact !== undefined) matches.push(exact);
    for (let length = Math.min(word.length, this.longestStem); length >= SHORTEST_STEM; length--) {
      const stem = this.stems.get(word.slice(0, length));
      if (stem !== undefined) matches.push(stem);
    }
    return matches;
  }

  /** Two to four known words without a space between them, as in a hashtag or a spelt-out sentence; longest first. */
  private split(word: string): Resolution | null {
    if (word.length < FEWEST_FOR_COMPOUND) return null;
    const parts: (readonly Match[])[] = [];
    let at = 0;
    while (at < word.length) {
      const end = this.longestKnown(word, at);
      if (end === at) return null;
      parts.push(this.exactly(word.slice(at, end)));
      at = end;
    }
    return parts.length > 1 ? parts : null;
  }

  private longestKnown(word: string, at: number): number {
    for (let end = word.length; end - at >= FEWEST_IN_COMPOUND; end--) {
      const rest = word.length - end;
      if (rest > 0 && rest < FEWEST_IN_COMPOUND) continue;
      const part = word.slice(at, end);
      if (this.exact.has(part) || this.stems.has(part)) return end;
    }
    return at;
  }

  private exactly(part: string): Match[] {
    return [this.exact.get(part), this.stems.get(part)].filter((match) => match !== undefined);
  }

  private misspelt(word: string): Match[] {
    const slips = slipsForgiven(word.length);
    if (slips === 0 || word.length > MOST_FOR_SLIPS + 2) return [];
    const candidates = new Set<string>();
    for (const shortened of shortenedBy(word, slips)) {
      for (const candidate of this.deletions.get(shortened) ?? []) candidates.add(candidate);
    }
    let best: Match | null = null;
    for (const candidate of candidates) {
      const distance = this.judge(word, candidate.endsWith('*') ? candidate.slice(0, -1) : candidate);
      if (distance !== null && (best === null || distance < best.distance)) best = { known: candidate, distance };
    }
    return best === null ? [] : [best];
  }
}

/** Every word of a pack's terms and signals; words recur. */
export function* wordsOfPack(pack: Pick<EnginePack, 'terms' | 'signals'>): Iterable<string> {
  for (const phrase of phrasesOf(pack)) yield* phrase;
}

function* phrasesOf(pack: Pick<EnginePack, 'terms' | 'signals'>): Iterable<Phrase> {
  for (const term of pack.terms) yield* term.phrases;
  for (const signal of pack.signals) yield* signal.phrases;
}

export function slipsForgiven(length: number): number {
  if (length < FEWEST_FOR_ONE_SLIP) return 0;
  return length < FEWEST_FOR_TWO_SLIPS ? 1 : 2;
}

/** The word itself and every word that is left when up to `slips` letters are struck out. */
function shortenedBy(word: string, slips: number): Set<string> {
  const all = new Set([word]);
  let last = [word];
  for (let slip = 0; slip < slips; slip++) {
    const next: string[] = [];
    for (const longer of last) {
      for (let i = 0; i < longer.length; i++) {
        const shorter = longer.slice(0, i) + longer.slice(i + 1);
        if (!all.has(shorter)) {
          all.add(shorter);
          next.push(shorter);
        }
      }
    }
    last = next;
  }
  return all;
}

/** Letters missed, added, changed or swapped with a neighbour (optimal string alignment). */
export function slipsBetween(a: string, b: string): number {
  let beforeLast = new Array<number>(b.length + 1).fill(0);
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] as number) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}

const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i' };

/** Digits and signs inside a Latin word read as the letters that they imitate; a number stays a number. */
function withoutLeet(word: string): string {
  let letters = 0;
  let imitations = 0;
  let out = '';
  for (const char of word) {
    const letter = LEET[char];
    if (letter !== undefined) imitations++;
    else if (char >= 'a' && char <= 'z') letters++;
    out += letter ?? char;
  }
  return imitations > 0 && letters > 0 ? out : word;
}

/** "armyyyy" and "heeelper" with each run of one letter cut to one, where it is three or more; else every double as well. */
function withoutRepeats(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) if (word[i] !== word[i - 1]) out += word[i];
  return out;
}
