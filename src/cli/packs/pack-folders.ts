/** The folders of pattern lists. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../../packs/check/nearest.ts';

/** The folder that holds one folder for each pack. */
export const PACKS = 'assets/packs';

/** @returns the names of all packs */
export function packNames(root = PACKS): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'signals')))
    .map(({ name }) => name)
    .sort();
}

/**
 * @param given names of packs, or folders; all packs where there are none
 * @throws Error that names the packs that are there
 */
export function packFolders(given: readonly string[], root = PACKS): string[] {
  const names = packNames(root);
  if (given.length === 0) return names.map((name) => join(root, name));
  return given.map((one) => {
    if (names.includes(one)) return join(root, one);
    const folder = one.replace(/\/+$/u, '');
    if (existsSync(join(folder, 'signals'))) return folder;
    throw new Error(`there is no pack “${one}”: the packs are ${names.join(', ')}${didYouMean(one, names)}`);
  });
}
