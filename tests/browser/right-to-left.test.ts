/** Urdu: everything is a mirror image, but for what is written from left to right in it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Rig } from './rig.ts';

let rig: Rig;
let page: Page;
let popup: Page;

beforeAll(async () => {
  rig = await Rig.start();
  await rig.keepSettings({ language: 'ur' });
  page = await rig.open('offer.html');
  await rig.bannerComes(page);
  popup = await rig.popup(page);
});
afterAll(() => rig?.stop());

test('telephone numbers keep the order of their groups', async () => {
  await popup.waitForFunction(() => document.body.innerText.includes('+91-11-2688-5021'));
  const numbers = await popup.$$eval('a[href^="tel:"]', (all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => [one.textContent ?? '', getComputedStyle(one.querySelector('bdi') ?? one).direction]),
  );
  expect(numbers.map(([number]) => number)).toEqual(expect.arrayContaining(['1800-11-3090', '+91-11-2688-5021']));
  expect(numbers.filter(([, direction]) => direction !== 'ltr')).toEqual([]);
});

test('the page’s English words are read from left to right', async () => {
  const directions = await popup.$$eval('.quote-words', (all) => all.map((one) => getComputedStyle(one).direction));
  expect(directions).toEqual(['ltr', 'ltr']);
});

test('a picture that points is a mirror image', async () => {
  expect(await popup.$eval('svg.points', (one) => getComputedStyle(one).transform)).toBe('matrix(-1, 0, 0, 1, 0, 0)');
  expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
});
