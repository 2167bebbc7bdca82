/** The built web app in real Chromium, from a host that serves its folder as any static host does, and says what it was asked. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, Page, Viewport } from 'puppeteer-core';

const CHROMIUM = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';
const BUILD = fileURLToPath(new URL('../../.output/web', import.meta.url));
/** The app must work in any folder. */
const FOLDER = '/help/parakh/';
const PATIENCE_MS = 20_000;
/** The screen of a phone. */
export const PHONE: Viewport = { width: 360, height: 740, isMobile: true, hasTouch: true };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface WebRigOptions {
  readonly lang?: string;
  readonly userAgent?: string;
  /** Another browser than today's Chromium, started already; it ends with the rig. */
  readonly browser?: Browser;
}

export class WebRig {
  readonly browser: Browser;
  /** Method and path of every request that reached the host. */
  readonly asked: string[] = [];
  /** What the browser said against its own rules for this page, or asked of another host. */
  readonly wrong: string[] = [];
  private readonly options: WebRigOptions;
  private readonly folder: string;
  private server: Server | null = null;
  private port = 0;

  private constructor(browser: Browser, folder: string, options: WebRigOptions) {
    this.browser = browser;
    this.folder = folder;
    this.options = options;
  }

  static async start(options: WebRigOptions = {}): Promise<WebRig> {
    if (!existsSync(join(BUILD, 'service-worker.js')))
      throw new Error('.output/web holds no build: run "npm run build:web" first.');
    // A copy, since hosts change their helpline.
    const folder = mkdtempSync(join(tmpdir(), 'parakh-web-'));
    cpSync(BUILD, folder, { recursive: true });
    const rig = new WebRig(options.browser ?? (await launch(options)), folder, options);
    await rig.goOnline();
    return rig;
  }

  get address(): string {
    return `http://localhost:${this.port}${FOLDER}`;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.goOffline();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async goOnline(): Promise<void> {
    const server = createServer(({ method = '', url = '' }, response) => {
      const { pathname } = new URL(url, 'http://localhost');
      this.asked.push(`${method} ${pathname}`);
      if (method !== 'GET') {
        response.writeHead(405).end();
        return;
      }
      const path = pathname === FOLDER ? 'index.html' : pathname.slice(FOLDER.length);
      const file = join(this.folder, path);
      if (!pathname.startsWith(FOLDER) || path.includes('..') || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
      }
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(this.port, 'localhost', () => resolve()));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Takes the host off the net. */
  async goOffline(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server === null) return;
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** Writes a file of the host's folder; null takes it away. */
  write(name: string, content: string | null): void {
    if (content === null) rmSync(join(this.folder, name), { force: true });
    else writeFileSync(join(this.folder, name), content);
  }

  async open(query = ''): Promise<Page> {
    const page = await this.browser.newPage();
    if (this.options.userAgent !== undefined) await page.setUserAgent({ userAgent: this.options.userAgent });
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to/i.test(message.text())) this.wrong.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(this.address) && !request.url().startsWith('data:')) this.wrong.push(request.url());
    });
    page.on('pageerror', (error) => this.wrong.push(String(error)));
    await page.goto(this.address + query);
    await page.waitForSelector('textarea');
    return page;
  }
}

function launch({ lang }: WebRigOptions): Promise<Browser> {
  return puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    pipe: true,
    defaultViewport: PHONE,
    args: [
      ...(lang === undefined ? [] : [`--lang=${lang}`, `--accept-lang=${lang}`]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** Waits until all files lie on the device. */
export async function offlineReady(page: Page): Promise<void> {
  await page.waitForSelector('.install', { timeout: PATIENCE_MS });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, { timeout: PATIENCE_MS });
}

/** Waits until the page has said what it found. @returns what stands on it */
export async function answered(page: Page): Promise<string> {
  await page.waitForSelector('.level .sentence', { timeout: PATIENCE_MS });
  return page.evaluate(() => document.body.innerText);
}

/** A file as a phone shares it. */
export interface SharedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** Shares something to the app as the phone's own menu does: by a form that is posted to the address in the manifest. */
export async function share(
  page: Page,
  fields: Readonly<Record<string, string>>,
  files: readonly SharedFile[] = [],
): Promise<void> {
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate(
      (values, given) => {
        const form = document.createElement('form');
        form.method = 'POST';
        form.enctype = 'multipart/form-data';
        form.action = './share';
        for (const [name, value] of Object.entries(values)) {
          const input = document.createElement('textarea');
          input.name = name;
          input.value = value;
          form.append(input);
        }
        if (given.length > 0) {
          const input = document.createElement('input');
          const transfer = new DataTransfer();
          for (const { name, type, content } of given) transfer.items.add(new File([content], name, { type }));
          input.type = 'file';
          input.name = 'files';
          input.multiple = true;
          input.files = transfer.files;
          form.append(input);
        }
        document.body.append(form);
        form.submit();
      },
      fields,
      [...files],
    ),
  ]);
}

/** Everything that the page's origin has on the device, in one text. */
export function storedBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
    parts.push(JSON.stringify(await indexedDB.databases()));
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const request of await store.keys()) {
        if (request.url.includes('/assets/')) continue;
        parts.push(`${name} ${request.url}`, (await (await store.match(request))?.text()) ?? '');
      }
    }
    return parts.join('\n');
  });
}
