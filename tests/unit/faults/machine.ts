/** A browser with the extension in it: what outlives the worker, the tabs, and a store that can be damaged under whoever reads it. */
import type { Begin, Modules } from './bundle.ts';
import { PACKAGE } from './small-packs.ts';
import { Tab } from './tab.ts';
import { WorkerLife } from './worker-life.ts';
import type { RegisteredScript, ScriptWanted } from './worker-life.ts';

export const AREAS = ['local', 'session', 'managed'] as const;
export type Area = (typeof AREAS)[number];
export type Store = Map<string, string>;

/** Called before each read. @returns true where the read is to fail */
export type BeforeRead = (store: Store, keys: readonly string[], area: Area) => boolean;

export class Machine {
  readonly stores: Readonly<Record<Area, Store>> = { local: new Map(), session: new Map(), managed: new Map() };
  readonly alarms = new Set<string>();
  readonly menu = new Map<string, string>();
  readonly scripts = new Map<string, RegisteredScript>();
  /** Permissions that the user gave. */
  readonly allowed: string[] = [];
  tabs: Tab[] = [];
  /** What others than the extension itself serve, and what was asked of them. */
  readonly network = new Map<string, { readonly type: string; readonly content: string | Uint8Array<ArrayBuffer> }>();
  readonly asked: string[] = [];
  /** What was written to the extension's log. */
  readonly notes: string[] = [];
  /** Stores without room. */
  readonly full = new Set<Area>();
  beforeRead: BeforeRead | null = null;
  life: WorkerLife | null = null;
  private first: WorkerLife | null = null;
  /** Steps after which the next life ends. */
  stopAt = Infinity;
  /** Where a life was stopped; nothing begins another until the test says so. */
  halted: string | null = null;
  /** Settings as they were written, one after the other. */
  readonly written: Record<string, unknown>[] = [];
  /** Things under way in pages. */
  private busy = 0;
  /** Raised by whatever happens. */
  private activity = 0;
  private lastTab = 0;
  private readonly begin: Begin;
  /** What pages of ours and readers run. */
  readonly pages: Modules;

  constructor(begin: Begin) {
    this.begin = begin;
    this.pages = begin({
      browser: this.browserOfPages(),
      fetch: (address: string) => this.fetched(address),
      crypto,
      setTimeout,
      clearTimeout,
      navigator: { languages: ['en-IN', 'en'] },
      console: { error: (...said: unknown[]) => this.note(said), warn: (...said: unknown[]) => this.note(said) },
    });
  }

  /** The same browser as it is now, with the worker asleep, to be broken without harm. */
  copy(): Machine {
    const copied = new Machine(this.begin);
    for (const area of AREAS) for (const [key, value] of this.stores[area]) copied.stores[area].set(key, value);
    for (const name of this.alarms) copied.alarms.add(name);
    for (const [id, title] of this.menu) copied.menu.set(id, title);
    for (const [id, script] of this.scripts) copied.scripts.set(id, script);
    for (const [address, answer] of this.network) copied.network.set(address, answer);
    copied.allowed.push(...this.allowed);
    copied.tabs = this.tabs.map((tab) => tab.copyIn(copied));
    copied.lastTab = this.lastTab;
    return copied;
  }

  /** Whether a store is still out of order. */
  get isBroken(): boolean {
    return this.beforeRead !== null || this.full.size > 0;
  }

  /** The stores are in order again. */
  repair(): void {
    this.beforeRead = null;
    this.full.clear();
  }

  /** All that stays where the worker is stopped now. */
  state(): string {
    const stores = AREAS.map((area) => [...this.stores[area]].sort(([one], [other]) => (one < other ? -1 : 1)));
    const tabs = this.tabs.map((tab) => [tab.id, tab.url, tab.badge, tab.banner !== null, tab.isDue]);
    const state = JSON.stringify([
      stores,
      tabs,
      [...this.alarms],
      [...this.menu],
      [...this.scripts.values()],
      this.allowed,
    ]);
    // Moments and names made by chance tell nothing.
    return state.replaceAll(/visit-\d+|[0-9a-f-]{36}|\d{12,}/g, '');
  }

  // What happens

  async install(): Promise<void> {
    this.tell('installed', { reason: 'install' });
    await this.idle();
  }

  /** The browser is closed and opened again. */
  async restart(): Promise<void> {
    this.sleep();
    this.stores.session.clear();
    this.tabs = [];
    this.tell('startup');
    await this.idle();
  }

