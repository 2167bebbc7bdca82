/**
 * The files of one build, kept on the device so that the app works without the net. All are fetched when the app is first opened, every
 * language too: who needs another one may be without net by then, and all of them together weigh a tenth of the pattern list.
 */

/** What the build says of itself. */
export interface BuildFiles {
  /** A hash over all files. */
  readonly version: string;
  /** Paths below the folder of the app. The page itself is the empty path: some hosts send `index.html` on to it. */
  readonly files: readonly string[];
}

/** A file that its host may change at any time, without a new build. */
const HELPLINE = 'helpline.json';
/** Milliseconds after which a slow net counts as none, where there is something to show already. */
const HELPLINE_PATIENCE_MS = 3_000;
/** A name with a hash in it always means the same bytes. */
const HASHED = /^assets\/.*-[\w-]{8}\.\w+$/;

export class OfflineFiles {
  private readonly scope: string;
  private readonly build: BuildFiles;
  private readonly stores: CacheStorage;

  /** @param scope address of the app's folder, with a slash at the end */
  constructor(scope: string, build: BuildFiles, stores: CacheStorage) {
    this.scope = scope;
    this.build = build;
    this.stores = stores;
  }

  /** Fetches all files. @throws Error where one cannot be had: the version before stays in use then */
  async fetchAll(): Promise<void> {
    const store = await this.stores.open(this.storeName);
    await Promise.all(this.build.files.map((path) => this.fetchInto(store, path)));
    // Best to have it before the net goes; a folder without one is in order.
    await this.freshHelpline().catch(() => undefined);
  }

  /** Drops what earlier versions kept. Another folder of the same host may hold a Parakh of its own: its stores are left alone. */
  async dropOld(): Promise<void> {
    const names = await this.stores.keys();
    const ours = names.filter((name) => name.startsWith(this.storePrefix));
    const old = ours.filter((name) => name !== this.storeName && name !== this.helplineStore);
    await Promise.all(old.map((name) => this.stores.delete(name)));
  }

  /** @returns what answers a request for this path below the app's folder, or null where it is none of ours */
  answer(path: string): Promise<Response> | null {
    if (path === HELPLINE) return this.helpline();
    const file = path === 'index.html' ? '' : path;
    if (this.build.files.includes(file)) return this.kept(file);
    return HASHED.test(file) ? this.keptByEarlier(file) : null;
  }

  private async kept(path: string): Promise<Response> {
    const store = await this.stores.open(this.storeName);
    const address = this.scope + path;
    // A browser that is short of room may have dropped it.
    return (await store.match(address, { ignoreSearch: true, ignoreVary: true })) ?? fetch(address);
  }

  /** For a page that was open when this version came: its host may have the file no more. */
  private async keptByEarlier(path: string): Promise<Response> {
    const address = this.scope + path;
    return (await this.stores.match(address, { ignoreSearch: true, ignoreVary: true })) ?? fetch(address);
  }

  private async fetchInto(store: Cache, path: string): Promise<void> {
    const address = this.scope + path;
    const response = await fetch(address, { cache: HASHED.test(path) ? 'default' : 'no-cache' });
    if (!response.ok) throw new Error(`${path}: status ${response.status}`);
    await store.put(address, await plain(response));
  }

  /** From the net, since an organisation may have a new number; else as it was last seen. */
  private async helpline(): Promise<Response> {
    const store = await this.stores.open(this.helplineStore);
    const before = await store.match(this.scope + HELPLINE);
    const fresh = this.freshHelpline();
    if (before === undefined) return fresh;
    const late = new Promise<Response>((resolve) => setTimeout(() => resolve(before.clone()), HELPLINE_PATIENCE_MS));
    return Promise.race([fresh.catch(() => before), late]);
  }

  private async freshHelpline(): Promise<Response> {
    const store = await this.stores.open(this.helplineStore);
    const address = this.scope + HELPLINE;
    const response = await fetch(address, { cache: 'no-cache' });
    if (response.ok) await store.put(address, await plain(response.clone()));
    // Its host took it away.
    else if (response.status === 404 || response.status === 410) await store.delete(address);
    return response;
  }

  private get storePrefix(): string {
    return `parakh:${new URL(this.scope).pathname}:`;
  }

  private get storeName(): string {
    return this.storePrefix + this.build.version;
  }

  private get helplineStore(): string {
    return `${this.storePrefix}helpline`;
  }
}

/** Browsers refuse an answer that was redirected where a page is opened, and a kept body is not packed any more. */
async function plain(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(await response.blob(), { status: 200, headers });
}
