/**
 * A long use of the built extension in real Chromium: pages are opened, changed and left, popups opened now and then. In the first half the
 * worker is stopped after each round, in the second one worker does all: what it does not let go of makes that half heavier. What is held is
 * measured again and again at the same moment of the round, so that what grows can be seen.
 */
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { pause, settled } from '../browser/rig.ts';
import { ChromiumRig } from '../browser/chromium-rig.ts';
import { CHECKED_HOST } from '../browser/any-rig.ts';

declare const chrome: {
  storage: Record<'local' | 'session', { get(keys: null): Promise<Record<string, unknown>> }>;
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
};

/** What is measured, each as a number that should stay as it is. */
export const MEASURES = [
  'worker heap, kB',
  'heap of a page, kB',
  'nodes of a page',
  'listeners of a page',
  'watchers in a page',
  'store on the device, B',
  'store in memory, B',
  'records without a tab',
  'wrong badges',
  'worker starts unasked',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Sample = Readonly<Record<Measure, number>>;

/** Pages that say something, and whether they are warned of. */
const PAGES: readonly (readonly [file: string, badge: string])[] = [
  ['offer.html', '!'],
  ['honest.html', ''],
  ['news.html', ''],
  ['board.html', ''],
  ['long-offer.html', '!'],
  ['article-pictures.html', ''],
  ['scam-centre.html', '!'],
  ['spans.html', '!'],
];
/** Tabs that are used in turn. */
const TABS = 3;

/** Pages after which all of them have been shown: what is open then is the same each time. */
export const ALL_PAGES = PAGES.length;

export interface SoakOptions {
  readonly pages: number;
  /** Pages between two measurements: a multiple of `ALL_PAGES`. */
  readonly round: number;
  readonly onSample?: (page: number, sample: Sample) => void;
}

export async function soak({ pages, round, onSample }: SoakOptions): Promise<Sample[]> {
  const rig = await ChromiumRig.start();
  const use = new Use(rig);
  try {
    await use.begin();
    const samples: Sample[] = [];
    for (let page = 1; page <= pages; page++) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other, as people do
      await use.visit(page);
      if (page % round !== 0) continue;
      // oxlint-disable-next-line no-await-in-loop
      const sample = await use.measure();
      samples.push(sample);
      onSample?.(page, sample);
      // oxlint-disable-next-line no-await-in-loop
      if (page < pages / 2) await use.stopWorker();
    }
    return samples;
  } finally {
    await rig.stop();
  }
}

class Use {
  private readonly rig: ChromiumRig;
  private readonly tabs: Page[] = [];
  /** What each of them shows. */
  private readonly shown: (typeof PAGES)[number][] = [];
  /** Stays open all the time, and changes again and again. */
  private resident: Page | null = null;
  private starts = 0;
  private stops = 0;
  private wrongBadges = 0;

  constructor(rig: ChromiumRig) {
    this.rig = rig;
  }

  async begin(): Promise<void> {
    const { browser, extension } = this.rig;
    browser.on('targetcreated', (target) => {
      if (target.type() === 'service_worker' && target.url().includes(extension.id)) this.starts++;
    });
    this.resident = await this.rig.open('app.html');
    for (let i = 0; i < TABS; i++) this.tabs.push(await browser.newPage());
  }

  /** Opens a page as the number says, and does with it what people do. */
  async visit(number: number): Promise<void> {
    const shown = PAGES[number % PAGES.length] as (typeof PAGES)[number];
    const [file, badge] = shown;
    const at = number % TABS;
    this.shown[at] = shown;
    if (number % 10 === 0) await this.renew(at);
    const tab = this.tabs[at] as Page;
    await tab.bringToFront();
    await tab.goto(`http://${CHECKED_HOST}/${file}?${number}`);
    if (number % 4 === 0) await changes(tab, number);
    if (number % 7 === 0) {
      await this.changeResident(number);
      await tab.bringToFront();
    }
    if (number % 5 === 0 || badge === '') await this.expectBadge(file, badge);
    else await pause(20 * (number % 3));
    if (number % 25 === 0) await this.lookAtPopup(tab);
  }

  async stopWorker(): Promise<void> {
    await (await this.rig.worker()).close();
    this.stops++;
  }

  async measure(): Promise<Sample> {
    const page = this.resident as Page;
    await this.rest();
    // Always at the same moment: an offer was shown, and has gone.
    await this.show('offer');
    await this.rig.bannerComes(page);
    await this.show('honest');
    await this.rig.bannerGoes(page);
    await pause(200);
    const local = await this.storeSize('local');
    const session = await this.storeSize('session');
    const { starts, stops, wrongBadges } = this;
    this.starts = 0;
    this.stops = 0;
    this.wrongBadges = 0;
    return {
      ...(await pageMeasures(page)),
      'worker heap, kB': await this.workerHeap(),
      'store on the device, B': local,
      'store in memory, B': session,
      'records without a tab': await this.lostRecords(),
      'wrong badges': wrongBadges,
      'worker starts unasked': starts - stops,
    };
  }

