/** Makes what the gate looks for (`gate-table.ts`) of the packs in use. */
import { compileFrequentWords } from './frequent-words.ts';
import { keyTerms, WordUse } from './gate-keys.ts';
import { blockOf, GATE_FORMAT, LONGEST_PHRASE } from './gate-table.ts';
import type { BlockTable, GateBase, GateTable } from './gate-table.ts';
import { NO_LANGUAGE } from './language.ts';
import { FEWEST_IN_COMPOUND, wordsOfPack } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { isTie, lettersOf } from './pack.ts';
import type { EnginePack, Phrase, Signal } from './pack.ts';
import { lexiconOf } from './reading.ts';
import { compileShelf, inShelfOrder } from './shelf-table.ts';
import type { PhraseOfWord, ShelfTable } from './shelf-table.ts';
import { PHONE_TERM, SUM_TERM } from './signals.ts';
import { unitsOf, wide } from './units.ts';
import { compileWordSet } from './word-set.ts';

export type GatePack = Pick<EnginePack, 'terms' | 'signals'> & Partial<Pick<EnginePack, 'ordinary' | 'language'>>;

/**
 * @param packs whose ties are looked for at the same time: a text passes where it holds one of any
 * @param frequent lists of frequent words, the most frequent first, those of most pages in the first list; without them the gate does the
 *   same, and takes longer
 * @throws Error where a pack has a tie that could be shown without a word, or a phrase that is too long
 */
export function compileGate(packs: readonly GatePack[], frequent: readonly (readonly string[])[] = []): GateTable {
  const { terms, ties } = together(packs);
  const groups = ties.map((tie) => tie.groups);
  const used = new Set(terms.map(({ id }) => id));
  checkLengths([...terms, ...ties].flatMap(({ phrases }) => phrases));
  const wanted = new Set([...terms, ...ties].flatMap(({ phrases }) => phrases.flat()));
  const lexicons = frequent.length === 0 ? [] : packs.map(lexiconOfPack);
  const use = new WordUse(frequent, lexicons, (known) => wanted.has(known));

  const shares = new Map(terms.map(({ id, phrases }) => [id, shareOf(phrases, use)]));
  const keys = keyTerms(groups.flat(), (term) => shares.get(term) ?? 0);
  // Phrases that show a tie by themselves are a term of their own, and a group of it alone.
  const own = ties.flatMap((tie, number) => (tie.phrases.length > 0 ? [{ tie: number, phrases: tie.phrases }] : []));
  const inOrder = [...keys, ...[...used].filter((id) => !keys.has(id)).sort()];
  const numbers = new Map(inOrder.map((id, i) => [id, i < keys.size ? i : i + own.length]));
  const firstRest = keys.size + own.length;
  const phrases = [
    ...terms.flatMap(({ id, phrases: all }) => all.map((phrase) => ({ term: numbers.get(id) as number, phrase }))),
    ...own.flatMap(({ phrases: all }, i) => all.map((phrase) => ({ term: keys.size + i, phrase }))),
  ].map(({ term, phrase }) => ({ term, phrase, at: use.rarestIn(phrase) }));
  const numbered = groups.flatMap((all, tie) =>
    all.map((group) => {
      const key = group
        .filter((id) => keys.has(id))
        .reduce((a, b) => ((shares.get(b) ?? 0) < (shares.get(a) ?? 0) ? b : a));
      return { tie, terms: [key, ...group.filter((id) => id !== key)].map((id) => numbers.get(id) as number) };
    }),
  );
  const blocks = compileBlocks(phrases, firstRest, use, commonTo(packs));
  return {
    base: {
      format: GATE_FORMAT,
      blocks: blocks.map(({ block }) => block),
      keyTerms: firstRest,
      ...compileGroups([...numbered, ...own.map(({ tie }, i) => ({ tie, terms: [keys.size + i] }))], firstRest),
      compounds: compileWordSet(new Set(packs.flatMap((pack) => [...partsOf(pack)]))),
    },
    blocks,
  };
}

interface Together {
  /** Of the terms of all packs those that show ties; what packs have alike is there once. */
  readonly terms: readonly { readonly id: string; readonly phrases: readonly Phrase[] }[];
  readonly ties: readonly { readonly phrases: readonly Phrase[]; readonly groups: readonly (readonly string[])[] }[];
}

function together(packs: readonly GatePack[]): Together {
  const terms = new Map<string, { id: string; phrases: readonly Phrase[] }>();
  const ties = packs.flatMap((pack, number) => {
    const phrasesOf = new Map(pack.terms.map(({ id, phrases }) => [id, phrases]));
    const idOf = (id: string): string => {
      const phrases = phrasesOf.get(id) ?? [];
      const content = phrases.map((phrase) => phrase.join(' ')).join('\n');
      const known = terms.get(content) ?? { id: number === 0 ? id : `${id} ${number}`, phrases };
      terms.set(content, known);
      return known.id;
    };
    return pack.signals.filter(isTie).map((tie) => ({
      phrases: tie.phrases,
      groups: groupsOf(tie).map((group) => group.map(idOf)),
    }));
  });
  return { terms: [...terms.values()], ties };
}

