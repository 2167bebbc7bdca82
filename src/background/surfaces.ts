/** What our own pages ask: the state of a tab, one check of it, the verdict on a text that the user gave. */
import { browser } from 'wxt/browser';
import { coverageOf, WHOLE } from '../coverage.ts';
import { explain } from '../explanation.ts';
import { parseReaderStatus } from '../messages.ts';
import type {
  NotChecked,
  ReaderMessage,
  ReaderStatus,
  Replies,
  SurfaceMessage,
  TabReply,
  TabView,
} from '../messages.ts';
import { siteOf } from '../pauses.ts';
import type { Pause } from '../pauses.ts';
import { IS_PDF, NO_ANSWER, reasonOf } from '../reason.ts';
import { NOTHING_FOUND } from '../shown-verdict.ts';
import type { ShownVerdict } from '../shown-verdict.ts';
import { isExcluded } from '../sites.ts';
import { packsOf, packViews } from './active-packs.ts';
import { checkItems } from './items.ts';
import { draftView, openDraft } from './drafts.ts';
import { intoPage } from './page-scripts.ts';
import { isExemptPage } from './policy.ts';
import { pauseAt, pausePage, resumePage } from './pauses.ts';
import type { PageInTab } from './pauses.ts';
import { latestProblem } from '../problems.ts';
import { isReadUnasked } from './read-unasked.ts';
import { selectionView } from './selection.ts';
import { showQuotes } from './show-quotes.ts';
import { hushPausedTabs } from './shown-tabs.ts';
import { lookForUpdates, updatesView } from './updates.ts';
import { wipe } from './wipe.ts';
import { isBeingChecked, putRecord, recordOf } from './tab-records.ts';
import type { TabRecord } from './tab-records.ts';
import { isWhyAsked } from './why-asked.ts';

