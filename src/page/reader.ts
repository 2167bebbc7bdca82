/**
 * Reads a page, asks the gate, and reports to the background what may matter. Reads again when the page changes, within a
 * budget: a page that never rests is sampled.
 */
import { coverageOf, WHOLE } from '../coverage.ts';
import type { Coverage } from '../coverage.ts';
import type { Gate, Steps } from '../engine/gate.ts';
import { HOUR_MS, pauseOf } from '../pauses.ts';
import type { Passage, PassageKind } from '../engine/passage.ts';
import type { PageMessage, PagePassages, PageQuiet, ReaderStatus } from '../messages.ts';
import { MOST_PARTS } from '../page-parts.ts';
import { isExcluded } from '../private-pages.ts';
import { isExempt } from '../reader-policy.ts';
import { reasonOf } from '../reason.ts';
import type { Pauses } from '../settings.ts';
import { AddressRate } from './address-rate.ts';
import { Attempts } from './attempts.ts';
import { ChangeWatcher } from './changes.ts';
import type { Look } from './drawn.ts';
import { GatedMemory, itemsThatPass } from './gated.ts';
import { ItemMemory } from './item-memory.ts';
import { contentTypeOf, visibilityOf } from './natives.ts';
import { picturesThatMatter } from './pictures.ts';
import type { Segment } from './places.ts';
import { MAIN, MOST_HIDDEN, PDF, readSteps } from './read.ts';
import type { Reading } from './read.ts';
import { Reported } from './reported.ts';
import { seenOf } from './seen.ts';
import type { Seen } from './seen.ts';
import { QUIET_MS, ReadingBudget } from './reading-budget.ts';
import { siteItemsOf } from './site-items.ts';
import type { SiteItems } from './site-items.ts';
import { idle, inSlices } from './slices.ts';

/** What the reader needs of the extension around it. */
export interface ReaderDoors {
  readonly send: (message: PageMessage) => Promise<unknown>;
  /** What is kept for readers, as it is now. */
  readonly kept: () => Promise<Kept>;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly isUndefined: (element: Element) => boolean;
  /** True for what is drawn into the page by ourselves. */
  readonly isOwn: (node: Node) => boolean;
  /** What the browser makes of elements whose markup hides them. */
  readonly look: Look;
  /** False once nobody listens any more. */
  readonly isAlive: () => boolean;
  /** Called after each reading, once it was reported. */
  readonly rested: () => void;
}

export interface Kept {
  /** Sites that are never read. */
  readonly exemptSites: readonly string[];
  /** Where the user wants no checks. */
  readonly pauses: Pauses;
  /** Another one where there are other patterns. */
  readonly gate: Gate;
  /** How to find the items on sites that have no telling markup. */
  readonly sites: readonly SiteItems[];
}

/** Milliseconds after an hour's pause: its end must be past. */
const PAST_PAUSE_MS = 250;
/** Milliseconds after which a page is read again where the background was stopped before it had answered. */
const TRIES_AFTER_MS = [1_000, 4_000, 14_000];
/** Milliseconds after which elements that stood empty are looked at again. */
const LOOKS_AFTER_MS = [1_000, 3_000, 7_000, 15_000];
/** Milliseconds from then on between two looks at those that hide what may matter: a style sheet or its movement may show it without a word. */
const HIDING_LOOKS_MS = 8_000;
const LONGEST_URL = 4_000;
const LONGEST_REASON = 300;
/** Characters that are handed out for a report. */
const MOST_HANDED = 300_000;

