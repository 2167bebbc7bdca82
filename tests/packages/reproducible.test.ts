/** Anybody can make the packages again from the sources zip alone: elsewhere, later, on another clock, and get the same bytes. */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PACKAGES } from '../../scripts/package/packages.ts';
import { allIn, contentsOfPackage } from './packages.ts';

const ours = allIn(PACKAGES);
const folder = join(mkdtempSync(join(tmpdir(), 'parakh-')), 'a folder', 'elsewhere');
let output = '';
let theirs = new Map<string, Buffer>();

/** What `npm ci` would bring from the same lock file. Linked file by file, where the system can: 500 MB are slow to copy. */
function provideModules(): void {
  const { status } = spawnSync('cp', ['-al', resolve('node_modules'), join(folder, 'node_modules')]);
  if (status !== 0) cpSync('node_modules', join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
}

/** Another day, time zone, language and user; and nothing of what this test runner sets. */
function elsewhere(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...own } = process.env;
  const clock = resolve('tests/packages/another-clock.cjs');
  return { ...own, TZ: 'Asia/Kolkata', LANG: 'hi_IN.UTF-8', HOME: folder, NODE_OPTIONS: `--require "${clock}"` };
}

/** @returns what the command said, whether or not it could do it */
async function makeThere(): Promise<string> {
  const options = { cwd: folder, env: elsewhere(), shell: process.platform === 'win32' };
  const made = await promisify(execFile)('npm', ['run', 'package'], options).then(
    ({ stdout, stderr }) => ({ said: stdout + stderr, folder: join(folder, PACKAGES) }),
    (error: Error & { stdout: string; stderr: string }) => ({ said: error.stdout + error.stderr, folder: null }),
  );
  if (made.folder !== null) theirs = allIn(made.folder);
  return made.said;
}

beforeAll(async () => {
  const long = new Date('2001-02-03T04:05:06Z');
  for (const [name, content] of await contentsOfPackage('sources.zip')) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { mode: 0o600 });
    utimesSync(file, long, long);
  }
  provideModules();
  output = await makeThere();
});
afterAll(() => rmSync(dirname(dirname(folder)), { recursive: true, force: true }));

describe('from the sources zip alone', () => {
  test('every package can be made', () => {
    expect([...theirs.keys()], output).toEqual([...ours.keys()]);
  });

  test('the clock there was another one', () => {
    expect(output).toContain('The clock says 2031');
  });

  test.each([...ours.keys()])('%s has the same bytes', (name) => {
    // Compared as a whole: thousands of differing bytes say nothing. Unpack both and run `diff -r` instead.
    expect(theirs.get(name)?.equals(ours.get(name) as Buffer)).toBe(true);
  });
});
