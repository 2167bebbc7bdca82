/** A person uses Parakh, as far as something is kept of it; the same in each browser. */
import type { Page } from 'puppeteer-core';
import type { Profile } from './profile.ts';

/** What one browser does otherwise than another. */
export interface Hands {
  /** Opens a page of the test site, or of another host. */
  readonly open: (file: string, host?: string) => Promise<Page>;
  /** Opens a page of the extension. */
  readonly surface: (path: string) => Promise<Page>;
  /** Waits for the banner in the page, and puts it away as no offer. */
  readonly callNoOffer: (page: Page) => Promise<void>;
}

declare const chrome: {
  runtime: { getManifest(): { version: string }; sendMessage(message: object): Promise<unknown> };
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  permissions: { getAll(): Promise<Profile['permissions']> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches?: string[] }[]> };
};

/** The site of the second page, where the person wants no checks. */
const PAUSED_HOST = 'paused.timesjobs.com';

/** @param isWhole false for a build that has less than all of it */
export async function usesParakh(hands: Hands, isWhole: boolean): Promise<void> {
  const options = await hands.surface('options.html');
  if (isWhole) {
    await press(options, 'Check every site, except mail and chats');
    await press(options, 'Fake IT jobs that end');
    await say(options, { type: 'updates/look' });
  }
  const page = await hands.open('offer.html');
  await hands.callNoOffer(page);
  const paused = await hands.open('offer.html', PAUSED_HOST);
  const tabId = await tabOf(options, PAUSED_HOST);
  if (isWhole) {
    await say(options, { type: 'draft/open', tabId, page: 'report' });
    await say(options, { type: 'draft/open', tabId, page: 'feedback' });
    const wrong = await hands.surface(await pathOf(options, 'feedback.html'));
    await press(wrong, 'This is not a job offer');
    await press(wrong, 'Keep it');
    await wrong.waitForFunction(() => document.body.innerText.includes('Kept on this device.'));
  }
  await say(options, { type: 'tab/pause', tabId, by: 'site' });
  await paused.close();
  await press(options, 'Dark');
  await press(options, 'हिन्दी');
  await options.waitForFunction(() => document.documentElement.lang === 'hi');
}

/** @param options the settings page */
export async function profileIn(options: Page, about: Pick<Profile, 'browser' | 'channelKey'>): Promise<Profile> {
  const kept = await options.evaluate(async () => ({
    parakh: chrome.runtime.getManifest().version,
    local: await chrome.storage.local.get(null),
    elsewhere: [
      ...(await indexedDB.databases()).map(({ name = '' }) => `indexedDB ${name}`),
      ...(await caches.keys().catch(() => [])).map((name) => `cache ${name}`),
      ...Object.keys(localStorage).map((name) => `localStorage ${name}`),
    ],
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    permissions: await chrome.permissions.getAll(),
  }));
  // Of the gate's table the largest part: it is made anew by each version, from the pattern lists that it has.
  const local = Object.fromEntries(Object.entries(kept.local).filter(([key]) => !key.startsWith('gate/')));
  return { ...kept, local, ...about };
}

function say(inside: Page, message: object): Promise<unknown> {
  return inside.evaluate((said) => chrome.runtime.sendMessage(said), message);
}

async function tabOf(inside: Page, host: string): Promise<number> {
  const id = await inside.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find(({ url = '' }) => url.includes(wanted))?.id,
    host,
  );
  return id ?? -1;
}

/** Of an open page of the extension, with what stands behind its name. */
async function pathOf(inside: Page, page: string): Promise<string> {
  const found = await inside.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find(({ url = '' }) => url.includes(wanted))?.url ?? '',
    `/${page}?`,
  );
  return found.slice(found.lastIndexOf('/') + 1);
}

async function press(surface: Page, label: string): Promise<void> {
  await surface.bringToFront();
  await surface.locator(`::-p-text(${label})`).click();
}
