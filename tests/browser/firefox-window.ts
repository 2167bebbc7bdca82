/**
 * What of Firefox lies outside of its pages: the toolbar with its popup, the extension's event page, languages, the clipboard. WebDriver
 * BiDi gives tests that ask for it (`--remote-allow-system-access`) the browser's own window, which is a page of script, too.
 */
import type { Browser, Page } from 'puppeteer-core';

/** The part of puppeteer's connection that is used. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
  /** As if the browser had said so: puppeteer then has a page for it. */
  emit(event: string, info: object): void;
}

type Answer =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** A value as WebDriver BiDi hands it over: all of ours go as JSON, or by the name that the browser gave to an element. */
export type Argument = { readonly type: 'string'; readonly value: string } | { readonly sharedId: string };

/** Browser elements, in which pages are shown; the one of a popup, too. */
interface BrowserElement extends HTMLElement {
  permanentKey?: object;
  readonly currentURI?: { readonly spec: string };
  readonly browsingContext: { prefersColorSchemeOverride: string; allowJavascript: boolean };
  readonly webProgress: { readonly isLoadingDocument: boolean };
  fixupAndLoadURIString(address: string, how: { readonly triggeringPrincipal: unknown }): void;
  readonly messageManager: {
    loadFrameScript(address: string, later: boolean): void;
    addMessageListener(name: string, listener: { receiveMessage(message: { data: unknown }): void }): void;
  };
  readonly documentGlobal: BrowserWindow;
}

interface BrowserWindow extends Window {
  readonly gBrowser: {
    readonly selectedBrowser: BrowserElement;
    selectedTab: unknown;
    readonly tabs: readonly { readonly linkedBrowser: BrowserElement }[];
    getTabForBrowser(one: BrowserElement): unknown;
  };
}

interface Accessible {
  readonly role: number;
  readonly name: string | null;
  readonly computedARIARole: string;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
}

interface AccessibilityService {
  getAccessibleFor(one: Element): Accessible | null;
  getStringRole(role: number): string;
}

interface Extension {
  readonly views: ReadonlySet<{ readonly viewType: string; readonly xulBrowser: BrowserElement }>;
  readonly backgroundState: string;
  wakeupBackground(): Promise<unknown>;
  terminateBackground(how: { readonly disableResetIdleForTest: boolean }): Promise<void>;
}

/** What `prepare` leaves in the browser's window. */
interface Prepared {
  readonly idOf: (one: BrowserElement) => string;
  readonly browserOf: (id: string) => BrowserElement;
  /** All tabs and popups of extensions. */
  readonly all: () => BrowserElement[];
  readonly extension: () => Extension;
  /** Puts popups away, as a click beside them does. */
  readonly putAway: () => Promise<void>;
}

type Menu = HTMLElement & { readonly state: string; activateItem(item: Element): void };
type Panel = Element & { readonly state: string; hidePopup(): void };

// What the scripts below have as their globals.
declare const ChromeUtils: { importESModule(name: string): Readonly<Record<string, unknown>> };
declare const Services: {
  readonly prefs: { setIntPref(name: string, value: number): void; setStringPref(name: string, value: string): void };
  readonly scriptSecurityManager: { getSystemPrincipal(): unknown };
  readonly locale: { availableLocales: readonly string[]; requestedLocales: readonly string[] };
  readonly wm: { getEnumerator(type: string): Iterable<BrowserWindow> };
};
declare const Ci: { readonly nsIAccessibilityService: unknown };
declare const Cc: {
  readonly '@mozilla.org/accessibilityService;1': { getService(type: unknown): AccessibilityService };
};
declare const OpenBrowserWindow: (how: { readonly private: boolean }) => BrowserWindow;
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
declare const parakhTest: Prepared;

export class FirefoxWindow {
  private readonly browser: Browser;
  private readonly connection: Connection;
  private readonly addOn: string;
  private context = '';

