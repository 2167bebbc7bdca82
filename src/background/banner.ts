/** The banner in a page that is warned of: put there only then, with texts in the one language that it needs. */
import { browser } from 'wxt/browser';
import type { Alarm, Level } from '../engine/verdict.ts';
import { explain, FIRST_STEPS } from '../explanation.ts';
import type { ExplainedSituation } from '../explanation.ts';
import type { BannerMessage, BannerSituation, BannerView } from '../messages.ts';
import { loadSettings } from '../settings-store.ts';
import type { Settings } from '../settings.ts';
import { channelLine } from '../ui/texts/channel-line.ts';
import { inLanguage, LANGUAGES } from '../ui/texts/languages.ts';
import type { UiLanguage } from '../ui/texts/languages.ts';
import { sourceLine } from '../ui/texts/source-line.ts';
import type { Translate } from '../ui/texts/translator.ts';
import { activePack } from './active-pack.ts';
import { isTabGone } from './badge.ts';
import { callNoOffer, dismiss, isDismissed, listingKey } from './dismissals.ts';
import { noteProblem } from './problems.ts';
import { recordOf } from './tab-records.ts';
import type { TabRecord } from './tab-records.ts';
import { currentWords, ENGLISH_WORDS } from './words.ts';

const MOST_QUOTES = 2;

/** Whether this level has a banner: a warning always, a caution where the user asked for it. */
export function wantsBanner(level: Level, { cautionBanner }: Pick<Settings, 'cautionBanner'>): level is Alarm {
  return level === 'warn' || (level === 'caution' && cautionBanner);
}

/** Puts the banner into the tab's page, or brings one that is there up to date. */
export async function showBanner(tabId: number, record: TabRecord): Promise<void> {
  if (await isDismissed(await keyOf(record))) return;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/content-scripts/warning.js'] });
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
 * What the banner in this tab shows; null where none is due.
 *
 * @param english true where the user wants it in English, whatever their language is
 */
export async function bannerView(tabId: number, english: boolean): Promise<BannerView | null> {
  const record = await recordOf(tabId);
  if (record === null || record.verdict === null) return null;
  const { level } = record.verdict;
  if (!wantsBanner(level, await loadSettings()) || (await isDismissed(await keyOf(record)))) return null;
  const own = await currentWords();
  const { language, direction, t } = english ? ENGLISH_WORDS : own;
  const { quotes, situations } = explain(record.verdict, activePack());
  return {
    level,
    language,
    direction,
    name: t('name'),
    other: otherLanguage(own.language, english),
    headline: t(level === 'warn' ? 'banner-headline' : 'banner-headline-caution'),
    quotes: quotes.slice(0, MOST_QUOTES).map(({ quote }) => quote),
    whyButton: t('banner-why'),
    whyTitle: t('quotes-title'),
    why: quotes.slice(0, 6).map(({ quote, facet, report }) => ({
      quote,
      meaning: t(`facet-${facet}`),
      source: sourceLine(report, t, language),
    })),
    stepsButton: t('banner-steps'),
    situationsTitle: t('steps-situation'),
    situations: situations.map((situation) => bannerSituation(situation, t, language)),
    notAnOffer: t('banner-not-an-offer'),
    close: t('banner-close'),
  };
}

function otherLanguage(own: UiLanguage, english: boolean): BannerView['other'] {
  if (own === 'en') return null;
  const language = english ? own : 'en';
  return { name: LANGUAGES[language].name, language, english: !english };
}

function bannerSituation({ label, steps }: ExplainedSituation, t: Translate, language: UiLanguage): BannerSituation {
  return {
    label: inLanguage(label, language),
    steps: steps.slice(0, FIRST_STEPS).map(({ text, channels, keep }) => ({
      text: inLanguage(text, language),
      channels: channels.map((channel) => channelLine(channel, t, language)),
      keep:
        keep.length === 0 ? '' : t('steps-keep', { list: keep.map((item) => inLanguage(item, language)).join(', ') }),
    })),
  };
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
