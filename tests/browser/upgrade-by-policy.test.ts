/**
 * The browser's own update, from an organisation's server: Chromium fetches a newer package that is signed with the same key, and puts it in
 * place once no page of Parakh is open. What the user had chosen, what the organisation had set and what tabs show is there afterwards.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ManagedChromium, whyUnmanageable } from './managed-chromium.ts';
import type { Manifest } from './managed-chromium.ts';
import { ChromiumRig as Rig } from './chromium-rig.ts';
import { OTHER_HOST, pause, textOf, until } from './rig.ts';

declare const chrome: {
  runtime: { getManifest(): { version: string }; requestUpdateCheck(): Promise<{ status: string; version?: string }> };
};

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

/** With the permission for the organisation's site, as an own build has it. */
const as =
  (version: string) =>
  (manifest: Manifest): Manifest => ({
    ...manifest,
    version,
    host_permissions: [...manifest.host_permissions, `*://*.${OTHER_HOST}/*`],
  });
const BANNERS = '[data-parakh-warning]';
const UPDATE_PATIENCE_MS = 3_000;

const unmanageable = whyUnmanageable();
describe.skipIf(unmanageable !== null)(`Chromium${unmanageable === null ? '' : ` (${unmanageable})`}`, () => {
  let chromium: ManagedChromium;
  let rig: Rig;
  beforeAll(async () => {
    chromium = await ManagedChromium.offer('.output/chrome-mv3', as('0.1.0'));
    chromium.set({
      organisation: { en: 'Sample Trust' },
      helplines: [{ tel: '+91 00000 00000' }],
      extraSites: [OTHER_HOST],
      welcome: false,
    });
    rig = await Rig.start({ executable: chromium.executable, managed: { id: chromium.id } });
  });
  afterAll(async () => {
    await rig?.stop();
    chromium?.stop();
  });

  const version = async (): Promise<string> =>
    (await rig.worker()).evaluate(() => chrome.runtime.getManifest().version);

  test('waits until no page of Parakh is open, and leaves nothing behind', async () => {
    const options = await rig.surface('options.html');
    await options.waitForFunction(() => document.body.innerText.includes('Set up by Sample Trust'));
    await options.close();
    await rig.keepSettings({ language: 'hi' });
    const listed = await rig.open('offer.html');
    expect(await rig.bannerComes(listed)).toContain('+91 00000 00000');
    const added = await rig.open('offer.html', OTHER_HOST);
    await rig.bannerComes(added);
    const check = await rig.surface('check.html');
    await check.locator('textarea').fill('Half of a message');

    chromium.offerNext(as('0.2.0'));
    expect(await (await rig.worker()).evaluate(() => chrome.runtime.requestUpdateCheck())).toEqual({
      status: 'update_available',
      version: '0.2.0',
    });
    await pause(UPDATE_PATIENCE_MS);
    // What is half written stays.
    expect(await version()).toBe('0.1.0');
    expect(await check.$eval('textarea', ({ value }) => value)).toBe('Half of a message');

    await check.close();
    // The worker ends by itself after half a minute without work; the debugger would keep it alive.
    await (await rig.worker()).close();
    await until(
      async () => (await version()) === '0.2.0',
      async () => `it is still ${await version()}`,
    );
    for (const page of [added, listed]) {
      await page.bringToFront();
      await rig.badgeBecomes('!');
      const banner = await rig.bannerComes(page);
      expect(banner).toContain('+91 00000 00000');
      expect(banner).toContain('नौकरी का ऑफ़र नहीं');
      expect(await page.$$(BANNERS)).toHaveLength(1);
    }
    const popup = await rig.popup(listed);
    expect(await textOf(popup)).toContain('रुकिए');
    await popup.close();
    const fresh = await rig.open('offer.html', OTHER_HOST);
    await rig.bannerComes(fresh);
  });
});
