/** What is shown of tabs, when the settings change under them: badge and banner come and go without the page being read again. */
import { browser } from 'wxt/browser';
import { isAlarm } from '../engine/verdict.ts';
import { loadSettings } from '../settings-store.ts';
import { showBadge } from './badge.ts';
import { removeBanner, showBanner, wantsBanner } from './banner.ts';
import { takeBackWhereLeft } from './left-pages.ts';
import { pauseAt } from './pauses.ts';
import { isExemptPage } from './policy.ts';
import { noteProblem } from '../problems.ts';
import { dropRecord, inTurn, recordOf } from './tab-records.ts';

/** Shows every tab again, as the settings are now. */
export function refreshTabs(): Promise<void> {
  return eachTab(refresh);
}

/** Takes away what is shown of pages that are paused now, also where the user had asked for it. */
export function hushPausedTabs(): Promise<void> {
  return eachTab(async (tabId, incognito) => {
    const record = await recordOf(tabId);
    if (record !== null && (await pauseAt({ url: record.url, incognito })) !== null) await hush(tabId);
  });
}

async function refresh(tabId: number, incognito: boolean): Promise<void> {
  const record = await recordOf(tabId);
  if (record === null) return;
  if (await isExemptPage(record.url)) return hush(tabId);
  if (!record.asked && (await pauseAt({ url: record.url, incognito })) !== null) return hush(tabId);
  const level = record.verdict?.level ?? 'clear';
  await showBadge(tabId, record.verdict);
  if (!isAlarm(level)) return;
  takeBackWhereLeft(tabId, record.visit).catch(noteProblem);
  // Neither is waited for: a page in the back-forward cache never answers.
  if (wantsBanner(level, await loadSettings())) showBanner(tabId, record).catch(noteProblem);
  else removeBanner(tabId).catch(noteProblem);
}

async function hush(tabId: number): Promise<void> {
  await dropRecord(tabId);
  await showBadge(tabId, null);
  removeBanner(tabId).catch(noteProblem);
}

async function eachTab(work: (tabId: number, incognito: boolean) => Promise<void>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.flatMap(({ id, incognito }) => (id === undefined ? [] : [inTurn(id, () => work(id, incognito))])),
  );
}