export class PageReader {
  private readonly doors: ReaderDoors;
  private watcher: ChangeWatcher | null = null;
  /** True where pages are read without being asked for; at first the page is not there yet. */
  private watched = false;
  private always = false;
  private visit = newVisit();
  private address = location.href;
  private state: ReaderStatus['state'] = 'waiting';
  private coverage: Coverage = WHOLE;
  private pictures: Reading['pictures'] = [];
  /** Of the text that was read, without what a page says of itself. */
  private characters = 0;
  private textless = false;
  private gate: Gate | null = null;
  private running = false;
  /** Number of the present run: one that was abandoned ends where it wakes up. */
  private turn = 0;
  private wanted: Wanted | 'no' = 'no';
  /** There is something to read once the tab is shown. */
  private waits = false;
  /** The browser draws nothing of a tab that is hidden: its next picture comes when it is shown, whatever events a page keeps to itself. */
  private picture = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When that timer ends, by the page's clock. */
  private due = 0;
  private budget = new ReadingBudget();
  private readonly looks = new Attempts(LOOKS_AFTER_MS);
  /** To be heard, where nobody heard what was said of this visit. */
  private readonly tries = new Attempts(TRIES_AFTER_MS);
  private readonly addresses = new AddressRate();
  private items = this.noItems();
  private gated = new GatedMemory();
  /** What was last reported in this visit. */
  private reported = new Reported();
  /** Parts that are read, where the page has so many. */
  private parts = 1;
  private partsRead = 1;
  /** Number of the part, from 1, that is being read since the user wants the rest; else 0. */
  private goesOn = 0;
  /** The user asked and was shown something: what comes by itself does not overwrite it. */
  private answered = false;
  /** The user asked for this visit to be read: then it may be read again, though it be private. */
  private asked = false;

  constructor(doors: ReaderDoors) {
    this.doors = doors;
  }

  /** Reads now and whenever the page changes, except pages that are private. */
  async watch(): Promise<void> {
    if (this.watched) return;
    this.watched = true;
    this.listen();
    await complete();
    this.always = true;
    this.listen();
    await shown();
    await idle();
    this.byItself();
  }

  /** One check because the user asked for it; reads private pages as well. */
  async check(): Promise<void> {
    this.listen();
    this.reported = new Reported();
    await complete();
    this.want('asked');
  }

  /** Reads on where the page was too long to be read at once: the user wants the rest. */
  readOn(): void {
    this.parts = MOST_PARTS;
    this.goesOn = 1;
    this.want(this.asked ? 'asked' : 'now');
  }

  status(): ReaderStatus {
    // Where there is no Navigation API, a page that is not watched can change its address unnoticed.
    this.noticeAddress(false);
    // Who asks wants to know, though the popup be a page that hides this one.
    if (this.waits && (this.state === 'waiting' || this.state === 'reading')) this.want('now');
    const picturesNotRead = picturesThatMatter(this.pictures, this.characters);
    const { visit, state, textless, goesOn } = this;
    const pdf = isPdfViewer();
    return { visit, state, textless, pdf, picturesNotRead, rest: this.rest(), part: goesOn, ...this.coverage };
  }

  private rest(): ReaderStatus['rest'] {
    if (this.goesOn > 0) return 'reading';
    if (this.coverage.partial) return this.parts < MOST_PARTS ? 'offered' : 'beyond';
    return this.parts > 1 ? 'read' : 'none';
  }

  /** Names what the page shows now. */
  visitNow(): string {
    this.noticeAddress(false);
    return this.visit;
  }

  /** True while the page still shows what this visit's report was about. */
  isVisit(visit: string): boolean {
    return this.visitNow() === visit;
  }

  /** There are other patterns, or other places where nothing is read: by a pause of the user's, or for this device. What they asked for stays. */
  keptChanged(): void {
    if (this.always && !this.answered) this.byItself();
  }

  /** Sends the last report again: the background has lost it. */
  reportAgain(): void {
    this.reported = new Reported();
    this.want(this.answered ? 'asked' : 'now');
  }

  /** Text nodes of passage number `passage` of the page, as it was last reported. */
  placesOf(passage: number): readonly Segment[] {
    return this.reported.placesOf(passage);
  }

