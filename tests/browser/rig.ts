/**
 * Real Chromium with the built extension, and a server of test pages. Every http host is mapped to the server, so that the
 * build as shipped reads them unasked; hosts that browsers only visit over https are answered inside the browser.
 */
import { createReadStream, existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, CDPSession, Extension, Page, Protocol, Target, WebWorker } from 'puppeteer-core';
import { servePages } from './page-server.ts';
import type { HeadersOf } from './page-server.ts';

const CHROMIUM = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';
const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const PAGES = fileURLToPath(new URL('pages/', import.meta.url));
/** A name under a checked host that is not on browsers' list of https-only hosts. */
export const CHECKED_HOST = 'parakh-test.timesjobs.com';
export const OTHER_HOST = 'somewhere.example';
/** Milliseconds after which a page that was to stay quiet has been quiet. */
export const QUIET_MS = 1_200;
const PATIENCE_MS = 20_000;

/** Chromium's API as the extension's worker has it; functions given to `inWorker` run there. */
declare const chrome: {
  storage: {
    local: { set(items: Readonly<Record<string, unknown>>): Promise<void> };
    session: { get(keys: null): Promise<Readonly<Record<string, unknown>>> };
  };
  tabs: {
    sendMessage(tabId: number, message: { readonly type: string }): Promise<{ visit: string; state: string } | null>;
    query(filter: { active?: boolean; lastFocusedWindow?: boolean }): Promise<{ id?: number; url?: string }[]>;
  };
  action: { getBadgeText(tab: { tabId: number }): Promise<string>; getTitle(tab: { tabId: number }): Promise<string> };
};

export interface RigOptions {
  /** Folder of the unpacked extension. */
  readonly build?: string;
  /** Language of the browser. */
  readonly lang?: string;
  /** True where the page that is shown after installing is what is tested. */
  readonly keepWelcome?: boolean;
  /** Of the screen; on the small one that is usual without a display, browsers make the popup lower than on a computer. */
  readonly screen?: { readonly width: number; readonly height: number; readonly pixelRatio?: number };
  /** Folder of the pages that are served. */
  readonly pages?: string;
  /** Further headers of a page. */
  readonly headersOf?: HeadersOf;
  /** A browser in which a policy installs the extension: its program, and the extension's id. */
  readonly managed?: { readonly executable: string; readonly id: string };
  /** A host that answers by https at a port of this machine, with a certificate that nobody vouches for. */
  readonly https?: { readonly host: string; readonly port: number };
}

function hostRules(port: number, https: RigOptions['https']): string {
  const pages = `MAP *:80 127.0.0.1:${port}`;
  return https === undefined ? pages : `${pages}, MAP ${https.host}:443 127.0.0.1:${https.port}`;
}

function screenInfo({ width, height, pixelRatio = 1 }: NonNullable<RigOptions['screen']>): string {
  return `{${width}x${height} devicePixelRatio=${pixelRatio.toFixed(2)}}`;
}

export class Rig {
  readonly browser: Browser;
  readonly extension: Extension;
  private readonly server: Server;

  private constructor(browser: Browser, extension: Extension, server: Server) {
    this.browser = browser;
    this.extension = extension;
    this.server = server;
  }

