/** Tabs behind others wait: they are read when they are shown, and then at once. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { headersOf } from './awkward/awkward.ts';
import { CHECKED_HOST, pause, press, Rig, until } from './rig.ts';

/** The browser's API as the extension's background has it. */
declare const chrome: {
  tabs: {
    create(options: { url: string; active: boolean }): Promise<{ id: number }>;
    update(tabId: number, options: { active: boolean }): Promise<unknown>;
    query(filter: { url: string }): Promise<{ id: number }[]>;
  };
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
};

/** Milliseconds in which a tab that is shown would have been read many times over. */
const LONG_MS = 2_000;

let rig: Rig;
const pages: Page[] = [];

beforeAll(async () => {
  rig = await Rig.start({ pages: fileURLToPath(new URL('awkward/pages/', import.meta.url)), headersOf });
});
afterAll(() => rig?.stop());
afterEach(async () => {
  for (const page of pages.splice(0).toReversed()) await page.close();
});

interface Tab {
  readonly page: Page;
  readonly show: () => Promise<unknown>;
  readonly badge: () => Promise<string>;
}

/** Opens a page in a tab behind the one in front, as a middle click on a link does. */
async function openBehind(file: string): Promise<Tab> {
  const url = `http://${CHECKED_HOST}/${file}`;
  const worker = await rig.worker();
  const { id } = await worker.evaluate((address) => chrome.tabs.create({ url: address, active: false }), url);
  const page = await rig.opened(url);
  pages.push(page);
  await page.waitForFunction(() => document.readyState === 'complete', { polling: 100 });
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  return {
    page,
    show: () => worker.evaluate((tabId) => chrome.tabs.update(tabId, { active: true }), id),
    badge: () => worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id),
  };
}

test('an offer in a tab behind is not read, and warned of promptly once the tab is shown', async () => {
  pages.push(await rig.open('honest.html'));
  const { page, show, badge } = await openBehind('list.html');
  await pause(LONG_MS);
  expect(await badge()).toBe('');
  expect(await rig.readings(page)).toBe(0);
  const shownAt = Date.now();
  await show();
  await until(
    async () => (await badge()) === '!',
    async () => 'it was not warned of',
  );
  expect(Date.now() - shownAt).toBeLessThan(3_000);
  await rig.bannerComes(page);
});

test('a feed that grows in a tab behind is not read meanwhile, and then once', async () => {
  pages.push(await rig.open('honest.html'));
  const { page, show, badge } = await openBehind('honest-table.html');
  await show();
  await until(
    async () => (await rig.readings(page)) > 0,
    async () => 'it was not read',
  );
  await pause(500);
  const before = await rig.readings(page);
  await pages[0]?.bringToFront();
  await page.evaluate(async (offer) => {
    for (let i = 0; i < 20; i++) {
      document.body.append(Object.assign(document.createElement('p'), { textContent: i === 9 ? offer : `Post ${i}` }));
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }, 'Army security helper, Moscow. Helpers wanted for the Russian army, ₹1.95 lakh per month. No front line. Russian passport after 6 months. WhatsApp +91 90000 00000.');
  await pause(LONG_MS);
  expect(await rig.readings(page)).toBe(before);
  expect(await badge()).toBe('');
  await show();
  await until(
    async () => (await badge()) === '!',
    async () => 'it was not warned of',
  );
  await pause(500);
  expect(await rig.readings(page)).toBe(before + 1);
});

test('a check that the user asked for goes on when they turn to another tab', async () => {
  const page = await rig.open('list.html', 'somewhere.example');
  const behind = await rig.open('honest.html');
  pages.push(page, behind);
  await page.bringToFront();
  const popup = await rig.popup(page);
  await press(popup, 'Check this page');
  await behind.bringToFront();
  const worker = await rig.worker();
  await until(
    () =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: '*://somewhere.example/*' });
        return tab !== undefined && (await chrome.action.getBadgeText({ tabId: tab.id })) === '!';
      }),
    async () => 'it was not checked',
  );
});
