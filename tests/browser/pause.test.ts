/** Pausing Parakh: nothing is checked there, nothing is shown, and it says so. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CHECKED_HOST, pause, press, Rig, settled, textOf } from './rig.ts';

let rig: Rig;
const pages: Page[] = [];
const SHOTS = '.output/shots';
const OTHER_CHECKED_HOST = 'parakh-test.shine.com';

async function open(file: string, host?: string): Promise<Page> {
  const page = await rig.open(file, host);
  pages.push(page);
  return page;
}

async function popupOn(page: Page): Promise<Page> {
  const popup = await rig.popup(page);
  pages.push(popup);
  return popup;
}

/** Opens an offer, waits for its warning, and pauses by the button with this label. */
async function pauseBy(label: string): Promise<{ page: Page; popup: Page }> {
  const page = await open('offer.html');
  await rig.bannerComes(page);
  const popup = await popupOn(page);
  await press(popup, 'Pause Parakh');
  await press(popup, label);
  await says(popup, 'Parakh is paused here. Nothing is checked.');
  return { page, popup };
}

async function says(popup: Page, text: string): Promise<void> {
  await popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 8_000 }, text);
}

async function isQuiet(page: Page): Promise<boolean> {
  const badge = await rig.badgeAfterAll();
  return badge === '' && (await rig.bannerText(page)) === null;
}

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  rig = await Rig.start();
});
afterAll(() => rig?.stop());
beforeEach(() => rig.keepSettings({}));
afterEach(async () => {
  for (const page of pages.splice(0).toReversed()) await page.close().catch(() => {});
});

describe('for this page', () => {
  test('takes badge and banner away at once, and holds when the page is loaded again', async () => {
    const { page, popup } = await pauseBy('On this page');
    expect(await textOf(popup)).toContain('You paused it for this page.');
    await rig.badgeBecomes('');
    await rig.bannerGoes(page);
    await popup.screenshot({ path: `${SHOTS}/popup-paused.png`, fullPage: true });
    await popup.close();
    await page.reload();
    expect(await isQuiet(page)).toBe(true);
    const again = await popupOn(page);
    expect(await textOf(again)).toContain('You paused it for this page.');
  });

  test('leaves other pages of the site alone', async () => {
    await pauseBy('On this page');
    await open('structured.html');
    await rig.badgeBecomes('!');
  });

  test('ends by a button, which checks at once', async () => {
    const { page, popup } = await pauseBy('On this page');
    await press(popup, 'Check again from now on');
    await says(popup, 'Stop.');
    await rig.badgeBecomes('!');
    await rig.bannerComes(page);
    await page.reload();
    await rig.badgeBecomes('!');
  });

  test('a check that the user asks for is made, once, and the pause goes on', async () => {
    const { page, popup } = await pauseBy('On this page');
    await press(popup, 'Check this page');
    await says(popup, 'Stop.');
    await settled(popup);
    await rig.badgeBecomes('!');
    expect(await textOf(popup)).toContain('You paused it for this page.');
    expect(await textOf(popup)).toContain('Check again from now on');
    await popup.close();
    await page.reload();
    expect(await isQuiet(page)).toBe(true);
  });
});

test('for the site: every page of it, and no other site', async () => {
  const { popup } = await pauseBy(`On ${CHECKED_HOST}`);
  expect(await textOf(popup)).toContain(`You paused it for ${CHECKED_HOST}.`);
  await popup.close();
  const other = await open('structured.html');
  expect(await isQuiet(other)).toBe(true);
  await open('offer.html', OTHER_CHECKED_HOST);
  await rig.badgeBecomes('!');
});

describe('for an hour', () => {
  test('everywhere, also in tabs that are open; the popup says until when', async () => {
    const other = await open('structured.html', OTHER_CHECKED_HOST);
    await rig.bannerComes(other);
    const { popup } = await pauseBy('For one hour, everywhere');
    expect(await textOf(popup)).toMatch(/You paused it everywhere, until \d\d:\d\d\./);
    await popup.close();
    await other.bringToFront();
    await rig.badgeBecomes('');
    await rig.bannerGoes(other);
  });

  test('ends by itself: page and popup notice', async () => {
    await rig.keepSettings({ pauses: { sites: [], pages: [], until: Date.now() + 4_000 } });
    const page = await open('offer.html');
    const popup = await popupOn(page);
    expect(await textOf(popup)).toContain('Parakh is paused here.');
    expect(await rig.badgeNow()).toBe('');
    await rig.badgeBecomes('!');
    await rig.bannerComes(page);
    await says(popup, 'Stop.');
  });
});

test('a pause that is ended in the settings ends in open pages, too', async () => {
  await rig.keepSettings({ pauses: { sites: [CHECKED_HOST], pages: [], until: 0 } });
  const page = await open('offer.html');
  expect(await isQuiet(page)).toBe(true);
  await rig.keepSettings({});
  await rig.badgeBecomes('!');
  await rig.bannerComes(page);
});

test('a paused page is not read at all', async () => {
  await rig.keepSettings({ pauses: { sites: [CHECKED_HOST], pages: [], until: 0 } });
  const page = await rig.browser.newPage();
  pages.push(page);
  await page.goto(`http://${CHECKED_HOST}/honest.html`);
  await pause(800);
  const asked = (await rig.worker()).evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const { tabs } = chrome;
        void tabs
          .query({ active: true, lastFocusedWindow: true })
          .then(([tab]) => tabs.sendMessage(tab?.id ?? -1, { type: 'reader/status' }))
          .then(resolve);
      }),
  );
  expect(await asked).toMatchObject({ state: 'paused' });
});

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
};
