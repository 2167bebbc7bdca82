/** Real Chromium with the built extension. Every http host is mapped to the server, so that the build as shipped reads them unasked. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type {
  Browser,
  CDPSession,
  Extension,
  Page,
  Protocol,
  SerializedAXNode,
  Target,
  WebWorker,
} from 'puppeteer-core';
import { unzip } from '../../scripts/package/zip.ts';
import { AnyRig, CHECKED_HOST, PAGES, settled } from './any-rig.ts';
import type { Background, Box, RigOptions } from './any-rig.ts';
import { servePages } from './page-server.ts';
import { PATIENCE_MS, pause, until } from './waiting.ts';

const CHROMIUM = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';
const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Chromium's API as the extension's worker has it. */
declare const chrome: {
  readonly contextMenus: {
    readonly onClicked: {
      dispatch(info: { menuItemId: string; selectionText: string }, tab: { readonly index: number }): void;
    };
  };
};

export interface ChromiumOptions extends RigOptions {
  /** Where a policy of the browser installs the extension: its id. */
  readonly managed?: { readonly id: string };
  /** A host that answers by https at a port of this machine, with a certificate that nobody vouches for. */
  readonly https?: { readonly host: string; readonly port: number };
}

function hostRules(port: number, https: ChromiumOptions['https']): string {
  const pages = `MAP *:80 127.0.0.1:${port}`;
  return https === undefined ? pages : `${pages}, MAP ${https.host}:443 127.0.0.1:${https.port}`;
}

function screenInfo({ width, height, pixelRatio = 1 }: NonNullable<RigOptions['screen']>): string {
  return `{${width}x${height} devicePixelRatio=${pixelRatio.toFixed(2)}}`;
}

export class ChromiumRig extends AnyRig {
  readonly browserPage = 'chrome://version';
  readonly extension: Extension;
  private readonly server: Server;

  private constructor(browser: Browser, extension: Extension, server: Server) {
    super(browser);
    this.extension = extension;
    this.server = server;
  }

