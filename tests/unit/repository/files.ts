import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Made by tools or by git; nobody writes there. */
const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', '.cache']);

/**
 * @param folder relative to the root; '' for all of it
 * @returns paths of its files relative to the root, with `/` on every system; none where the folder does not exist
 */
export function filesUnder(folder: string): string[] {
  const at = path.join(ROOT, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const name = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(name) : [name];
    })
    .sort();
}

/** @param file relative to the root */
export function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
