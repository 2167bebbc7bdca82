/** What the banner shows, in one language: it lives in pages, and is given nothing that it does not show. */
import type { Alarm } from '../../engine/verdict.ts';
import { FIRST_STEPS } from '../../explanation.ts';
import type { ExplainedSituation, Explanation } from '../../explanation.ts';
import type { BannerSituation, BannerView } from '../../messages.ts';
import type { Organisation } from '../../organisation.ts';
import type { Settings } from '../../settings.ts';
import type { ShownItem } from '../../shown-verdict.ts';
import { channelLine } from '../texts/channel-line.ts';
import { helplineLines, organisationName } from '../texts/helpline-lines.ts';
import { directionOf, inLanguage, LANGUAGES, titlesIn } from '../texts/languages.ts';
import type { UiLanguage } from '../texts/languages.ts';
import { sourceLine } from '../texts/source-line.ts';
import { ENGLISH } from '../texts/translator.ts';
import type { Translate, Words } from '../texts/translator.ts';

/** Quotes that are seen at once, and all that "Why?" shows. */
const MOST_QUOTES = 2;
const MOST_REASONS = 6;
/** Of the organisation; all of them stand in the popup. */
const MOST_CONTACTS = 2;

export interface BannerWish {
  readonly level: Alarm;
  /** The items that raise it. */
  readonly items: readonly ShownItem[];
  /** The user's own words. */
  readonly own: Words;
  /** True where the user wants it in English, whatever their language is. */
  readonly english: boolean;
  readonly settings: Pick<Settings, 'theme' | 'textSize'>;
  /** That handed Parakh out. */
  readonly organisation: Organisation;
}

export function bannerViewOf(explanation: Explanation, wish: BannerWish): BannerView {
  const { warning, packId, also, quotes, situations } = explanation;
  const { level, items, own, english, settings, organisation } = wish;
  const { language, t } = english ? ENGLISH : own;
  // The headline speaks of these alone.
  const count = items.filter(({ pack }) => pack === packId).length;
  return {
    level,
    language,
    direction: directionOf(language),
    theme: settings.theme,
    textSize: settings.textSize,
    name: t('name'),
    other: otherLanguage(own.language, english),
    headline: inLanguage(warning[`banner-${level}`], language),
    organisation: organisationIn(organisation, t, language),
    count: [
      ...(count < 2 ? [] : [t('banner-count', { count })]),
      ...(also.length === 0 ? [] : [t('also-found', { titles: titlesIn(also, language) })]),
    ].join(' '),
    items: items.map(({ item, quotes: words }) => ({ item, quotes: words })),
    mark: t('banner-mark'),
    unmarked: t('banner-unmarked'),
    quotes: quotes.slice(0, MOST_QUOTES).map(({ quote }) => quote),
    whyButton: t('banner-why'),
    whyTitle: t('quotes-title'),
    why: quotes.slice(0, MOST_REASONS).map(({ quote, facet, report }) => ({
      quote,
      meaning: t(`facet-${facet}`),
      source: sourceLine(report, t, language),
    })),
    stepsButton: t('banner-steps'),
    situationsTitle: t('steps-situation'),
    situations: situations.map((situation) => situationIn(situation, t, language)),
    notAnOffer: t('banner-not-an-offer'),
    close: t('banner-close'),
  };
}

/** Without its logo: nothing of it is loaded into other people's pages. */
function organisationIn(organisation: Organisation, t: Translate, language: UiLanguage): BannerView['organisation'] {
  const { warningLine } = organisation;
  const contacts = helplineLines(organisation, t, language).slice(0, MOST_CONTACTS);
  if (contacts.length === 0 && warningLine === null) return null;
  return {
    name: organisationName(organisation, t, language),
    line: warningLine === null ? '' : inLanguage(warningLine, language),
    contacts,
  };
}

function otherLanguage(own: UiLanguage, english: boolean): BannerView['other'] {
  if (own === 'en') return null;
  const language = english ? own : 'en';
  return { name: LANGUAGES[language].name, language, english: !english };
}

function situationIn({ label, steps }: ExplainedSituation, t: Translate, language: UiLanguage): BannerSituation {
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
