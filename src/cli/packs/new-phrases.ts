/** Which phrases of a pack are not in the last commit yet. */
import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { parse } from 'yaml';
import { lonePhrases } from '../../packs/check/commonness.ts';
import type { PlacedPhrase } from '../../packs/check/commonness.ts';
import type { Draft } from '../../packs/check/draft.ts';

/**
 * @param root of the repository
 * @returns none where it is not under version control
 */
export function newPhrases(draft: Draft, root = '.'): PlacedPhrase[] {
  const changed = changedFiles(draft.folder, root);
  const before = new Map<string, ReadonlySet<string>>();
  return lonePhrases(draft).filter(({ file, language, written }) => {
    const path = relative(root, file.path);
    if (!changed.has(path)) return false;
    const known = before.get(path) ?? committedPhrases(path, root);
    before.set(path, known);
    return !known.has(`${language} ${written}`);
  });
}

function changedFiles(folder: string, root: string): Set<string> {
  const status = git(root, 'status', '--porcelain', '--untracked-files=all', '-z', '--', relative(root, folder)) ?? '';
  return new Set(status.split('\0').map((line) => line.slice('?? '.length)));
}

function committedPhrases(path: string, root: string): ReadonlySet<string> {
  const text = git(root, 'show', `HEAD:./${path}`);
  if (text === null) return new Set();
  try {
    const { phrases } = parse(text) as { phrases?: Record<string, unknown[]> };
    return new Set(
      Object.entries(phrases ?? {}).flatMap(([language, list]) => list.map((one) => `${language} ${String(one)}`)),
    );
  } catch {
    return new Set(); // It could not be read then: all of it is new.
  }
}

function git(root: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}