  /** The element of item number `item` of the last report; null for what is no part of the page's own tree. */
  elementOf(item: number): Element | null {
    return this.reported.elementOf(item);
  }

  /**
   * What stands on the page now, for a report that the user makes: the items that the gate lets pass, or all where it lets none.
   * Null where the page is private and nobody asked for it, or was left meanwhile.
   */
  async passagesNow(): Promise<PagePassages | null> {
    this.noticeAddress(false);
    if (isExcluded(location.href) && !this.asked) return null;
    const kept = await this.doors.kept();
    if (isExempt(location.href, kept)) return null;
    const { visit } = this;
    let first: readonly Passage[] = [];
    const found: Passage[] = [];
    let partial = false;
    const wanted = this.asked ? 'asked' : 'now';
    for await (const { part, reading, seen } of this.readParts(kept, wanted, { ms: 0 })) {
      if (part === 0) first = reading.passages;
      found.push(...seen.passages);
      partial = reading.partial;
    }
    if (this.visit !== visit) return null;
    const all = found.length === 0 ? first : found;
    let room = MOST_HANDED;
    const passages = all.filter(({ text }) => (room -= text.length) >= 0);
    return { passages, partial: partial || passages.length < all.length };
  }

  private listen(): void {
    this.watcher ??= new ChangeWatcher({
      isOwn: (node) => this.doors.isOwn(node),
      onNode: (node) => this.items.change(node),
      onContent: () => {
        this.noticeAddress(false);
        if (this.always && !this.answered) this.later();
      },
      onAddress: (restored) => this.noticeAddress(restored),
      onLeave: () => this.sayLeft(),
      onVisibility: () => {
        if (this.waits && !isHidden()) this.readWhenMay();
      },
    });
    if (this.always) this.watcher.observe([document]);
  }

  private noticeAddress(restored: boolean): void {
    if (!this.doors.isAlive()) return this.stop();
    if (location.href === this.address && !restored) return;
    const jump = !restored && isJump(this.address, location.href);
    this.address = location.href;
    if (jump) return;
    // A page that changes its address all the time would never be judged, or lose its warning each time.
    if (!restored && this.addresses.isRestless(performance.now())) {
      if (this.always && !this.answered) this.later();
      return;
    }
    this.sayLeft();
    this.visit = newVisit();
    this.state = 'waiting';
    this.coverage = WHOLE;
    this.pictures = [];
    this.parts = 1;
    this.goesOn = 0;
    this.asked = false;
    this.budget = new ReadingBudget();
    this.looks.reset();
    this.tries.reset();
    this.forgetItems();
    if (restored) this.abandonRun();
    if (this.always) this.later();
  }

  /** What was shown of it goes, with what is known of it. */
  private sayLeft(): void {
    if (!this.reported.isEmpty() || this.answered) void this.tell({ type: 'page/left', visit: this.visit });
    this.reported = new Reported();
    this.answered = false;
  }

  private noItems(): ItemMemory {
    return new ItemMemory((root) => this.watcher?.isWatched(root) === true);
  }

  private forgetItems(): void {
    this.items = this.noItems();
    this.gated = new GatedMemory();
  }

  /** In the back-forward cache message channels are closed: an answer that was awaited then may never come. */
  private abandonRun(): void {
    this.turn++;
    this.running = false;
    this.wanted = 'no';
  }

  private later(): void {
    const now = performance.now();
    this.budget.changed(now);
    // Where nothing is read, a change of the page ends no pause.
    if (!this.waits && this.state !== 'paused') this.readIn(Math.max(QUIET_MS, this.budget.wait(now)));
  }

  /** Sooner, where a reading waits already that would come later: what that one was for, this one sees. */
  private readIn(ms: number): void {
    const due = performance.now() + ms;
    if (this.timer !== undefined && this.due <= due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => this.readWhenMay(), ms);
  }

