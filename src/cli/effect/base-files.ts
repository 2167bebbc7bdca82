/** Files of an earlier commit, laid out in a folder of their own, so that the present code can read them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { InputError } from '../input-error.ts';

/** A commit as people name it, and by its short hash. */
export interface Commit {
  readonly hash: string;
  readonly short: string;
}

/** @throws InputError where there is no such commit */
export function findCommit(name: string): Commit {
  try {
    const hash = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return { hash, short: git(['rev-parse', '--short', hash]) };
  } catch (cause) {
    throw new InputError(`${name}: git knows no such commit here`, { cause });
  }
}

/** Whether anything in a folder of the working copy differs from the commit, new files included. */
export function differs(commit: Commit, folder: string): boolean {
  const changed = git(['diff', '--name-only', commit.hash, '--', folder]);
  const unknown = git(['ls-files', '--others', '--exclude-standard', '--', folder]);
  return changed !== '' || unknown !== '';
}

/**
 * Lays a folder of the commit out below a new folder, without touching the working copy or its index.
 *
 * @returns where it lies and what takes it away again
 */
export function layOut(commit: Commit, folder: string): { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'parakh-base-'));
  const env = { ...process.env, GIT_INDEX_FILE: join(root, 'index') };
  try {
    git(['read-tree', `${commit.hash}:${folder}`], env);
    git(['checkout-index', '--all', `--prefix=${root}${sep}`], env);
  } catch (cause) {
    rmSync(root, { recursive: true, force: true });
    throw new InputError(`${commit.short}: its ${folder} could not be read`, { cause });
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Enough for the names of all files of a commit. */
const MOST_OUTPUT = 50_000_000;

function git(args: readonly string[], env = process.env): string {
  const options = { encoding: 'utf8', env, maxBuffer: MOST_OUTPUT, stdio: 'pipe' } as const;
  return execFileSync('git', args, options).trim();
}
