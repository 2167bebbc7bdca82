/** Every page of `hostile/`: what is promised of it holds, whatever it does, and the page itself goes on. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { HOSTILE, writePages } from './hostile/hostile.ts';
import { hitInBanner, wrongWith } from './hostile/sight.ts';
import { FULL } from './hostile/kinds.ts';
import type { HostilePage } from './hostile/kinds.ts';
import { BROWSER, Rig, until } from './rig.ts';

/** Milliseconds that a page, on a busy machine, may once stand still with Parakh in it. */
const LONGEST_STOP_MS = 1_000;

/** Of a page at full size, with all that is waited for. */
if (FULL) vi.setConfig({ testTimeout: 300_000 });

/** Minutes that `npm test` does not have: in Firefox it takes one page in three, and those by which Firefox alone was found wanting. */
const WANTING = ['listens-to-all', 'framed-tiny', 'opened-anew-behind', 'attribute-everywhere'];
const isTaken = ({ name }: HostilePage, number: number): boolean =>
  FULL || BROWSER === 'chromium' || number % 3 === 0 || WANTING.includes(name);

let rig: Rig;
let page: Page;

beforeAll(async () => {
  rig = await Rig.start({ pages: writePages(['chrome-extension://parakh/', 'moz-extension://parakh/']) });
});
afterAll(() => rig?.stop());
afterEach(async () => {
  if (page?.isClosed() === false) await page.close();
});

async function holds({ promised }: HostilePage): Promise<void> {
  if (promised === 'clear') {
    await rig.readAgain();
    expect(await rig.badgeNow()).toBe('');
    expect(await rig.beside(page, `document.querySelectorAll('html > [data-parakh-warning]').length`)).toBe(0);
    return;
  }
  await rig.badgeBecomes('!');
  if (promised === 'badge') return;
  let wrong = '';
  await until(
    async () => (wrong = await wrongWith(page)) === '',
    async () => wrong,
  );
  if (promised === 'sighted') return;
  const wanted = promised === 'seen' ? 'ours' : 'no button to put it away';
  await until(
    async () => (wrong = await hitInBanner(rig, page)) === wanted,
    async () => `a press would hit: ${wrong}`,
  );
}

interface Pulse {
  readonly beats: number;
  readonly failed: readonly string[];
  readonly longest: number;
}

const pulse = (): Promise<Pulse> =>
  page.evaluate(() => {
    const { beats, failed, longest } = window as unknown as Pulse;
    return { beats, failed, longest };
  });

/** The page's own clock goes on, and nothing of ours has failed in its world. */
async function goesOn({ busy = 0 }: HostilePage): Promise<void> {
  const { beats, failed, longest } = await pulse();
  await until(
    async () => (await pulse()).beats > beats,
    async () => 'the page stands still',
  );
  expect(failed).toEqual([]);
  expect(longest, 'milliseconds that the page stood still').toBeLessThan(LONGEST_STOP_MS + busy);
}

for (const [aim, pages] of Object.entries(HOSTILE))
  describe(aim, () => {
    test.each(pages.filter(isTaken).map((one) => [one.name, one.does, one] as const))(
      '%s: a page that %s',
      async (name, _, one) => {
        page = await rig.open(`${name}.html`);
        await one.first?.({ rig, page });
        await holds(one);
        await one.then?.({ rig, page });
        if (one.broken !== true) await goesOn(one);
      },
    );
  });

test('there are at least eighty, each once, beside those that are merely awkward', () => {
  const names = Object.values(HOSTILE).flatMap((pages) => pages.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(80);
});
