/** The banner in a page that is warned of: put there only then, with texts in the one language that it needs. */
import { browser } from 'wxt/browser';
import type { Alarm, Level } from '../engine/verdict.ts';
import { explain } from '../explanation.ts';
import type { BannerMessage, BannerView, PageMessage } from '../messages.ts';
import { loadPolicy } from '../policy-store.ts';
import { loadSettings } from '../settings-store.ts';
import type { Settings } from '../settings.ts';
import { bannerViewOf } from '../ui/banner/banner-view.ts';
import { packsOf } from './active-packs.ts';
import { isTabGone } from './badge.ts';
import { callNoOffer, dismiss, isDismissed, listingKey } from './dismissals.ts';
import { noteProblem } from '../problems.ts';
import { intoPage } from './page-scripts.ts';
import { recordOf } from './tab-records.ts';
import type { TabRecord } from './tab-records.ts';
import { currentWords } from './words.ts';

type Asked = Omit<Extract<PageMessage, { type: 'banner/view' }>, 'type'>;

/** Whether this level has a banner: a warning always, a caution where the user asked for it. */
export function wantsBanner(level: Level, { cautionBanner }: Pick<Settings, 'cautionBanner'>): level is Alarm {
  return level === 'warn' || (level === 'caution' && cautionBanner);
}

/** Puts the banner into the tab's page, or brings one that is there up to date. */
export async function showBanner(tabId: number, record: TabRecord): Promise<void> {
  if (await isDismissed(await keyOf(record))) return;
  try {
    await browser.scripting.executeScript({ ...intoPage(tabId), files: ['/content-scripts/warning.js'] });
  } catch (error) {
    // The page went away while it was being assessed: there is nothing to warn of any more, and nothing has failed.
    if (isTabGone(error)) return;
    // Badge and popup carry the warning.
    await noteProblem(error);
  }
}

export async function removeBanner(tabId: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'banner/remove' } satisfies BannerMessage, { frameId: 0 });
  } catch {
    // No banner, no receiver: nothing to remove.
  }
}

/**
 * What the banner in this tab shows; null where none is due, or the page that asks is not the one that was judged.
 *
 * @param english true where the user wants it in English, whatever their language is
 */
export async function bannerView(tabId: number, { english, visit }: Asked): Promise<BannerView | null> {
  const record = await recordOf(tabId);
  if (record === null || record.verdict === null || record.visit !== visit) return null;
  const { verdict } = record;
  const { level } = verdict;
  const settings = await loadSettings();
  if (!wantsBanner(level, settings) || (await isDismissed(await keyOf(record)))) return null;
  const own = await currentWords();
  const { organisation } = (await loadPolicy()).policy;
  const items = verdict.items.filter((one) => one.level === level);
  const explanation = explain(verdict, await packsOf(verdict));
  return bannerViewOf(explanation, { level, items, own, english, settings, organisation });
}

export async function dismissBanner(tabId: number, notAnOffer: boolean, privately: boolean): Promise<void> {
  const record = await recordOf(tabId);
  if (record === null) return;
  const key = await keyOf(record);
  await dismiss(key, privately);
  if (notAnOffer && !privately) await callNoOffer(key);
}

/** Names the listing that a record tells of. */
export function keyOf(record: Pick<TabRecord, 'url' | 'verdict'>): Promise<string> {
  return listingKey(record.url, record.verdict?.evidence.map(({ quote }) => quote.words) ?? []);
}