  private constructor(browser: Browser, addOn: string) {
    this.browser = browser;
    this.addOn = addOn;
    // Public, but in no type.
    this.connection = (browser as unknown as { readonly connection: Connection }).connection;
  }

  static async of(browser: Browser, addOn: string): Promise<FirefoxWindow> {
    const own = new FirefoxWindow(browser, addOn);
    const { contexts } = (await own.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: readonly { readonly url: string; readonly context: string }[];
    };
    own.context = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context ?? '';
    await own.run(prepare, addOn);
    return own;
  }

  /** Has a script run in the browser's window. */
  run<Args extends unknown[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.call(this.context, work, ...args);
  }

  /** Has a script run in a page, a popup or an event page. */
  async call<Args extends unknown[], Result>(
    context: string,
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.callWith<Result>({ context }, work.toString(), [], args);
  }

  /** @param elements by the names that the browser gave them; they come before the other arguments */
  async callWith<Result>(
    target: { readonly context: string; readonly sandbox?: string },
    script: string,
    elements: readonly string[],
    args: readonly unknown[],
  ): Promise<Result> {
    const answer = (await this.send('script.callFunction', {
      functionDeclaration: `async (count, ...args) => JSON.stringify({
        value: await (${script})(...args.slice(0, count), ...args.slice(count).map((one) => JSON.parse(one).value)),
      })`,
      awaitPromise: true,
      target,
      arguments: [
        { type: 'number', value: elements.length },
        ...elements.map((sharedId): Argument => ({ sharedId })),
        ...args.map((value): Argument => ({ type: 'string', value: JSON.stringify({ value }) })),
      ],
    })) as Answer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return (JSON.parse(String(answer.result.value)) as { value: Result }).value;
  }

  async send(method: string, params: object): Promise<unknown> {
    return (await this.connection.send(method, params)).result;
  }

  /** Installs a package to stay, as a user does who opens the file. */
  async install(file: string): Promise<void> {
    await this.send('webExtension.install', {
      extensionData: { type: 'archivePath', path: file },
      'moz:permanent': true,
    });
  }

  /** The names by which the browser knows tabs and popups whose address has this in it, and which are loaded. */
  find(part: string): Promise<string[]> {
    return this.run(
      (wanted) =>
        parakhTest
          .all()
          .filter((one) => one.currentURI?.spec.includes(wanted) === true)
          .map(parakhTest.idOf),
      part,
    );
  }

  /** Puppeteer's page for a tab or popup; of those that extensions open, puppeteer is told nothing by the browser. */
  async pageFor(id: string): Promise<Page> {
    const known = await this.known(id);
    if (known !== undefined) return known;
    const info = {
      context: id,
      url: '',
      userContext: 'default',
      originalOpener: null,
      clientWindow: '',
      children: null,
    };
    this.connection.emit('browsingContext.contextCreated', { ...info, parent: null });
    const page = await this.known(id);
    if (page === undefined) throw new Error('puppeteer has no page for what was opened');
    return page;
  }

  private async known(id: string): Promise<Page | undefined> {
    return (await this.browser.pages()).find((page) => idOf(page) === id);
  }

