/**
 * One life of the background worker. Each thing that it asks of the browser is two steps, one before and one after it is done, and at any step
 * the life can end: what waits there waits for ever, nothing that it holds is known to the next one, and what lies in the browser's stores stays.
 */
import type { Begin } from './bundle.ts';
import type { Area, Machine } from './machine.ts';

type Listener = (...given: never[]) => unknown;

export class WorkerLife {
  /** Names of the steps that were gone through. */
  readonly steps: string[] = [];
  isOver = false;
  /** Things asked for that have not been answered. */
  pending = 0;
  private readonly machine: Machine;
  private stopAt: number;
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly mourners: (() => void)[] = [];

  /** @param stopAt number of steps after which it ends */
  constructor(machine: Machine, stopAt: number) {
    this.machine = machine;
    this.stopAt = stopAt;
  }

  begin(begin: Begin): void {
    const modules = begin({
      browser: this.browser(),
      fetch: this.around('a file', (address: string) => this.machine.fetched(address)),
      crypto: this.crypto(),
      setTimeout: (act: () => void, ms: number) => {
        // Waits for moments are over at once; those for the world to answer never end.
        if (ms <= 1_000) this.machine.soon(() => this.isOver || act());
        return 0;
      },
      clearTimeout: () => undefined,
      navigator: { onLine: true, languages: ['en-IN', 'en'] },
      console: {
        error: (...said: unknown[]) => this.machine.note(said),
        warn: (...said: unknown[]) => this.machine.note(said),
      },
    });
    (modules.background as unknown as { main(): void }).main();
  }

  /** From now on it is not ended by a number of steps. */
  live(): void {
    this.stopAt = Infinity;
  }

  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    for (const mourn of this.mourners) mourn();
  }

  whenOver(act: () => void): void {
    this.mourners.push(act);
  }

  listenersOf(event: string): readonly Listener[] {
    return [...(this.listeners.get(event) ?? [])];
  }

  private async step(name: string): Promise<void> {
    if (!this.isOver) {
      this.steps.push(name);
      if (this.steps.length <= this.stopAt) return;
      this.machine.halt();
    }
    await new Promise<never>(() => {});
  }

  private around<A extends readonly unknown[], R>(
    name: string,
    work: (...given: A) => R,
  ): (...given: A) => Promise<unknown> {
    return async (...given) => {
      this.pending++;
      try {
        await this.step(`before ${name}`);
        const done = await Promise.resolve(work(...given)).then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        );
        await this.step(`after ${name}`);
        if ('error' in done) throw done.error;
        return done.value;
      } finally {
        this.pending--;
      }
    };
  }

  private event(name: string): object {
    const known = new Set<Listener>();
    this.listeners.set(name, known);
    return {
      addListener: (listener: Listener) => void known.add(listener),
      removeListener: (listener: Listener) => void known.delete(listener),
    };
  }

  private crypto(): object {
    const { subtle } = crypto;
    return {
      randomUUID: () => crypto.randomUUID(),
      getRandomValues: <T extends Uint8Array<ArrayBuffer>>(array: T) => crypto.getRandomValues(array),
      subtle: {
        digest: this.around('a hash', (name: string, bytes: Uint8Array<ArrayBuffer>) => subtle.digest(name, bytes)),
        importKey: this.around('a key', subtle.importKey.bind(subtle) as (...given: unknown[]) => unknown),
        verify: this.around('a signature', subtle.verify.bind(subtle) as (...given: unknown[]) => unknown),
      },
    };
  }

  private area(name: Area): object {
    const { machine } = this;
    return {
      get: this.around(`reading ${name}`, (keys: string | string[] | null) => machine.read(name, keys)),
      set: this.around(`writing ${name}`, (entries: object) => machine.write(name, entries)),
      remove: this.around(`removing from ${name}`, (keys: string | string[]) => machine.remove(name, [keys].flat())),
      clear: this.around(`emptying ${name}`, () => machine.empty(name)),
    };
  }

  private browser(): object {
    const { machine } = this;
    return {
      runtime: {
        id: 'ours',
        getURL: (path: string) => `chrome-extension://ours${path}`,
        getManifest: () => ({ version: '1.0.0' }),
        onMessage: this.event('message'),
        onInstalled: this.event('installed'),
        onStartup: this.event('startup'),
      },
      i18n: { getMessage: () => 'en', getUILanguage: () => 'en-IN' },
      storage: {
        local: this.area('local'),
        session: this.area('session'),
        managed: this.area('managed'),
        onChanged: this.event('changed'),
      },
      permissions: {
        contains: this.around('asking for a permission', ({ origins }: { origins: string[] }) =>
          machine.allows(origins),
        ),
        onAdded: this.event('allowed'),
        onRemoved: this.event('forbidden'),
      },
      alarms: {
        onAlarm: this.event('alarm'),
        get: this.around('an alarm', (name: string) => (machine.alarms.has(name) ? { name } : undefined)),
        clear: this.around('taking an alarm back', (name: string) => machine.alarms.delete(name)),
        create: this.around('setting an alarm', (name: string) => void machine.alarms.add(name)),
      },
      contextMenus: {
        onClicked: this.event('menu'),
        removeAll: this.around('emptying the menu', () => machine.menu.clear()),
        create: ({ id, title }: { id: string; title: string }) => void machine.menu.set(id, title),
        update: this.around('renaming in the menu', (id: string, { title }: { title?: string }) => {
          if (!machine.menu.has(id)) throw new Error(`Cannot find menu item with id ${id}`);
          if (title !== undefined) machine.menu.set(id, title);
        }),
      },
      extension: { isAllowedFileSchemeAccess: this.around('files', () => false) },
      management: { getSelf: this.around('itself', () => ({ installType: 'normal' })) },
      scripting: {
        executeScript: this.around('a script', (wanted: ScriptWanted) => machine.execute(wanted)),
        insertCSS: this.around('a style', () => undefined),
        removeCSS: this.around('taking a style back', () => undefined),
        getRegisteredContentScripts: this.around('scripts', ({ ids }: { ids: string[] }) => machine.registered(ids)),
        registerContentScripts: this.around('registering', (scripts: RegisteredScript[]) => machine.register(scripts)),
        unregisterContentScripts: this.around('unregistering', ({ ids }: { ids: string[] }) => machine.unregister(ids)),
      },
      tabs: {
        onRemoved: this.event('closed'),
        query: this.around('tabs', () => machine.tabs.map((tab) => tab.seen())),
        get: this.around('a tab', (id: number) => machine.tab(id).seen()),
        create: this.around('a new tab', ({ url }: { url: string }) => machine.show(url).seen()),
        sendMessage: this.around('telling a page', (id: number, message: { type: string }) =>
          machine.tab(id).told(message.type),
        ),
        captureVisibleTab: this.around('a picture', () => Promise.reject(new Error('there is no screen'))),
      },
      action: {
        setBadgeText: this.around(
          'a badge',
          ({ tabId, text }: { tabId: number; text: string }) => void (machine.tab(tabId).badge = text),
        ),
        setBadgeBackgroundColor: this.around('a colour', ({ tabId }: { tabId: number }) => void machine.tab(tabId)),
        setTitle: this.around(
          'a tool tip',
          ({ tabId, title }: { tabId: number; title: string }) => void (machine.tab(tabId).title = title),
        ),
      },
    };
  }
}

export interface ScriptWanted {
  readonly target: { readonly tabId: number };
  readonly files?: readonly string[];
}

export interface RegisteredScript {
  readonly id: string;
  readonly matches: readonly string[];
}
