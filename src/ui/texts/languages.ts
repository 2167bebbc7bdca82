/** The languages of the surfaces: what they are called, how they are written, and who has read them. */
import type { LanguageTag } from '../../language-tags.ts';
import type { LocalisedText } from '../../packs/pack.ts';

export interface Language {
  /** In the language itself, as a menu shows it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The day on which somebody who speaks it from childhood read all texts, and who that was; null until then. */
  readonly reviewed: { readonly date: string; readonly by: string } | null;
}

const unread = (name: string, direction: Language['direction'] = 'ltr'): Language => ({
  name,
  direction,
  reviewed: null,
});

/** In the order in which a menu shows them: by the number of readers in India, English first. */
export const LANGUAGES = {
  // The language in which the texts are written: nothing was translated.
  en: { name: 'English', direction: 'ltr', reviewed: { date: '2026-11-25', by: 'the authors' } },
  hi: unread('हिन्दी'),
  bn: unread('বাংলা'),
  mr: unread('मराठी'),
  te: unread('తెలుగు'),
  ta: unread('தமிழ்'),
  gu: unread('ગુજરાતી'),
  ur: unread('اردو', 'rtl'),
  kn: unread('ಕನ್ನಡ'),
  or: unread('ଓଡ଼ିଆ'),
  ml: unread('മലയാളം'),
  pa: unread('ਪੰਜਾਬੀ'),
  as: unread('অসমীয়া'),
  ne: unread('नेपाली'),
} as const satisfies Readonly<Record<LanguageTag, Language>>;

export type UiLanguage = keyof typeof LANGUAGES;
export const UI_LANGUAGES = Object.keys(LANGUAGES) as readonly UiLanguage[];

export function isUiLanguage(language: string): language is UiLanguage {
  return Object.hasOwn(LANGUAGES, language);
}

/**
 * @param wished languages as browsers name them ("pa-IN", "hi"), the most wished first
 * @returns the first that there are texts in; English where there is none
 */
export function firstKnown(wished: readonly string[]): UiLanguage {
  for (const tag of wished) {
    const [language = ''] = tag.split('-');
    if (isUiLanguage(language)) return language;
  }
  return 'en';
}

export function directionOf(language: UiLanguage): 'ltr' | 'rtl' {
  return LANGUAGES[language].direction;
}

/**
 * @param tag any language; a helpline may answer in one that Parakh has no texts in
 * @returns its name in itself, or else in the reader's language
 */
export function languageName(tag: string, language: UiLanguage): string {
  if (isUiLanguage(tag)) return LANGUAGES[tag].name;
  return new Intl.DisplayNames([formatLocale(language)], { type: 'language' }).of(tag) ?? tag;
}

/** For `Intl`: India's habits, and the digits 0 to 9, as job offers and telephones have them in every language. */
export function formatLocale(language: UiLanguage): string {
  return `${language}-IN-u-nu-latn`;
}

/** The text in this language, or in English where it has not been translated. */
export function inLanguage(text: LocalisedText, language: UiLanguage): string {
  return text[language] ?? text.en;
}

/** @returns the language that `inLanguage` gives it in: what pattern lists say is not in all of them, and a voice must know */
export function languageGiven(text: LocalisedText, language: UiLanguage): UiLanguage {
  return text[language] === undefined ? 'en' : language;
}

/** Several titles in one line. */
export function titlesIn(titles: readonly LocalisedText[], language: UiLanguage): string {
  return titles.map((title) => inLanguage(title, language)).join(' · ');
}

/**
 * @param date as sources have it: a day, a month or a year
 * @returns the same in the reader's habit: "22 Feb 2024", "22 फ़रवरी 2024"
 */
export function dateInWords(date: string, language: UiLanguage): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  // Indian languages shorten months with signs that few use.
  if (month !== undefined) options.month = language === 'en' ? 'short' : 'long';
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(formatLocale(language), options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/**
 * @param at milliseconds since 1970
 * @returns day and time of day where the reader is: "22 Feb 2024, 14:30". Put together here: for some languages `Intl` joins the two
 * with an English "at".
 */
export function momentInWords(at: number, language: UiLanguage): string {
  const day = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  return `${dateInWords(date, language)}, ${timeInWords(at, language)}`;
}

/**
 * @param at milliseconds since 1970
 * @returns the time of day where the reader is: "14:30"
 */
export function timeInWords(at: number, language: UiLanguage): string {
  return new Intl.DateTimeFormat(formatLocale(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}
