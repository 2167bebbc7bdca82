/**
 * Which words of its ties a gate looks for first. A tie is shown only where all terms of one of its groups stand near each other, so one
 * term of each group, and one word of each phrase of that, tells where a look at the rest is worth it: the one that texts seldom have.
 */
import { blockOf } from './gate-table.ts';
import type { Lexicon } from './lexicon.ts';
import { lettersOf } from './pack.ts';
import type { Phrase } from './pack.ts';
import { FREQUENT } from './frequent-words.ts';

/** Share of a text's words that the most frequent ones are, by their place among them (Zipf's law). */
const FIRST_SHARE = 0.1;
const SHARE_OFFSET = 2.7;
/** Of a word that is not among them; counts where a term has hundreds. */
const RARE_SHARE = 2e-7;

/** How often texts have the packs' words, and what the engine takes frequent words for, whichever pack asks. */
export class WordUse {
  /** By known word. */
  private readonly shares = new Map<string, number>();
  /** What frequent words stand for; those are missing that may stand for more than what they spell. */
  private readonly spelt = new Map<string, readonly string[]>();

  /**
   * @param lists frequent words, the most frequent of each list first; the first list tells how often texts have them
   * @param lexicons what the engine takes a word for, by pack; none where that is not asked
   * @param isWanted whether the gate looks for a known word
   */
  constructor(
    lists: readonly (readonly string[])[],
    lexicons: readonly Lexicon[],
    isWanted: (known: string) => boolean,
  ) {
    for (const [nth, list] of lists.entries())
      list.forEach((word, place) =>
        this.learn(word, nth === 0 ? FIRST_SHARE / (place + SHARE_OFFSET) : 0, lexicons, isWanted),
      );
  }

  private learn(word: string, share: number, lexicons: readonly Lexicon[], isWanted: (known: string) => boolean): void {
    const wanted = new Set<string>();
    let isItself = true;
    for (const lexicon of lexicons) {
      const resolution = lexicon.resolve(word);
      const own = resolution.flat().filter(({ known }) => isWanted(known));
      for (const { known } of own) wanted.add(known);
      isItself &&= own.length === 0 || (resolution.length === 1 && own.every(({ known }) => isSpeltBy(known, word)));
    }
    if (share > 0) for (const known of wanted) this.shares.set(known, (this.shares.get(known) ?? 0) + share);
    if (wanted.size === 0 || isItself) this.spelt.set(word, [...wanted]);
  }

  /** @returns frequent words of a block with what the gate may know of each (`FREQUENT`) */
  frequentWords(block: number, keys: ReadonlySet<string>): Map<string, number> {
    const beginnings = new Set<string>();
    for (const key of keys)
      for (let length = lettersOf(key).length - 1; length > 0; length--) beginnings.add(key.slice(0, length));
    const found = new Map<string, number>();
    for (const [word, known] of this.spelt) {
      if (blockOf(word, 0) !== block || (block === 0 && isOfTwoBytes(word))) continue;
      const itself = known.length > 0 ? FREQUENT.ITSELF : 0;
      const key = known.some((one) => keys.has(one)) ? FREQUENT.KEY : 0;
      found.set(word, itself | key | (beginnings.has(word) ? FREQUENT.BEGINS : 0));
    }
    return found;
  }

  shareOf(known: string): number {
    return this.shares.get(known) ?? RARE_SHARE;
  }

  /** @returns the place in the phrase of the word that texts have most seldom */
  rarestIn(phrase: Phrase): number {
    let rarest = 0;
    for (let i = 1; i < phrase.length; i++)
      if (this.shareOf(phrase[i] as string) < this.shareOf(phrase[rarest] as string)) rarest = i;
    return rarest;
  }
}

/** One such letter makes engines keep a whole string of Latin ones in twice the room, in every tab. */
function isOfTwoBytes(word: string): boolean {
  return /[^\0-\u00ff]/.test(word);
}

function isSpeltBy(known: string, word: string): boolean {
  return known.endsWith('*') ? word.startsWith(lettersOf(known)) : known === word;
}

/**
 * @param costOf how often texts have what shows a term
 * @returns terms of which each group has one, together as seldom as can be found: the best one after the other, and then better ones
 */
export function keyTerms(groups: readonly (readonly string[])[], costOf: (term: string) => number): Set<string> {
  const keys = coverOf(groups, new Set(), costOf);
  for (let better = true; better;) {
    better = false;
    for (const term of [...keys].sort((a, b) => costOf(b) - costOf(a))) {
      const others = new Set([...keys].filter((one) => one !== term));
      const without = groups.filter((group) => !group.some((one) => others.has(one)));
      const instead = coverOf(
        without.map((group) => group.filter((one) => one !== term)),
        others,
        costOf,
      );
      if (without.some((group) => group.length === 1) || sumOf(instead, costOf) >= sumOf(keys, costOf)) continue;
      keys.clear();
      for (const one of instead) keys.add(one);
      better = true;
    }
  }
  return keys;
}

/** The terms given, with others so that each group has one; less those that are not needed. */
function coverOf(
  groups: readonly (readonly string[])[],
  given: ReadonlySet<string>,
  costOf: (term: string) => number,
): Set<string> {
  const chosen: string[] = [];
  let left = groups.filter((group) => group.length > 0 && !group.some((term) => given.has(term)));
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const term of left.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
    const [best] = [...counts].reduce((a, b) => (costOf(b[0]) / b[1] < costOf(a[0]) / a[1] ? b : a));
    chosen.push(best);
    left = left.filter((group) => !group.includes(best));
  }
  const keys = new Set([...given, ...chosen]);
  for (const term of chosen.sort((a, b) => costOf(b) - costOf(a)))
    if (groups.every((group) => group.some((other) => other !== term && keys.has(other)))) keys.delete(term);
  return keys;
}

function sumOf(terms: ReadonlySet<string>, costOf: (term: string) => number): number {
  return [...terms].reduce((sum, term) => sum + costOf(term), 0);
}
