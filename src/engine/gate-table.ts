/** What the gate (`gate.ts`) looks for, compiled from a pack. */
import { FEWEST_IN_COMPOUND, wordsOfPack } from './lexicon.ts';
import { isTie } from './pack.ts';
import type { EnginePack, Signal } from './pack.ts';
import { compileShelves } from './shelf.ts';
import type { NumberedPhrase, ShelfTable } from './shelf.ts';
import { PHONE_TERM, SUM_TERM } from './signals.ts';
import { compileWordSet } from './word-set.ts';
import type { WordSetTable } from './word-set.ts';

/** Raised whenever the table changes its shape: it outlives the code that wrote it, in the browser's storage. */
export const GATE_FORMAT = 2;

/** The ties of a pack. Plain data, small enough for every tab. */
export interface GateTable {
  readonly format: typeof GATE_FORMAT;
  /** The words of each script. */
  readonly shelves: readonly ShelfTable[];
  /** All words that the engine knows, ties or not: a compound is made up of them. */
  readonly compounds: WordSetTable;
  /** A tie's number, then the numbers of terms that show it where they stand near each other, that with the fewest phrases first. */
  readonly groups: readonly (readonly number[])[];
}

/** Longest phrase, in words, of which pieces that overlap by `OVERLAP_WORDS` still see all. */
export const LONGEST_PHRASE = 12;

/** @throws Error where the pack has a tie that could be shown without a word, or a phrase that is too long */
export function compileGate(pack: Pick<EnginePack, 'terms' | 'signals'>): GateTable {
  const ties = pack.signals.filter(isTie);
  const groups = ties.map(groupsOf);
  const named = [...new Set(groups.flat(2))].sort();
  const numbers = new Map(named.map((term, number) => [term, number]));
  const phrases: NumberedPhrase[] = pack.terms.flatMap(({ id, phrases: all }) => {
    const term = numbers.get(id);
    return term === undefined ? [] : all.map((phrase) => ({ term, phrase }));
  });
  const sizes = new Map(pack.terms.map(({ id, phrases: all }) => [id, all.length]));
  const sizeOf = (term: string): number => sizes.get(term) ?? 0;
  // Phrases that show a tie by themselves are a term of their own, and a group of it alone.
  const all = ties.flatMap((signal, tie) => {
    const own = named.length + tie;
    phrases.push(...signal.phrases.map((phrase) => ({ term: own, phrase })));
    const near = (groups[tie] as string[][]).map((group) =>
      [...group].sort((a, b) => sizeOf(a) - sizeOf(b)).map((term) => numbers.get(term) as number),
    );
    return (signal.phrases.length > 0 ? [[own], ...near] : near).map((group) => [tie, ...group]);
  });
  const tooLong = phrases.find(({ phrase }) => phrase.length > LONGEST_PHRASE);
  if (tooLong !== undefined) throw new Error(`the phrase ${tooLong.phrase.join(' ')} is too long for the gate`);
  return {
    format: GATE_FORMAT,
    shelves: compileShelves(phrases),
    compounds: compileWordSet(partsOf(pack)),
    groups: all,
  };
}

/** Words that may be part of a compound, without their `*`. */
function partsOf(pack: Pick<EnginePack, 'terms' | 'signals'>): Set<string> {
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