  static async start(options: RigOptions = {}): Promise<Rig> {
    const build = options.build ?? BUILD;
    if (!existsSync(`${build}/manifest.json`)) throw new Error(`${build} holds no build: run "npm run build" first.`);
    const server = await servePages(options.pages ?? PAGES, options.headersOf);
    const { port } = server.address() as AddressInfo;
    const browser = await puppeteer.launch({
      executablePath: options.managed?.executable ?? CHROMIUM,
      headless: true,
      pipe: true,
      enableExtensions: true,
      defaultViewport: { width: 1000, height: 760 },
      // Else nothing that a policy wants installed is fetched.
      ...(options.managed === undefined ? {} : { ignoreDefaultArgs: ['--disable-background-networking'] }),
      args: [
        `--host-resolver-rules=${hostRules(port, options.https)}`,
        ...(options.https === undefined ? [] : ['--ignore-certificate-errors']),
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
        ...(options.screen === undefined ? [] : [`--screen-info=${screenInfo(options.screen)}`]),
        ...(options.lang === undefined ? [] : [`--lang=${options.lang}`]),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    if (options.managed !== undefined) return Rig.managed(browser, options.managed.id, server);
    const id = await browser.installExtension(build);
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error('Chromium did not keep the extension.');
    // It comes once after installing, in front of whatever a test opens.
    const welcome = await browser.waitForTarget((one) => one.url() === `chrome-extension://${id}/welcome.html`);
    if (options.keepWelcome !== true) await (await welcome.asPage()).close();
    return new Rig(browser, extension, server);
  }

  /** What a policy installs comes a moment after the browser, and is in no list of what was loaded by hand. */
  private static async managed(browser: Browser, id: string, server: Server): Promise<Rig> {
    await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id));
    const session = await browser.target().createCDPSession();
    const triggerAction = async (page: Page): Promise<void> => {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find(({ url }) => url === page.url());
      await session.send('Extensions.triggerAction', { id, targetId: tab?.targetId ?? '' });
    };
    return new Rig(browser, { id, triggerAction } as Extension, server);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
  }

  /** Opens a file of `pages/` under a host, in a fresh tab in front. */
  async open(file: string, host = CHECKED_HOST): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    await page.goto(`http://${host}/${file}`);
    return page;
  }