  /** Presses the toolbar button over a page: a true press for the browser, which grants what a user's press grants. */
  async pressButton(page: Page): Promise<void> {
    await this.run(
      async (id, addOn) => {
        // Else the button closes what it has opened before.
        await parakhTest.putAway();
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs') as {
          ExtensionParent: {
            apiManager: {
              global: { browserActionFor(one: Extension): { triggerAction(where: Window): void } };
            };
          };
        };
        const shown = parakhTest.browserOf(id);
        const where = shown.documentGlobal;
        where.gBrowser.selectedTab = where.gBrowser.getTabForBrowser(shown);
        ExtensionParent.apiManager.global
          .browserActionFor(WebExtensionPolicy.getByID(addOn).extension)
          .triggerAction(where);
      },
      idOf(page),
      this.addOn,
    );
  }

  /** Puts a popup away, as a click beside it does. */
  async putAway(id: string): Promise<void> {
    await this.run(() => parakhTest.putAway());
    this.connection.emit('browsingContext.contextDestroyed', { context: id, url: '', parent: null, children: [] });
  }

  /** The event page's name, once it runs; it is woken where it sleeps. */
  background(): Promise<string> {
    return this.run(async () => {
      const extension = parakhTest.extension();
      if (extension.backgroundState !== 'running') await extension.wakeupBackground();
      const view = [...extension.views].find(({ viewType }) => viewType === 'background');
      if (view === undefined) throw new Error('the extension has no event page');
      return parakhTest.idOf(view.xulBrowser);
    });
  }

  /** Stops the event page, as the browser does with one that has nothing to do. */
  stopBackground(): Promise<void> {
    return this.run(() => parakhTest.extension().terminateBackground({ disableResetIdleForTest: true }));
  }

  /** `running`, `stopped`, or on the way from one to the other. */
  backgroundState(): Promise<string> {
    return this.run(() => parakhTest.extension().backgroundState);
  }

  /** Opens a private window. @returns its only page */
  async openPrivately(): Promise<Page> {
    const id = await this.run(async () => {
      const opened = OpenBrowserWindow({ private: true });
      while (opened.gBrowser?.selectedBrowser?.currentURI === undefined || opened.document.readyState !== 'complete')
        await new Promise((resolve) => setTimeout(resolve, 50));
      return parakhTest.idOf(opened.gBrowser.selectedBrowser);
    });
    return this.pageFor(id);
  }

  /** Chooses the extension's entry in the menu that a right click has opened. */
  chooseInMenu(entry: string): Promise<void> {
    return this.run(async (wanted) => {
      const menu = document.getElementById('contentAreaContextMenu') as Menu;
      for (let i = 0; menu.state !== 'open' && i < 100; i++) await new Promise((resolve) => setTimeout(resolve, 50));
      const item = [...menu.querySelectorAll('menuitem')].find(({ id }) => id.endsWith(`-menuitem-_${wanted}`));
      if (item === undefined) throw new Error(`the menu (${menu.state}) has no "${wanted}"`);
      menu.activateItem(item);
    }, entry);
  }

  /** As a browser in this language: its texts are in no package here, but extensions are told so. */
  speak(language: string): Promise<void> {
    return this.run((wanted) => {
      Services.locale.availableLocales = [wanted, 'en-US'];
      Services.locale.requestedLocales = [wanted];
    }, language);
  }

  /** Has a page go to an address as a user does who types it, and waits until that or an error is shown. */
  load(page: Page, url: string): Promise<void> {
    return this.run(
      async (id, address) => {
        const shown = parakhTest.browserOf(id);
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        shown.fixupAndLoadURIString(address, { triggeringPrincipal });
        do await new Promise((resolve) => setTimeout(resolve, 100));
        while (shown.webProgress.isLoadingDocument);
      },
      idOf(page),
      url,
    );
  }

  /** Takes the keyboard's focus from the toolbar to a page. */
  focus(page: Page): Promise<void> {
    return this.run((id) => parakhTest.browserOf(id).focus(), idOf(page));
  }

  /** A choice of the user for colours, in one page. */
  preferScheme(page: Page, scheme: string): Promise<void> {
    return this.run(
      (id, wanted) => {
        parakhTest.browserOf(id).browsingContext.prefersColorSchemeOverride = wanted;
      },
      idOf(page),
      scheme,
    );
  }

  withoutScripts(page: Page): Promise<void> {
    return this.run((id) => {
      parakhTest.browserOf(id).browsingContext.allowJavascript = false;
    }, idOf(page));
  }

  setNumber(name: string, value: number): Promise<void> {
    return this.run((pref, wanted) => Services.prefs.setIntPref(pref, wanted), name, value);
  }

  setText(name: string, value: string): Promise<void> {
    return this.run((pref, wanted) => Services.prefs.setStringPref(pref, wanted), name, value);
  }

  /** What was copied last. */
  clipboard(): Promise<string> {
    return this.run(() => navigator.clipboard.readText());
  }

  /** What a screen reader is told of a page, so far as the browser has heard of it itself. */
  heard(page: Page): Promise<string[]> {
    return this.run((id) => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const lines: string[] = [];
      const visit = (one: Accessible): void => {
        const role = service.getStringRole(one.role);
        const name = role === 'text leaf' ? 'StaticText' : one.computedARIARole || role;
        lines.push(`${name}: ${one.name ?? ''}`);
        for (let child = one.firstChild; child !== null; child = child.nextSibling) visit(child);
      };
      const page = service.getAccessibleFor(parakhTest.browserOf(id))?.firstChild;
      if (page) visit(page);
      return lines;
    }, idOf(page));
  }

  /** What an expression is in the world of the extension's content scripts. */
  async inContentScript(page: Page, expression: string): Promise<unknown> {
    return this.run(
      (id, addOn, wanted) =>
        new Promise((resolve) => {
          const { messageManager } = parakhTest.browserOf(id);
          const name = `parakh-test-${Math.random()}`;
          messageManager.addMessageListener(name, { receiveMessage: ({ data }) => resolve(data ?? null) });
          const script = `{
            const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
            const context = ExtensionContent.getContextByExtensionId(${JSON.stringify(addOn)}, content);
            sendAsyncMessage(${JSON.stringify(name)}, context && Cu.evalInSandbox(${JSON.stringify(wanted)}, context.cloneScope));
          }`;
          messageManager.loadFrameScript(`data:text/javascript,${encodeURIComponent(script)}`, false);
        }),
      idOf(page),
      this.addOn,
      expression,
    );
  }
}

