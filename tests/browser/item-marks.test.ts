/** In a feed the warning belongs to the post: a mark stands beside it, and the banner says how many there are. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { headersOf } from './awkward/awkward.ts';
import { Rig, until } from './rig.ts';
import type { Box } from './rig.ts';

let rig: Rig;
let page: Page;
const SHOTS = '.output/shots';

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  rig = await Rig.start({ pages: fileURLToPath(new URL('awkward/pages/', import.meta.url)), headersOf });
});
afterAll(() => rig?.stop());
afterEach(() => page.close());

async function marks(): Promise<readonly Box[]> {
  const { 'DIV.mark': found = [] } = await rig.boxesInBanner(page, ['DIV.mark']);
  return found.filter(({ right, left }) => right > left);
}

/** Where the offers stand that are in sight. */
function posts(): Promise<{ top: number; left: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role=feed] > div')]
      .filter((post) => /Russian army/.test(post.textContent ?? ''))
      .map((post) => {
        const { top, left } = post.getBoundingClientRect();
        return { top, left };
      })
      .filter(({ top }) => top < innerHeight),
  );
}

async function stand(): Promise<void> {
  await until(
    async () => {
      const [found, wanted] = [await marks(), await posts()];
      return (
        found.length === wanted.length &&
        wanted.every(({ top, left }, n) => {
          const mark = found[n];
          return mark !== undefined && Math.abs(mark.top - top) < 2 && mark.left <= left;
        })
      );
    },
    async () => `marks ${JSON.stringify(await marks())}, posts ${JSON.stringify(await posts())}`,
  );
}

test('each offer has a mark, the others have none, and the banner counts them', async () => {
  page = await rig.open('feed-of-offers.html');
  expect(await rig.bannerComes(page)).toContain('This page has 2 such offers.');
  await stand();
  await page.screenshot({ path: `${SHOTS}/item-marks.png` });
  await page.setViewport({ width: 360, height: 640 });
  await stand();
  await page.screenshot({ path: `${SHOTS}/item-marks-360.png` });
  // Nothing of it stands in the page's own tree.
  expect(await page.$$('body [class*=mark], body [data-parakh-warning]')).toEqual([]);
});

test('marks follow what is scrolled, and a post that comes later gets one', async () => {
  page = await rig.open('feed-of-offers.html');
  await rig.bannerComes(page);
  await page.evaluate(() => {
    document.body.style.paddingBlockEnd = '2000px';
    scrollBy(0, 90);
  });
  await stand();
  await page.evaluate(() => {
    const feed = document.querySelector('[role=feed]');
    const [, offer] = feed?.children ?? [];
    if (offer !== undefined) feed?.prepend(offer.cloneNode(true));
  });
  await until(
    async () => (await rig.bannerText(page))?.includes('This page has 3 such offers.') === true,
    async () => (await rig.bannerText(page)) ?? 'no banner',
  );
});

test('a page about one offer has no mark and no count', async () => {
  page = await rig.open('frame.html');
  const text = await rig.bannerComes(page);
  expect(text).not.toContain('such offer');
  expect(await marks()).toEqual([]);
});
