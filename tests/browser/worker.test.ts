/** What must hold around the worker: it is stopped at any time, keeps little, and gives pages nothing. */
import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byBrowser } from './differences.ts';
import { BUILD, CHECKED_HOST, pause, Rig, settled, textOf, until } from './rig.ts';

declare const chrome: {
  storage: Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>>; clear(): Promise<void> }>;
};

let rig: Rig;

beforeAll(async () => {
  rig = await Rig.start();
});
afterAll(() => rig?.stop());

async function stopWorker(): Promise<void> {
  await (await rig.worker()).close();
  await pause(200);
}

test('a verdict outlives the worker', async () => {
  const page = await rig.open('offer.html');
  await rig.badgeBecomes('!');
  await stopWorker();
  const popup = await rig.popup(page);
  expect(await textOf(popup)).toContain('Stop.');
  await popup.close();
  await page.close();
});

test('a verdict that was lost is asked for again', async () => {
  const page = await rig.open('offer.html');
  await rig.badgeBecomes('!');
  await (await rig.worker()).evaluate(() => chrome.storage.session.clear());
  const popup = await rig.popup(page);
  expect(await textOf(popup)).toContain('Stop.');
  await popup.close();
  await page.close();
});

test('a page that comes after the worker was stopped is warned of', async () => {
  await stopWorker();
  const page = await rig.open('offer.html');
  await rig.bannerComes(page);
  await rig.badgeBecomes('!');
  await page.close();
});

test('nothing of a page is written to disk, and its verdict is forgotten with its tab', async () => {
  const page = await rig.open('offer.html');
  await rig.badgeBecomes('!');
  const kept = await (await rig.worker()).evaluate(() => chrome.storage.local.get(null));
  expect(Object.keys(kept).filter((key) => !['sites', 'kept'].includes(key) && !/^gate(?:\/\d+)?$/.test(key))).toEqual(
    [],
  );
  await page.close();
  await pause(500);
  const session = await (await rig.worker()).evaluate(() => chrome.storage.session.get(null));
  expect(Object.keys(session).filter((key) => key.startsWith('tab:'))).toEqual([]);
});

test('what is known of a page is forgotten when its tab moves on', async () => {
  const page = await rig.open('offer.html');
  await rig.badgeBecomes('!');
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  await pause(300);
  expect(await rig.badgeNow(), 'a page that says so itself is not believed').toBe('!');
  await page.goto(`http://${CHECKED_HOST}/honest.html`);
  const known = async (): Promise<string[]> =>
    (await rig.worker()).evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  await until(
    async () => !(await known()).some((key) => key.startsWith('tab:')),
    async () => `there is still ${(await known()).join(', ')}`,
  );
  await page.close();
});

test('of a private window nothing is kept but in memory', async () => {
  // Extensions are off in private windows until the user allows them, and no test can: what is kept of them is asserted in
  // tests/unit/browser-side. Here: without that permission a private window is not touched at all.
  const { page, close } = await rig.openPrivately('offer.html');
  await pause(1_000);
  expect(await rig.bannerText(page)).toBeNull();
  await close();
});

test('"Check the selected text" opens a page with the verdict on it', async () => {
  const page = await rig.open('news.html', 'somewhere.example');
  const text =
    'Army security helper, Moscow. Helpers wanted for the Russian army. Salary ₹1.95 lakh per month, no front line. Russian passport after 6 months. WhatsApp +91 90000 00000';
  await page.evaluate((words) => {
    const one = document.createElement('p');
    one.textContent = words;
    document.body.prepend(one);
    getSelection()?.selectAllChildren(one);
  }, text);
  await rig.checkSelection(page, 'p');
  const check = await rig.opened('/check.html');
  await settled(check);
  const seen = await textOf(check);
  expect(seen).toContain('Stop.');
  expect(seen).toContain('What the government says');
  expect(seen).toContain(text.slice(0, 40));
  await check.setViewport({ width: 360, height: 740 });
  mkdirSync('.output/shots', { recursive: true });
  await check.screenshot({ path: '.output/shots/check.png', fullPage: true });
  await check.close();
  await pause(500);
  const session = await (await rig.worker()).evaluate(() => chrome.storage.session.get(null));
  expect(JSON.stringify(session), 'the text goes with the page that shows it').not.toContain('Helpers wanted');
  await page.close();
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync(`${BUILD}/manifest.json`, 'utf8')) as Record<string, unknown> & {
    permissions: string[];
    content_scripts: { matches: string[]; js: string[] }[];
    host_permissions: string[];
  };

  test('gives pages no resource of the extension', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('asks for no more than it needs', () => {
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions).not.toContain('*://*/*');
    expect(manifest).toMatchObject({
      optional_host_permissions: ['*://*/*'],
      incognito: 'spanning',
      ...byBrowser<object>('oldest version', {
        chromium: { minimum_chrome_version: '109' },
        firefox: { browser_specific_settings: { gecko: { strict_min_version: '140.0' } } },
      }),
    });
  });

  test('reads on exactly the hosts that it may put a banner into', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]?.js).toEqual(['content-scripts/reader.js']);
    expect(manifest.content_scripts[0]?.matches).toEqual(manifest.host_permissions);
  });
});

test('the page is told nothing: no event, no message, no node where nothing is warned of', async () => {
  const page = await rig.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener('message', () => seen.push('message'));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      seen.push(event.type);
      return dispatch.call(this, event);
    };
    document.addEventListener('wxt:content-script-started', () => seen.push('wxt'), true);
    new MutationObserver((records) => {
      for (const record of records)
        for (const node of record.addedNodes)
          if (node.nodeType === 1 && (node as Element).getAttributeNames().some((name) => name.includes('parakh')))
            seen.push('node');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`http://${CHECKED_HOST}/honest.html`);
  await pause(1_000);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await page.close();
});
