/** Builds the gallery's page, serves it, and opens it in real Chromium. */
import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { makeSamples } from './samples.ts';
import type { State } from './states.ts';

const PAGE = '.output/gallery-page';
const LOCALES = 'src/ui/texts/locales';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.ftl': 'text/plain; charset=utf-8',
};

/** Which button of the banner shows what the state is named for. */
const UNFOLDS: ReadonlyMap<State, number> = new Map([
  ['banner/why', 1],
  ['banner/steps', 2],
]);

/** How a surface is looked at. */
export interface View {
  readonly state: State;
  /** A language, or the pseudo-locale. */
  readonly language: string;
  /** CSS pixels. */
  readonly width: number;
  /** Per cent. */
  readonly textSize?: 100 | 125 | 150 | 200;
}

export class Gallery {
  readonly browser: Browser;
  private readonly server: Server;
  private readonly page: Page;

  private constructor(browser: Browser, server: Server, page: Page) {
    this.browser = browser;
    this.server = server;
    this.page = page;
  }

  static async open(): Promise<Gallery> {
    await build({ configFile: 'tests/gallery/vite.config.ts' });
    writeFileSync(join(PAGE, 'samples.json'), JSON.stringify(makeSamples()));
    const server = await serve();
    const browser = await puppeteer.launch({
      executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
      headless: true,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    return new Gallery(browser, server, await browser.newPage());
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
  }

  /** Shows a surface; the page stays the same one, so only one is seen at a time. */
  async show({ state, language, width, textSize = 100 }: View): Promise<Page> {
    const { port } = this.server.address() as AddressInfo;
    await this.page.setViewport({ width, height: 640 });
    await this.page.goto(`http://127.0.0.1:${port}/index.html?state=${state}&language=${language}&size=${textSize}`);
    await this.page.waitForSelector('html[data-ready]');
    const unfolds = UNFOLDS.get(state);
    // A real click: the banner hears no other.
    if (unfolds !== undefined) await this.page.locator(`>>> .buttons button:nth-of-type(${unfolds})`).click();
    return this.page;
  }

  /** The same surface on another screen. */
  async resize({ width, textSize }: Required<Pick<View, 'width' | 'textSize'>>): Promise<void> {
    await this.page.setViewport({ width, height: 640 });
    await this.page.evaluate((size) => {
      document.documentElement.dataset.textSize = String(size);
      const banner = document.querySelector('[data-parakh-warning]')?.shadowRoot?.querySelector<HTMLElement>('.card');
      // Its name is another one in each page.
      const scale = [...(banner?.style ?? [])].find((name) => name.endsWith('-scale')) ?? '';
      banner?.style.setProperty(scale, String(Math.min(size, 150) / 100));
    }, textSize);
  }
}

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname));
    const file = path.startsWith('/locales/') ? join(LOCALES, path.slice('/locales/'.length)) : join(PAGE, path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
