/** Which packs a command is about: those that are named, each by its id or its folder, or all of the project's. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Language } from '../engine/language.ts';
import type { EnginePack } from '../engine/pack.ts';
import { enginePackOf, packFolders, readPackFolder } from '../packs/folder.ts';

export const PACKS = 'assets/packs';

export function folderOfPack(named: string): string {
  const own = join(PACKS, named);
  return existsSync(join(own, 'pack.yaml')) ? own : named;
}

/**
 * @param named none for all
 * @throws Error that names the file and what is wrong in it
 */
export function chosenPacks(named: readonly string[]): [EnginePack, ...EnginePack[]] {
  const folders = named.length > 0 ? named.map(folderOfPack) : [...packFolders(PACKS).values()];
  const [first, ...others] = folders.map((folder) => readPackFolder(folder));
  if (first === undefined) throw new Error(`${PACKS}: no pack is there`);
  // Taken to pieces once for all.
  const language = new Language(first.language);
  return [enginePackOf(first, language), ...others.map((files) => enginePackOf(files, language))];
}