  static async start(options: ChromiumOptions = {}): Promise<ChromiumRig> {
    const given = options.build ?? BUILD;
    const build = given.endsWith('.zip') ? await unpacked(given) : given;
    if (!existsSync(`${build}/manifest.json`)) throw new Error(`${build} holds no build: run "npm run build" first.`);
    const server = await servePages(options.pages ?? PAGES, options.headersOf);
    const { port } = server.address() as AddressInfo;
    const browser = await puppeteer.launch({
      executablePath: options.executable ?? CHROMIUM,
      headless: true,
      pipe: true,
      enableExtensions: true,
      defaultViewport: { width: 1000, height: 760 },
      // Else nothing that a policy wants installed is fetched.
      ...(options.managed === undefined ? {} : { ignoreDefaultArgs: ['--disable-background-networking'] }),
      args: [
        ...(options.proxy === undefined
          ? [`--host-resolver-rules=${hostRules(port, options.https)}`]
          : [`--proxy-server=127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
        ...(options.https === undefined ? [] : ['--ignore-certificate-errors']),
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
        ...(options.screen === undefined ? [] : [`--screen-info=${screenInfo(options.screen)}`]),
        ...(options.lang === undefined ? [] : [`--lang=${options.lang}`]),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    if (options.managed !== undefined) return ChromiumRig.managed(browser, options.managed.id, server);
    const id = await browser.installExtension(build);
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error('Chromium did not keep the extension.');
    // It comes once after installing, in front of whatever a test opens.
    const welcome = await browser.waitForTarget((one) => one.url() === `chrome-extension://${id}/welcome.html`);
    if (options.keepWelcome !== true) await (await welcome.asPage()).close();
    return new ChromiumRig(browser, extension, server);
  }

  /** What a policy installs comes a moment after the browser, and is in no list of what was loaded by hand. */
  private static async managed(browser: Browser, id: string, server: Server): Promise<ChromiumRig> {
    await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id));
    const session = await browser.target().createCDPSession();
    const triggerAction = async (page: Page): Promise<void> => {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find(({ url }) => url === page.url());
      await session.send('Extensions.triggerAction', { id, targetId: tab?.targetId ?? '' });
    };
    return new ChromiumRig(browser, { id, triggerAction } as Extension, server);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
  }

  address(path: string): string {
    return `chrome-extension://${this.extension.id}/${path}`;
  }

  async surface(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    await page.goto(this.address(path));
    await page.waitForSelector('main');
    return page;
  }

  async openNow(part: string): Promise<Page | null> {
    const target = this.browser.targets().find((one) => one.url().includes(part));
    return (await target?.page()) ?? (await target?.asPage()) ?? null;
  }

  async opened(part: string): Promise<Page> {
    const target = await this.browser.waitForTarget((one) => one.url().includes(part), { timeout: PATIENCE_MS });
    return (await target.page()) ?? target.asPage();
  }

  async worker(): Promise<Background> {
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
    return found as unknown as Background;
  }

  async popup(page: Page): Promise<Page> {
    await page.triggerExtensionAction(this.extension);
    const popup = await this.opened('/popup.html');
    await settled(popup);
    return popup;
  }

  async openPrivately(file: string): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`http://${CHECKED_HOST}/${file}`);
    return { page, close: () => context.close() };
  }

  /** The menu cannot be opened without a display: the extension is told what it would be told. */
  async checkSelection(page: Page): Promise<void> {
    const selectionText = await page.evaluate(() => getSelection()?.toString() ?? '');
    const info = { menuItemId: 'check-selection', selectionText };
    await (await this.worker()).evaluate((told) => chrome.contextMenus.onClicked.dispatch(told, { index: 0 }), info);
  }

  prefers(page: Page, name: string, value: string): Promise<void> {
    return page.emulateMediaFeatures([{ name, value }]);
  }

  async downloadTo(folder: string): Promise<void> {
    const session = await this.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }

  async copied(page: Page): Promise<string> {
    const origin = `chrome-extension://${this.extension.id}`;
    await this.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
    return page.evaluate(() => navigator.clipboard.readText());
  }

  async drop(page: Page, files: readonly string[]): Promise<void> {
    await withDebugger(page, async (session) => {
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        // One follows the other, as a hand moves.
        // oxlint-disable-next-line no-await-in-loop
        await session.send('Input.dispatchDragEvent', {
          type,
          x: 60,
          y: 20,
          data: { items: [], files: [...files], dragOperationsMask: 1 },
        });
    });
  }

  takeFocus(page: Page): Promise<void> {
    return page.bringToFront();
  }

  withoutScripts(page: Page): Promise<void> {
    return page.setJavaScriptEnabled(false);
  }

  async heard(page: Page): Promise<string[]> {
    const lines: string[] = [];
    const visit = (node: SerializedAXNode): void => {
      lines.push(`${node.role}: ${node.name ?? ''}`);
      node.children?.forEach(visit);
    };
    const tree = await page.accessibility.snapshot();
    if (tree !== null) visit(tree);
    return lines;
  }

  readings(page: Page): Promise<number> {
    return withDebugger(page, async (session) => {
      const worlds: number[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
      });
      await session.send('Runtime.enable');
      const counts = await Promise.all(
        worlds.map(async (contextId) => {
          const expression = 'globalThis.parakhReader?.reader.budget.readings';
          return (await session.send('Runtime.evaluate', { contextId, expression })).result.value as number | undefined;
        }),
      );
      return counts.find((count) => count !== undefined) ?? 0;
    });
  }

  async bannerText(page: Page): Promise<string | null> {
    return withDebugger(page, async (session) => {
      const host = await bannerHost(session);
      return host === null ? null : visibleText(host);
    });
  }

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

  beside(page: Page, expression: string): Promise<unknown> {
    return withDebugger(page, async (session) => {
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'parakh-test',
      });
      const answer = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        returnByValue: true,
        awaitPromise: true,
      });
      return answer.result.value as unknown;
    });
  }

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

/** Only a store installs a package itself: whoever has the file unpacks it. @returns the folder, one of the build's */
async function unpacked(zip: string): Promise<string> {
  const folder = fileURLToPath(new URL(`../../.output/unpacked/${basename(zip, '.zip')}`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of await unzip(readFileSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Whether a worker runs; one that is being stopped may never say. */
function answers(worker: WebWorker): Promise<boolean> {
  return Promise.race([worker.evaluate(() => true).catch(() => false), pause(2_000).then(() => false)]);
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
