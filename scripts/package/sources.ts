/** The sources zip: what somebody needs who builds the packages again, as Mozilla's reviewers do, and nothing else. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_SETTINGS, settingsFile } from './build-settings.ts';
import type { Settings } from './build-settings.ts';

/** Files and whole folders of the repository. Tests, demo and pictures are left out: the repository has them. */
const SOURCES = [
  '.npmrc',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'assets',
  'docs/permissions.md',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
  'web',
  'wxt.config.ts',
];

/**
 * @param root the repository, or what was unpacked from a sources zip
 * @param settings what the packages beside it were built with
 */
export function sourcesOf(root: string, settings: Settings): Map<string, Uint8Array> {
  const ignored = ignoredByGit(root);
  const files = SOURCES.flatMap((name) => filesAt(root, name)).filter((name) => !ignored.has(name));
  const contents = new Map(files.map((name): [string, Uint8Array] => [name, readFileSync(join(root, name))]));
  const text = settingsFile(settings);
  return text === '' ? contents : contents.set(BUILD_SETTINGS, Buffer.from(text));
}

/** Files of the sources that only this machine has, yet. A release has none. */
export function unknownToGit(root: string): string[] {
  return othersOf(root, []);
}

function filesAt(root: string, name: string): string[] {
  if (statSync(join(root, name)).isFile()) return [name];
  return readdirSync(join(root, name)).flatMap((entry) => filesAt(root, `${name}/${entry}`));
}

function ignoredByGit(root: string): ReadonlySet<string> {
  return new Set(othersOf(root, ['--ignored']));
}

/** Nothing where there is no git: whoever unpacked a sources zip has only what was in it. */
function othersOf(root: string, flags: readonly string[]): string[] {
  if (!existsSync(join(root, '.git'))) return [];
  const args = ['ls-files', '--others', '--exclude-standard', ...flags, '-z', '--', ...SOURCES];
  const { stdout, status } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\0').filter((name) => name !== '') : [];
}
