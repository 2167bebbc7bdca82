/** What the languages of the format are called, for people who do not know their codes. */
import { LANGUAGES } from './languages.ts';
import type { Language } from './languages.ts';

const NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  hi: 'Hindi',
  pa: 'Punjabi',
  ml: 'Malayalam',
  ta: 'Tamil',
  te: 'Telugu',
  gu: 'Gujarati',
  bn: 'Bengali',
  ur: 'Urdu',
  ne: 'Nepali',
  mr: 'Marathi',
  kn: 'Kannada',
  or: 'Odia',
  as: 'Assamese',
  si: 'Sinhala',
  ru: 'Russian',
  es: 'Spanish',
  fr: 'French',
  ar: 'Arabic',
};

/** @returns for instance “Hindi in Latin letters” */
export function languageName(language: Language): string {
  const [base, latin] = language.split('-') as [string, string?];
  const name = NAMES[base] ?? base;
  return latin === undefined ? name : `${name} in Latin letters`;
}

/** Each language of the format with its name. */
export const LANGUAGE_NAMES: readonly (readonly [Language, string])[] = LANGUAGES.map((one) => [
  one,
  languageName(one),
]);
