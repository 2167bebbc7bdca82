/**
 * `npm run package`: builds everything and lays what a release hands out into .output/packages/: the extension for each store, the sources
 * that Mozilla's reviewers ask for, the web app, the list of packages that ship with it, and checksums. The same sources give the same bytes.
 *
 * `--keep-permissions` notes what these packages ask of users, once they are released; later builds are compared with it.
 * `--as-built` packs what .output holds, for `npm test`, which has just built it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reasonOf } from '../src/reason.ts';
import { settingsIn, takeSettings } from './package/build-settings.ts';
import { FOR_BROWSERS, MOST_BYTES, PACKAGES, packagesOf, projectIn } from './package/packages.ts';
import { unknownToGit } from './package/sources.ts';
import type { Manifest } from './permissions/asked.ts';
import { KEEPING, keepReleased } from './permissions/released.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const keeps = process.argv.includes('--keep-permissions');
const BUILDS = ['scripts/build.ts', 'scripts/build-web.ts'];

function build(): void {
  for (const script of BUILDS) {
    const { status } = spawnSync('node', [script], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production', ...(keeps ? { [KEEPING]: 'yes' } : {}) },
      shell: process.platform === 'win32',
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}

function lay(packages: ReadonlyMap<string, Uint8Array>): void {
  const folder = join(ROOT, PACKAGES);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of packages) writeFileSync(join(folder, name), content);
}

/** @returns whether every package is small enough */
function report(packages: ReadonlyMap<string, Uint8Array>): boolean {
  console.log(`\n${PACKAGES}:`);
  for (const [name, { length }] of packages) console.log(`${(length / 1000).toFixed(1).padStart(9)} kB  ${name}`);
  const large = [...packages].filter(
    ([name, { length }]) => length > MOST_BYTES && FOR_BROWSERS.some((kind) => name.endsWith(`-${kind}`)),
  );
  for (const [name, { length }] of large)
    console.error(
      `${name} is too large: ${length} bytes, ${MOST_BYTES} at most. Phones with a small plan pay for each of them.`,
    );
  return large.length === 0;
}

function keepPermissions(): void {
  const manifest = (folder: string): Manifest =>
    JSON.parse(readFileSync(join(ROOT, '.output', folder, 'manifest.json'), 'utf8')) as Manifest;
  keepReleased(projectIn(ROOT).version, { chrome: manifest('chrome-mv3'), firefox: manifest('firefox-mv3') });
}

try {
  takeSettings(ROOT);
  const settings = settingsIn(process.env);
  if (!process.argv.includes('--as-built')) build();
  // It is part of the sources.
  if (keeps) keepPermissions();
  const packages = await packagesOf(ROOT, settings);
  lay(packages);
  process.exitCode = report(packages) ? 0 : 1;
  const strangers = unknownToGit(ROOT);
  if (strangers.length > 0)
    console.warn(`Not committed yet, so that nobody else can build this: ${strangers.join(', ')}`);
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
