/** What a test can do with the built extension in any browser, and how it is done where browsers do it alike. */
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { ENDLESS } from './page-server.ts';
import type { HeadersOf } from './page-server.ts';
import { PATIENCE_MS, pause, until } from './waiting.ts';

export const PAGES = fileURLToPath(new URL('pages/', import.meta.url));
/** A name under a checked host that is not on browsers' list of https-only hosts. */
export const CHECKED_HOST = 'parakh-test.timesjobs.com';
export const OTHER_HOST = 'somewhere.example';
/** Milliseconds after which a page that was to stay quiet has been quiet. */
export const QUIET_MS = 1_200;

/** Milliseconds that a page may take to load; the larger ones take as long as anything is waited for. */
const LOADED_WITHIN_MS = 30_000;

/** Milliseconds after which the banner takes a press that puts it away, and a little more. */
export const BANNER_READY_MS = 600;

/** The browser's API as the extension's background has it; functions given to `evaluate` run there. */
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
  /** Program of the browser. */
  readonly executable?: string;
  /** Folder of the unpacked extension, or a zip file as a release hands it out. */
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
  /** Port of a proxy on this machine: everything that the browser asks of anybody goes through it, and nothing past it. */
  readonly proxy?: number;
}

/** Edges of a part of a page, in pixels from the upper left corner of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The extension's service worker or event page. */
export interface Background {
  evaluate<Args extends unknown[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Stops it, as the browser does with one that has nothing to do. */
  close(): Promise<void>;
}

/** A browser with the built extension, and a server of test pages that answers for every http host. */
export abstract class AnyRig {
  readonly browser: Browser;

  protected constructor(browser: Browser) {
    this.browser = browser;
  }

  /** A page of the browser's own, which no extension may read. */
  abstract readonly browserPage: string;

  abstract stop(): Promise<void>;

  /** Address of one of the extension's own pages. */
  abstract address(path: string): string;

  /** Opens one of the extension's own pages, such as `options.html`, in a tab in front, and waits until something stands on it. */
  abstract surface(path: string): Promise<Page>;

  /** The tab or popup whose address has this in it, or null where none is open. */
  abstract openNow(part: string): Promise<Page | null>;

  /** Waits for the tab or popup whose address has this in it, whoever opened it. */
  abstract opened(part: string): Promise<Page>;

  /** Opens the popup as a click on the toolbar button does, and waits until it is done checking. */
  abstract popup(page: Page): Promise<Page>;

  /** The extension's background, woken where it sleeps. */
  abstract worker(): Promise<Background>;

  /** As a user's settings tell sites, such as `prefers-color-scheme` and `dark`. */
  abstract prefers(page: Page, feature: string, value: string): Promise<void>;

  /** Has no script of the page itself run from now on. */
  abstract withoutScripts(page: Page): Promise<void>;

  /** Has files that are saved go to a folder. */
  abstract downloadTo(folder: string): Promise<void>;

  /** What was copied, as a page of the extension in front may read it. */
  abstract copied(page: Page): Promise<string>;

  /** Lets go of files of this machine over a page: at its top, beside any box that is drawn for it. */
  abstract drop(page: Page, files: readonly string[]): Promise<void>;

  /** How often a page was read, as the reader in it counts. */
  abstract readings(page: Page): Promise<number>;

  /** Gives the keyboard back to a page, where Tab has led beyond its last control: in Firefox to the toolbar. */
  abstract takeFocus(page: Page): Promise<void>;

  /** What a screen reader is told of a page, as "role: name", with the names of ARIA. */
  abstract heard(page: Page): Promise<string[]>;

  /** The banner's visible text, or null where there is none. */
  abstract bannerText(page: Page): Promise<string | null>;

  /** Clicks a button of the banner with the mouse, as a user does. */
  abstract clickInBanner(page: Page, label: string): Promise<void>;

  /** Where parts of the banner stand on the screen; each is named by its tag, or its tag and class. One that is hidden has no size. */
  abstract boxesInBanner(page: Page, names: readonly string[]): Promise<Readonly<Record<string, readonly Box[]>>>;

  /** What has the focus in the banner: its name, and the thickness of the ring around it. */
  abstract focusInBanner(page: Page): Promise<{ readonly name: string; readonly ring: number }>;

  /** What an expression comes to in a world beside the page's scripts: they can change nothing of how it is answered. */
  abstract beside(page: Page, expression: string): Promise<unknown>;

  /** Attributes of the banner's links. */
  abstract linksInBanner(page: Page): Promise<Readonly<Record<string, string | undefined>>[]>;

  /** Opens a file of `pages/` under a host, in a fresh tab in front. */
  async open(file: string, host = CHECKED_HOST): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    const loaded = page.goto(`http://${host}/${file}`, { timeout: Math.max(LOADED_WITHIN_MS, PATIENCE_MS) });
    // It never is: what is there by then is what a visitor sees.
    await (file.endsWith(ENDLESS) ? Promise.race([loaded.catch(() => null), pause(1_500)]) : loaded);
    return page;
  }

  /** Opens any address, also of a page that cannot be loaded, in a tab in front. */
  async openAddress(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    await page.goto(url).catch(() => {}); // An error page is a page, too.
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

  /** Opens a file of `pages/` in a private window. */
  abstract openPrivately(file: string): Promise<{ readonly page: Page; readonly close: () => Promise<void> }>;

  /** Chooses Parakh's entry in the menu that a right click on what is selected opens. @param selector what the click goes to */
  abstract checkSelection(page: Page, selector: string): Promise<void>;

  /** Goes back to the page before, which may come from memory as it was left. */
  async back(page: Page): Promise<void> {
    await page.goBack();
  }

  /** Keeps settings as the settings page does; what is not given is as on the first day. */
  async keepSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await (
      await this.worker()
    ).evaluate((data) => chrome.storage.local.set({ settings: { version: 1, data } }), settings);
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

  /** Tool tip of the toolbar button on the tab in front. */
  async toolTip(): Promise<string> {
    return (await this.worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id });
    });
  }

  /** Addresses of all tabs. */
  async addresses(): Promise<string[]> {
    return (await this.worker()).evaluate(async () => (await chrome.tabs.query({})).map(({ url = '' }) => url));
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

  /** As soon as there is one, before anybody can have read it. */
  async bannerIsThere(page: Page): Promise<void> {
    await until(
      async () => (await this.bannerText(page)) !== null,
      async () => 'no banner came',
    );
  }

  async bannerComes(page: Page): Promise<string> {
    await this.bannerIsThere(page);
    // Its headline is set a frame later, so that it is announced.
    await pause(100);
    return (await this.bannerText(page)) ?? '';
  }

  /** Presses what puts the banner away, as a user does who has seen it. */
  async putAway(page: Page, label: string): Promise<void> {
    await pause(BANNER_READY_MS);
    await this.clickInBanner(page, label);
  }

  async bannerGoes(page: Page): Promise<void> {
    await until(
      async () => (await this.bannerText(page)) === null,
      async () => 'the banner stayed',
    );
  }
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

async function readPage(file: string): Promise<string> {
  let text = '';
  for await (const part of createReadStream(`${PAGES}${file}`, 'utf8')) text += String(part);
  return text;
}
