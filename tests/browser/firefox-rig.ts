/**
 * Real Firefox ESR with the built extension as a temporary add-on. Every http host is answered by the server of test pages, as their
 * proxy. Firefox grants a manifest's hosts at install, so the build as shipped reads them unasked.
 */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { servePages } from './page-server.ts';
import type { HeadersOf } from './page-server.ts';
import { CHECKED_HOST, pause, until } from './rig.ts';

const FIREFOX = process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr';
const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
export const ADD_ON = 'parakh@parakh.example';
/** Any will do, as long as its address is known. */
const UUID = '6f0d3f9e-5d3c-4c2a-9a53-000000000001';
const SETTLED_MS = 250;

/** Firefox's API as pages of the extension have it. */
declare const browser: {
  readonly tabs: {
    query(filter: { active?: boolean }): Promise<{ id?: number; url?: string; lastAccessed?: number }[]>;
    sendMessage(tabId: number, message: { readonly type: string }): Promise<{ state: string } | undefined>;
  };
  readonly action: { getBadgeText(tab: { tabId: number }): Promise<string> };
};

export interface FirefoxOptions {
  /** Program of the browser. */
  readonly executable?: string;
  /** Folder of the unpacked extension. */
  readonly build?: string;
  /** A host that is reached without the proxy. */
  readonly direct?: string;
}

export class FirefoxRig {
  private readonly browser: Browser;
  /** A page of the extension: its settings, from which the badge can be asked for. */
  readonly inside: Page;
  private readonly server: Server;

  private constructor(opened: Browser, inside: Page, server: Server) {
    this.browser = opened;
    this.inside = inside;
    this.server = server;
  }

  static async start(folder: string, headersOf?: HeadersOf, options: FirefoxOptions = {}): Promise<FirefoxRig> {
    const { executable = FIREFOX, build = BUILD, direct = '' } = options;
    for (const [wanted, how] of [
      [executable, 'install Firefox ESR or set FIREFOX_BIN'],
      [`${build}/manifest.json`, 'run "npm run build" first'],
    ] as const)
      if (!existsSync(wanted)) throw new Error(`${wanted} is not there: ${how}.`);
    const server = await servePages(folder, headersOf);
    const { port } = server.address() as AddressInfo;
    const opened = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executable,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.allow_hijacking_localhost': true,
        'network.proxy.no_proxies_on': direct,
        'dom.security.https_first': false,
        'dom.security.https_first_for_unknown_suffixes': false,
        'dom.security.https_only_mode': false,
      },
    });
    await opened.installExtension(build);
    const inside = await openInside(opened, 'options.html');
    return new FirefoxRig(opened, inside, server);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
  }

  async open(file: string, host = CHECKED_HOST): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`http://${host}/${file}`, { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** Opens one of the extension's own pages, such as `options.html`. */
  surface(path: string): Promise<Page> {
    return openInside(this.browser, path);
  }

  /** Addresses of all tabs. */
  async addresses(): Promise<string[]> {
    return this.inside.evaluate(async () => (await browser.tabs.query({})).map(({ url = '' }) => url));
  }

  /** Badge of the only tab of the test site. */
  badgeNow(): Promise<string> {
    return this.inside.evaluate(async () => {
      const tab = (await browser.tabs.query({})).find(({ url = '' }) => url.startsWith('http:'));
      return tab?.id === undefined ? '(no tab)' : browser.action.getBadgeText({ tabId: tab.id });
    });
  }

  async badgeBecomes(text: string): Promise<void> {
    await until(
      async () => (await this.badgeNow()) === text,
      async () => `badge is "${await this.badgeNow()}", not "${text}"`,
    );
  }

  /** Has the page read once more, and waits until it is said of. */
  async readAgain(): Promise<void> {
    const ask = (type: string): Promise<string> =>
      this.inside.evaluate(async (asked) => {
        const tab = (await browser.tabs.query({})).find(({ url = '' }) => url.startsWith('http:'));
        if (tab?.id === undefined) return 'gone';
        return (await browser.tabs.sendMessage(tab.id, { type: asked }).catch(() => undefined))?.state ?? 'silent';
      }, type);
    const rested = async (): Promise<boolean> => ['quiet', 'reported'].includes(await ask('reader/status'));
    await pause(SETTLED_MS);
    await until(rested, async () => `the page is still ${await ask('reader/status')}`);
    await ask('reader/report');
    await pause(SETTLED_MS);
    await until(rested, async () => `the page is still ${await ask('reader/status')}`);
  }

  /** Whether a banner stands in the page. */
  hasBanner(page: Page): Promise<boolean> {
    // A page may hide the document's own method behind a name.
    return page.evaluate(() => Document.prototype.querySelector.call(document, '[data-parakh-warning]') !== null);
  }
}

async function openInside(opened: Browser, path: string): Promise<Page> {
  const page = await opened.newPage();
  // The promise never resolves for a page of an extension.
  page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
  await until(
    () =>
      page
        .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
        .catch(() => false),
    async () => `the extension's page ${path} did not open`,
  );
  return page;
}