  private readWhenMay(): void {
    this.timer = undefined;
    const wait = this.budget.wait(performance.now());
    if (wait > 0) this.readIn(wait);
    else this.byItself();
  }

  /** Reads, unless the tab is hidden: then once it is shown. */
  private byItself(): void {
    if (isHidden()) this.waitUntilShown();
    else this.want('read');
  }

  private waitUntilShown(): void {
    this.waits = true;
    if (this.picture !== 0 || typeof requestAnimationFrame !== 'function') return;
    this.picture = requestAnimationFrame(() => {
      this.picture = 0;
      if (!this.waits || !this.doors.isAlive()) return;
      if (isHidden()) this.waitUntilShown();
      else this.readWhenMay();
    });
  }

  private want(what: Wanted): void {
    // What was to come later, as at the end of an hour's pause, comes now.
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waits = false;
    if (what !== 'asked' && isExcluded(location.href)) return;
    if (this.wanted === 'no' || URGENCY[what] > URGENCY[this.wanted]) this.wanted = what;
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    const turn = ++this.turn;
    this.running = true;
    while (turn === this.turn && this.wanted !== 'no' && this.doors.isAlive()) {
      const { wanted } = this;
      this.wanted = 'no';
      await this.readOnce(wanted);
    }
    if (turn !== this.turn) return;
    this.running = false;
    this.goesOn = 0;
    if (this.doors.isAlive()) this.doors.rested();
    else this.stop();
  }

  private async readOnce(wanted: Wanted): Promise<void> {
    const { visit } = this;
    const asked = wanted === 'asked';
    const spent = { ms: 0 };
    if (asked) this.asked = true;
    try {
      const { exemptSites, pauses, gate, sites } = await this.doors.kept();
      if (this.leaveUnread(exemptSites)) return;
      if (!asked && this.isPaused(pauses)) return;
      // What another gate said of items is worth nothing.
      if (gate !== this.gate) this.gated = new GatedMemory();
      this.gate = gate;
      // What is known already stays in sight while the rest is read.
      if (this.reported.isEmpty() && this.goesOn === 0) this.state = 'reading';
      await this.report(this.readParts({ gate, sites }, wanted, spent, this.memory(asked)), asked);
    } catch (error) {
      this.state = 'failed';
      this.forgetItems();
      if (!asked) this.tryAgain();
      if (asked || !this.reported.isEmpty())
        await this.tell({
          type: 'page/failed',
          visit,
          url: address(),
          reason: reasonOf(error).slice(0, LONGEST_REASON),
        });
    } finally {
      this.budget.spent(spent.ms, performance.now(), this.partsRead);
    }
  }

  /**
   * What is known of the page's items. A page that never changes is read once, and nothing of it is remembered; where the user asked, it is
   * read as it stands, with panes that are else left out.
   */
  private memory(asked: boolean): ReadMemory | undefined {
    if (asked || !this.always) return undefined;
    this.items.begin();
    return { items: this.items, gated: this.gated, keeps: this.budget.readings > 0 };
  }

  /** As if it had never been looked at. */
  private leaveUnread(exemptSites: readonly string[]): boolean {
    if (!isExempt(location.href, { exemptSites })) return false;
    this.state = 'waiting';
    this.reported = new Reported();
    return true;
  }

  /** Where the user wants no checks, nothing is read; an hour ends by itself. */
  private isPaused(pauses: Pauses): boolean {
    const now = Date.now();
    const pause = pauseOf(pauses, location.href, now);
    if (pause === null) return false;
    this.state = 'paused';
    this.reported = new Reported();
    if (pause.by === 'hour') this.readIn(Math.min(HOUR_MS, pause.until - now + PAST_PAUSE_MS));
    return true;
  }

