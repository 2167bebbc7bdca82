/**
 * What earlier versions had stored is opened by this one: each profile of `tests/profiles` is laid into a browser, and Parakh is updated there.
 * What its user had chosen holds, what they had put away stays away, and every other offer is warned of.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keptProfiles } from '../profiles/profile.ts';
import type { Profile } from '../profiles/profile.ts';
import { OTHER_HOST, pause, QUIET_MS, Rig, textOf, until } from './rig.ts';
import { UpdatedFirefox } from './upgrade/firefox.ts';
import { Versions } from './upgrade/versions.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PROFILES = keptProfiles();
const BANNERS = '[data-parakh-warning]';

/** Chromium's API, and Firefox's. */
declare const chrome: {
  storage: {
    local: {
      clear(): Promise<void>;
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Readonly<Record<string, unknown>>): Promise<void>;
    };
    session: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Readonly<Record<string, unknown>>): Promise<void>;
    };
  };
};

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

/** The user's settings of a profile, by whatever version they were written. */
function settingsOf({ local }: Profile): { everySite?: boolean; language?: string; pauses?: { sites: string[] } } {
  const { settings } = local as { settings: object };
  return 'data' in settings ? (settings.data as object) : settings;
}

/** In the form of this version, or made anew by it; but for a list of names and a number drawn by lot, which have no other form. */
function expectPresent(stored: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(stored))
    if (!/^(?:gate|sites$|policy$|unread$|updates:unpublished$|kept$|salt$)/.test(key))
      expect(value, key).toEqual({ version: expect.any(Number) as number, data: expect.anything() as unknown });
}

test('there is one of each browser, and one from before there were versions', () => {
  const names = PROFILES.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['0.1.0/chromium', '0.1.0/firefox', 'before-0.1.0/chromium']));
});

describe('Chromium', () => {
  let versions: Versions;
  let rig: Rig;
  let release = 1;
  beforeAll(async () => {
    versions = Versions.of(at('.output/chrome-mv3'), { version: '0.1.0', everySite: true });
    rig = await Rig.start({ build: versions.folder });
  });
  afterAll(async () => {
    await rig?.stop();
    versions?.remove();
  });

  async function opens(local: Profile['local'], version: string): Promise<void> {
    await (
      await rig.worker()
    ).evaluate(async (items) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(items);
    }, local);
    versions.become(version);
    await rig.browser.installExtension(versions.folder);
    await rig.worker();
    await until(
      // The worker of the version before answers once, and then no longer.
      async () => Object.hasOwn(await stored().catch(() => ({})), 'sites'),
      async () => 'the new version did not begin',
    );
  }

  const stored = async (): Promise<Record<string, unknown>> =>
    (await rig.worker()).evaluate(() => chrome.storage.local.get(null));

  async function quiet(page: Page, badge: string): Promise<void> {
    await rig.badgeBecomes(badge);
    await pause(QUIET_MS);
    expect(await rig.badgeNow()).toBe(badge);
    expect(await page.$(BANNERS)).toBeNull();
  }

  test.each(PROFILES.filter(({ name }) => name.endsWith('/chromium')))('opens a profile of $name', async (kept) => {
    const { profile } = kept;
    const settings = settingsOf(profile);
    await opens(profile.local, `0.2.${release++}`);

    // Put away before the update.
    const dismissed = await rig.open('offer.html');
    await quiet(dismissed, '!');
    const popup = await rig.popup(dismissed);
    expect(await textOf(popup)).toContain('रुकिए');
    expect(await textOf(popup)).not.toContain('A part of Parakh failed');
    await popup.close();
    const other = await rig.open('long-offer.html');
    expect(await rig.bannerComes(other)).toContain('नौकरी का ऑफ़र नहीं');
    await other.close();
    for (const host of settings.pauses?.sites ?? []) await quiet(await rig.open('offer.html', host), '');
    const added = await rig.open('offer.html', OTHER_HOST);
    if (settings.everySite === true) await rig.bannerComes(added);
    else await quiet(added, '');

    const options = await rig.surface('options.html');
    expect(
      await options.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]),
    ).toEqual(['hi', 'dark']);
    if ('samples' in profile.local)
      await options.waitForFunction(() => document.body.innerText.includes('Army Security Helper'));
    const now = await stored();
    expectPresent(now);
    expect(now).toHaveProperty('no-offers');
    expect(now).not.toHaveProperty('feedback');
    for (const page of await rig.browser.pages()) if (page.url() !== 'about:blank') await page.close();
  });

  test('goes back to an earlier version: warnings come, the popup says what is missing, and the later one finds it again', async () => {
    const later = (data: unknown): object => ({ version: 99, data });
    const before = {
      settings: later({ tongue: { spoken: 'hi' }, pauses: 'all' }),
      dismissed: later({ all: true }),
      samples: later(null),
      sites: { later: true },
      gate: { stamp: 'later', base: { format: 99 } },
    };
    await opens(before, '0.0.9');
    const page = await rig.open('offer.html');
    expect(await rig.bannerComes(page)).toContain('Not a job offer');
    await rig.badgeBecomes('!');
    const popup = await rig.popup(page);
    expect(await textOf(popup)).toContain('Stop.');
    expect(await textOf(popup)).toContain('A later version of Parakh kept settings here');
    await popup.close();
    await rig.putAway(page, 'Not a job offer');
    await rig.bannerGoes(page);
    await until(
      async () => Object.hasOwn(await stored(), 'dismissed:newer'),
      async () => 'nothing was laid aside',
    );
    const now = await stored();
    expect(now['dismissed:newer']).toEqual(before.dismissed);
    expect(now.settings).toEqual(before.settings);
  });
});

describe('Firefox', () => {
  const profiles = PROFILES.filter(({ name }) => name.endsWith('/firefox'));

  test.each(profiles)('opens a profile of $name, and a tab that is open is taken up', async ({ profile }) => {
    const versions = Versions.of(at('.output/firefox-mv3'), { version: '0.1.0', everySite: true });
    const firefox = await UpdatedFirefox.start(versions.folder);
    try {
      const before = await firefox.surface('options.html');
      await before.evaluate(async (items) => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set(items);
        await chrome.storage.session.set({ written: 'by the version before' });
      }, profile.local);
      const page = await firefox.open('long-offer.html');
      await firefox.bannerComes(page);
      await page.$eval(BANNERS, (host) => host.setAttribute('data-test-old', ''));
      versions.become('0.2.0');
      await firefox.install(versions.folder);
      await until(
        async () => (await page.$(`${BANNERS}:not([data-test-old])`)) !== null && (await page.$$(BANNERS)).length === 1,
        async () => `there are ${(await page.$$(BANNERS)).length} banners`,
      );

      const dismissed = await firefox.open('offer.html');
      const added = await firefox.open('offer.html', OTHER_HOST);
      await firefox.bannerComes(added);
      expect(await dismissed.$(BANNERS)).toBeNull();
      await firefox.callNoOffer(page, 4);
      const options = await firefox.surface('options.html');
      expect(await firefox.badgeOf(options, 'long-offer.html')).toBe('!');
      expect(await options.evaluate(() => document.documentElement.lang)).toBe('hi');
      const now = await options.evaluate(() => chrome.storage.local.get(null));
      expect(await options.evaluate(() => chrome.storage.session.get('written'))).toEqual({});
      expectPresent(now);
      expect((now.dismissed as { data: unknown[] }).data).toHaveLength(2);
    } finally {
      await firefox.stop();
      versions.remove();
    }
  });
});
