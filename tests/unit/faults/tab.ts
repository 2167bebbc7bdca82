/** A tab of the browser, with the reader and the banner in its page: they ask and tell what the built ones do. */
import type { Kept } from '../../../src/page/reader.ts';
import type { Passage } from '../../../src/engine/passage.ts';
import type { StampedTable } from '../../../src/kept-gate.ts';
import type { Machine } from './machine.ts';

const WHOLE = { partial: false, framesNotRead: 0, frameHosts: [], framesUnnamed: 0, chatsNotRead: false };
/** Tries of a reader, or a banner, whose worker was stopped before it had answered. */
const TRIES = 3;

let visits = 0;

export class Tab {
  readonly id: number;
  readonly url: string;
  readonly incognito: boolean;
  readonly text: string;
  badge = '';
  title = '';
  /** What the banner in it shows; null for none. */
  banner: unknown = null;
  /** Why the reader could not read. */
  failure: unknown = null;
  /** What is still to be said or asked, since nobody answered. */
  private due: 'page' | 'banner' | null = null;
  private readonly machine: Machine;
  private readonly visit = `visit-${++visits}`;
  private state: 'waiting' | 'reported' | 'quiet' | 'paused' = 'waiting';
  private source: {
    current(): Promise<Kept>;
    changed(changes: object): { patterns: boolean; pauses: boolean };
  } | null = null;

  constructor(machine: Machine, id: number, url: string, text: string, incognito: boolean) {
    this.machine = machine;
    this.id = id;
    this.url = url;
    this.text = text;
    this.incognito = incognito;
  }

  copyIn(machine: Machine): Tab {
    const copied = new Tab(machine, this.id, this.url, this.text, this.incognito);
    return Object.assign(copied, { badge: this.badge, title: this.title, banner: this.banner, state: this.state });
  }

  /** As the browser names it. */
  seen(): {
    id: number;
    url: string;
    incognito: boolean;
    index: number;
    active: boolean;
    windowId: number;
    title: string;
  } {
    return { id: this.id, url: this.url, incognito: this.incognito, index: 0, active: true, windowId: 1, title: '' };
  }

  /** Reads the page and says what is in it. */
  async read(): Promise<void> {
    if (!this.url.startsWith('http')) return;
    try {
      const { exemptSites, pauses, gate, sites } = await this.kept().current();
      const { pages } = this.machine;
      pages.siteItemsOf(sites, new URL(this.url).hostname);
      if (pages.isExempt(this.url, { exemptSites })) return;
      if (pages.pauseOf(pauses, this.url, Date.now()) !== null) {
        this.state = 'paused';
        return;
      }
      const passages = this.passages();
      const steps = pages.itemsThatPass(passages, gate);
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) await step.value;
      this.state = step.value.size > 0 ? 'reported' : 'quiet';
      if (step.value.size > 0) await this.say({ type: 'page/read', part: 0, passages });
    } catch (error) {
      this.failure = error;
    }
  }

  async showBanner(): Promise<void> {
    this.due = 'banner';
    this.banner = await this.tried(() => this.send({ type: 'banner/view', english: false, visit: this.visit }));
    this.due = null;
  }

  /** Whether its page says or asks something once more. */
  get isDue(): boolean {
    return this.due !== null;
  }

  /** As reader and banner do by themselves, a moment after nobody had answered. */
  tryAgain(): void {
    if (this.due === 'page') this.machine.during(this.read());
    if (this.due === 'banner') this.machine.during(this.showBanner());
  }

  async dismiss(notAnOffer: boolean): Promise<void> {
    this.banner = null;
    await this.send({ type: 'banner/dismiss', notAnOffer }).catch(() => null);
    await this.machine.idle();
  }

  /** Its page is left: the reader in it says so with its last breath, to whoever listens. */
  async leave(): Promise<void> {
    this.banner = null;
    await this.send({ type: 'page/left', visit: this.visit }).catch(() => null);
    await this.machine.idle();
  }

  /** What a message of the worker does here. @returns the answer */
  told(type: string): unknown {
    if (!this.url.startsWith('http')) throw new Error('Could not establish connection. Receiving end does not exist.');
    if (type === 'banner/remove') this.banner = null;
    if (type === 'reader/report') this.machine.during(this.read());
    if (type === 'reader/passages') return { passages: this.passages(), partial: false };
    if (type === 'reader/status')
      return {
        visit: this.visit,
        state: this.state,
        textless: false,
        pdf: false,
        picturesNotRead: 0,
        rest: 'none',
        part: 0,
        ...WHOLE,
      };
    return undefined;
  }

  storeChanged(changes: object, area: string): void {
    if (area !== 'local' || this.source === null) return;
    const { patterns, pauses } = this.source.changed(changes);
    if (patterns || pauses) this.machine.during(this.read());
  }

  /** A message of this page, as the browser says who sent it. */
  send(message: object): Promise<unknown> {
    return this.machine.send(message, { id: 'ours', url: this.url, tab: this.seen(), frameId: 0 });
  }

  private passages(): Passage[] {
    return this.machine.pages.passagesOfText(this.text);
  }

  private kept(): NonNullable<Tab['source']> {
    this.source ??= new this.machine.pages.KeptSource({
      get: async (keys) => this.machine.read('local', keys),
      ask: async (blocks) => (await this.send({ type: 'gate/table', blocks: [...blocks] })) as StampedTable | null,
    });
    return this.source;
  }

  private async say(message: object): Promise<void> {
    this.due = 'page';
    await this.tried(() => this.send({ ...message, visit: this.visit, url: this.url, ...WHOLE }));
    if (this.due === 'page') this.due = null;
  }

  private async tried(ask: () => Promise<unknown>): Promise<unknown> {
    for (let tries = 1; ; tries++) {
      try {
        return await ask();
      } catch (error) {
        if (tries === TRIES || this.machine.halted !== null) throw error;
      }
    }
  }
}
