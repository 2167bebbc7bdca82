/** The same awkward pages in real Firefox ESR, with the build as shipped. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AWKWARD, headersOf } from './awkward/awkward.ts';
import type { Step } from './awkward/awkward.ts';
import { FirefoxRig } from './firefox-rig.ts';
import { until } from './rig.ts';

let rig: FirefoxRig;

beforeAll(async () => {
  rig = await FirefoxRig.start(fileURLToPath(new URL('awkward/pages/', import.meta.url)), headersOf);
});
afterAll(() => rig?.stop());

async function take(page: Page, step: Step): Promise<void> {
  if ('badge' in step) await rig.badgeBecomes(step.badge);
  else if ('stays' in step) {
    await rig.readAgain();
    expect(await rig.badgeNow()).toBe(step.stays);
  } else if ('click' in step) await page.click(step.click);
  else if ('back' in step) await page.goBack({ waitUntil: [] });
  else if ('run' in step) await page.evaluate(step.run);
  else
    await until(
      async () => (await rig.hasBanner(page)) === step.banner,
      async () => (step.banner ? 'no banner came' : 'the banner stayed'),
    );
}

describe('in Firefox, a person sees, and Parakh says the same:', () => {
  test.each(AWKWARD.filter(({ notInFirefox }) => notInFirefox === undefined).map((one) => [one.shows, one] as const))(
    '%s',
    async (_, { file, host, steps }) => {
      const page = await rig.open(file, host);
      try {
        for (const step of steps) await take(page, step);
      } finally {
        await page.close();
      }
    },
  );
});