export async function onSurfaceMessage(message: SurfaceMessage): Promise<Replies[SurfaceMessage['type']]> {
  switch (message.type) {
    case 'tab/view':
      return tabReply(message.tabId);
    case 'tab/check':
      return { error: await checkTab(message.tabId) };
    case 'tab/rest':
      await tellReader(message.tabId, { type: 'reader/rest' });
      return null;
    case 'tab/show':
      return { shown: await showQuotes(message.tabId, message.visit, message.quotes) };
    case 'tab/pause':
      return { error: await pauseTab(message.tabId, message.by) };
    case 'tab/resume':
      return { error: await resumeTab(message.tabId) };
    case 'items/check':
      return checkItems(message.items);
    case 'packs/view':
      return { packs: await packViews() };
    case 'updates/view':
      return updatesView();
    case 'updates/look':
      await lookForUpdates();
      return updatesView();
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

async function tabReply(tabId: number): Promise<TabReply> {
  const [status, record, tab] = await Promise.all([askReader(tabId), recordOf(tabId), pageIn(tabId)]);
  const url = tab.url ?? record?.url ?? null;
  const pause = await pauseAt({ ...tab, url });
  const answered = status !== null && status.state !== 'paused' && record?.visit === status.visit;
  const asked = record?.asked === true && (isBeingChecked(record) || answered);
  const exempt = url !== null && (await isExemptPage(url));
  if (exempt) return { ...(await toldOfAnyTab(tabId, tab)), view: { status: 'unchecked', why: 'exempt' }, pause: null };
  return {
    ...(await toldOfAnyTab(tabId, tab)),
    view: pause !== null && !asked ? { status: 'paused' } : await tabView(tabId, status, record, tab.url),
    pause,
  };
}

async function toldOfAnyTab(tabId: number, { url }: PageInTab): Promise<Pick<TabReply, 'site' | 'why' | 'problem'>> {
  return { site: siteOf(url ?? ''), why: isWhyAsked(tabId), problem: await latestProblem() };
}

async function tabView(
  tabId: number,
  status: ReaderStatus | null,
  record: TabRecord | null,
  url: string | null,
): Promise<TabView> {
  if (status === null) {
    if (isBeingChecked(record)) return { status: 'checking' };
    return unchecked(url);
  }
  switch (status.state) {
    case 'reading':
      return { status: 'checking' };
    case 'failed':
      return { status: 'failed', reason: record?.reason ?? '' };
    case 'quiet':
      if (status.textless) return { status: 'textless', pdf: status.pdf };
      return checked(status, NOTHING_FOUND);
    case 'paused':
      if (isBeingChecked(record)) return { status: 'checking' };
      // The pause has just ended.
      await tellReader(tabId, { type: 'reader/report' });
      return { status: 'checking' };
    case 'waiting':
      if (isBeingChecked(record)) return { status: 'checking' };
      return (await isReadUnasked(url)) ? { status: 'checking' } : unchecked(url);
    default:
      if (record?.visit !== status.visit || isBeingChecked(record)) {
        // The worker was lost between the report and its record: the reader says it again.
        await tellReader(tabId, { type: 'reader/report' });
        return { status: 'checking' };
      }
      if (record.state === 'failed') return { status: 'failed', reason: record.reason ?? '' };
      return checked({ ...status, partial: status.partial || record.partial }, record.verdict ?? NOTHING_FOUND);
  }
}

async function unchecked(url: string | null): Promise<TabView> {
  // The reader, which comes to each page of these sites, would have said so.
  if (isClosedPdf(url) && (await isReadUnasked(url))) return { status: 'textless', pdf: true };
  const why = whyNotChecked(url);
  // Who has allowed it need not be told how. Firefox has no such switch: the button is enough there.
  const allowed = why === 'file' && (import.meta.env.FIREFOX || (await browser.extension.isAllowedFileSchemeAccess()));
  return { status: 'unchecked', why: allowed ? 'not-asked' : why };
}

/** Whether a page may be a PDF: Firefox, unlike Chromium, lets no reader into its viewer, so that the address has to tell. */
function isClosedPdf(url: string | null): boolean {
  return import.meta.env.FIREFOX && url !== null && /^[^?#]+\.pdf(?:[?#]|$)/i.test(url);
}

async function checked(status: ReaderStatus, verdict: ShownVerdict): Promise<TabView> {
  const { visit, picturesNotRead, rest, part } = status;
  return {
    status: 'checked',
    visit,
    coverage: coverageOf(status),
    picturesNotRead,
    rest,
    part,
    explanation: explain(verdict, await packsOf(verdict)),
  };
}

/** @returns what went wrong, in the browser's words, or null */
async function pauseTab(tabId: number, by: Pause['by']): Promise<string | null> {
  try {
    await pausePage(by, await pageIn(tabId));
    await hushPausedTabs();
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/**
 * Ends the pause, and checks: as Parakh would have done by itself, or where it never does so, because the user asks. Private pages wait
 * for a check that is asked for by name.
 *
 * @returns what went wrong, in the browser's words, or null
 */
async function resumeTab(tabId: number): Promise<string | null> {
  const page = await pageIn(tabId);
  try {
    await resumePage(page);
  } catch (error) {
    return reasonOf(error);
  }
  if (await isReadUnasked(page.url)) {
    await tellReader(tabId, { type: 'reader/report' });
    if ((await askReader(tabId)) !== null) return null;
  }
  return page.url === null || isExcluded(page.url) ? null : checkTab(tabId);
}

/** @returns what went wrong, in the browser's words, or null */
async function checkTab(tabId: number): Promise<string | null> {
  const { url } = await pageIn(tabId);
  try {
    const noted = browser.scripting.executeScript({
      ...intoPage(tabId),
      func: () => {
        (globalThis as { parakhAsked?: boolean }).parakhAsked = true;
      },
    });
    if ((await Promise.race([noted, noAnswer()])) === null) return NO_ANSWER;
    const before = await recordOf(tabId);
    await putRecord(tabId, {
      visit: before?.visit ?? '',
      url: url ?? '',
      state: 'checking',
      at: Date.now(),
      parts: before?.parts ?? [],
      reason: null,
      asked: true,
      ...WHOLE,
    });
    // The reader itself sees to it that the text is there.
    await browser.scripting.executeScript({ ...intoPage(tabId), files: ['/content-scripts/reader.js'] });
    return null;
  } catch (error) {
    return isClosedPdf(url) ? IS_PDF : reasonOf(error);
  }
}

/** Milliseconds after which a page is taken to be busy, or to be one that never answers: Chromium leaves scripts for a page's source waiting. */
const LONGEST_ANSWER_MS = 4_000;

function noAnswer(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), LONGEST_ANSWER_MS));
}

async function askReader(tabId: number): Promise<ReaderStatus | null> {
  return parseReaderStatus(await tellReader(tabId, { type: 'reader/status' }));
}

async function tellReader(tabId: number, message: ReaderMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined; // No reader in this page.
  }
}

/** The address is null where the browser does not tell: without a permission for the page, it is none of our business. */
async function pageIn(tabId: number): Promise<PageInTab> {
  try {
    const { url, pendingUrl, incognito } = await browser.tabs.get(tabId);
    return { url: url ?? pendingUrl ?? null, incognito };
  } catch {
    return { url: null, incognito: false };
  }
}

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:[/?#]|$)/;

function whyNotChecked(url: string | null): NotChecked {
  if (url === null || url === '') return 'not-asked';
  if (url.startsWith('file:')) return 'file';
  // Firefox names these where it grants the tab; a page may have made them, and then they can be read where that one can.
  if (/^(?:about:blank|blob:|data:|view-source:)/.test(url)) return 'not-asked';
  if (!/^https?:/.test(url)) return 'browser-page';
  if (STORES.test(url)) return 'store';
  return isExcluded(url) ? 'private' : 'not-asked';
}