  /** Ends the worker, as browsers do when it is idle or in the way. */
  sleep(): void {
    this.life?.end();
    this.life = null;
  }

  /** Stops the worker where it is; whatever comes after is lost. */
  halt(): void {
    this.halted = this.life?.steps.at(-1) ?? '';
    this.sleep();
  }

  /** After `halt`: the browser goes on. */
  goOn(): void {
    this.halted = null;
    this.stopAt = Infinity;
    this.life?.live();
    for (const tab of this.tabs) tab.tryAgain();
  }

  async open(url: string, text: string, incognito = false): Promise<Tab> {
    const tab = this.show(url, text, incognito);
    this.during(tab.read());
    await this.idle();
    return tab;
  }

  show(url: string, text = '', incognito = false): Tab {
    const tab = new Tab(this, ++this.lastTab, url, text, incognito);
    this.tabs.push(tab);
    this.activity++;
    return tab;
  }

  async close(tab: Tab): Promise<void> {
    this.tabs = this.tabs.filter((one) => one !== tab);
    this.tell('closed', tab.id, {});
    await this.idle();
  }

  async allow(origins: readonly string[]): Promise<void> {
    this.allowed.push(...origins);
    this.tell('allowed', { origins });
    await this.idle();
  }

  async forbid(origins: readonly string[]): Promise<void> {
    this.allowed.splice(0, this.allowed.length, ...this.allowed.filter((one) => !origins.includes(one)));
    this.tell('forbidden', { origins });
    await this.idle();
  }

  async setPolicy(values: Readonly<Record<string, unknown>>): Promise<void> {
    const before = new Map(this.stores.managed);
    this.stores.managed.clear();
    for (const [name, value] of Object.entries(values)) this.stores.managed.set(name, JSON.stringify(value));
    this.tellChanges('managed', before);
    await this.idle();
  }

  /** Has the worker's listeners called; begins one where none runs. */
  tell(event: string, ...given: readonly unknown[]): void {
    for (const listener of this.awake()?.listenersOf(event) ?? []) listener(...(given as never[]));
  }

  /** A message from a page of ours. @throws Error where the worker is stopped before it has answered */
  async ask(message: object): Promise<unknown> {
    const answer = await this.send(message, { id: 'ours', url: 'chrome-extension://ours/options.html' });
    await this.idle();
    return answer;
  }

  send(message: object, sender: object): Promise<unknown> {
    const life = this.awake();
    if (life === null)
      return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    const answer = new Promise((resolve, reject) => {
      life.whenOver(() => reject(new Error('the message channel closed before a response was received')));
      const answered = (answer: unknown): void => {
        this.activity++;
        if (!life.isOver) resolve(answer === undefined ? undefined : JSON.parse(JSON.stringify(answer)));
      };
      for (const listener of life.listenersOf('message'))
        if (listener(...([structuredClone(message), sender, answered] as unknown as never[])) === true) return;
      answered(undefined);
    });
    this.during(answer);
    return answer;
  }

  /** Counts as something that happens until it is done. */
  during(work: Promise<unknown>): void {
    this.busy++;
    const end = (): void => void this.busy--;
    work.then(end, end);
  }

  /** Has something done a moment later. */
  soon(act: () => void): void {
    this.during(new Promise<void>((resolve) => setImmediate(resolve)).then(act));
  }

  /** Waits until nobody does anything any more. */
  async idle(): Promise<void> {
    let quiet = 0;
    let before = '';
    while (quiet < 5) {
      await new Promise((resolve) => setImmediate(resolve));
      const now = `${this.activity} ${this.life?.steps.length ?? 0} ${this.halted ?? ''}`;
      quiet = now === before && this.busy + (this.life?.pending ?? 0) === 0 ? quiet + 1 : 0;
      before = now;
    }
  }

  /** Steps of the first worker. */
  get steps(): number {
    return this.first?.steps.length ?? 0;
  }

  private awake(): WorkerLife | null {
    this.activity++;
    if (this.halted !== null) return null;
    if (this.life === null) {
      this.life = new WorkerLife(this, this.stopAt);
      this.first ??= this.life;
      this.life.begin(this.begin);
    }
    return this.life;
  }

  // What the worker and pages ask for

  tab(id: number): Tab {
    const tab = this.tabs.find((one) => one.id === id);
    if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
    return tab;
  }

