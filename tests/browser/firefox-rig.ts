/**
 * Real Firefox ESR with the built extension as a temporary add-on. Every http host is answered by the server of test pages, as their
 * proxy. Firefox grants a manifest's hosts at install, so the build as shipped reads them unasked.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { AnyRig, CHECKED_HOST, PAGES, settled } from './any-rig.ts';
import type { Background, Box, RigOptions } from './any-rig.ts';
import { FirefoxWindow, idOf } from './firefox-window.ts';
import { servePages } from './page-server.ts';
import { until } from './waiting.ts';

const FIREFOX = process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr';
const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
export const ADD_ON = 'parakh@parakh.example';
/** Any will do, as long as its address is known. */
const UUID = '6f0d3f9e-5d3c-4c2a-9a53-000000000001';
/** A world of script beside the page's, out of its reach. */
const SANDBOX = 'parakh-test';

export class FirefoxRig extends AnyRig {
  readonly browserPage = 'about:support';
  private readonly window: FirefoxWindow;
  private readonly server: Server;

  private constructor(browser: Browser, window: FirefoxWindow, server: Server) {
    super(browser);
    this.window = window;
    this.server = server;
  }

  static async start(options: RigOptions = {}): Promise<FirefoxRig> {
    const { executable = FIREFOX, build = BUILD } = options;
    for (const [wanted, how] of [
      [executable, 'install Firefox ESR or set FIREFOX_BIN'],
      [build.endsWith('.zip') ? build : `${build}/manifest.json`, 'run "npm run build" first'],
    ] as const)
      if (!existsSync(wanted)) throw new Error(`${wanted} is not there: ${how}.`);
    const server = await servePages(options.pages ?? PAGES, options.headersOf);
    const { port } = server.address() as AddressInfo;
    const { width = 1_600, height = 1_200 } = options.screen ?? {};
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executable,
      headless: true,
      defaultViewport: { width: 1000, height: 760 },
      args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.allow_hijacking_localhost': true,
        // Channels of tests stand on this machine, by number.
        'network.proxy.no_proxies_on': '127.0.0.1',
        ...(options.proxy === undefined ? {} : allThrough(options.proxy)),
        // Firefox ESR takes a package that Mozilla has not signed, if it is told to.
        'xpinstall.signatures.required': false,
        'dom.security.https_first': false,
        'dom.security.https_first_pbm': false,
        'dom.security.https_first_for_unknown_suffixes': false,
        'dom.security.https_only_mode': false,
      },
    });
    const window = await FirefoxWindow.of(browser, ADD_ON);
    if (options.lang !== undefined) await window.speak(options.lang);
    if (build.endsWith('.zip')) await window.install(build);
    else await browser.installExtension(build);
    const rig = new FirefoxRig(browser, window, server);
    // It comes once after installing, in front of whatever a test opens.
    if (options.keepWelcome !== true) await (await rig.opened('/welcome.html')).close();
    return rig;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
  }

  address(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  async surface(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    // The promise never resolves for a page of an extension.
    page.goto(this.address(path)).catch(() => undefined);
    await until(
      () =>
        page
          .evaluate(() => location.protocol === 'moz-extension:' && document.querySelector('main') !== null)
          .catch(() => false),
      async () => `the extension's page ${path} did not open`,
    );
    return withoutEnd(page);
  }

  async openNow(part: string): Promise<Page | null> {
    const [id] = await this.window.find(part);
    if (id === undefined) return null;
    const page = withoutEnd(await this.window.pageFor(id));
    // A popup is closed by what it stands in.
    if (part.includes('/popup.html')) page.close = () => this.window.putAway(id);
    return page;
  }

  /** Of pages of the browser's own it is never told that they have loaded. */
  override async openAddress(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    await this.window.load(page, url);
    return page;
  }

  async opened(part: string): Promise<Page> {
    let found: Page | null = null;
    await until(
      async () => {
        found = await this.openNow(part);
        return found !== null;
      },
      async () => `nothing with "${part}" in its address was opened`,
    );
    const page = found as unknown as Page;
    await until(
      () =>
        page.evaluate(() => document.readyState !== 'loading' && location.href !== 'about:blank').catch(() => false),
      async () => `${part} is still loading`,
    );
    return page;
  }

  async popup(page: Page): Promise<Page> {
    await this.window.pressButton(page);
    const popup = await this.opened('/popup.html');
    await settled(popup);
    return popup;
  }

  async worker(): Promise<Background> {
    const { window } = this;
    await window.background();
    return {
      async evaluate(work, ...args) {
        return window.call(await window.background(), work, ...args);
      },
      close: () => window.stopBackground(),
    };
  }

  /** Whether the event page runs, without waking it: `running`, `stopped`, or on the way from one to the other. */
  backgroundState(): Promise<string> {
    return this.window.backgroundState();
  }

  async openPrivately(file: string): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
    const page = await this.window.openPrivately();
    // Its own first page may still be on its way, and would break off what puppeteer waits for.
    await this.window.load(page, `http://${CHECKED_HOST}/${file}`);
    return { page, close: () => page.close() };
  }

  async checkSelection(page: Page, selector: string): Promise<void> {
    await page.click(selector, { button: 'right' });
    await this.window.chooseInMenu('check-selection');
  }

  /** Sets after how many milliseconds without work Firefox stops the event page, from the next time on that it is woken. */
  stopWhenIdleFor(ms: number): Promise<void> {
    return this.window.setNumber('extensions.background.idle.timeout', ms);
  }

  async prefers(page: Page, feature: string, value: string): Promise<void> {
    if (feature === 'prefers-color-scheme') await this.window.preferScheme(page, value);
    else if (feature === 'prefers-reduced-motion')
      await this.window.setNumber('ui.prefersReducedMotion', value === 'reduce' ? 1 : 0);
    else throw new Error(`no way is known to prefer ${feature}`);
  }

  async downloadTo(folder: string): Promise<void> {
    await this.window.setText('browser.download.dir', folder);
    // A folder of one's own.
    await this.window.setNumber('browser.download.folderList', 2);
  }

  copied(): Promise<string> {
    return this.window.clipboard();
  }

  async drop(page: Page, files: readonly string[]): Promise<void> {
    const contents = files.map((file) => ({
      name: basename(file),
      base64: readFileSync(file).toString('base64'),
    }));
    await page.evaluate((dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of dropped)
        dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name));
      const target = document.elementFromPoint(60, 20) ?? document.body;
      for (const type of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }, contents);
  }

  withoutScripts(page: Page): Promise<void> {
    return this.window.withoutScripts(page);
  }

  async heard(page: Page): Promise<string[]> {
    let lines: string[] = [];
    await until(
      async () => {
        const before = lines.join();
        lines = await this.window.heard(page);
        return lines.length > 1 && lines.join() === before;
      },
      async () => 'a screen reader hears nothing of the page',
    );
    return lines;
  }

  takeFocus(page: Page): Promise<void> {
    return this.window.focus(page);
  }

  async readings(page: Page): Promise<number> {
    const count = await this.window.inContentScript(page, 'globalThis.parakhReader?.reader.budget.readings');
    return typeof count === 'number' ? count : 0;
  }

  override async back(page: Page): Promise<void> {
    // A page that comes back from memory does not load.
    await page.goBack({ waitUntil: [] });
  }

  bannerText(page: Page): Promise<string | null> {
    return this.inBanner(page, (root) => {
      const visible = (node: Node): string => {
        if (node.nodeType === 3) return node.nodeValue ?? '';
        if (node.nodeName === 'STYLE' || (node as Element).hasAttribute?.('hidden')) return '';
        return [...node.childNodes]
          .map(visible)
          .filter((text) => text !== '')
          .join('\n');
      };
      return visible(root);
    });
  }

  async clickInBanner(page: Page, label: string): Promise<void> {
    const place = await this.inBanner(
      page,
      (root, wanted) => {
        const button = [...root.querySelectorAll('button')].find(
          (one) => one.textContent?.includes(wanted) || one.getAttribute('aria-label') === wanted,
        );
        button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = button?.getBoundingClientRect();
        return box === undefined ? null : { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      },
      label,
    );
    if (place === null) throw new Error(`the banner has no button "${label}"`);
    await page.mouse.click(place.x, place.y);
  }

  async boxesInBanner(page: Page, names: readonly string[]): Promise<Readonly<Record<string, readonly Box[]>>> {
    const boxes = await this.inBanner(
      page,
      (root, wanted) =>
        Object.fromEntries(
          wanted.map((name) => [
            name,
            [...root.querySelectorAll(name.toLowerCase())].map((one) => {
              const { left, top, right, bottom } = one.getBoundingClientRect();
              return { left, top, right, bottom };
            }),
          ]),
        ),
      names,
    );
    return boxes ?? Object.fromEntries(names.map((name) => [name, []]));
  }

  async focusInBanner(page: Page): Promise<{ readonly name: string; readonly ring: number }> {
    const focused = await this.inBanner(page, (root) => {
      const one = root.querySelector('button:focus, a:focus');
      if (one === null) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return {
        name: one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '',
        ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      };
    });
    return focused ?? { name: '(nothing)', ring: 0 };
  }

  beside(page: Page, expression: string): Promise<unknown> {
    return this.window.callWith({ context: idOf(page), sandbox: SANDBOX }, `() => (${expression})`, [], []);
  }

  async linksInBanner(page: Page): Promise<Readonly<Record<string, string | undefined>>[]> {
    const links = await this.inBanner(page, (root) =>
      [...root.querySelectorAll('a')].map((one) => ({
        href: one.getAttribute('href') ?? undefined,
        target: one.getAttribute('target') ?? undefined,
        rel: one.getAttribute('rel') ?? undefined,
      })),
    );
    return links ?? [];
  }

  /** Has a script look into the banner's closed shadow root, which WebDriver BiDi hands out. @returns null where there is no banner */
  private async inBanner<Args extends unknown[], Result>(
    page: Page,
    work: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result | null> {
    const target = { context: idOf(page), sandbox: SANDBOX };
    const answer = await this.window
      .send('script.evaluate', {
        expression: `[...document.querySelectorAll(':root > [data-parakh-warning]')]`,
        awaitPromise: false,
        target,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1, maxObjectDepth: 2 },
      })
      .catch(() => null);
    const hosts = (answer as { result?: { value?: readonly BannerHost[] } } | null)?.result?.value ?? [];
    const root = hosts.map(({ value }) => value?.shadowRoot).find((one) => one?.value?.mode === 'closed');
    return root?.sharedId === undefined ? null : this.window.callWith(target, work.toString(), [root.sharedId], args);
  }
}

/** What has Firefox ask a proxy for everything. */
function allThrough(port: number): Readonly<Record<string, string | number | boolean>> {
  return {
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.failover_direct': false,
  };
}

/**
 * Of a page of an extension the browser never tells that it has loaded: whoever waits for that waits for ever. These wait for the page
 * itself, and so does `location.assign` with `waitForFunction`.
 */
function withoutEnd(page: Page): Page {
  const leave = async (how: () => void): Promise<null> => {
    await page.evaluate(() => Object.assign(globalThis, { parakhLeft: true }));
    await page.evaluate(how);
    await until(
      () => page.evaluate(() => !('parakhLeft' in globalThis) && document.readyState === 'complete').catch(() => false),
      async () => 'the page did not load again',
    );
    return null;
  };
  page.reload = () => leave(() => location.reload());
  page.goBack = () => leave(() => history.back());
  return page;
}

/** An element as WebDriver BiDi tells of it. */
interface BannerHost {
  readonly value?: {
    readonly shadowRoot?: { readonly sharedId?: string; readonly value?: { readonly mode?: string } };
  };
}
