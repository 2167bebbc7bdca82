/** What git says of the folder. */
import { spawnSync } from 'node:child_process';

/** @returns the lines that git prints; none where it fails, as where there is no git */
export function git(...args: readonly string[]): string[] {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : [];
}

/** False where git is not installed, or refuses the folder because it is somebody else’s. */
export const hasGit = (): boolean => git('rev-parse', '--is-inside-work-tree')[0] === 'true';
export const releaseTags = (): string[] => git('tag', '--list', 'v*');
/** Tags of the very commit that is checked out. */
export const tagsHere = (): string[] => git('tag', '--points-at', 'HEAD');