  read(area: Area, asked: string | readonly string[] | null): Record<string, unknown> {
    const store = this.stores[area];
    const keys = asked === null ? [...store.keys()] : [asked].flat();
    this.activity++;
    if (this.beforeRead?.(store, keys, area) === true) throw new Error('Corruption: block checksum mismatch');
    const wanted = asked === null ? [...store.keys()] : keys;
    return Object.fromEntries(
      wanted.flatMap((key) => {
        const value = store.get(key);
        return value === undefined ? [] : [[key, JSON.parse(value) as unknown]];
      }),
    );
  }

  write(area: Area, entries: object): void {
    if (this.full.has(area)) throw new Error('QuotaBytes quota exceeded');
    const before = new Map(this.stores[area]);
    if (area === 'local' && 'settings' in entries)
      this.written.push((entries.settings as { data: Record<string, unknown> }).data);
    for (const [key, value] of Object.entries(entries))
      if (value !== undefined) this.stores[area].set(key, JSON.stringify(value));
    this.tellChanges(area, before);
  }

  remove(area: Area, keys: readonly string[]): void {
    const before = new Map(this.stores[area]);
    for (const key of keys) this.stores[area].delete(key);
    this.tellChanges(area, before);
  }

  empty(area: Area): void {
    this.remove(area, [...this.stores[area].keys()]);
  }

  private tellChanges(area: Area, before: Store): void {
    const valueIn = (store: Store, key: string): unknown => {
      const value = store.get(key);
      return value === undefined ? undefined : JSON.parse(value);
    };
    const keys = [...new Set([...before.keys(), ...this.stores[area].keys()])];
    const changed = keys.filter((key) => before.get(key) !== this.stores[area].get(key));
    if (changed.length === 0) return;
    const changes = Object.fromEntries(
      changed.map((key) => [key, { oldValue: valueIn(before, key), newValue: valueIn(this.stores[area], key) }]),
    );
    this.activity++;
    setImmediate(() => {
      this.activity++;
      if (this.halted !== null) return;
      this.tell('changed', changes, area);
      for (const tab of this.tabs) tab.storeChanged(changes, area);
    });
  }

  allows(origins: readonly string[]): boolean {
    return origins.every((origin) => this.allowed.includes(origin));
  }

  execute({ target, files = [] }: ScriptWanted): { result: boolean }[] {
    const tab = this.tab(target.tabId);
    for (const file of files) {
      if (file.endsWith('reader.js')) this.during(tab.read());
      if (file.endsWith('warning.js')) this.during(tab.showBanner());
    }
    return [{ result: true }];
  }

  registered(ids: readonly string[]): RegisteredScript[] {
    return ids.flatMap((id) => this.scripts.get(id) ?? []);
  }

  register(scripts: readonly RegisteredScript[]): void {
    for (const script of scripts) {
      if (this.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      this.scripts.set(script.id, script);
    }
  }

  unregister(ids: readonly string[]): void {
    for (const id of ids) if (!this.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  }

  fetched(address: string): Response {
    this.activity++;
    const own = address.replace(/^chrome-extension:\/\/ours/, '').replace(/^(?=locales)/, '/');
    const file = PACKAGE.get(own);
    if (file !== undefined) return new Response(file);
    this.asked.push(address);
    const served = this.network.get(address);
    return served === undefined
      ? new Response('', { status: 404, headers: { 'content-type': 'text/plain' } })
      : new Response(served.content, { headers: { 'content-type': served.type } });
  }

  note(said: readonly unknown[]): void {
    this.notes.push(said.map(String).join(' '));
  }

  /** As pages of ours have it: they are not stopped with the worker. */
  private browserOfPages(): object {
    const area = (name: Area): object => ({
      get: async (keys: string | string[] | null) => this.read(name, keys),
      set: async (entries: object) => this.write(name, entries),
      remove: async (keys: string | string[]) => this.remove(name, [keys].flat()),
    });
    const event = { addListener: () => undefined, removeListener: () => undefined };
    return {
      runtime: {
        id: 'ours',
        getURL: (path: string) => `chrome-extension://ours${path}`,
        getManifest: () => ({ version: '1.0.0' }),
      },
      i18n: { getMessage: () => 'en', getUILanguage: () => 'en-IN' },
      storage: { local: area('local'), session: area('session'), managed: area('managed'), onChanged: event },
    };
  }
}
