/** A copy of the project as somebody has it who has just fetched it and its packages, so that commands may write what they write. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { filesUnder } from '../unit/repository/files.ts';

/** Linked file by file, where the system can: 500 MB are slow to copy. */
function provideModules(folder: string): void {
  const from = resolve('node_modules');
  const { status } = spawnSync('cp', ['-al', from, join(folder, 'node_modules')]);
  if (status !== 0) cpSync(from, join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
}

/** @returns its folder, and what takes it away again */
export function copyOfProject(): { readonly folder: string; readonly remove: () => void } {
  const home = mkdtempSync(join(tmpdir(), 'parakh-'));
  // A space, as in many a home folder.
  const folder = join(home, 'a copy');
  for (const name of filesUnder('')) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(name, join(folder, name));
  }
  provideModules(folder);
  return { folder, remove: () => rmSync(home, { recursive: true, force: true }) };
}