  /** One part after the other, as many as are wanted; ends early where the page is left, or is hidden and nobody waits for it. */
  private async *readParts(
    { gate, sites }: Pick<Kept, 'gate' | 'sites'>,
    wanted: Wanted,
    spent: { ms: number },
    memory?: ReadMemory,
  ): AsyncGenerator<GatedPart> {
    const { visit } = this;
    const { shadowRootOf, isUndefined, isOwn, look } = this.doors;
    const stopped = (): boolean => {
      const waits = wanted === 'read' && isHidden();
      if (waits) this.waitUntilShown();
      return waits || this.visit !== visit || !this.doors.isAlive();
    };
    let steps: Generator<void, Reading> | undefined = readSteps(document, {
      asked: wanted === 'asked',
      shadowRootOf,
      isUndefined,
      isOwn,
      look,
      isSiteItem: siteItemsOf(sites, location.hostname),
      memory,
    });
    for (let part = 0; steps !== undefined && part < this.parts; part++) {
      const reading: Reading | null = await inSlices(steps, stopped, spent);
      if (reading === null) return;
      // Of what stands in no item, only the first part is remembered.
      const nodeOf = (item: number): Node | null =>
        item === MAIN && part === 0 ? document : (reading.elements.get(item)?.deref() ?? null);
      const known = memory && { memory: memory.gated, keeps: memory.keeps, nodeOf };
      const passed = await inSlices(itemsThatPass(reading.passages, gate, known), stopped, spent);
      if (passed === null) return;
      const seen = await inSlices(seenIn(reading, passed), stopped, spent);
      if (seen === null) return;
      yield { part, reading, seen };
      steps = reading.rest?.();
    }
  }

  /** Where what was read may change. */
  private follow({ roots }: Reading, hidden: readonly Element[]): void {
    if (!this.always) return;
    this.watcher?.observe(roots);
    this.watcher?.watchHidden(hidden, hidden.length < MOST_HIDDEN);
  }

  /** What is not there yet, or not to be seen yet. */
  private lookLater({ unfinished }: Reading, hides: boolean): void {
    if (!this.always || this.answered || !(unfinished || hides)) return;
    const wait = this.looks.wait(performance.now()) ?? (hides ? HIDING_LOOKS_MS : null);
    if (wait !== null) this.readIn(wait);
  }

  /** Reports each part as soon as it is read, and how the page stands once all are. */
  private async report(parts: AsyncIterable<GatedPart>, asked: boolean): Promise<void> {
    const { visit } = this;
    const told = new Set<number>();
    const hidden: Element[] = [];
    let characters = 0;
    let last: Reading | null = null;
    for await (const read of parts) {
      const { part, reading, seen } = read;
      last = reading;
      this.partsRead = part + 1;
      characters += charactersOf(reading);
      hidden.push(...seen.hidden);
      this.follow(reading, [...reading.hidden, ...hidden]);
      if (seen.passages.length > 0) {
        told.add(part);
        await this.reportPart(read, asked);
      }
      if (this.goesOn > 0) this.goesOn = Math.min(part + 2, MOST_PARTS);
    }
    if (last === null || this.visit !== visit) return;
    // What was not read again, since the tab is hidden, stays as it was.
    if (last.rest !== null && this.partsRead < this.parts) return;
    this.lookLater(last, hidden.length > 0);
    this.coverage = coverageOf(last);
    this.pictures = last.pictures;
    this.characters = characters;
    const whole = !last.partial && last.framesNotRead + last.framesUnnamed === 0 && !last.chatsNotRead;
    this.textless = characters === 0 && (whole || isPdfViewer());
    await this.reportEnd(told, asked);
  }

  private async reportPart({ part, reading, seen }: GatedPart, asked: boolean): Promise<void> {
    if (asked) this.answered = true;
    const about = this.about(reading);
    if (this.reported.takes(part, seen, reading.elements))
      await this.tell({ type: 'page/read', ...about, part, passages: seen.passages });
    // Not before: who asks then is to find what was made of it.
    if (this.visit === about.visit) this.state = 'reported';
  }

