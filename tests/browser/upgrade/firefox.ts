/**
 * Firefox with an extension that becomes another version while the browser runs: an add-on that is installed once more, under the same id and with
 * another version, is an update to Firefox.
 */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { servePages } from '../page-server.ts';
import { BANNER_READY_MS, CHECKED_HOST, pause, until } from '../rig.ts';

const FIREFOX = process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr';
const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const ADD_ON = 'parakh@parakh.example';
/** Any will do, as long as its address is known. */
const UUID = '6f0d3f9e-5d3c-4c2a-9a53-000000000002';

declare const browser: {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
};

export class UpdatedFirefox {
  private readonly browser: Browser;
  private readonly server: Server;

  private constructor(opened: Browser, server: Server) {
    this.browser = opened;
    this.server = server;
  }

  /** @param build folder of the unpacked extension */
  static async start(build: string): Promise<UpdatedFirefox> {
    if (!existsSync(FIREFOX)) throw new Error(`${FIREFOX} is not there: install Firefox ESR or set FIREFOX_BIN.`);
    const server = await servePages(PAGES);
    const opened = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': (server.address() as AddressInfo).port,
        'network.proxy.no_proxies_on': '127.0.0.1',
        'dom.security.https_first': false,
        'dom.security.https_first_for_unknown_suffixes': false,
        'dom.security.https_only_mode': false,
      },
    });
    const firefox = new UpdatedFirefox(opened, server);
    await firefox.install(build);
    return firefox;
  }

  async install(build: string): Promise<void> {
    await this.browser.installExtension(build);
  }

  async version(): Promise<string> {
    return `Firefox ${(await this.browser.version()).replace(/^firefox\//i, '')}`;
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

  /** Opens one of the extension's own pages. */
  async surface(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    // The promise never resolves for a page of an extension.
    page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
    const isThere = (): boolean => location.protocol === 'moz-extension:' && document.querySelector('main') !== null;
    await until(
      () => page.evaluate(isThere).catch(() => false),
      async () => `the extension's page ${path} did not open`,
    );
    return page;
  }

  /** @param inside a page of the extension */
  badgeOf(inside: Page, host: string): Promise<string> {
    return inside.evaluate(async (wanted) => {
      const tab = (await browser.tabs.query({})).find(({ url = '' }) => url.includes(wanted));
      return tab?.id === undefined ? '(no tab)' : browser.action.getBadgeText({ tabId: tab.id });
    }, host);
  }

  async bannerComes(page: Page): Promise<void> {
    await until(
      () => hasBanner(page),
      async () => 'no banner came',
    );
  }

  /**
   * Presses "Not a job offer" as those do who use the keyboard.
   *
   * @param buttons that come before it: "Close", "Why?" and "What to do", and in other languages "English"
   */
  async callNoOffer(page: Page, buttons = 3): Promise<void> {
    await page.bringToFront();
    await this.bannerComes(page);
    const isIn = (): boolean => document.activeElement?.hasAttribute('data-parakh-warning') === true;
    for (let presses = 0; presses < 60 && !(await page.evaluate(isIn)); presses++) await page.keyboard.press('Tab');
    for (let presses = 0; presses < buttons; presses++) await page.keyboard.press('Tab');
    await pause(BANNER_READY_MS);
    await page.keyboard.press('Enter');
    await until(
      async () => !(await hasBanner(page)),
      async () => 'the banner stayed',
    );
  }
}

function hasBanner(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('[data-parakh-warning]') !== null);
}
