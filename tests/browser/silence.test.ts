/**
 * What Parakh asks of the network while it is used, as a proxy writes it down that everything the browser asks must go through: nothing at
 * all, and where a channel is named, that channel's files alone.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ChannelServer } from '../unit/updates/channel-server.ts';
import { BUILT_IN, bytesOf, later } from '../unit/updates/packs.ts';
import { makeKey } from '../unit/updates/test-key.ts';
import { PAGES } from './any-rig.ts';
import { LoggingProxy } from './logging-proxy.ts';
import { BROWSER, BUILD, CHECKED_HOST, pause, press, Rig, settled, textOf, until } from './rig.ts';
import { buildWithChannel } from './updates/channel-build.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

/** Links, pictures, style and script of others. */
const MESSAGE = `From: jobs@placement.example
To: you@example.org
Subject: Job in Russia
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><head><link rel="stylesheet" href="http://tracker.example/style.css"><script src="http://tracker.example/code.js"></script></head>
<body background="http://tracker.example/back.png"><img src="http://tracker.example/pixel.png?you@example.org">
<p>Army security helper for the Russian army, Moscow. Salary 1.95 lakh a month, no front line. Russian passport after 6 months.</p>
<p><a href="http://tracker.example/apply" ping="http://tracker.example/ping">Apply</a> WhatsApp only: 90000 00000</p>
<iframe src="http://tracker.example/frame"></iframe><video src="http://tracker.example/film.mp4" autoplay></video></body></html>
`;
/** Whom the browser asks at moments of its own, seen without any extension; beside whom it is seen to ask here. */
const BROWSERS_OWN =
  BROWSER === 'firefox'
    ? [
        'firefox.settings.services.mozilla.com',
        'content-signature-2.cdn.mozilla.net',
        'location.services.mozilla.com',
        'aus5.mozilla.org',
        'detectportal.firefox.com',
      ]
    : [
        'content-autofill.googleapis.com',
        'optimizationguide-pa.googleapis.com',
        'update.googleapis.com',
        'clients2.google.com',
        'accounts.google.com',
        'www.google.com',
        'redirector.gvt1.com',
      ];

