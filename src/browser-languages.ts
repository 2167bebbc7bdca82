/** Which languages the browser itself speaks. */
import { browser } from 'wxt/browser';

/**
 * The one that the browser chose among our `_locales` comes first; where that is English only because browsers know no
 * Punjabi, Urdu, Nepali, Odia or Assamese there, the next ones tell.
 */
export function browserLanguages(): string[] {
  const chosen = browser.i18n.getMessage('uiLanguage');
  return [...(chosen === 'en' ? [] : [chosen]), browser.i18n.getUILanguage(), ...navigator.languages];
}