  /**
   * Opens any address, answered with a file of `pages/` inside the browser: for hosts that must be https.
   *
   * @param where in a window of its own it stays in sight while others are opened
   */
  async openAt(url: string, file: string, where: 'tab' | 'window' = 'tab'): Promise<Page> {
    const page = await this.browser.newPage({ type: where });
    await page.bringToFront();
    const body = await readPage(file);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const wanted = request.isNavigationRequest() && request.frame() === page.mainFrame();
      void (wanted
        ? request.respond({ contentType: 'text/html; charset=utf-8', body })
        : request.respond({ status: 204 }));
    });
    await page.goto(url);
    return page;
  }

  /** Opens one of the extension's own pages, such as `options.html`, in a tab in front. */
  async surface(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    await page.goto(`chrome-extension://${this.extension.id}/${path}`);
    await page.waitForSelector('main');
    return page;
  }

  async worker(): Promise<WebWorker> {
    const isOurs = (one: Target): boolean => one.type() === 'service_worker' && one.url().includes(this.extension.id);
    await this.browser.waitForTarget(isOurs, { timeout: PATIENCE_MS });
    let found: WebWorker | null = null;
    await until(
      async () => {
        // One that was stopped may be listed beside the one that runs.
        for (const target of this.browser.targets().filter(isOurs).reverse()) {
          const worker = await target.worker().catch(() => null);
          if (worker !== null && (await answers(worker))) found = worker;
          if (found !== null) break;
        }
        return found !== null;
      },
      async () => 'the extension has no worker that answers',
    );
    return found as unknown as WebWorker;
  }

  /** Keeps settings as the settings page does; what is not given is as on the first day. */
  async keepSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await (await this.worker()).evaluate((kept) => chrome.storage.local.set({ settings: kept }), settings);
  }

  /** Badge of the tab in front, now. */
  async badgeNow(): Promise<string> {
    return (await this.worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? '(no tab)' : chrome.action.getBadgeText({ tabId: tab.id });
    });
  }

  /** Waits until the tab in front has this badge. */
  async badgeBecomes(text: string): Promise<void> {
    await until(
      async () => (await this.badgeNow()) === text,
      async () => `badge is "${await this.badgeNow()}", not "${text}"`,
    );
  }

  /** Badge of the tab with an address, now. */
  async badgeAt(url: string): Promise<string> {
    return (await this.worker()).evaluate(async (wanted) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
      return tab?.id === undefined ? '(no tab)' : chrome.action.getBadgeText({ tabId: tab.id });
    }, url);
  }

  /** Gives the page time to be warned of, and says what badge it has then. */
  async badgeAfterAll(): Promise<string> {
    await pause(QUIET_MS);
    return this.badgeNow();
  }

  /** Has the tab in front read once more, and waits until what it says has been judged. */
  async readAgain(): Promise<void> {
    const worker = await this.worker();
    const ask = (type: string): Promise<{ visit: string; state: string } | null> =>
      worker.evaluate(async (asked) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id === undefined ? null : chrome.tabs.sendMessage(tab.id, { type: asked }).catch(() => null);
      }, type);
    const judged = (visit: string): Promise<boolean> =>
      worker.evaluate(
        async (wanted) =>
          Object.values(await chrome.storage.session.get(null)).some(
            (one) =>
              (one as { visit?: string; state?: string }).visit === wanted &&
              (one as { state?: string }).state !== 'checking',
          ),
        visit,
      );
    const rested = async (): Promise<boolean> => {
      const status = await ask('reader/status');
      if (status?.state === 'reported') return judged(status.visit);
      return status?.state === 'quiet' || status?.state === 'paused';
    };
    // What loads or stirs at first is over then.
    await pause(200);
    await until(rested, async () => `the page is still ${(await ask('reader/status'))?.state ?? 'silent'}`);
    await ask('reader/report');
    await pause(80);
    await until(rested, async () => `the page is still ${(await ask('reader/status'))?.state ?? 'silent'}`);
  }

  /** Tool tip of the toolbar button on the tab in front. */
  async toolTip(): Promise<string> {
    return (await this.worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id });
    });
  }

  /** Opens the popup as a click on the toolbar button does, and waits until it is done checking. */
  async popup(page: Page): Promise<Page> {
    await page.triggerExtensionAction(this.extension);
    const target = await this.browser.waitForTarget((one) => one.url().endsWith('/popup.html'), {
      timeout: PATIENCE_MS,
    });
    const popup = await target.asPage();
    await settled(popup);
    return popup;
  }

  /** The banner's visible text, or null where there is none. */
  async bannerText(page: Page): Promise<string | null> {
    return withDebugger(page, async (session) => {
      const host = await bannerHost(session);
      return host === null ? null : visibleText(host);
    });
  }

  async bannerComes(page: Page): Promise<string> {
    await until(
      async () => (await this.bannerText(page)) !== null,
      async () => 'no banner came',
    );
    // Its headline is set a frame later, so that it is announced.
    await pause(100);
    return (await this.bannerText(page)) ?? '';
  }

  async bannerGoes(page: Page): Promise<void> {
    await until(
      async () => (await this.bannerText(page)) === null,
      async () => 'the banner stayed',
    );
  }

  /** Clicks a button of the banner with the mouse, as a user does. */
  async clickInBanner(page: Page, label: string): Promise<void> {
    const { x, y } = await withDebugger(page, async (session) => {
      const host = await bannerHost(session);
      const button =
        host === null
          ? null
          : find(
              host,
              (node) =>
                node.nodeName === 'BUTTON' &&
                (allText(node).includes(label) || attribute(node, 'aria-label') === label),
            );
      if (button === null) throw new Error(`the banner has no button "${label}"`);
      await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: button.nodeId });
      const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    });
    await page.mouse.click(x, y);
  }

  /** Where parts of the banner stand on the screen; each is named by its tag, or its tag and class. */
  async boxesInBanner(page: Page, names: readonly string[]): Promise<Readonly<Record<string, readonly Box[]>>> {
    return withDebugger(page, async (session) => {
      const parts = partsOf(await bannerHost(session));
      const boxes: Record<string, Box[]> = {};
      for (const name of names) {
        const [tag, className] = name.split('.');
        const named = parts.filter(
          (node) => node.nodeName === tag && (className === undefined || classesOf(node).includes(className)),
        );
        boxes[name] = await Promise.all(named.map((node) => boxOf(session, node)));
      }
      return boxes;
    });
  }

  /** What has the focus in the banner, as the browser's own debugger tells: its name, and the thickness of the ring around it. */
  async focusInBanner(page: Page): Promise<{ readonly name: string; readonly ring: number }> {
    return withDebugger(page, async (session) => {
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const parts = partsOf(await bannerHost(session)).filter(
        ({ nodeName }) => nodeName === 'BUTTON' || nodeName === 'A',
      );
      for (const node of parts) {
        // One of a few; each answer decides whether another is asked for.
        // oxlint-disable-next-line no-await-in-loop
        const { object } = await session.send('DOM.resolveNode', { nodeId: node.nodeId });
        // oxlint-disable-next-line no-await-in-loop
        const { result } = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId ?? '',
          functionDeclaration: `function () {
            const { outlineStyle, outlineWidth } = getComputedStyle(this);
            return this.matches(':focus') ? (outlineStyle === 'none' ? 0 : parseFloat(outlineWidth)) : -1;
          }`,
          returnByValue: true,
        });
        const ring = result.value as number;
        if (ring >= 0) return { name: attribute(node, 'aria-label') ?? allText(node).trim(), ring };
      }
      return { name: '(nothing)', ring: 0 };
    });
  }

  /** Attributes of the banner's links. */
  async linksInBanner(page: Page): Promise<Readonly<Record<string, string | undefined>>[]> {
    return withDebugger(page, async (session) =>
      partsOf(await bannerHost(session))
        .filter(({ nodeName }) => nodeName === 'A')
        .map((node) => ({
          href: attribute(node, 'href'),
          target: attribute(node, 'target'),
          rel: attribute(node, 'rel'),
        })),
    );
  }
}

