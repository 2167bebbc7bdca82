/**
 * The built extension in Chromium 109. The only one that npm has of that version knows no extensions (its headless shell has neither the
 * option to load one nor the code), so what the browser would do stands here: it carries messages between worker, pages and content
 * scripts, keeps the storage and puts scripts into pages. All of Parakh's own code runs in Chromium 109.
 */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { servePages } from '../page-server.ts';
import { CHECKED_HOST, pause, until } from '../rig.ts';
import { BANNER_SETTLED_MS, seenBanner } from '../seen-banner.ts';
import type { SeenBanner } from '../seen-banner.ts';
import { startChromium109 } from './chromium-109.ts';
import type { OldBrowser } from './chromium-109.ts';
import { RELAY, serveOwn } from './own-server.ts';
import { standIn } from './stand-in.ts';
import type { Call, Given, Outcome } from './stand-in.ts';
import { StandInStorage } from './storage.ts';

const BUILD = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const ID = 'parakhinchromium109';
const PHONE: Viewport = { width: 360, height: 640 };
const READER = 'content-scripts/reader.js';

/** What the stand-in leaves in its world; functions given to a page run there. */
declare const standInFire: (text: string) => Promise<string>;

interface World {
  readonly page: Page;
  readonly kind: 'background' | 'surface' | 'content script';
  readonly tabId: number;
}

interface Manifest {
  readonly content_security_policy: { readonly extension_pages: string };
}

export class Extension109 {
  readonly browser: Browser;
  /** What went wrong anywhere, as the console has it. */
  readonly wrong: string[] = [];
  /** Addresses that Parakh opened in new tabs. */
  readonly created: string[] = [];
  /** Text on the button, by tab. */
  readonly badges = new Map<number, string>();
  readonly base: string;
  private readonly old: OldBrowser;
  private readonly servers: readonly Server[];
  private readonly given: Omit<Given, 'for'>;
  private readonly worlds = new Map<number, World>();
  private readonly storage = new StandInStorage((changes, area) => {
    for (const world of this.worlds.values()) void this.fire(world, 'storage.onChanged', [changes, area]);
  });
  private readonly handlers: Readonly<Record<string, (args: readonly unknown[], from: World) => unknown>>;
  private lastTab = 0;
  private inFront = 0;

  private constructor(old: OldBrowser, servers: readonly Server[], given: Omit<Given, 'for'>) {
    this.old = old;
    this.browser = old.browser;
    this.servers = servers;
    this.given = given;
    this.base = given.base;
    this.handlers = this.whatTheBrowserDoes();
  }

  /** @param language of the browser */
  static async start(language = 'en'): Promise<Extension109> {
    const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')) as Manifest;
    const given = { id: ID, manifest, language, messages: messagesIn(language) };
    const pages = await servePages(PAGES);
    const policy = manifest.content_security_policy.extension_pages;
    const { server, base } = await serveOwn(BUILD, policy, (own) =>
      standInIn({ ...given, base: own, for: 'extension' }, '/* call */'),
    );
    const old = await startChromium109(
      [`--host-resolver-rules=MAP *:80 127.0.0.1:${(pages.address() as AddressInfo).port}`],
      PHONE,
    );
    const extension = new Extension109(old, [pages, server], { ...given, base });
    await extension.openWorld('background', RELAY);
    return extension;
  }

