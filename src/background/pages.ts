/** What content scripts report: assessed, remembered, shown. */
import { browser } from 'wxt/browser';
import type { PageMessage, PageRead, Replies } from '../messages.ts';
import { quoted } from '../quotes.ts';
import { reasonOf } from '../reason.ts';
import { activePack, assess } from './active-pack.ts';
import { showBadge } from './badge.ts';
import { bannerView, dismissBanner, removeBanner, showBanner } from './banner.ts';
import { noteProblem } from './problems.ts';
import { dropRecord, inTurn, putRecord, recordOf } from './tab-records.ts';
import type { TabRecord } from './tab-records.ts';

/** The tab that a message came from, as the browser says. */
export interface Sender {
  readonly tabId: number;
  readonly incognito: boolean;
}

export async function onPageMessage(
  message: PageMessage,
  { tabId, incognito }: Sender,
): Promise<Replies[PageMessage['type']]> {
  switch (message.type) {
    case 'gate/table':
      return activePack().gate;
    case 'banner/view':
      return bannerView(tabId);
    case 'banner/why':
      return { opened: await openPopup(tabId) };
    case 'banner/dismiss':
      await inTurn(tabId, () => dismissBanner(tabId, message.notAnOffer, incognito));
      return null;
    default:
      await inTurn(tabId, () => onReport(message, tabId));
      return null;
  }
}

async function onReport(
  message: Exclude<PageMessage, { type: `banner/${string}` | 'gate/table' }>,
  tabId: number,
): Promise<void> {
  switch (message.type) {
    case 'page/read':
      return onRead(message, tabId);
    case 'page/quiet': {
      const { visit, url, partial, framesNotRead, chatsNotRead } = message;
      return show(tabId, {
        visit,
        url,
        partial,
        framesNotRead,
        chatsNotRead,
        state: 'quiet',
        verdict: null,
        reason: null,
      });
    }
    case 'page/failed':
      return show(tabId, {
        ...NOTHING_READ,
        visit: message.visit,
        url: message.url,
        state: 'failed',
        verdict: null,
        reason: message.reason,
      });
    case 'page/left':
      if ((await recordOf(tabId))?.visit !== message.visit) return;
      await dropRecord(tabId);
      await showBadge(tabId, 'clear');
      withoutWaiting(removeBanner(tabId));
  }
}

const NOTHING_READ = { partial: false, framesNotRead: 0, chatsNotRead: false };

async function onRead(message: PageRead, tabId: number): Promise<void> {
  const { visit, url, framesNotRead, chatsNotRead } = message;
  try {
    const { level, evidence, partial } = assess(message.passages);
    await show(tabId, {
      visit,
      url,
      partial: partial || message.partial,
      framesNotRead,
      chatsNotRead,
      state: 'checked',
      verdict: { level, evidence: quoted(evidence, message.passages) },
      reason: null,
    });
  } catch (error) {
    await show(tabId, {
      ...NOTHING_READ,
      visit,
      url,
      state: 'failed',
      verdict: null,
      reason: reasonOf(error),
    });
    throw error;
  }
}

async function show(tabId: number, said: Omit<TabRecord, 'at'>): Promise<void> {
  // A page's last words may come after the news that its tab was closed, and nobody would ever drop what they say.
  if (!(await isOpen(tabId))) return;
  const before = await recordOf(tabId);
  const record = { ...said, at: Date.now() };
  const level = record.verdict?.level ?? 'clear';
  // First what cannot fail for want of room.
  await showBadge(tabId, level);
  await putRecord(tabId, record);
  if (level === 'warn') withoutWaiting(showBanner(tabId, record));
  else if (before?.verdict?.level === 'warn') withoutWaiting(removeBanner(tabId));
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
