/**
 * Reads a page, asks the gate, and reports to the background what may matter. Reads again when the page changes, within a
 * budget: a page that never rests is sampled.
 */
import { Gate } from '../engine/gate.ts';
import type { GateTable } from '../engine/gate-table.ts';
import type { PageMessage, ReaderStatus } from '../messages.ts';
import { isExcluded } from '../private-pages.ts';
import { reasonOf } from '../reason.ts';
import { ChangeWatcher } from './changes.ts';
import { itemsThatPass } from './gated.ts';
import type { Segment } from './places.ts';
import { readSteps } from './read.ts';
import type { Reading } from './read.ts';
import { idle, inSlices } from './slices.ts';

/** What the reader needs of the extension around it. */
export interface ReaderDoors {
  readonly send: (message: PageMessage) => Promise<unknown>;
  readonly gateTable: () => Promise<GateTable>;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** False once nobody listens any more. */
  readonly isAlive: () => boolean;
}

/** Milliseconds between a change and the next reading, at least. */
const SHORTEST_REST_MS = 250;
/** Reading takes at most one part in so many of the time. */
const REST_PER_WORK = 50;
const LONGEST_REST_MS = 30_000;
/** Readings of one visit, at most, though its page never rests. */
const MOST_READINGS = 400;
const LONGEST_URL = 4_000;
const LONGEST_REASON = 300;

const EMPTY = { partial: false, framesNotRead: 0, chatsNotRead: false };

export class PageReader {
  private readonly doors: ReaderDoors;
  private watcher: ChangeWatcher | null = null;
  /** True where pages are read without being asked for. */
  private always = false;
  private visit = newVisit();
  private address = location.href;
  private state: ReaderStatus['state'] = 'waiting';
  private coverage = EMPTY;
  private textless = false;
  private gate: Gate | null = null;
  private running = false;
  /** Number of the present run: one that was abandoned ends where it wakes up. */
  private turn = 0;
  private wanted: 'no' | 'read' | 'asked' = 'no';
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the page has been left alone for long enough, by `performance.now`. */
  private restUntil = 0;
  private readings = 0;
  /** Fingerprint of what was last reported in this visit. */
  private reported: number | null = null;
  /** The user asked and was shown something: what comes by itself does not overwrite it. */
  private answered = false;
  /** Where each reported passage came from, in the order of the report. */
  private places: readonly (readonly Segment[])[] = [];

  constructor(doors: ReaderDoors) {
    this.doors = doors;
  }

  /** Reads now and whenever the page changes, except pages that are private. */
  async watch(): Promise<void> {
    if (this.always) return;
    this.always = true;
    this.listen();
    await shown();
    await idle();
    this.want('read');
  }

  /** One check because the user asked for it; reads private pages as well. */
  check(): void {
    this.listen();
    this.reported = null;
    this.want('asked');
  }

  status(): ReaderStatus {
    // Where there is no Navigation API, a page that is not watched can change its address unnoticed.
    this.noticeAddress(false);
    return { visit: this.visit, state: this.state, textless: this.textless, ...this.coverage };
  }

  /** Sends the last report again: the background has lost it. */
  reportAgain(): void {
    this.reported = null;
    this.want(this.answered ? 'asked' : 'read');
  }

  /** Text nodes of passage number `passage` of the last report. */
  placesOf(passage: number): readonly Segment[] {
    return this.places[passage] ?? [];
  }

  private listen(): void {
    this.watcher ??= new ChangeWatcher({
      onContent: () => {
        this.noticeAddress(false);
        if (this.always && !this.answered) this.later();
      },
      onAddress: (restored) => this.noticeAddress(restored),
    });
    if (this.always) this.watcher.observe([document]);
  }

  private noticeAddress(restored: boolean): void {
    if (!this.doors.isAlive()) return this.stop();
    if (location.href === this.address && !restored) return;
    const jump = !restored && isJump(this.address, location.href);
    this.address = location.href;
    if (jump) return;
    if (this.reported !== null || this.answered) void this.tell({ type: 'page/left', visit: this.visit });
    this.visit = newVisit();
    this.state = 'waiting';
    this.coverage = EMPTY;
    this.reported = null;
    this.answered = false;
    this.readings = 0;
    this.restUntil = 0;
    if (restored) this.abandonRun();
    if (this.always) this.later();
  }

  /** In the back-forward cache message channels are closed: an answer that was awaited then may never come. */
  private abandonRun(): void {
    this.turn++;
    this.running = false;
    this.wanted = 'no';
  }

