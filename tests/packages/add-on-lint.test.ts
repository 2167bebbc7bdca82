/** What Mozilla's own checker says of the Firefox package, before its reviewers see it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allowedWarnings, isAllowed, lintAddOn } from '../../scripts/package/add-on-lint.ts';
import { contentsOfPackage } from './packages.ts';

const folder = mkdtempSync(join(tmpdir(), 'parakh-lint-'));
let found: ReturnType<typeof lintAddOn>;

beforeAll(async () => {
  for (const [name, content] of await contentsOfPackage('firefox.zip')) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  found = lintAddOn(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('no errors, and no notices', () => {
  expect([...found.errors, ...found.notices]).toEqual([]);
});

test('no warnings but those of allowed-warnings.json', () => {
  expect(found.warnings.filter((warning) => !allowedWarnings.some((one) => isAllowed(warning, one)))).toEqual([]);
});

test.each(allowedWarnings)('$code in $file is still there, and not more often', ({ most, why, ...one }) => {
  const times = found.warnings.filter((warning) => isAllowed(warning, one)).length;
  expect(times, 'take it off the list where it is gone').toBeGreaterThan(0);
  expect(times).toBeLessThanOrEqual(most);
  expect(why.length, 'say why it stays').toBeGreaterThan(40);
});