/** The name by which the browser knows a page. */
export function idOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

/** Runs in the browser's window: has WebDriver BiDi know popups and event pages, which it passes over. */
function prepare(addOn: string): void {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as {
    NavigableManager: {
      getBrowserById(id: string): BrowserElement | null;
      getIdForBrowser(one: BrowserElement): string;
    };
  };
  const known = NavigableManager.getBrowserById.bind(NavigableManager);
  const more = new Map<string, BrowserElement>();
  NavigableManager.getBrowserById = (id) => known(id) ?? more.get(id) ?? null;
  const idOf = (one: BrowserElement): string => {
    one.permanentKey ??= {};
    const id = NavigableManager.getIdForBrowser(one);
    more.set(id, one);
    return id;
  };
  // Those that are shown: each is loaded out of sight at first, in an element that is left then.
  const popupsIn = (one: BrowserWindow): BrowserElement[] =>
    [
      ...one.document.querySelectorAll<BrowserElement>(
        'browser.webextension-popup-browser:not(.webextension-preload-browser)',
      ),
    ].filter((popup) => (popup.closest('panel') as Panel | null)?.state === 'open');
  const prepared: Prepared = {
    idOf,
    browserOf: (id) => {
      const found = NavigableManager.getBrowserById(id);
      if (found === null) throw new Error('the browser has no such page');
      return found;
    },
    all: () =>
      [...Services.wm.getEnumerator('navigator:browser')].flatMap((one) => [
        ...[...one.gBrowser.tabs].map(({ linkedBrowser }) => linkedBrowser),
        ...popupsIn(one),
      ]),
    putAway: async () => {
      const open = [...Services.wm.getEnumerator('navigator:browser')].flatMap(popupsIn);
      for (const one of open) (one.closest('panel') as Panel | null)?.hidePopup();
      while (open.some((one) => one.isConnected)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    extension: () => WebExtensionPolicy.getByID(addOn).extension,
  };
  Object.assign(globalThis, { parakhTest: prepared });
}
