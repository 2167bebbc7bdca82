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
  /** All script of the page's thread, in time of the processor. */
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
    const page = await this.load(setup, '<!doctype html><p>Before.</p>', async (tab, session) => {
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
    const before = await page.metrics();
    const trace = await this.record(page, html, watch, ['devtools.timeline', 'v8.execute']);
    const metrics = await page.metrics();
    const heap = await heapOf(page);
    const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
    await page.close();
    return {
      script: runsOf(trace).reduce((sum, { ms }) => sum + ms, 0),
      layouts: (metrics.LayoutCount ?? 0) - (before.LayoutCount ?? 0),
      styles: (metrics.RecalcStyleCount ?? 0) - (before.RecalcStyleCount ?? 0),
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
    const trace = await this.record(page, html, watch, [...STACKS, 'devtools.timeline', 'v8.execute']);
    await page.close();
    return readTrace(trace);
  }

  /** @returns the browser's own record of loading the page and watching it */
  private async record(page: Page, html: string, watch: number, categories: string[]): Promise<readonly TraceEvent[]> {
    await page.tracing.start({ categories });
    this.html = html;
    await page.goto(`http://${HOST}/page.html`, { waitUntil: 'load', timeout: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, watch));
    const trace = Buffer.from((await page.tracing.stop()) ?? new Uint8Array()).toString('utf8');
    return (JSON.parse(trace) as { traceEvents: readonly TraceEvent[] }).traceEvents;
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

interface Stack {
  readonly stackTrace?: readonly { readonly url?: string }[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, the microseconds in which the thread did run: others want the processor, too. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: {
    readonly data?: Stack & { readonly url?: string; readonly id?: number; readonly timerId?: number };
    readonly beginData?: Stack;
    readonly name?: string;
  };
}

/** A piece of script without a pause: the outermost call on a page's thread. */
interface Run {
  readonly event: TraceEvent;
  /** Of the processor. */
  readonly ms: number;
  /** By the clock: what the page waits for. */
  readonly lasted: number;
}

/** Says who asked for what runs later. */
const STACKS = ['disabled-by-default-devtools.timeline.stack'];
/** What waits is run in microtasks, of which the record does not say whose they are; they stand within what woke them up. */
const RUNS = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'RunMicrotasks', 'TimerFire', 'FireIdleCallback']);
const LAYS_OUT = new Set(['Layout', 'UpdateLayoutTree']);
const ours = (url: string | undefined): boolean => url?.startsWith('chrome-extension://') === true;
const byOurs = (stack: Stack | undefined): boolean => stack?.stackTrace?.some(({ url }) => ours(url)) === true;

/** All script of the page's own thread, whoever's. */
function runsOf(events: readonly TraceEvent[]): Run[] {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const runs: Run[] = [];
  const endOf = new Map<string, number>();
  const inOrder = events.filter(({ ph, name }) => ph === 'X' && RUNS.has(name)).toSorted((a, b) => a.ts - b.ts);
  for (const event of inOrder) {
    const thread = `${event.pid} ${event.tid}`;
    if (!threads.has(thread) || event.ts < (endOf.get(thread) ?? 0)) continue;
    endOf.set(thread, event.ts + (event.dur ?? 0));
    const lasted = (event.dur ?? 0) / 1_000;
    runs.push({ event, ms: event.tdur === undefined ? lasted : event.tdur / 1_000, lasted });
  }
  return runs;
}

/** The script that the record says is the extension's, or was asked for by it. */
export function readTrace(events: readonly TraceEvent[]): Traced {
  const asked = new Set<string>();
  for (const { name, args } of events) {
    if (name === 'RequestIdleCallback' && byOurs(args.data)) asked.add(`idle ${args.data?.id}`);
    if (name === 'TimerInstall' && byOurs(args.data)) asked.add(`timer ${args.data?.timerId}`);
  }
  const isOwn = ({ event: { name, args } }: Run): boolean =>
    (name === 'FireIdleCallback' && asked.has(`idle ${args.data?.id}`)) ||
    (name === 'TimerFire' && asked.has(`timer ${args.data?.timerId}`)) ||
    ours(args.data?.url);
  const own = runsOf(events).filter(isOwn);
  return {
    script: own.reduce((sum, { ms }) => sum + ms, 0),
    longest: Math.max(0, ...own.map(({ lasted }) => lasted)),
    forced: events.filter(({ name, ph, args }) => ph === 'X' && LAYS_OUT.has(name) && byOurs(args.beginData)).length,
  };
}
