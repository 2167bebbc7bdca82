/**
 * Firefox's own update, from an organisation's server: it would close the pages of Parakh and what is written in them. Parakh has it wait until they are
 * closed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import JSZip from 'jszip';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ManagedFirefox } from './managed-firefox.ts';
import { pause, until } from './rig.ts';

declare const browser: { runtime: { getManifest(): { version: string } } };

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const BUILD = '.output/firefox-mv3';
const ADD_ON = 'parakh@parakh.example';
const UUID = '6f0d3f9e-5d3c-4c2a-9a53-000000000003';
const UPDATE_PATIENCE_MS = 2_000;

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: object };
}

/** What the organisation's server has. */
const files = new Map<string, Buffer>();
const asked: string[] = [];
/** Lets the server answer what newer version there is: Firefox asks when it starts, and then not for half a minute. */
let tellOfUpdate: (updates: Buffer) => void;
const updates = new Promise<Buffer>((resolve) => (tellOfUpdate = resolve));
let server: Server;
let managed: ManagedFirefox;
let firefox: Browser;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/updates.json')
      void updates.then((json) => response.writeHead(200, { 'content-type': 'application/json' }).end(json));
    else response.writeHead(200, { 'content-type': 'application/x-xpinstall' }).end(files.get(url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const version of ['0.1.0', '0.2.0']) files.set(`/${version}.xpi`, await packed(version, address));
  managed = new ManagedFirefox();
  managed.set(ADD_ON, { welcome: false }, `${address}/0.1.0.xpi`);
  firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: managed.executable,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
      // An own package that Mozilla has not signed, from a server of this machine: Firefox ESR takes it where it is told so.
      'xpinstall.signatures.required': false,
      'extensions.checkUpdateSecurity': false,
      'extensions.update.enabled': true,
      'extensions.update.autoUpdateDefault': true,
      // Seconds; a day else.
      'extensions.update.interval': 1,
      'app.update.timerMinimumDelay': 1,
      'app.update.timerFirstInterval': 500,
    },
  });
});
afterAll(async () => {
  await firefox?.close();
  managed?.stop();
  server?.closeAllConnections();
  server?.close();
});

async function packed(version: string, address: string): Promise<Buffer> {
  const zip = new JSZip();
  for (const entry of readdirSync(BUILD, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) zip.file(path.slice(BUILD.length + 1), readFileSync(path));
  }
  const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')) as Manifest;
  const gecko = { ...manifest.browser_specific_settings.gecko, update_url: `${address}/updates.json` };
  const other = { ...manifest, version, browser_specific_settings: { ...manifest.browser_specific_settings, gecko } };
  zip.file('manifest.json', JSON.stringify(other));
  return zip.generateAsync({ type: 'nodebuffer' });
}

/** Opens a page of the extension once it is installed. */
async function surface(path: string): Promise<Page> {
  const page = await firefox.newPage();
  const isThere = (): boolean => location.protocol === 'moz-extension:' && document.querySelector('main') !== null;
  await until(
    async () => {
      // The promise never resolves for a page of an extension.
      page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
      await pause(500);
      return page.evaluate(isThere).catch(() => false);
    },
    async () => `the extension's page ${path} did not open`,
  );
  return page;
}

const versionIn = (page: Page): Promise<string> => page.evaluate(() => browser.runtime.getManifest().version);

test('waits for a message that is half written, and comes once its page is closed', async () => {
  await until(
    async () => asked.includes('/0.1.0.xpi'),
    async () => 'the policy installed nothing',
  );
  const check = await surface('check.html');
  await check.locator('textarea').fill('Half of a message');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const newer = { version: '0.2.0', update_link: `${address}/0.2.0.xpi` };
  tellOfUpdate(Buffer.from(JSON.stringify({ addons: { [ADD_ON]: { updates: [newer] } } })));
  const end = Date.now() + 60_000;
  while (!asked.includes('/0.2.0.xpi') && Date.now() < end) await pause(200);
  expect(asked).toContain('/0.2.0.xpi');
  await pause(UPDATE_PATIENCE_MS);
  expect(await versionIn(check)).toBe('0.1.0');
  expect(await check.$eval('textarea', ({ value }) => value)).toBe('Half of a message');

  await firefox.newPage();
  await check.close();
  await pause(UPDATE_PATIENCE_MS);
  expect(await versionIn(await surface('check.html'))).toBe('0.2.0');
});
