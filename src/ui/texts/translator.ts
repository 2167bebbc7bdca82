/** Texts by key, in one language. Fluent does plurals and keeps values of another direction to themselves. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import english from './locales/en.ftl?raw';
import type { TextValues } from './keys.ts';
import { directionOf, formatLocale } from './languages.ts';
import type { UiLanguage } from './languages.ts';

export type TextKey = keyof TextValues;
/** Texts that need no values. */
export type PlainTextKey = { [K in TextKey]: TextValues[K] extends null ? K : never }[TextKey];

/** @returns the text; English where this language has none */
export type Translate = <K extends TextKey>(
  key: K,
  ...values: TextValues[K] extends null ? [] : [values: TextValues[K]]
) => string;

/**
 * @param source the texts of that language in Fluent's syntax
 * @throws Error where a text is written in a way that cannot be formatted: a test makes sure that none is
 */
export function translator(language: UiLanguage, source: string): Translate {
  const bundles = language === 'en' ? [bundleOf('en', english)] : [bundleOf(language, source), bundleOf('en', english)];
  return (key, ...[values]) => {
    for (const bundle of bundles) {
      const pattern = bundle.getMessage(key)?.value;
      if (pattern) return bundle.formatPattern(pattern, values ?? undefined);
    }
    throw new Error(`no text is called ${key}`);
  };
}

export const inEnglish: Translate = translator('en', english);

/** A language with its texts. */
export interface Words {
  readonly language: UiLanguage;
  readonly t: Translate;
}

/** What stands in where the texts of the user's language cannot be had. */
export const ENGLISH: Words = { language: 'en', t: inEnglish };

function bundleOf(language: UiLanguage, source: string): FluentBundle {
  const bundle = new FluentBundle(formatLocale(language), { useIsolating: directionOf(language) === 'rtl' });
  bundle.addResource(new FluentResource(source));
  return bundle;
}
