/** What is asked of a hostile page, whichever file of tests it is run from: its promise holds, and the page itself goes on. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { OTHER_HOST, pause, Rig, until } from '../rig.ts';
import { writePages } from './hostile.ts';
import { FULL } from './kinds.ts';
import type { HostilePage, Visit } from './kinds.ts';
import { hitInBanner, wrongWith } from './sight.ts';

/** Milliseconds that a page, on a busy machine, may once stand still with Parakh in it, beyond what it does so by itself. */
const LONGEST_STOP_MS = 1_000;
/** How much longer a page's own stop may be the second time. */
const SLACK = 1.25;

/** @param tables of pages, by what they aim at */
export function testEach(tables: Readonly<Record<string, readonly HostilePage[]>>): void {
  let rig: Rig;
  let page: Page | undefined;
  let hasChosen = false;
  // Of a page at full size, with all that is waited for.
  if (FULL) vi.setConfig({ testTimeout: 600_000 });
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
      const opened = performance.now();
      page = await rig.open(`${name}.html`);
      const at = { rig, page };
      await one.first?.(at);
      await holds(at, one);
      await one.after?.(at);
      if (one.broken === true) return;
      const longest = await goesOn(page);
      const seen = performance.now() - opened;
      await page.close();
      const isMeasured = FULL && longest > LONGEST_STOP_MS;
      const own = isMeasured ? SLACK * (await longestAlone(rig, name, seen)) : (one.busy ?? 0);
      if (isMeasured)
        process.stdout.write(`${name}: stood still ${Math.round(longest)} ms; by itself up to ${Math.round(own)} ms\n`);
      expect(longest, 'milliseconds that the page stood still').toBeLessThan(LONGEST_STOP_MS + own);
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

/**
 * The page's own clock goes on, and nothing of ours has failed in its world.
 *
 * @returns milliseconds that the page stood still at most
 */
async function goesOn(page: Page): Promise<number> {
  const { beats, failed, longest } = await pulseOf(page);
  await until(
    async () => (await pulseOf(page)).beats > beats,
    async () => 'the page stands still',
  );
  expect(failed).toEqual([]);
  return longest;
}

/** @returns milliseconds that the same page stands still at most where Parakh is not, as long as it was looked at before */
async function longestAlone(rig: Rig, name: string, ms: number): Promise<number> {
  const page = await rig.open(`${name}.html`, OTHER_HOST);
  await pause(ms);
  const { longest } = await pulseOf(page);
  await page.close();
  return longest;
}
