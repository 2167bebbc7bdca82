/** Three Chromiums side by side: with nothing, with an extension that does nothing, with Parakh. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import type { Browser, CDPSession, Page } from 'puppeteer-core';

export const SETUPS = ['nothing', 'empty', 'parakh'] as const;
export type Setup = (typeof SETUPS)[number];

const EXTENSIONS: Readonly<Record<Setup, string | null>> = {
  nothing: null,
  empty: 'tests/bench/empty-extension',
  parakh: '.output/chrome-mv3',
};
/** Under a host that Parakh reads unasked. */
const HOST = 'parakh-bench.timesjobs.com';

/** What one page cost in one browser. Times in milliseconds. */
export interface Cost {
  /** All script of the page's process. */
  readonly script: number;
  readonly layouts: number;
  readonly styles: number;
  /** Bytes. */
  readonly heap: number;
  /** The longest task, and how many took more than 50 ms. */
  readonly longest: number;
  readonly long: number;
}

/** What the extension itself did, by the browser's own record. */
export interface Traced {
  readonly script: number;
  /** The longest piece of script without a pause. */
  readonly longest: number;
  /** Layouts and style computations that its script forced. */
  readonly forced: number;
}

export class Lab {
  private readonly server: Server;
  private readonly browsers: Readonly<Record<Setup, Browser>>;
  private html = '';

  private constructor(server: Server, browsers: Readonly<Record<Setup, Browser>>) {
    this.server = server;
    this.browsers = browsers;
    server.on('request', (request, response) => {
      const isPage = request.url === '/page.html';
      response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(isPage ? this.html : '');
    });
  }

  static async open(): Promise<Lab> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const { port } = server.address() as AddressInfo;
    const [nothing, empty, parakh] = await Promise.all(SETUPS.map((setup) => launch(setup, port)));
    return new Lab(server, { nothing, empty, parakh } as Readonly<Record<Setup, Browser>>);
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.browsers).map((browser) => browser.close()));
    this.server.closeAllConnections();
    this.server.close();
  }

  browser(setup: Setup): Browser {
    return this.browsers[setup];
  }

  /** Opens the page in a fresh tab. Nothing but the page itself is there: pictures, styles and scripts of saved pages are not. */
  async load(setup: Setup, html: string, before?: (page: Page, session: CDPSession) => Promise<void>): Promise<Page> {
    this.html = html;
    const page = await this.browsers[setup].newPage();
    await page.bringToFront();
    const session = await page.createCDPSession();
    await before?.(page, session);
    await page.goto(`http://${HOST}/page.html`, { waitUntil: 'load', timeout: 60_000 });
    return page;
  }

  /** @param slowdown how many times slower than this machine the page's thread runs */
  async cost(setup: Setup, html: string, watch: number, slowdown = 1): Promise<Cost> {
    const page = await this.load(setup, html, async (tab, session) => {
      await session.send('Performance.enable');
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await tab.evaluateOnNewDocument(() => {
        const tasks: number[] = [];
        Object.assign(window, { longTasks: tasks });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) tasks.push(entry.duration);
        }).observe({ type: 'longtask', buffered: true });
      });
    });
    await new Promise((resolve) => setTimeout(resolve, watch));
    const metrics = await page.metrics();
    const heap = await heapOf(page);
    const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    await page.close();
    return {
      script: (metrics.ScriptDuration ?? 0) * 1_000,
      layouts: metrics.LayoutCount ?? 0,
      styles: metrics.RecalcStyleCount ?? 0,
      heap,
      longest: Math.max(0, ...tasks),
      long: tasks.length,
    };
  }

  /** The same page once more in Parakh's browser, with the browser's own record of who ran what. */
  async traced(html: string, watch: number, slowdown = 1): Promise<Traced> {
    const page = await this.load('parakh', '<!doctype html><p>Before.</p>');
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.tracing.start({
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack', 'v8.execute'],
    });
    this.html = html;
    await page.goto(`http://${HOST}/page.html`, { waitUntil: 'load', timeout: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, watch));
    const trace = await page.tracing.stop();
    await page.close();
    return readTrace(Buffer.from(trace ?? new Uint8Array()).toString('utf8'));
  }
}

/** Bytes that are in use once what nobody needs is gone. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await page.metrics();
  await session.detach();
  return JSHeapUsedSize ?? 0;
}

async function launch(setup: Setup, port: number): Promise<Browser> {
  const extension = EXTENSIONS[setup];
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: extension !== null,
    defaultViewport: { width: 1000, height: 760 },
    protocolTimeout: 120_000,
    args: [
      `--host-resolver-rules=MAP *:80 127.0.0.1:${port}, MAP * ~NOTFOUND`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  if (extension !== null) await browser.installExtension(extension);
  if (setup === 'parakh') {
    const welcome = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'));
    await (await welcome.asPage()).close();
  }
  return browser;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly args: {
    readonly data?: { readonly url?: string; readonly stackTrace?: readonly { readonly url?: string }[] };
    readonly beginData?: { readonly stackTrace?: readonly { readonly url?: string }[] };
  };
}

const RUNS = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'RunMicrotasks', 'TimerFire', 'FireIdleCallback']);
const LAYS_OUT = new Set(['Layout', 'UpdateLayoutTree']);
const ours = (url: string | undefined): boolean => url?.startsWith('chrome-extension://') === true;

/** Script that the browser says is the extension's, the outermost call of each run only. */
export function readTrace(json: string): Traced {
  const { traceEvents } = JSON.parse(json) as { traceEvents: readonly TraceEvent[] };
  let script = 0;
  let longest = 0;
  let forced = 0;
  const endOf = new Map<number, number>();
  const inOrder = traceEvents.filter(({ ph }) => ph === 'X').toSorted((a, b) => a.ts - b.ts);
  for (const { name, ts, dur = 0, tid, args } of inOrder) {
    if (LAYS_OUT.has(name) && args.beginData?.stackTrace?.some(({ url }) => ours(url)) === true) forced++;
    if (!RUNS.has(name) || !ours(args.data?.url) || ts < (endOf.get(tid) ?? 0)) continue;
    endOf.set(tid, ts + dur);
    script += dur / 1_000;
    longest = Math.max(longest, dur / 1_000);
  }
  return { script, longest, forced };
}
