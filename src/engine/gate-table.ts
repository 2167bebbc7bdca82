/** What the gate (`gate.ts`) looks for, compiled from the packs in use. */
import { FEWEST_IN_COMPOUND, wordsOfPack } from './lexicon.ts';
import { isTie } from './pack.ts';
import type { EnginePack, Phrase, Signal } from './pack.ts';
import { compileShelves, shelfOf } from './shelf.ts';
import type { NumberedPhrase, ShelfTable } from './shelf.ts';
import { PHONE_TERM, SUM_TERM } from './signals.ts';
import { compileWordSet } from './word-set.ts';
import type { WordSetTable } from './word-set.ts';

/** Raised whenever the table changes its shape: it outlives the code that wrote it, in the browser's storage. */
export const GATE_FORMAT = 3;

/** The ties of all packs in use. Plain data, small enough for every tab. */
export interface GateTable {
  readonly format: typeof GATE_FORMAT;
  /** The words of each script. */
  readonly shelves: readonly ShelfTable[];
  /** All words that the packs know, ties or not: a compound is made up of them. */
  readonly compounds: WordSetTable;
  /** A tie's number, then the numbers of terms that show it where they stand near each other, that with the fewest phrases first. */
  readonly groups: readonly (readonly number[])[];
}

/** Longest phrase, in words, of which pieces that overlap by `OVERLAP_WORDS` still see all. */
export const LONGEST_PHRASE = 12;

type GatedPack = Pick<EnginePack, 'terms' | 'signals'>;

/**
 * @param packs whose ties are looked for at the same time: a text passes where it holds one of any
 * @throws Error where a pack has a tie that could be shown without a word, or a phrase that is too long
 */
export function compileGate(...packs: readonly GatedPack[]): GateTable {
  const terms = new TermNumbers();
  const groups = packs.flatMap((pack) => {
    const byId = new Map(pack.terms.map((term) => [term.id, term.phrases]));
    const phrasesOf = (term: string): readonly Phrase[] => byId.get(term) ?? [];
    const fewestFirst = (a: string, b: string): number => phrasesOf(a).length - phrasesOf(b).length;
    return pack.signals.filter(isTie).map((tie) => [
      // Phrases that show a tie by themselves are as good as a term, and a group of it alone.
      ...(tie.phrases.length > 0 ? [[terms.numberOf(tie.phrases)]] : []),
      ...groupsOf(tie).map((group) => group.sort(fewestFirst).map((term) => terms.numberOf(phrasesOf(term)))),
    ]);
  });
  const tooLong = terms.phrases.find(({ phrase }) => phrase.length > LONGEST_PHRASE);
  if (tooLong !== undefined) throw new Error(`the phrase ${tooLong.phrase.join(' ')} is too long for the gate`);
  return {
    format: GATE_FORMAT,
    shelves: compileShelves(terms.phrases, commonTo(packs)),
    compounds: compileWordSet(new Set(packs.flatMap((pack) => [...partsOf(pack)]))),
    groups: groups.flatMap((all, tie) => all.map((group) => [tie, ...group])),
  };
}

/** Numbers for lists of phrases; what two packs have alike is looked for once. */
class TermNumbers {
  readonly phrases: NumberedPhrase[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(phrases: readonly Phrase[]): number {
    const key = phrases.map((phrase) => phrase.join(' ')).join('\n');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const term = this.numbers.size;
    this.numbers.set(key, term);
    this.phrases.push(...phrases.map((phrase) => ({ term, phrase })));
    return term;
  }
}

/** @returns whether a word is known to every pack that has any of its script */
function commonTo(packs: readonly GatedPack[]): (word: string) => boolean {
  const vocabularies = packs.map((pack) => {
    const known = new Set(wordsOfPack(pack));
    return { known, scripts: new Set([...known].map((word) => shelfOf(word, 0))) };
  });
  return (word) => vocabularies.every(({ known, scripts }) => known.has(word) || !scripts.has(shelfOf(word, 0)));
}

/** Words that may be part of a compound, without their `*`. */
function partsOf(pack: GatedPack): Set<string> {
  const parts = new Set<string>();
  for (const word of wordsOfPack(pack)) {
    const letters = word.endsWith('*') ? word.slice(0, -1) : word;
    if (letters.length >= FEWEST_IN_COMPOUND) parts.add(letters);
  }
  return parts;
}

/** The groups of a tie without sums and telephone numbers, which the gate does not look for, and without those that others imply. */
function groupsOf(signal: Signal): string[][] {
  const bare = signal.near
    .map((group) => {
      const usable = [...new Set(group)].filter((term) => term !== SUM_TERM && term !== PHONE_TERM);
      if (usable.length === 0)
        throw new Error(`tie ${signal.id}: the group ${group.join(' + ')} has no word to look for`);
      return usable;
    })
    .sort((a, b) => a.length - b.length);
  const kept: string[][] = [];
  for (const group of bare) {
    if (!kept.some((smaller) => smaller.every((term) => group.includes(term)))) kept.push(group);
  }
  return kept;
}
