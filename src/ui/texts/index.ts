/** Texts by key, in the browser's language. */
import { browser } from 'wxt/browser';
import { en } from './en.ts';
import type { TextKey, Texts } from './en.ts';
import { hi } from './hi.ts';
import { UI_LANGUAGES } from './language.ts';
import type { UiLanguage } from './language.ts';

const CATALOGUES: Readonly<Record<UiLanguage, Texts>> = { en, hi };

export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export function translator(language: UiLanguage): Translate {
  const texts = CATALOGUES[language];
  return (key, values) => {
    const text: string = texts[key];
    return values === undefined
      ? text
      : text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

/** The language that the browser itself chose among our `_locales`. */
export function uiLanguage(): UiLanguage {
  const chosen = browser.i18n.getMessage('uiLanguage');
  return UI_LANGUAGES.find((language) => language === chosen) ?? 'en';
}

export type { TextKey } from './en.ts';
export type { UiLanguage } from './language.ts';
