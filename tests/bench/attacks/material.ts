/** What an attacker has: the pattern lists, which are public, and the project's own texts, from which the ordinary text is cut as well. */
import { Seeded } from '../../../src/cli/seeded.ts';
import { projectCorpus } from '../../../src/cli/corpus.ts';
import { packFolders } from '../../../src/cli/packs/pack-folders.ts';
import type { EnginePack, Phrase } from '../../../src/engine/pack.ts';
import { wordsOfPack } from '../../../src/engine/lexicon.ts';
import { enginePackOf, readPackFolder } from '../../../src/packs/folder.ts';

export interface Material {
  readonly packs: readonly [EnginePack, ...EnginePack[]];
  /** Known words as a page would write them, without their `*`. */
  readonly words: readonly string[];
  readonly phrases: readonly Phrase[];
  /** Labelled texts, of every language in equal shares, offers and honest ones alike. */
  readonly ordinary: readonly string[];
}

export function material(): Material {
  const packs = packFolders([]).map((folder) => enginePackOf(readPackFolder(folder)));
  const phrases = packs.flatMap(({ terms, signals }) => [
    ...terms.flatMap((term) => term.phrases),
    ...signals.flatMap((signal) => signal.phrases),
  ]);
  return {
    packs: packs as [EnginePack, ...EnginePack[]],
    words: [...new Set(packs.flatMap((pack) => [...wordsOfPack(pack)]).map((word) => word.replace('*', '')))],
    phrases,
    ordinary: inEqualShares(),
  };
}

function inEqualShares(): string[] {
  const byLanguage = new Map<string, string[]>();
  for (const { lang, text, split } of projectCorpus())
    if (split === 'train') byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), text]);
  const random = new Seeded(1);
  const lists = [...byLanguage.values()].filter((list) => list.length >= FEWEST_OF_A_LANGUAGE);
  for (const list of lists) random.shuffle(list);
  return Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, i) =>
    lists.map((list) => list[i % list.length] as string),
  ).flat();
}

const FEWEST_OF_A_LANGUAGE = 20;

/** Ordinary text of the wanted length, another stretch of it for each seed. */
export function ordinaryText({ ordinary }: Material, length: number, random: Seeded): string {
  let text = '';
  for (let i = random.below(ordinary.length); text.length < length; i++) text += `${ordinary[i % ordinary.length]}\n\n`;
  return text.slice(0, length);
}
