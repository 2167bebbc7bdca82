/** Parakh is updated while tabs are open: what they show goes on, by the new version, and nobody has to load a page again. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ChromiumRig as Rig } from './chromium-rig.ts';
import { pause, QUIET_MS, textOf, until } from './rig.ts';
import { Versions } from './upgrade/versions.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const OFFER = readFileSync(new URL('pages/offer.html', import.meta.url), 'utf8');
const BANNERS = '[data-parakh-warning]';

declare const chrome: {
  runtime: { getManifest(): { version: string } };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

let versions: Versions;
let rig: Rig;
beforeEach(async () => {
  versions = Versions.of(BUILD, { version: '0.1.0' });
  rig = await Rig.start({ build: versions.folder });
});
afterEach(async () => {
  await rig.stop();
  versions.remove();
});

/** Chromium takes what lies in the folder of an extension that it has already as an update of it. */
async function becomes(version: string): Promise<void> {
  versions.become(version);
  expect(await rig.browser.installExtension(versions.folder)).toBe(rig.extension.id);
  const worker = await rig.worker();
  expect(await worker.evaluate(() => chrome.runtime.getManifest().version)).toBe(version);
}

/** What the page's console is told that is a failure of a script, whoever's it is. */
async function failuresOf(page: Page): Promise<{ readonly failures: readonly string[]; readonly session: CDPSession }> {
  const session = await page.createCDPSession();
  const failures: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    failures.push(`${text} ${exception?.description ?? ''}`),
  );
  await session.send('Runtime.enable');
  return { failures, session };
}

async function valueIn(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result } = await session.send('Runtime.evaluate', { contextId, expression });
  return result.value;
}

/** Ids of the worlds that Parakh has in the page, that of an earlier version included. */
function worldsIn(session: CDPSession): number[] {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${rig.extension.id}`) worlds.push(context.id);
  });
  return worlds;
}

async function only(page: Page): Promise<void> {
  expect((await page.$$(BANNERS)).length).toBe(1);
}

/** Marks the banner that stands there, so that another can be told from it. */
async function markBanner(page: Page): Promise<void> {
  await page.$eval(BANNERS, (host) => host.setAttribute('data-test-old', ''));
}

async function newBannerComes(page: Page): Promise<void> {
  await until(
    () => page.evaluate((banners) => document.querySelector(`${banners}:not([data-test-old])`) !== null, BANNERS),
    async () => 'the banner of the new version did not come',
  );
  await pause(100);
  await only(page);
}

test('a tab with a warning has exactly one banner afterwards, whose buttons work, badge and popup without a reload', async () => {
  const page = await rig.open('offer.html');
  const session = await page.createCDPSession();
  const worlds = worldsIn(session);
  await session.send('Runtime.enable');
  const { failures } = await failuresOf(page);
  await rig.bannerComes(page);
  await rig.badgeBecomes('!');
  await markBanner(page);
  await becomes('0.2.0');
  await newBannerComes(page);
  await rig.badgeBecomes('!');
  const popup = await rig.popup(page);
  expect(await textOf(popup)).toContain('Stop.');
  await popup.close();

  // What the version before left in the page notices with the next change that nobody hears it, and watches nothing any more.
  await page.evaluate(() => document.body.append('Applications close soon.'));
  const [before = 0] = worlds;
  await until(
    async () => (await valueIn(session, before, 'String(globalThis.parakhReader?.reader.watcher)')) === 'null',
    async () => 'the reader of the version before goes on watching',
  );
  await rig.putAway(page, 'Not a job offer');
  await rig.bannerGoes(page);
  await until(
    async () =>
      JSON.stringify(await (await rig.worker()).evaluate(() => chrome.storage.local.get('dismissed'))).length > 20,
    async () => 'it was not kept that the warning was put away',
  );
  expect(failures).toEqual([]);

  await becomes('0.3.0');
  await pause(QUIET_MS);
  expect(await page.$(BANNERS), 'what was put away stays away').toBeNull();
  await rig.badgeBecomes('!');
  expect(failures).toEqual([]);
});

test('an offer that comes to an open page after the update is warned of', async () => {
  const page = await rig.open('honest.html');
  expect(await rig.badgeAfterAll()).toBe('');
  const { failures } = await failuresOf(page);
  await becomes('0.2.0');
  await pause(QUIET_MS);
  await page.evaluate((offer) => {
    document.body.append(...new DOMParser().parseFromString(offer, 'text/html').body.children);
  }, OFFER);
  await rig.bannerComes(page);
  await rig.badgeBecomes('!');
  expect(failures).toEqual([]);
});

test('a page that the new version reads otherwise loses the old banner', async () => {
  const page = await rig.open('offer.html');
  await rig.bannerComes(page);
  await page.evaluate((banners) => {
    // As if the patterns had changed: nothing of the offer is there any more, and the version before does not see it go.
    const banner = document.querySelector(banners);
    document.documentElement.replaceChildren(document.createElement('body'), ...(banner === null ? [] : [banner]));
  }, BANNERS);
  await becomes('0.2.0');
  await until(
    async () => (await page.$(BANNERS)) === null,
    async () => 'the old banner stayed',
  );
  await rig.badgeBecomes('');
});

test('where Parakh was removed, the buttons of its last banner do what can be done without it', async () => {
  const page = await rig.open('offer.html');
  const { failures } = await failuresOf(page);
  await rig.bannerComes(page);
  await rig.browser.uninstallExtension(rig.extension.id);
  await rig.clickInBanner(page, 'Why?');
  await pause(200);
  expect(await rig.bannerText(page)).toContain('reported');
  await rig.putAway(page, 'Not a job offer');
  await rig.bannerGoes(page);
  expect(failures).toEqual([]);
});