  /** @param told the parts that had something to report */
  private async reportEnd(told: ReadonlySet<number>, asked: boolean): Promise<void> {
    const gone = this.reported.keepOnly(told);
    if (told.size === 0) {
      this.state = 'quiet';
      if (asked || gone.length > 0) await this.tell({ type: 'page/quiet', ...this.about(this.coverage) });
      return;
    }
    for (const part of gone) await this.tell({ type: 'page/read', ...this.about(this.coverage), part, passages: [] });
  }

  private about(coverage: Coverage): Omit<PageQuiet, 'type'> {
    return { visit: this.visit, url: address(), ...coverageOf(coverage) };
  }

  private async tell(message: PageMessage): Promise<void> {
    try {
      await this.doors.send(message);
      this.tries.reset();
    } catch {
      // The worker is gone for good only where the extension is: then there is nobody left to tell.
      if (!this.doors.isAlive()) this.stop();
      else {
        this.reported = new Reported();
        this.tryAgain();
      }
    }
  }

  /** What nobody heard is said once more: a worker is stopped at any moment, and the next one is there at once. */
  private tryAgain(): void {
    const wait = this.always ? this.tries.wait(performance.now()) : null;
    if (wait !== null) this.readIn(wait);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.watcher?.stop();
    this.watcher = null;
  }
}

/** What is wanted: a reading by itself, one that the user waits for, or one of private parts as well. */
type Wanted = 'read' | 'now' | 'asked';
const URGENCY: Readonly<Record<Wanted, number>> = { read: 1, now: 2, asked: 3 };

/** Where the whole tab is a PDF, the page around it is the browser's. */
function isPdfViewer(): boolean {
  return contentTypeOf(document) === PDF;
}

function isHidden(): boolean {
  return visibilityOf(document) === 'hidden';
}

/** Milliseconds between two looks whether a document is there, for one that tells nobody. */
const LOOK_MS = 500;
/** Milliseconds after which a document is read as far as it is there: one that waits for a script at its end may never be complete. */
const LONGEST_LOADING_MS = 5_000;

/** Resolves when all of the document's own text is there, or has taken too long. */
function complete(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const end = performance.now() + LONGEST_LOADING_MS;
    const look = (): void => {
      if (document.readyState === 'loading' && performance.now() < end) return;
      clearInterval(timer);
      resolve();
    };
    const timer = setInterval(look, LOOK_MS);
    EventTarget.prototype.addEventListener.call(window, 'DOMContentLoaded', look, { capture: true, once: true });
  });
}

/** Resolves when the document is in a tab: one that a browser prepares in advance has none to be warned in. */
function shown(): Promise<void> {
  const { prerendering } = document as Document & { readonly prerendering?: boolean };
  if (prerendering !== true) return Promise.resolve();
  return new Promise((resolve) =>
    EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', () => resolve(), { once: true }),
  );
}

interface ReadMemory {
  readonly items: ItemMemory;
  readonly gated: GatedMemory;
  readonly keeps: boolean;
}

/** What was read of one part, and what a person sees of the items that the gate let pass. */
interface GatedPart {
  readonly part: number;
  readonly reading: Reading;
  readonly seen: Seen;
}

function seenIn({ passages, segments }: Reading, passed: ReadonlySet<number>): Steps<Seen> {
  const kept = passages.flatMap(({ item }, number) => (passed.has(item) ? [number] : []));
  return seenOf(
    kept.map((number) => passages[number] as Passage),
    kept.map((number) => segments[number] as readonly Segment[]),
  );
}

/** Of its text, without what the page says of itself. */
function charactersOf({ passages }: Reading): number {
  return passages.reduce((sum, { text, kind }) => sum + (isOfItself(kind) ? 0 : text.length), 0);
}

/** What a page says of itself beside its text. */
function isOfItself(kind: PassageKind): boolean {
  return kind === 'title' || kind === 'description';
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
