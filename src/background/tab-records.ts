/**
 * What is known of each tab. Kept in `storage.session`: in memory only, gone with the browser, and still there when the worker
 * was stopped in between.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { FACETS } from '../engine/pack.ts';
import { LEVELS } from '../engine/verdict.ts';
import type { Coverage } from '../coverage.ts';
import { coverage, places } from '../messages.ts';
import { MOST_PARTS } from '../page-parts.ts';
import { noteProblem } from '../problems.ts';
import { LONGEST_LICENCE, MOST_ITEM_QUOTES, MOST_LICENCES, MOST_SHOWN_ITEMS, together } from '../shown-verdict.ts';
import type { ShownVerdict } from '../shown-verdict.ts';

export interface TabRecord extends Coverage {
  /** Which showing of which document; a record of another visit says nothing about the present one. */
  readonly visit: string;
  readonly url: string;
  readonly state: 'checking' | 'quiet' | 'checked' | 'failed';
  /** Verdicts on the page's parts; empty where nothing was judged. */
  readonly parts: readonly ShownVerdict[];
  /** What they come to; it is not kept. */
  readonly verdict: ShownVerdict | null;
  readonly reason: string | null;
  /** True where the user asked for the check: their answer stays also where the page is paused. */
  readonly asked: boolean;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

const quote = v.object({ before: v.string(), words: v.string(), after: v.string(), scattered: v.boolean() });
const evidence = v.object({
  signal: v.string(),
  facet: v.picklist(FACETS),
  quote,
  source: v.nullable(v.string()),
  where: places,
});
const licence = v.object({
  numbers: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_LICENCE))), v.maxLength(MOST_LICENCES)),
  elsewhere: v.boolean(),
});

/** A verdict as it is kept. */
export const shownVerdictSchema = v.object({
  level: v.picklist(LEVELS),
  pack: v.string(),
  evidence: v.array(evidence),
  licence,
  items: v.pipe(
    v.array(
      v.object({
        item: v.number(),
        level: v.picklist(['warn', 'caution']),
        pack: v.string(),
        quotes: v.pipe(v.array(quote), v.maxLength(MOST_ITEM_QUOTES)),
      }),
    ),
    v.maxLength(MOST_SHOWN_ITEMS),
  ),
});

/** What an earlier version of the extension wrote may lie here, or a record that was cut off: then nothing is known of the tab. */
const Stored = v.object({
  ...coverage,
  visit: v.string(),
  url: v.string(),
  state: v.picklist(['checking', 'quiet', 'checked', 'failed']),
  parts: v.pipe(v.array(shownVerdictSchema), v.maxLength(MOST_PARTS)),
  reason: v.nullable(v.string()),
  asked: v.boolean(),
  at: v.number(),
});

/** A check takes no longer; a page that was left in the middle of one never answers. */
const LONGEST_CHECK_MS = 20_000;

export function isBeingChecked(record: TabRecord | null): boolean {
  return record?.state === 'checking' && Date.now() - record.at < LONGEST_CHECK_MS;
}

const TAB_PREFIX = 'tab:';

/** Key of a tab's record; open popups watch it. */
function tabKey(tabId: number): string {
  return `${TAB_PREFIX}${tabId}`;
}

/** What this worker has put itself: for where the browser could not keep it, or lost it before the banner asks for it a moment later. */
const latest = new Map<number, Omit<TabRecord, 'verdict'>>();

export async function recordOf(tabId: number): Promise<TabRecord | null> {
  const record = v.safeParse(Stored, await storedRecord(tabId));
  const parsed = record.success ? record.output : latest.get(tabId);
  return parsed === undefined ? null : { ...parsed, verdict: together(parsed.parts) };
}

async function storedRecord(tabId: number): Promise<unknown> {
  const key = tabKey(tabId);
  try {
    return (await browser.storage.session.get(key))[key];
  } catch (error) {
    await noteProblem(error);
    return undefined;
  }
}

/** Never fails: a warning is shown also where nothing can be kept. */
export async function putRecord(tabId: number, record: Omit<TabRecord, 'verdict'>): Promise<void> {
  latest.set(tabId, record);
  await keepRecord(tabId, record).catch(noteProblem);
}

/** For whoever empties `storage.session`. */
export function forgetRecords(): void {
  latest.clear();
}

/** What tells of a page that is shown goes before what was put aside: browsers before Chrome 112 give all together one megabyte. */
async function keepRecord(tabId: number, record: Omit<TabRecord, 'verdict'>): Promise<void> {
  const entry = { [tabKey(tabId)]: record };
  try {
    await browser.storage.session.set(entry);
  } catch {
    await dropDrafts();
    await browser.storage.session.set(entry);
  }
}

export async function dropRecord(tabId: number): Promise<void> {
  latest.delete(tabId);
  await browser.storage.session.remove(tabKey(tabId));
}

/** Keys in `storage.session` of drafts of reports and samples. */
export const DRAFT_PREFIX = 'draft:';

async function dropDrafts(): Promise<void> {
  const kept = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(kept.filter((key) => key.startsWith(DRAFT_PREFIX)));
}

/** Drops what a worker that was stopped in the middle of it could not: records of tabs that are gone. */
export async function dropRecordsOfClosedTabs(): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => tabKey(id ?? browser.tabs.TAB_ID_NONE)));
  const kept = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(kept.filter((key) => key.startsWith(TAB_PREFIX) && !open.has(key)));
}

const queues = new Map<number, Promise<unknown>>();

/** Runs what concerns one tab one after the other: a late verdict must not overwrite the news that the page was left. */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const before = queues.get(tabId) ?? Promise.resolve();
  const mine = before.then(work, work);
  queues.set(tabId, mine);
  const forget = (): void => {
    if (queues.get(tabId) === mine) queues.delete(tabId);
  };
  mine.then(forget, forget);
  return mine;
}
