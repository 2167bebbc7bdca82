/** Settings and welcome: what a user chooses there holds in every surface at once. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clipped, violations } from './accessibility.ts';
import { Rig, textOf, until } from './rig.ts';

/** The browser's storage as a page of the extension has it. */
declare const chrome: {
  storage: {
    local: { get(key: string | null): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
    session: { get(key: null): Promise<object> };
  };
};

let rig: Rig;
let folder: string;
beforeAll(async () => {
  rig = await Rig.start({ keepWelcome: true });
  folder = await mkdtemp(join(tmpdir(), 'parakh-settings-'));
});
afterAll(async () => {
  await rig?.stop();
  await rm(folder, { recursive: true });
});

const choose = async (page: Page, label: string): Promise<void> => {
  await page.locator(`label ::-p-text(${label})`).click();
};
const says = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

describe('after installing', () => {
  test('one screen says what Parakh does and never does, and axe has nothing against it', async () => {
    const welcome = await rig.opened('/welcome.html');
    await says(welcome, 'What it never does');
    expect(await violations(welcome)).toEqual([]);
    expect(await clipped(welcome)).toEqual([]);
  });

  test('a language chosen there is that of the next popup, too', async () => {
    const welcome = await rig.surface('welcome.html');
    await choose(welcome, 'हिन्दी');
    await says(welcome, 'परख');
    const page = await rig.open('offer.html');
    const banner = await rig.bannerComes(page);
    expect(banner).toContain('रूसी सेना');
    const popup = await rig.popup(page);
    expect(await textOf(popup)).toContain('रूसी सेना');
    await popup.close();
    await page.close();
    await welcome.bringToFront();
    await choose(welcome, 'English');
    await says(welcome, 'What it never does');
    await welcome.close();
  });

  test('one press shows what the warning of a sample looks like', async () => {
    const welcome = await rig.surface('welcome.html');
    await welcome.locator('button ::-p-text(Try it on a sample)').click();
    const check = await rig.opened('/check.html?sample');
    await says(check, 'Stop. This looks like the offers');
    await says(check, 'This is an invented offer');
    await check.close();
    await welcome.close();
  });

  test('"Done" closes the page and leaves the others', async () => {
    const other = await rig.open('honest.html');
    const welcome = await rig.surface('welcome.html');
    const open = async (): Promise<number> =>
      (await rig.addresses()).filter((address) => address.endsWith('/welcome.html')).length;
    const before = await open();
    await welcome.locator('button ::-p-text(Done)').click();
    await until(
      async () => (await open()) === before - 1,
      async () => 'the page stayed',
    );
    expect(other.isClosed()).toBe(false);
    await other.close();
  });
});

describe('the settings', () => {
  let options: Page;
  beforeAll(async () => {
    options = await rig.surface('options.html');
  });
  afterAll(() => options.close());

  test('have nothing that axe objects to, in any theme; nothing is clipped', async () => {
    for (const theme of ['Dark', 'Strong contrast', 'Light']) {
      await choose(options, theme);
      await says(options, 'Saved.');
      expect(await violations(options)).toEqual([]);
    }
    await options.setViewport({ width: 320, height: 640 });
    await choose(options, 'Huge');
    await options.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '32px');
    expect(await clipped(options)).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await choose(options, 'Normal');
    await options.setViewport({ width: 1000, height: 760 });
  });

  test('a theme holds in a surface that is open already', async () => {
    const check = await rig.surface('check.html');
    await options.bringToFront();
    await choose(options, 'Dark');
    await check.waitForFunction(() => document.documentElement.dataset.theme === 'dark', { polling: 100 });
    await choose(options, 'As on the device');
    await check.waitForFunction(() => document.documentElement.dataset.theme === 'light', { polling: 100 });
    await check.close();
  });

  test('say which pattern list is in use, and which sites are read', async () => {
    const text = await textOf(options);
    expect(text).toMatch(/Version \d+\.\d+\.\d+ of \d+ \w+ 20\d\d/);
    expect(text).toMatch(/It knows \d+ marks of such offers/);
    await options.locator('summary ::-p-text(Sites that are always checked)').click();
    await says(options, 'naukri.com');
  });

  test('a pause is listed and can be ended', async () => {
    await options.evaluate(() =>
      chrome.storage.local.set({ settings: { pauses: { sites: ['jobs.example'], pages: [], until: 0 } } }),
    );
    await says(options, 'jobs.example');
    await options.locator('button[aria-label="End the pause: jobs.example"]').click();
    await says(options, 'Nowhere.');
  });

  test('go to another device as a file; another file changes nothing', async () => {
    await options.evaluate(() => chrome.storage.local.set({ settings: { textSize: 125, theme: 'dark' } }));
    await options.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await rig.downloadTo(folder);
    await options.locator('button ::-p-text(Save the settings as a file)').click();
    const saved = join(folder, 'parakh-settings.json');
    await expect.poll(() => readable(saved), { timeout: 5_000 }).toContain('"textSize": 125');
    await options.evaluate(() => chrome.storage.local.set({ settings: { version: 1, data: {} } }));

    const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    const other = join(folder, 'other.json');
    await writeFile(other, '{"theme": "dark"}');
    await input.uploadFile(other);
    await says(options, 'holds no settings of Parakh');
    await input.uploadFile(saved);
    await says(options, 'The settings were loaded.');
    await options.waitForFunction(() => document.documentElement.dataset.textSize === '125');
  });

  test('one tap leaves nothing behind', async () => {
    const page = await rig.open('offer.html');
    await rig.bannerComes(page);
    await rig.putAway(page, 'Close this warning');
    await page.close();
    await options.bringToFront();
    await options.locator('button ::-p-text(Delete everything)').click();
    await says(options, 'Everything was deleted.');
    const kept = await options.evaluate(() => chrome.storage.local.get(null));
    expect(
      Object.keys(kept).filter((key) => !['sites', 'kept'].includes(key) && !/^gate(?:\/\d+)?$/.test(key)),
    ).toEqual([]);
    expect(kept).toHaveProperty('kept', []);
    const again = await rig.open('offer.html');
    expect(await rig.bannerComes(again)).toContain('Russian army');
    await again.close();
  });
});

function readable(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
