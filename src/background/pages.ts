/** What content scripts report: assessed, remembered, shown. */
import { browser } from 'wxt/browser';
import { coverageOf, WHOLE } from '../coverage.ts';
import { isAlarm } from '../engine/verdict.ts';
import type { PageMessage, PageRead, Replies } from '../messages.ts';
import { reasonOf } from '../reason.ts';
import { inPage, NOTHING_FOUND, shownVerdict, together } from '../shown-verdict.ts';
import type { ShownVerdict } from '../shown-verdict.ts';
import { loadSettings } from '../settings-store.ts';
import { assess, gateTable, publishGate } from './active-packs.ts';
import { showBadge } from './badge.ts';
import { bannerView, dismissBanner, removeBanner, showBanner, wantsBanner } from './banner.ts';
import { pauseAt } from './pauses.ts';
import { takeBackWhereLeft } from './left-pages.ts';
import { isExemptPage } from './policy.ts';
import { noteProblem } from '../problems.ts';
import { dropRecord, inTurn, putRecord, recordOf } from './tab-records.ts';
import type { TabRecord } from './tab-records.ts';
import { noteWhy } from './why-asked.ts';

/** The tab that a message came from, as the browser says. */
export interface Sender {
  readonly tabId: number;
  readonly incognito: boolean;
}

export async function onPageMessage(message: PageMessage, sender: Sender): Promise<Replies[PageMessage['type']]> {
  const { tabId, incognito } = sender;
  switch (message.type) {
    case 'gate/table':
      // Who asks has found none that is whole in the store.
      withoutWaiting(publishGate());
      return gateTable(message.blocks);
    case 'banner/view':
      return bannerView(tabId, message);
    case 'banner/why':
      noteWhy(tabId);
      return { opened: await openPopup(tabId) };
    case 'banner/dismiss':
      await inTurn(tabId, () => dismissBanner(tabId, message.notAnOffer, incognito));
      return null;
    default:
      await atMost(LONGEST_BANNER_MS, (await inTurn(tabId, () => onReport(message, sender)))?.banner);
      return null;
  }
}

/**
 * A reader that is not answered says it again, so it is answered when the banner stands in its page: this worker may be stopped before. Out of
 * the tab's turn, and not for ever: the browser waits with the banner until a page is loaded.
 */
const LONGEST_BANNER_MS = 2_000;

async function atMost(ms: number, work: Promise<void> | undefined): Promise<void> {
  if (work !== undefined) await Promise.race([work, new Promise((resolve) => setTimeout(resolve, ms))]);
}

/** A banner on its way: not in the promise itself, or the tab's turn would wait for it. */
interface Shown {
  readonly banner: Promise<void>;
}

type Report = Exclude<PageMessage, { type: `banner/${string}` | 'gate/table' }>;

async function onReport(message: Report, { tabId, incognito }: Sender): Promise<Shown | undefined> {
  if (message.type !== 'page/left') {
    if (await isExemptPage(message.url)) return undefined;
    if (await isPaused(message, { tabId, incognito })) return undefined;
  }
  switch (message.type) {
    case 'page/read':
      return onRead(message, tabId);
    case 'page/quiet': {
      const { visit, url } = message;
      return show(tabId, { ...coverageOf(message), visit, url, state: 'quiet', parts: [], reason: null });
    }
    case 'page/failed':
      return show(tabId, {
        ...WHOLE,
        visit: message.visit,
        url: message.url,
        state: 'failed',
        parts: [],
        reason: message.reason,
      });
    case 'page/left':
      if ((await recordOf(tabId))?.visit !== message.visit) return undefined;
      await dropRecord(tabId);
      await showBadge(tabId, null);
      withoutWaiting(removeBanner(tabId));
      return undefined;
  }
}

/** The reader holds back by itself where it can know; here is what counts. What the user asked for is shown on a paused page, too. */
async function isPaused(
  { visit, url }: Exclude<Report, { type: 'page/left' }>,
  { tabId, incognito }: Sender,
): Promise<boolean> {
  if ((await pauseAt({ url, incognito })) === null) return false;
  return !isAskedFor(await recordOf(tabId), visit);
}

/** Of the check that is under way, the visit is not known yet. */
function isAskedFor(record: TabRecord | null, visit: string): boolean {
  return record?.asked === true && (record.state === 'checking' || record.visit === visit);
}

async function onRead(message: PageRead, tabId: number): Promise<Shown | undefined> {
  const { visit, url, part, passages } = message;
  try {
    const known = await partsOf(visit, tabId);
    const verdict = await assess(passages);
    const parts = Array.from({ length: Math.max(known.length, part + 1) }, (_, i) => known[i] ?? NOTHING_FOUND);
    parts[part] = inPage(shownVerdict(verdict, passages), part);
    return await show(tabId, {
      ...coverageOf(message),
      partial: verdict.partial,
      visit,
      url,
      state: 'checked',
      parts,
      reason: null,
    });
  } catch (error) {
    await show(tabId, {
      ...WHOLE,
      visit,
      url,
      state: 'failed',
      parts: [],
      reason: reasonOf(error),
    });
    throw error;
  }
}

/** What is known of the parts of the page; nothing at the first report of a check. */
async function partsOf(visit: string, tabId: number): Promise<readonly ShownVerdict[]> {
  const record = await recordOf(tabId);
  return record?.state === 'checked' && record.visit === visit ? record.parts : [];
}

async function show(tabId: number, said: Omit<TabRecord, 'at' | 'asked' | 'verdict'>): Promise<Shown | undefined> {
  // A page's last words may come after the news that its tab was closed, and nobody would ever drop what they say.
  if (!(await isOpen(tabId))) return undefined;
  const before = await recordOf(tabId);
  const record = { ...said, asked: isAskedFor(before, said.visit), at: Date.now() };
  const verdict = together(record.parts);
  const level = verdict?.level ?? 'clear';
  // First what cannot fail for want of room.
  await showBadge(tabId, verdict);
  await putRecord(tabId, record);
  if (isAlarm(level)) withoutWaiting(takeBackWhereLeft(tabId, record.visit));
  if (wantsBanner(level, await loadSettings()))
    return { banner: showBanner(tabId, { ...record, verdict }).catch(noteProblem) };
  if (isAlarm(before?.verdict?.level ?? 'clear')) withoutWaiting(removeBanner(tabId));
  return undefined;
}

async function isOpen(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    return false;
  }
}

/**
 * A page that goes into the back-forward cache may never answer, and the tab's turn must not end with it. A banner that comes late
 * asks for the present record before it shows anything (`bannerView`).
 */
function withoutWaiting(work: Promise<void>): void {
  work.catch(noteProblem);
}

/** Chrome has `openPopup` since 127 for everyone; Firefox wants the click to be on its own button. */
async function openPopup(tabId: number): Promise<boolean> {
  if (browser.action.openPopup === undefined) return false;
  try {
    const { windowId } = await browser.tabs.get(tabId);
    await browser.action.openPopup({ windowId });
    return true;
  } catch {
    return false; // The banner then unfolds the same in the page.
  }
}