  private later(): void {
    if (this.timer !== undefined || this.readings >= MOST_READINGS) return;
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        this.want('read');
      },
      Math.max(SHORTEST_REST_MS, this.restUntil - performance.now()),
    );
  }

  private want(what: 'read' | 'asked'): void {
    if (what === 'read' && isExcluded(location.href)) return;
    if (this.wanted !== 'asked') this.wanted = what;
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    const turn = ++this.turn;
    this.running = true;
    while (turn === this.turn && this.wanted !== 'no' && this.doors.isAlive()) {
      const asked = this.wanted === 'asked';
      this.wanted = 'no';
      await this.readOnce(asked);
    }
    if (turn !== this.turn) return;
    this.running = false;
    if (!this.doors.isAlive()) this.stop();
  }

  private async readOnce(asked: boolean): Promise<void> {
    const { visit } = this;
    const spent = { ms: 0 };
    if (this.reported === null) this.state = 'reading';
    this.readings++;
    try {
      this.gate ??= new Gate(await this.doors.gateTable());
      const stopped = (): boolean => this.visit !== visit || !this.doors.isAlive();
      const reading = await inSlices(
        readSteps(document, { asked, shadowRootOf: this.doors.shadowRootOf }),
        stopped,
        spent,
      );
      if (reading === null) return;
      const passed = await inSlices(itemsThatPass(reading.passages, this.gate), stopped, spent);
      if (passed === null) return;
      if (this.always) this.watcher?.observe(reading.roots);
      await this.report(reading, passed, asked);
    } catch (error) {
      this.state = 'failed';
      if (asked || this.reported !== null)
        await this.tell({
          type: 'page/failed',
          visit,
          url: address(),
          reason: reasonOf(error).slice(0, LONGEST_REASON),
        });
    } finally {
      this.restUntil = performance.now() + Math.min(LONGEST_REST_MS, spent.ms * REST_PER_WORK);
    }
  }

  private async report(reading: Reading, passed: ReadonlySet<number>, asked: boolean): Promise<void> {
    const { partial, framesNotRead, chatsNotRead } = reading;
    this.coverage = { partial, framesNotRead, chatsNotRead };
    this.textless =
      framesNotRead === 0 &&
      !chatsNotRead &&
      reading.passages.every(({ kind }) => kind === 'title' || kind === 'description');
    const about = { visit: this.visit, url: address(), ...this.coverage };
    if (passed.size === 0) {
      this.state = 'quiet';
      this.places = [];
      const before = this.reported;
      this.reported = null;
      if (asked || before !== null) await this.tell({ type: 'page/quiet', ...about });
      return;
    }
    const kept = reading.passages.flatMap((passage, number) => (passed.has(passage.item) ? [number] : []));
    const passages = kept.map((number) => reading.passages[number] as Reading['passages'][number]);
    this.places = kept.map((number) => reading.segments[number] as readonly Segment[]);
    const fingerprint = fingerprintOf(passages.map(({ text, item }) => `${item} ${text}`));
    this.state = 'reported';
    if (asked) this.answered = true;
    if (fingerprint === this.reported) return;
    this.reported = fingerprint;
    await this.tell({ type: 'page/read', ...about, passages });
  }

  private async tell(message: PageMessage): Promise<void> {
    try {
      await this.doors.send(message);
    } catch {
      // The worker is gone for good only where the extension is: then there is nobody left to tell.
      if (!this.doors.isAlive()) this.stop();
      else this.reported = null;
    }
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.watcher?.stop();
    this.watcher = null;
  }
}

/** Resolves when the document is in a tab: one that a browser prepares in advance has none to be warned in. */
function shown(): Promise<void> {
  const { prerendering } = document as Document & { readonly prerendering?: boolean };
  if (prerendering !== true) return Promise.resolve();
  return new Promise((resolve) =>
    EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', () => resolve(), { once: true }),
  );
}

/** Not `randomUUID`, which pages without https lack. */
function newVisit(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

function address(): string {
  return location.href.slice(0, LONGEST_URL);
}

/** A jump within the page, not a single-page application's `#/other/page`. */
function isJump(from: string, to: string): boolean {
  const [before] = from.split('#');
  const [after, fragment = ''] = to.split('#');
  return before === after && !/^[!/]/.test(fragment) && !/^[!/]/.test(from.slice((before ?? '').length + 1));
}

/** FNV-1a over all texts: tells whether a page that stirs says anything new. */
function fingerprintOf(texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x0a, 0x01000193);
  }
  return hash >>> 0;
}
