/** The languages that Parakh speaks, in the order in which a menu shows them; more of each is in `ui/texts/languages.ts`. */
export const LANGUAGE_TAGS = [
  'en',
  'hi',
  'bn',
  'mr',
  'te',
  'ta',
  'gu',
  'ur',
  'kn',
  'or',
  'ml',
  'pa',
  'as',
  'ne',
] as const;
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];
