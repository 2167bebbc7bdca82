/** The packs that lie in the repository. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const PACKS = 'assets/packs';

/** Names of their folders, in order. */
export function packNames(): string[] {
  return readdirSync(PACKS)
    .filter((name) => existsSync(join(PACKS, name, 'pack.yaml')))
    .sort();
}