  async stop(): Promise<void> {
    await this.old.stop();
    for (const server of this.servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  /** Tells the background of an event, such as `runtime.onInstalled`. */
  async happens(name: string, ...args: readonly unknown[]): Promise<void> {
    await this.fire(this.background(), name, args);
  }

  /** Opens a file of `pages/` under a host that is read unasked. */
  async open(file: string): Promise<Page> {
    const { page } = await this.openWorld('content script', `http://${CHECKED_HOST}/${file}`);
    await page.evaluate(readFileSync(join(BUILD, READER), 'utf8'));
    return page;
  }

  /** Opens one of the extension's own pages. */
  async surface(path: string): Promise<Page> {
    const { page } = await this.openWorld('surface', path);
    await page.waitForSelector('main');
    return page;
  }

  async close(page: Page): Promise<void> {
    const { tabId } = this.worldOf(page);
    this.worlds.delete(tabId);
    await page.close();
  }

  async badgeBecomes(page: Page, text: string): Promise<void> {
    const now = (): string => this.badges.get(this.worldOf(page).tabId) ?? '';
    await until(
      async () => now() === text,
      async () => `badge is "${now()}", not "${text}": ${this.wrong.join('\n')}`,
    );
  }

  /** Waits for the banner. @returns how it stands on the page */
  async banner(page: Page): Promise<SeenBanner> {
    await page.waitForSelector('[data-parakh-warning]');
    await pause(BANNER_SETTLED_MS);
    return (await page.evaluate(
      `(${seenBanner.toString()})(standInRootOf(document.querySelector('[data-parakh-warning]')))`,
    )) as SeenBanner;
  }

  /** Waits until Parakh opens one of its pages in a new tab. @returns its address */
  async tabCreated(path: string): Promise<string> {
    const before = this.created.length;
    const found = (): string | undefined => this.created.slice(before).find((address) => address.includes(path));
    await until(
      async () => found() !== undefined,
      async () => `${path} was not opened, but ${this.created.slice(before).join()}`,
    );
    return found() as string;
  }

  /** Makes a page the one that the popup is about. */
  bringToFront(page: Page): void {
    this.inFront = this.worldOf(page).tabId;
  }

  /** Asks the background as a page of the extension does. */
  async ask(message: object): Promise<unknown> {
    return this.messageTo(this.background(), message, { id: ID, url: this.base });
  }

  keepSettings(settings: object): void {
    this.storage.call('local', 'set', { settings });
  }

  private background(): World {
    const found = [...this.worlds.values()].find(({ kind }) => kind === 'background');
    if (found === undefined) throw new Error('the background was not started');
    return found;
  }

  private worldOf(page: Page): World {
    const found = [...this.worlds.values()].find((world) => world.page === page);
    if (found === undefined) throw new Error('the page was not opened by the stand-in');
    return found;
  }

  private async openWorld(kind: World['kind'], path: string): Promise<World> {
    const page = await this.browser.newPage();
    const world: World = { page, kind, tabId: ++this.lastTab };
    this.worlds.set(world.tabId, world);
    if (kind === 'content script') this.inFront = world.tabId;
    page.on('pageerror', (error) => this.wrong.push(`${path}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.wrong.push(`${path}: ${message.text()}`);
    });
    await page.exposeFunction('standInCall', async (text: string) => JSON.stringify(await this.outcomeOf(text, world)));
    if (kind !== 'background') {
      const inPage = kind === 'surface' ? 'extension' : kind;
      await page.evaluateOnNewDocument(standInIn({ ...this.given, for: inPage }, '(text) => standInCall(text)'));
    }
    await page.goto(new URL(path, this.base).href);
    if (kind === 'background') await page.waitForSelector('[data-ready]');
    return world;
  }

  private async outcomeOf(text: string, from: World): Promise<Outcome> {
    const { name, args } = JSON.parse(text) as Call;
    try {
      const [, area, method] = /^storage\.(\w+)\.(\w+)$/.exec(name) ?? [];
      if (area !== undefined && method !== undefined) return { value: this.storage.call(area, method, args[0]) };
      const handler = this.handlers[name];
      if (handler === undefined) throw new Error(`the stand-in has no ${name}`);
      return { value: await handler(args, from) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }

  private async fire({ page }: World, name: string, args: readonly unknown[]): Promise<Outcome> {
    const text = JSON.stringify({ name, args });
    // One whose page is on its way elsewhere hears nothing.
    const said = await page.evaluate((told) => standInFire(told), text).catch(() => '{"error":"gone"}');
    return JSON.parse(said) as Outcome;
  }

  private async messageTo(world: World, message: unknown, sender: object): Promise<unknown> {
    const outcome = await this.fire(world, 'runtime.onMessage', [message, sender]);
    if ('error' in outcome) throw new Error(`Could not establish connection. ${outcome.error}`);
    return outcome.value;
  }

  private whatTheBrowserDoes(): Readonly<Record<string, (args: readonly unknown[], from: World) => unknown>> {
    const nothing = (): null => null;
    const tab = ({ page, tabId }: World): object => ({
      id: tabId,
      url: page.url(),
      windowId: 1,
      active: tabId === this.inFront,
      incognito: false,
    });
    const named = (id: unknown): World => {
      const world = this.worlds.get(id as number);
      if (world === undefined) throw new Error(`No tab with id: ${String(id)}.`);
      return world;
    };
    return {
      'worker.failed': ([reason]) => void this.wrong.push(`worker: ${String(reason)}`),
      'runtime.sendMessage': ([message], from) =>
        this.messageTo(this.background(), message, {
          id: ID,
          url: from.page.url(),
          ...(from.kind === 'content script' ? { tab: tab(from), frameId: 0 } : {}),
        }),
      'runtime.openOptionsPage': () => void this.created.push(`${this.base}options.html`),
      'tabs.query': ([filter]) => {
        const all = [...this.worlds.values()].filter(({ kind }) => kind !== 'background');
        return all
          .filter((one) => (filter as { active?: boolean }).active !== true || one.tabId === this.inFront)
          .map(tab);
      },
      'tabs.get': ([id]) => tab(named(id)),
      'tabs.getCurrent': (_, from) => tab(from),
      'tabs.create': ([asked]) => void this.created.push((asked as { url: string }).url),
      'tabs.remove': nothing,
      'tabs.sendMessage': ([id, message]) => this.messageTo(named(id), message, { id: ID, url: this.base }),
      'tabs.captureVisibleTab': async () =>
        `data:image/png;base64,${await named(this.inFront).page.screenshot({ encoding: 'base64' })}`,
      'scripting.executeScript': async ([asked]) => {
        const {
          target,
          files,
          func,
          args = [],
        } = asked as {
          target: { tabId: number };
          files?: string[];
          func?: string;
          args?: unknown[];
        };
        const text =
          func === undefined
            ? (files ?? []).map((file) => readFileSync(join(BUILD, file), 'utf8')).join('\n')
            : `(${func})(...${JSON.stringify(args)})`;
        return [{ frameId: 0, result: await named(target.tabId).page.evaluate(text) }];
      },
      'scripting.insertCSS': nothing,
      'scripting.removeCSS': nothing,
      'scripting.registerContentScripts': nothing,
      'scripting.unregisterContentScripts': nothing,
      'scripting.getRegisteredContentScripts': () => [],
      'action.setBadgeText': ([asked]) => {
        const { tabId, text } = asked as { tabId: number; text: string };
        this.badges.set(tabId, text);
      },
      'action.setBadgeBackgroundColor': nothing,
      'action.setTitle': nothing,
      'action.getUserSettings': () => ({ isOnToolbar: true }),
      'permissions.contains': () => false,
      'permissions.request': () => false,
      'permissions.remove': () => false,
      'alarms.get': () => undefined,
      'alarms.clear': () => false,
      'contextMenus.update': nothing,
      'contextMenus.removeAll': nothing,
      'extension.isAllowedFileSchemeAccess': () => false,
      'extension.isAllowedIncognitoAccess': () => false,
    };
  }
}

/** @param call expression of the function that carries a call */
function standInIn(given: Given, call: string): string {
  return `(${standIn.toString()})(${JSON.stringify(given)}, ${call});`;
}

/** As the browser chooses among `_locales`. */
function messagesIn(language: string): Record<string, string> {
  const file = (name: string): string => join(BUILD, '_locales', name, 'messages.json');
  const read = (name: string): object => JSON.parse(readFileSync(file(name), 'utf8')) as object;
  let texts: object;
  try {
    texts = read(language);
  } catch {
    texts = read('en');
  }
  return Object.fromEntries(Object.entries(texts).map(([key, { message }]) => [key, message as string]));
}