let folder = '';
let proxy: LoggingProxy;
/** Hosts that the browser asks for by itself. */
const own = new Set(BROWSERS_OWN);
/** What it asks of the host whose page it shows. */
let ofThePage = new Set<string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parakh-silence-'));
  writeFileSync(join(folder, 'message.eml'), MESSAGE);
  proxy = await LoggingProxy.start(PAGES);
  const rig = await Rig.start({ build: anotherExtension(), proxy: proxy.port });
  // The page stays open meanwhile: its icon is asked for when the browser has time for it.
  await rig.open('offer.html');
  const hasIcon = (): boolean => proxy.asked.some((line) => line.endsWith('/favicon.ico'));
  await pause(1_500);
  await until(
    async () => hasIcon(),
    async () => 'the browser asks for no icon',
  );
  await rig.stop();
  for (const host of proxy.hosts()) own.add(host);
  // A host that the test itself has asked for tells nothing of the browser.
  own.delete(CHECKED_HOST);
  ofThePage = new Set(proxy.asked.filter((line) => LoggingProxy.hostOf(line) === CHECKED_HOST));
});
afterAll(() => {
  proxy?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** One that asks for nothing, and shows a page when it is installed as Parakh does: with it the browser is as it is by itself. */
function anotherExtension(): string {
  const root = join(folder, 'another');
  mkdirSync(root);
  const code = `chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));`;
  const gecko = { id: 'parakh@parakh.example', data_collection_permissions: { required: ['none'] } };
  writeFileSync(join(root, 'code.js'), code);
  writeFileSync(join(root, 'welcome.html'), '<!doctype html><title>Welcome</title><form><input name="email"></form>');
  writeFileSync(
    join(root, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Another',
      version: '1',
      ...(BROWSER === 'firefox'
        ? { background: { scripts: ['code.js'] }, browser_specific_settings: { gecko } }
        : { background: { service_worker: 'code.js' } }),
    }),
  );
  return root;
}

/** What was asked by nobody but Parakh. */
function askedByParakh(): string[] {
  return proxy.asked.filter((line) => !ofThePage.has(line) && !own.has(LoggingProxy.hostOf(line)));
}

async function openedBy(rig: Rig, page: Page, button: string, path: string): Promise<Page> {
  const popup = await rig.popup(page);
  await press(popup, button);
  const opened = await rig.opened(path);
  await opened.waitForSelector('h1');
  return opened;
}

async function warned(rig: Rig): Promise<Page> {
  const page = await rig.open('offer.html');
  await rig.bannerComes(page);
  await rig.badgeBecomes('!');
  return page;
}

describe('the build as it is handed out', () => {
  test('names none of those whom the browser asks for by itself: what they are asked is not Parakh’s', () => {
    const files = readdirSync(BUILD, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const naming = files.filter((one) => {
      const content = readFileSync(join(one.parentPath, one.name), 'latin1');
      return [...own].some((host) => content.includes(host));
    });
    expect(files.length).toBeGreaterThan(50);
    expect(naming.map(({ name }) => name)).toEqual([]);
  });

  test('asks nobody for anything, from installing to a saved report', async () => {
    proxy.asked.length = 0;
    const rig = await Rig.start({ proxy: proxy.port, keepWelcome: true });
    try {
      const welcome = await rig.opened('/welcome.html');
      await welcome.locator('button ::-p-text(Try it on a sample)').click();
      await pause(300);
      await welcome.close();
      await rig.downloadTo(folder);

      const page = await warned(rig);
      await rig.clickInBanner(page, 'What to do');
      await rig.clickInBanner(page, 'Why?');
      // Chromium opens the popup; Firefox unfolds the reasons in the banner.
      await pause(700);
      await (await rig.openNow('/popup.html'))?.close();
      const report = await openedBy(rig, page, 'Save a report', '/report.html');
      await report.waitForSelector('.report-hash');
      await press(report, 'Save as a file');
      await report.waitForFunction(() => document.body.innerText.includes('Saved as'));
      await report.close();
      const wrong = await openedBy(rig, page, 'This is wrong', '/feedback.html');
      await press(wrong, 'Keep it');
      await pause(200);
      await wrong.close();
      await page.close();

      const check = await rig.surface('check.html');
      await check.waitForSelector('textarea');
      const input = await check.$('input[type=file]');
      await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(join(folder, 'message.eml'));
      await settled(check);
      expect(await textOf(check)).toContain('Stop.');
      await check.close();

      const options = await rig.surface('options.html');
      await options.locator('label ::-p-text(हिन्दी)').click();
      await options.waitForFunction(() => document.documentElement.lang === 'hi');
      await options.close();
      await (await rig.worker()).close();
      await (await warned(rig)).close();
      await pause(1_000);
    } finally {
      await rig.stop();
    }
    // The proxy is asked at all, and Parakh is read by what it served.
    expect(proxy.asked.filter((line) => line.endsWith('/offer.html'))).toHaveLength(2);
    expect(askedByParakh()).toEqual([]);
  });
});

describe('a build with a channel', () => {
  test('asks that channel alone, for what stands in it, and nobody once updates are off', async () => {
    const key = makeKey();
    const channel = await ChannelServer.start();
    const build = buildWithChannel(BROWSER === 'firefox' ? 'firefox' : 'chrome', channel.address, [key.publicKey]);
    const bytes = bytesOf(later({ version: '2.0.0' }));
    const tampered = bytesOf(later({ version: '2.0.0', verdict: { ...BUILT_IN.verdict, warnAt: 1 } }));
    const file = channel.offer({ id: BUILT_IN.id, version: '2.0.0', bytes: tampered, signature: key.sign(bytes) });
    proxy.asked.length = 0;
    const rig = await Rig.start({ build, proxy: proxy.port });
    try {
      const options = await rig.surface('options.html');
      await press(options, 'Look for a newer list now');
      await options.waitForFunction(() => document.body.innerText.includes('An update was refused'));
      await (await warned(rig)).close();
      const asked = askedByParakh();
      expect(asked).toEqual(['latest.json', `${file}.minisig`, file].map((name) => `GET ${channel.address}${name}`));
      await rig.keepSettings({ updates: false });
      await options.evaluate(() => chrome.runtime.sendMessage({ type: 'updates/look' }));
      await pause(500);
      expect(askedByParakh()).toEqual(asked);
    } finally {
      await rig.stop();
      await channel.stop();
    }
  });
});
