/**
 * Faults that nobody means, in a real browser: the worker stopped between any two steps, a store that lost what was in it. All flows and all
 * faults are gone through on a browser made for it (`tests/unit/faults`); these show that it tells the truth.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { pause, Rig, until } from './rig.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: Record<
    'local' | 'session',
    {
      get(keys: string | null): Promise<Record<string, unknown>>;
      set(entries: object): Promise<void>;
      clear(): Promise<void>;
    }
  >;
};

const LOST = 'was damaged or lost';

let rig: Rig;
/** A page of Parakh that stays open. */
let ours: Page;
beforeAll(async () => {
  rig = await Rig.start();
  ours = await rig.surface('check.html');
  // The first table of the gate is there.
  await until(
    async () => (await stored('local', 'gate')) !== undefined,
    async () => 'no gate was laid out',
  );
});
afterAll(() => rig?.stop());
beforeEach(async () => {
  await wake();
  await rig.keepSettings({});
});

/** Nothing else begins a worker that was stopped when its work was done: it could be asked for nothing. */
async function wake(): Promise<void> {
  await ours.evaluate(() => chrome.runtime.sendMessage({ type: 'packs/view' }));
}

async function stored(area: 'local' | 'session', key: string): Promise<unknown> {
  return (await rig.worker()).evaluate(async (from, name) => (await chrome.storage[from].get(name))[name], area, key);
}

async function write(area: 'local' | 'session', entries: object): Promise<void> {
  await (await rig.worker()).evaluate((into, all) => chrome.storage[into].set(all), area, entries);
}

async function stopWorker(): Promise<void> {
  await (await rig.worker()).close();
  await pause(100);
}

async function warned(): Promise<void> {
  const page = await rig.open('offer.html');
  await rig.bannerComes(page);
  await rig.badgeBecomes('!');
  await page.close();
}

/** Whether the settings tell of the loss; that they do they may still be looking up. */
async function settingsTell(expected: boolean): Promise<boolean> {
  const page = await rig.surface('options.html');
  const said = page.waitForFunction(
    (lost) => document.body.innerText.includes(lost),
    { timeout: expected ? 8_000 : 700 },
    LOST,
  );
  const isSaid = await said.then(
    () => true,
    () => false,
  );
  await page.close();
  return isSaid;
}

describe('the worker is stopped while a page is judged', () => {
  /** Milliseconds after the page was asked for: before it is read, while the engine is built, while the banner asks. */
  test.each([80, 320, 640])('after %i ms: the page is warned of all the same', async (ms) => {
    await stopWorker();
    const page: Page = await rig.browser.newPage();
    await page.bringToFront();
    const going = page.goto('http://parakh-test.timesjobs.com/offer.html');
    await pause(ms);
    const running = rig.browser.targets().find((one) => one.type() === 'service_worker');
    await (await running?.worker().catch(() => null))?.close().catch(() => undefined);
    await going;
    await rig.bannerComes(page);
    await wake();
    await rig.badgeBecomes('!');
    await page.close();
  });
});

describe('a page is left before it was judged', () => {
  test.each([100, 300])('after %i ms: the page that took its place is not accused', async (ms) => {
    await stopWorker();
    const page = await rig.browser.newPage();
    await page.bringToFront();
    await page.goto('http://parakh-test.timesjobs.com/offer.html');
    await pause(ms);
    await page.goto('http://parakh-test.timesjobs.com/honest.html');
    await pause(2_500);
    // Wakes the worker, where the page was left before it had been read.
    await warned();
    await page.bringToFront();
    expect([await rig.badgeNow(), await rig.bannerText(page)]).toEqual(['', null]);
    await page.close();
  });
});

describe('the store is damaged', () => {
  test.each([
    ['is no settings any more', { settings: '{"language":"h' }],
    ['has lost what was chosen', { settings: { version: 1 } }],
  ])('where what was kept %s, the user is told once, and warned as before', async (_, damage) => {
    await write('local', { settings: { version: 1, data: { language: 'en', textSize: 125 } }, kept: ['settings'] });
    await write('local', damage);
    await stopWorker();
    await warned();
    expect(await settingsTell(true)).toBe(true);
    expect(await settingsTell(false)).toBe(false);
  });

  test('where all of it is gone, the user is told, and the next offer is warned of', async () => {
    await (await rig.worker()).evaluate(() => chrome.storage.local.clear());
    await warned();
    await stopWorker();
    await warned();
    const page = await rig.open('offer.html');
    const popup = await rig.popup(page);
    await popup.waitForFunction((lost) => document.body.innerText.includes(lost), { timeout: 5_000 }, LOST);
    await popup.close();
    await page.close();
    expect(await settingsTell(true)).toBe(true);
    expect(await stored('local', 'gate')).toMatchObject({ base: {} });
  });

  test('where words of the gate were cut off, readers do not believe it, and it is made anew', async () => {
    const whole = (await stored('local', 'gate/0')) as { words: { keys: { words: string } } };
    const cut = { ...whole, words: { ...whole.words, keys: { ...whole.words.keys, words: '' } } };
    await write('local', { 'gate/0': cut });
    await warned();
    await until(
      async () => JSON.stringify(await stored('local', 'gate/0')) === JSON.stringify(whole),
      async () => 'the table was not made anew',
    );
  });

  test('where there is no room in memory, a warning goes before drafts, and comes without any', async () => {
    const filler = Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [`draft:${i}`, 'x'.repeat(1_020_000)] as const),
    );
    for (const [key, text] of Object.entries(filler)) await write('session', { [key]: text }).catch(() => undefined);
    await warned();
    await (
      await rig.worker()
    ).evaluate(async () => {
      for (let i = 0; i < 20; i++)
        await chrome.storage.session.set({ [`other:${i}`]: 'x'.repeat(1_020_000) }).catch(() => undefined);
      for (let i = 0; i < 1_100; i++)
        await chrome.storage.session.set({ [`small:${i}`]: 'x'.repeat(1_000) }).catch(() => undefined);
    });
    await warned();
    await (await rig.worker()).evaluate(() => chrome.storage.session.clear());
  });
});