  /** Has each tab be read: one that was left before that has no record, and on a slow machine that is now this one, now another. */
  private async rest(): Promise<void> {
    for (const [at, tab] of this.tabs.entries()) {
      const shown = this.shown[at];
      if (shown === undefined) continue;
      // oxlint-disable-next-line no-await-in-loop -- one alone is in front
      await tab.bringToFront();
      // oxlint-disable-next-line no-await-in-loop
      await this.expectBadge(...shown);
    }
  }

  /** Closes a tab and opens another. */
  private async renew(at: number): Promise<void> {
    await this.tabs[at]?.close();
    this.tabs[at] = await this.rig.browser.newPage();
  }

  private async changeResident(number: number): Promise<void> {
    await this.show(number % 2 === 0 ? 'offer' : 'honest');
    await pause(100);
  }

  private async show(what: 'offer' | 'honest'): Promise<void> {
    const page = this.resident as Page;
    await page.bringToFront();
    await page.evaluate((name) => document.getElementById(name)?.click(), what);
  }

  private async lookAtPopup(tab: Page): Promise<void> {
    await tab.bringToFront();
    await tab.triggerExtensionAction(this.rig.extension);
    const popup = await this.popupNow();
    if (popup === null) return;
    await settled(popup).catch(() => undefined);
    await popup.close().catch(() => undefined);
  }

  /** Null on a busy machine where another window takes the focus: then the popup is gone as soon as it came. */
  private async popupNow(): Promise<Page | null> {
    for (let tries = 0; tries < 20; tries++) {
      // oxlint-disable-next-line no-await-in-loop -- until it is there
      await pause(30);
      // oxlint-disable-next-line no-await-in-loop
      const popup = await this.rig.openNow('/popup.html').catch(() => null);
      if (popup !== null) return popup;
    }
    return null;
  }

  /** A badge comes when the page was read. What was said of the page before may be taken back a second later. */
  private async expectBadge(file: string, badge: string): Promise<void> {
    const end = Date.now() + 8_000;
    await pause(40);
    let now = await this.badge();
    while (now !== badge && Date.now() < end) {
      // oxlint-disable-next-line no-await-in-loop -- until it is there
      await pause(25);
      // oxlint-disable-next-line no-await-in-loop
      now = await this.badge();
    }
    if (now === badge) return;
    this.wrongBadges++;
    console.error(`${file} has the badge "${now}"`);
  }

  private async badge(): Promise<string> {
    return this.isAwake() ? this.rig.badgeNow() : '';
  }

  /** Asking a worker that sleeps would wait until something wakes it. */
  private isAwake(): boolean {
    return this.workers().length > 0;
  }

  private workers(): Target[] {
    const { browser, extension } = this.rig;
    return browser.targets().filter((one) => one.type() === 'service_worker' && one.url().includes(extension.id));
  }

  private async storeSize(area: 'local' | 'session'): Promise<number> {
    const worker = await this.rig.worker();
    return worker.evaluate(async (from) => JSON.stringify(await chrome.storage[from].get(null)).length, area);
  }

  private async lostRecords(): Promise<number> {
    const worker = await this.rig.worker();
    return worker.evaluate(async () => {
      const open = new Set((await chrome.tabs.query({})).map(({ id }) => `tab:${id}`));
      const kept = Object.keys(await chrome.storage.session.get(null));
      return kept.filter((key) => key.startsWith('tab:') && !open.has(key)).length;
    });
  }

  private async workerHeap(): Promise<number> {
    await this.rig.worker();
    const session = await this.workers().at(-1)?.createCDPSession();
    if (session === undefined) throw new Error('the worker is gone');
    try {
      return await heapOf(session);
    } finally {
      await session.detach().catch(() => undefined);
    }
  }
}

/** The page shows more, and other things, without being loaded anew. */
async function changes(page: Page, number: number): Promise<void> {
  await page.evaluate((count) => {
    for (let i = 0; i < 20; i++) {
      const line = document.createElement('p');
      line.textContent = `Line ${i} of ${count}: the library is open until six.`;
      document.body.append(line);
    }
    history.pushState({}, '', `?more=${count}`);
  }, number);
}

/** After what is no longer needed was thrown away, in kB. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.send('HeapProfiler.disable');
  return Math.round(usedSize / 1_024);
}

async function pageMeasures(
  page: Page,
): Promise<Pick<Sample, 'heap of a page, kB' | 'nodes of a page' | 'listeners of a page' | 'watchers in a page'>> {
  const session = await page.createCDPSession();
  try {
    const heap = await heapOf(session);
    const watchers = await watchersIn(session);
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
    return {
      'heap of a page, kB': heap,
      'nodes of a page': metric('Nodes'),
      'listeners of a page': metric('JSEventListeners'),
      'watchers in a page': watchers,
    };
  } finally {
    await session.detach();
  }
}

/** Watchers of changes that the reader and the banner hold, in their own world of the page. */
async function watchersIn(session: CDPSession): Promise<number> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if ((context.auxData as { type?: string } | undefined)?.type === 'isolated') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  let watchers = 0;
  for (const contextId of worlds)
    for (const kind of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
      const { result } = await session.send('Runtime.evaluate', { expression: `${kind}.prototype`, contextId });
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
      const { result: count } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      watchers += count.value as number;
    }
  await session.send('Runtime.disable');
  return watchers;
}
