/** How far the app is on its way to the phone: whether it works offline, can be installed, or is installed. */
import { ownCode } from '../ui/trusted-types.ts';

export interface InstallState {
  /** True once all files lie on the device. */
  readonly offline: boolean;
  /** True where the page runs as an app of its own. */
  readonly installed: boolean;
  /** True where the browser lets a page ask for it. */
  readonly canAsk: boolean;
}

/** What Chromium browsers offer when a page can be installed. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

export class Installation {
  private readonly watchers = new Set<(state: InstallState) => void>();
  private prompt: InstallPrompt | null = null;
  private now: InstallState = {
    offline: false,
    installed: matchMedia('(display-mode: standalone)').matches,
    canAsk: false,
  };

  constructor() {
    addEventListener('beforeinstallprompt', (event) => {
      // Our own button says it in the user's language, where they look for it.
      event.preventDefault();
      this.prompt = event as InstallPrompt;
      this.become({ canAsk: true });
    });
    addEventListener('appinstalled', () => this.become({ installed: true, canAsk: false }));
  }

  get state(): InstallState {
    return this.now;
  }

  /** Calls back on every change. @returns what ends the watch */
  watch(onChange: (state: InstallState) => void): () => void {
    this.watchers.add(onChange);
    return () => this.watchers.delete(onChange);
  }

  /** Must be called in a click. */
  async ask(): Promise<void> {
    const { prompt } = this;
    // Browsers let a page ask once for each event.
    this.prompt = null;
    this.become({ canAsk: false });
    await prompt?.prompt();
  }

  /**
   * Only when the service worker runs does the page name its manifest: an app that is installed before would give the phone's "Share" to
   * the host.
   *
   * @param script address of the service worker
   * @param manifest address of the manifest
   */
  async begin(script: string, manifest: string): Promise<void> {
    const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
    // Private windows of some browsers have none: the page works as long as it is open.
    if (workers === undefined) return;
    try {
      await workers.register(ownCode(script));
    } catch (error) {
      // Turned off by the user or their organisation: nothing here promises that it works offline then.
      // oxlint-disable-next-line no-console
      console.warn('Parakh:', error);
      return;
    }
    await workers.ready;
    const link = document.createElement('link');
    link.rel = 'manifest';
    link.href = manifest;
    document.head.append(link);
    this.become({ offline: true });
    // A phone that runs out of room drops what was not asked to be kept, the service worker with it.
    if (this.now.installed) await (navigator as { storage?: StorageManager }).storage?.persist();
  }

  private become(change: Partial<InstallState>): void {
    this.now = { ...this.now, ...change };
    for (const watcher of this.watchers) watcher(this.now);
  }
}
