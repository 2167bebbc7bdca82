/** Every page of `awkward/awkward.ts`, with the build as shipped. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AWKWARD, headersOf } from './awkward/awkward.ts';
import type { Step } from './awkward/awkward.ts';
import { someOf } from '../whole-run.ts';
import { BROWSER, Rig, textOf } from './rig.ts';

let rig: Rig;

beforeAll(async () => {
  rig = await Rig.start({ pages: fileURLToPath(new URL('awkward/pages/', import.meta.url)), headersOf });
});
afterAll(() => rig?.stop());

async function take(page: Page, step: Step): Promise<void> {
  if ('badge' in step) await rig.badgeBecomes(step.badge);
  else if ('stays' in step) {
    await rig.readAgain();
    expect(await rig.badgeNow()).toBe(step.stays);
  } else if ('click' in step) await page.click(step.click);
  else if ('back' in step) await rig.back(page);
  else if ('run' in step) await page.evaluate(step.run);
  else if (step.banner) await rig.bannerIsThere(page);
  else await rig.bannerGoes(page);
}

// Chromium opens all of them in each run, Firefox in `npm run test:firefox`.
const pages = someOf(AWKWARD, BROWSER === 'firefox' ? 2 : 1);

describe('a person sees, and Parakh says the same:', () => {
  test.each(pages.map((one) => [one.shows, one] as const))(
    '%s',
    async (_, { file, host, steps, popup: words = [] }) => {
      const page = await rig.open(file, host);
      try {
        for (const step of steps) await take(page, step);
        if (words.length === 0) return;
        const popup = await rig.popup(page);
        const text = await textOf(popup);
        for (const word of words) expect(text).toContain(word);
        await popup.close();
      } finally {
        await page.close();
      }
    },
  );
});

test('the table has at least sixty pages, each once', () => {
  expect(new Set(AWKWARD.map(({ file }) => file)).size).toBe(AWKWARD.length);
  expect(AWKWARD.length).toBeGreaterThanOrEqual(60);
});
