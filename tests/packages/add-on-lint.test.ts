/** What Mozilla's own checker says of the Firefox package, before its reviewers see it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentsOfPackage } from './packages.ts';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}
type Findings = Readonly<Record<'errors' | 'notices' | 'warnings', readonly Finding[]>>;

/** A warning that stays, and why. */
interface Allowed {
  readonly code: string;
  readonly file: string;
  readonly most: number;
  readonly why: string;
}

const allowed = JSON.parse(readFileSync('tests/packages/allowed-warnings.json', 'utf8')) as readonly Allowed[];
const folder = mkdtempSync(join(tmpdir(), 'parakh-lint-'));
let found: Findings;

beforeAll(async () => {
  for (const [name, content] of await contentsOfPackage('firefox.zip')) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const args = ['lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json'];
  const { stdout } = spawnSync('web-ext', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  found = JSON.parse(stdout) as Findings;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fits = ({ code, file }: Finding, one: Allowed): boolean =>
  code === one.code && new RegExp(one.file).test(file ?? '');

test('no errors, and no notices', () => {
  expect([...found.errors, ...found.notices]).toEqual([]);
});

test('no warnings but those of allowed-warnings.json', () => {
  expect(found.warnings.filter((warning) => !allowed.some((one) => fits(warning, one)))).toEqual([]);
});

test.each(allowed)('$code in $file is still there, and not more often', ({ most, why, ...one }) => {
  const times = found.warnings.filter((warning) => fits(warning, { ...one, most, why })).length;
  expect(times, 'take it off the list where it is gone').toBeGreaterThan(0);
  expect(times).toBeLessThanOrEqual(most);
  expect(why.length, 'say why it stays').toBeGreaterThan(40);
});