/** @returns whether a word is known to every pack that has any of its script */
function commonTo(packs: readonly GatePack[]): (word: string) => boolean {
  const vocabularies = packs.map((pack) => {
    const known = new Set(wordsOfPack(pack));
    return { known, scripts: new Set([...known].map((word) => blockOf(word, 0))) };
  });
  return (word) => vocabularies.every(({ known, scripts }) => known.has(word) || !scripts.has(blockOf(word, 0)));
}

function lexiconOfPack({ ordinary = [], language = NO_LANGUAGE, ...pack }: GatePack): Lexicon {
  return lexiconOf({ ...pack, ordinary, language });
}

function checkLengths(phrases: readonly Phrase[]): void {
  const tooLong = phrases.find((phrase) => phrase.length > LONGEST_PHRASE);
  if (tooLong !== undefined) throw new Error(`the phrase ${tooLong.join(' ')} is too long for the gate`);
}

/** Of a word that tells of a term only together with others: most often it has others beside it. */
const SHARE_OF_PART = 0.2;

/** How often texts have words that tell of a term. */
function shareOf(phrases: readonly Phrase[], use: WordUse): number {
  const alone = new Set(phrases.filter(({ length }) => length === 1).map(([word]) => word as string));
  const telling = new Set(phrases.map((phrase) => phrase[use.rarestIn(phrase)] as string));
  return [...telling].reduce((sum, word) => sum + use.shareOf(word) * (alone.has(word) ? 1 : SHARE_OF_PART), 0);
}

function compileGroups(
  groups: readonly { readonly tie: number; readonly terms: readonly number[] }[],
  keys: number,
): Pick<GateBase, 'groups' | 'groupStarts'> {
  const starts: number[] = [];
  let units = '';
  for (let key = 0; key < keys; key++) {
    starts.push(...wide(units.length));
    for (const { tie, terms } of groups) if (terms[0] === key) units += unitsOf([terms.length + 1, tie, ...terms]);
  }
  return { groups: units, groupStarts: unitsOf([...starts, ...wide(units.length)]) };
}

/** A phrase with the number of the term that it shows, and the place of its word that texts seldom have. */
interface KeyedPhrase {
  readonly term: number;
  readonly phrase: Phrase;
  readonly at: number;
}

function compileBlocks(
  phrases: readonly KeyedPhrase[],
  keyTermCount: number,
  use: WordUse,
  isCommon: (word: string) => boolean,
): BlockTable[] {
  const keyWords = new Set(
    phrases.filter(({ term }) => term < keyTermCount).map(({ phrase, at }) => phrase[at] as string),
  );
  const all = new Set(phrases.flatMap(({ phrase }) => phrase));
  const blocks = [...new Set([...all].map((word) => blockOf(word, 0)))].sort((a, b) => a - b);
  const numbers = new Map<string, number>();
  const inOrder = blocks.map((block) => {
    const own = [...all].filter((word) => blockOf(word, 0) === block);
    const keys = inShelfOrder(own.filter((word) => keyWords.has(word)));
    const rest = inShelfOrder(own.filter((word) => !keyWords.has(word)));
    for (const word of [...keys, ...rest]) numbers.set(word, numbers.size);
    return { block, keys, rest };
  });
  const kept = phrasesByWord(phrases, numbers);
  const shelf = (words: readonly string[], withSlips: boolean): ShelfTable =>
    compileShelf(words, numbers.get(words[0] as string) ?? 0, (word) => kept.get(word) ?? [], isCommon, withSlips);
  return inOrder.map(({ block, keys, rest }) => ({
    block,
    keys: shelf(keys, true),
    rest: shelf(rest, false),
    frequent: compileFrequentWords(use.frequentWords(block, new Set(keys))),
  }));
}

function phrasesByWord(
  phrases: readonly KeyedPhrase[],
  numbers: ReadonlyMap<string, number>,
): Map<string, PhraseOfWord[]> {
  const kept = new Map<string, PhraseOfWord[]>();
  for (const { term, phrase, at } of [...phrases].sort((a, b) => a.term - b.term)) {
    const word = phrase[at] as string;
    const all = phrase.map((one) => numbers.get(one) as number);
    const own = { term, before: all.slice(0, at).reverse(), after: all.slice(at + 1) };
    const list = kept.get(word);
    if (list === undefined) kept.set(word, [own]);
    else list.push(own);
  }
  return kept;
}

/** Words that may be part of a compound, without their `*`. */
function partsOf(pack: Pick<EnginePack, 'terms' | 'signals'>): Set<string> {
  const parts = new Set<string>();
  for (const word of wordsOfPack(pack)) {
    const letters = lettersOf(word);
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
