/** Languages of the surfaces and how they are written. */
import type { LocalisedText } from '../../packs/pack.ts';

export const UI_LANGUAGES = ['en', 'hi'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ur', 'ar']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

/** The text in this language, or in English where it has not been translated. */
export function inLanguage(text: LocalisedText, language: string): string {
  return text[language] ?? text.en;
}

/**
 * @param date as sources have it: a day, a month or a year
 * @returns the same in the reader's habit: "22 Feb 2024", "22 फ़रवरी 2024"
 */
export function dateInWords(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  // Hindi shortens months with a sign that few use.
  if (month !== undefined) options.month = language === 'hi' ? 'long' : 'short';
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(`${language}-IN-u-nu-latn`, options).format(
    Date.UTC(year, (month ?? 1) - 1, day ?? 1),
  );
}
