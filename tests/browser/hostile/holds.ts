/** What is asked of a hostile page, whichever file of tests it is run from: its promise holds, and the page itself goes on. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Rig, until } from '../rig.ts';
import { writePages } from './hostile.ts';
import { FULL } from './kinds.ts';
import type { HostilePage, Visit } from './kinds.ts';
import { hitInBanner, wrongWith } from './sight.ts';

/** Milliseconds that a page, on a busy machine, may once stand still with Parakh in it. */
const LONGEST_STOP_MS = 1_000;

/** @param tables of pages, by what they aim at */
export function testEach(tables: Readonly<Record<string, readonly HostilePage[]>>): void {
  let rig: Rig;
  let page: Page | undefined;
  let hasChosen = false;
  // Of a page at full size, with all that is waited for.
  if (FULL) vi.setConfig({ testTimeout: 300_000 });
  beforeAll(async () => {
    rig = await Rig.start({ pages: writePages(['chrome-extension://parakh/', 'moz-extension://parakh/']) });
  });
  afterAll(() => rig?.stop());
  afterEach(async () => {
    if (page !== undefined && !page.isClosed()) await page.close();
    if (hasChosen) await rig.keepSettings({});
    hasChosen = false;
  });
  describe.each(Object.entries(tables))('%s', (_aim, pages) => {
    test.each(pages.map((one) => [one.name, one.does, one] as const))('%s: a page that %s', async (name, _, one) => {
      if (one.language !== undefined) {
        hasChosen = true;
        await rig.keepSettings({ language: one.language });
      }
      page = await rig.open(`${name}.html`);
      const at = { rig, page };
      await one.first?.(at);
      await holds(at, one);
      await one.after?.(at);
      if (one.broken !== true) await goesOn(at, one);
    });
  });
}

async function holds({ rig, page }: Visit, { promised }: HostilePage): Promise<void> {
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

function pulseOf(page: Page): Promise<Pulse> {
  return page.evaluate(() => {
    const { beats, failed, longest } = window as unknown as Pulse;
    return { beats, failed, longest };
  });
}

/** The page's own clock goes on, and nothing of ours has failed in its world. */
async function goesOn({ page }: Visit, { busy = 0 }: HostilePage): Promise<void> {
  const { beats, failed, longest } = await pulseOf(page);
  await until(
    async () => (await pulseOf(page)).beats > beats,
    async () => 'the page stands still',
  );
  expect(failed).toEqual([]);
  expect(longest, 'milliseconds that the page stood still').toBeLessThan(LONGEST_STOP_MS + busy);
}