/** Edges of a part of a page, in pixels from the upper left corner of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Waits until a popup or check page is no longer "checking". */
export async function settled(surface: Page): Promise<void> {
  await surface.waitForFunction(
    () =>
      document.querySelector('.level') !== null &&
      !/Checking|जाँच हो रही/.test(document.querySelector('.level')?.textContent ?? ''),
    { timeout: PATIENCE_MS },
  );
}

export function textOf(surface: Page): Promise<string> {
  return surface.evaluate(() => document.body.innerText);
}

/** Clicks the button with this text on a page of the extension. */
export async function press(surface: Page, label: string): Promise<void> {
  await surface.locator(`::-p-text(${label})`).click();
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whether a worker runs; one that is being stopped may never say. */
function answers(worker: WebWorker): Promise<boolean> {
  return Promise.race([worker.evaluate(() => true).catch(() => false), pause(2_000).then(() => false)]);
}

export async function until(holds: () => Promise<boolean>, otherwise: () => Promise<string>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(await otherwise());
    await pause(50);
  }
}

async function withDebugger<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

async function bannerHost(session: CDPSession): Promise<Protocol.DOM.Node | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return find(
    root,
    (node) =>
      attribute(node, 'data-parakh-warning') !== undefined &&
      (node.shadowRoots ?? []).some(({ shadowRootType }) => shadowRootType === 'closed'),
  );
}

function attribute(node: Protocol.DOM.Node, name: string): string | undefined {
  const list = node.attributes ?? [];
  for (let i = 0; i < list.length; i += 2) if (list[i] === name) return list[i + 1];
  return undefined;
}

function classesOf(node: Protocol.DOM.Node): string[] {
  return (attribute(node, 'class') ?? '').split(' ');
}

function childrenOf(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  return [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument === undefined ? [] : [node.contentDocument]),
  ];
}

function find(node: Protocol.DOM.Node, wanted: (node: Protocol.DOM.Node) => boolean): Protocol.DOM.Node | null {
  if (wanted(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, wanted);
    if (found !== null) return found;
  }
  return null;
}

function partsOf(node: Protocol.DOM.Node | null): Protocol.DOM.Node[] {
  return node === null ? [] : [node, ...childrenOf(node).flatMap(partsOf)];
}

/** A part that is hidden has no box: its edges are then all 0. */
async function boxOf(session: CDPSession, { nodeId }: Protocol.DOM.Node): Promise<Box> {
  const model = await session.send('DOM.getBoxModel', { nodeId }).then(
    (reply) => reply.model,
    () => null,
  );
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model?.border ?? [];
  return { left, top, right, bottom };
}

function allText(node: Protocol.DOM.Node): string {
  return node.nodeType === 3 ? node.nodeValue : childrenOf(node).map(allText).join(' ');
}

function visibleText(node: Protocol.DOM.Node): string {
  if (node.nodeType === 3) return node.nodeValue;
  if (node.nodeName === 'STYLE' || attribute(node, 'hidden') !== undefined) return '';
  return childrenOf(node)
    .map(visibleText)
    .filter((text) => text !== '')
    .join('\n');
}

async function readPage(file: string): Promise<string> {
  let text = '';
  for await (const part of createReadStream(`${PAGES}${file}`, 'utf8')) text += String(part);
  return text;
}
