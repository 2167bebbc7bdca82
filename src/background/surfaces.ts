/** What our own pages ask: the state of a tab, one check of it, the verdict on a text that the user gave. */
import { browser } from 'wxt/browser';
import { explain } from '../explanation.ts';
import type { NotChecked, ReaderMessage, ReaderStatus, Replies, SurfaceMessage, TabView } from '../messages.ts';
import { reasonOf } from '../reason.ts';
import { isChecked, isExcluded } from '../sites.ts';
import { activePack, packView } from './active-pack.ts';
import { checkItems } from './items.ts';
import { draftView, openDraft } from './drafts.ts';
import { mayCheckEverySite } from './every-site.ts';
import { latestProblem } from './problems.ts';
import { selectionView } from './selection.ts';
import { wipe } from './wipe.ts';
import { isBeingChecked, putRecord, recordOf } from './tab-records.ts';

export async function onSurfaceMessage(message: SurfaceMessage): Promise<Replies[SurfaceMessage['type']]> {
  switch (message.type) {
    case 'tab/view':
      return {
        view: await tabView(message.tabId),
        everySite: await mayCheckEverySite(),
        problem: await latestProblem(),
      };
    case 'tab/check':
      return { error: await checkTab(message.tabId) };
    case 'items/check':
      return checkItems(message.items);
    case 'pack/view':
      return packView();
    case 'all/wipe':
      return { error: await wipe() };
    case 'draft/open':
      return openDraft(message.tabId, message.page);
    case 'draft/view':
      return { draft: await draftView(message.id) };
    default:
      return selectionView(message.id);
  }
}

const CLEAR = { level: 'clear', evidence: [] } as const;

async function tabView(tabId: number): Promise<TabView> {
  const [status, record, url] = await Promise.all([askReader(tabId), recordOf(tabId), addressOf(tabId)]);
  if (status === null) {
    if (isBeingChecked(record)) return { status: 'checking' };
    return { status: 'unchecked', why: whyNotChecked(url) };
  }
  switch (status.state) {
    case 'reading':
      return { status: 'checking' };
    case 'failed':
      return { status: 'failed', reason: record?.reason ?? '' };
    case 'quiet':
      if (status.textless) return { status: 'textless' };
      return { status: 'checked', coverage: status, explanation: explain(CLEAR, activePack()) };
    case 'waiting':
      if (isBeingChecked(record)) return { status: 'checking' };
      return (await isReadUnasked(url)) ? { status: 'checking' } : { status: 'unchecked', why: whyNotChecked(url) };
    default:
      if (record?.visit !== status.visit || isBeingChecked(record)) {
        // The worker was lost between the report and its record: the reader says it again.
        await tellReader(tabId, { type: 'reader/report' });
        return { status: 'checking' };
      }
      if (record.state === 'failed') return { status: 'failed', reason: record.reason ?? '' };
      return {
        status: 'checked',
        coverage: { ...status, partial: record.partial },
        explanation: explain(record.verdict ?? CLEAR, activePack()),
      };
  }
}

async function isReadUnasked(url: string | null): Promise<boolean> {
  if (url === null || isExcluded(url)) return false;
  return isChecked(url) || mayCheckEverySite();
}

/** @returns what went wrong, in the browser's words, or null */
async function checkTab(tabId: number): Promise<string | null> {
  const url = await addressOf(tabId);
  try {
    const target = { tabId, frameIds: [0] };
    await browser.scripting.executeScript({
      target,
      func: () => {
        (globalThis as { parakhAsked?: boolean }).parakhAsked = true;
      },
    });
    const before = await recordOf(tabId);
    await putRecord(tabId, {
      visit: before?.visit ?? '',
      url: url ?? '',
      state: 'checking',
      at: Date.now(),
      verdict: before?.verdict ?? null,
      reason: null,
      partial: false,
      framesNotRead: 0,
      chatsNotRead: false,
    });
    await browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

async function askReader(tabId: number): Promise<ReaderStatus | null> {
  return ((await tellReader(tabId, { type: 'reader/status' })) as ReaderStatus | undefined) ?? null;
}

async function tellReader(tabId: number, message: ReaderMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined; // No reader in this page.
  }
}

/** Null where the browser does not tell: without a permission for the page, its address is none of our business. */
async function addressOf(tabId: number): Promise<string | null> {
  try {
    const { url, pendingUrl } = await browser.tabs.get(tabId);
    return url ?? pendingUrl ?? null;
  } catch {
    return null;
  }
}

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:[/?#]|$)/;

export function whyNotChecked(url: string | null): NotChecked {
  if (url === null || url === '') return 'not-asked';
  if (url.startsWith('file:')) return 'file';
  if (!/^https?:/.test(url)) return 'browser-page';
  if (STORES.test(url)) return 'store';
  return isExcluded(url) ? 'private' : 'not-asked';
}
