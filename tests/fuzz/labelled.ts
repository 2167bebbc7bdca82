/** The project's own labelled texts, without the test split, and the pattern lists that they are judged by. */
import { projectCorpus } from '../../src/cli/corpus.ts';
import type { LabelledText } from '../../src/cli/corpus.ts';
import { packFolders } from '../../src/cli/packs/pack-folders.ts';
import type { EnginePack } from '../../src/engine/pack.ts';
import { enginePackOf, readPackFolder } from '../../src/packs/folder.ts';

export const TRAIN: readonly LabelledText[] = projectCorpus().filter(({ split }) => split === 'train');

/** All pattern lists, the first one first. */
export function enginePacks(): [EnginePack, ...EnginePack[]] {
  return packFolders([]).map((folder) => enginePackOf(readPackFolder(folder))) as [EnginePack, ...EnginePack[]];
}
