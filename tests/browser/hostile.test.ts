/** Pages of `hostile/` that meet other code in another browser, and the count of all: `hostile-more.test.ts` has the rest. */
import { expect, test } from 'vitest';
import { testEach } from './hostile/holds.ts';
import { HOSTILE, partOf } from './hostile/hostile.ts';

testEach(partOf((isByBrowser) => isByBrowser));

test('there are at least eighty, each once, beside those that are merely awkward', () => {
  const names = Object.values(HOSTILE).flatMap((pages) => pages.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(80);
});
