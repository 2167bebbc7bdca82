/**
 * Firefox for Android, as far as Firefox ESR can be it: a phone's screen, a thumb in place of a mouse, and the name by which Parakh knows
 * it. What it shows behind its button is a page there, so the popup is opened in a tab.
 */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { headersOf } from './awkward/awkward.ts';
import { ADD_ON } from './firefox-rig.ts';
import { servePages } from './page-server.ts';
import { CHECKED_HOST, pause, until } from './rig.ts';
import { BANNER_SETTLED_MS, seenBanner } from './seen-banner.ts';
import type { SeenBanner } from './seen-banner.ts';

const FIREFOX = process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr';
const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const PAGES = fileURLToPath(new URL('awkward/pages/', import.meta.url));
/** Any will do, as long as its address is known. */
const UUID = '6f0d3f9e-5d3c-4c2a-9a53-000000000142';
const USER_AGENT = 'Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0';
/** Of what can be pointed with: only coarsely, and nothing that hovers. */
const COARSE = 1;

/** Small and large, in CSS pixels. */
export const PHONES = [
  { width: 360, height: 640 },
  { width: 412, height: 915 },
] as const;

interface Tab {
  readonly id?: number;
  readonly url?: string;
}

/** Firefox's API as pages of the extension have it; functions given to them run there. */
declare const browser: {
  readonly tabs: { query(filter: object): Promise<Tab[]> };
  readonly storage: { local: { set(items: object): Promise<void> } };
};

export class PhoneFirefox {
  private readonly browser: Browser;
  private readonly server: Server;
  /** A page of the extension, from which it can be asked. */
  private readonly inside: Page;
  private screen: (typeof PHONES)[number] = PHONES[0];

  private constructor(opened: Browser, server: Server, inside: Page) {
    this.browser = opened;
    this.server = server;
    this.inside = inside;
  }

  static async start(): Promise<PhoneFirefox> {
    for (const [wanted, how] of [
      [FIREFOX, 'install Firefox ESR or set FIREFOX_BIN'],
      [`${BUILD}/manifest.json`, 'run "npm run build" first'],
    ] as const)
      if (!existsSync(wanted)) throw new Error(`${wanted} is not there: ${how}.`);
    const server = await servePages(PAGES, headersOf);
    const opened = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: true,
      defaultViewport: PHONES[0],
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': (server.address() as AddressInfo).port,
        'dom.security.https_first': false,
        'dom.security.https_only_mode': false,
        'dom.w3c_touch_events.enabled': 1,
        'ui.primaryPointerCapabilities': COARSE,
        'ui.allPointerCapabilities': COARSE,
        'ui.useOverlayScrollbars': 1,
        'general.useragent.override': USER_AGENT,
      },
    });
    await opened.installExtension(BUILD);
    return new PhoneFirefox(opened, server, await openInside(opened, 'options.html'));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
  }

  /** From now on pages are opened on this screen. */
  hold(screen: (typeof PHONES)[number]): void {
    this.screen = screen;
  }

  async keepSettings(settings: object): Promise<void> {
    await this.inside.evaluate((kept) => browser.storage.local.set({ settings: kept }), settings);
  }

  /** Opens a test page and waits for the banner in it. */
  async open(file: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport(this.screen);
    await page.goto(`http://${CHECKED_HOST}/${file}`);
    await page.waitForSelector('[data-parakh-warning]', { timeout: 20_000 });
    await pause(BANNER_SETTLED_MS);
    return page;
  }

  /** Opens one of the extension's own pages. */
  surface(path: string): Promise<Page> {
    return openInside(this.browser, path, this.screen);
  }

  /** The popup about a page that is open. There, the tab in front is the page that it is about, not its own. */
  async popup(page: Page): Promise<Page> {
    const tab = await this.tabOf(page);
    const popup = await openInside(this.browser, 'popup.html', this.screen);
    // As text, since the test runner has an import of its own. What is loaded by another address runs once more.
    await popup.evaluate(`
      browser.tabs.query = () => Promise.resolve([${JSON.stringify(tab)}]);
      import(document.querySelector('script[type=module]').src + '?again')`);
    await popup.waitForSelector('.level-warn');
    return popup;
  }

  /** Waits until Parakh opens one of its pages in a tab, and opens it beside that. */
  async opened(path: string): Promise<Page> {
    const address = async (): Promise<string | undefined> => {
      const tabs = await this.inside.evaluate(async () => browser.tabs.query({}));
      return tabs.find(({ url = '' }) => url.includes(path))?.url;
    };
    await until(
      async () => (await address()) !== undefined,
      async () => `${path} was not opened`,
    );
    return this.surface((await address())?.split('/').at(-1) ?? '');
  }

  /** How the banner stands in a page; an extension may look into closed roots. */
  async banner(page: Page): Promise<SeenBanner> {
    const { id } = await this.tabOf(page);
    // As text: the extension's own rules forbid it to make code of what it is given.
    return (await this.inside.evaluate(`
      browser.scripting
        .executeScript({
          target: { tabId: ${id} },
          func: () => (${seenBanner.toString()})(
            document.querySelector('[data-parakh-warning]')?.openOrClosedShadowRoot ?? null,
          ),
        })
        .then(([{ result }]) => result)`)) as SeenBanner;
  }

  async tapInBanner(page: Page, name: string): Promise<void> {
    const { buttons } = await this.banner(page);
    const [found] = Object.entries(buttons).filter(([words]) => words.includes(name));
    if (found === undefined) throw new Error(`the banner has no "${name}", but ${Object.keys(buttons).join(', ')}`);
    await page.touchscreen.tap(found[1].x, found[1].y);
  }

  private async tabOf(page: Page): Promise<Tab> {
    const url = page.url();
    const tab = await this.inside.evaluate(
      async (wanted) => (await browser.tabs.query({})).find((one) => one.url === wanted),
      url,
    );
    if (tab === undefined) throw new Error(`no tab has ${url}`);
    return tab;
  }
}

/** Taps what has these words, as a thumb does. */
export async function tap(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  await element?.scrollIntoView();
  const box = await element?.boundingBox();
  if (box === null || box === undefined) throw new Error(`${selector} is not to be seen`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

async function openInside(opened: Browser, path: string, screen: (typeof PHONES)[number] = PHONES[0]): Promise<Page> {
  const page = await opened.newPage();
  await page.setViewport(screen);
  // The promise never resolves for a page of an extension.
  page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
  await until(
    () =>
      page
        .evaluate(() => location.protocol === 'moz-extension:' && document.querySelector('main') !== null)
        .catch(() => false),
    async () => `the extension's page ${path} did not open`,
  );
  return page;
}
