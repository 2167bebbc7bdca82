/** The language that the user reads. */
import type { Settings } from '../../settings.ts';
import { firstKnown, isUiLanguage } from './languages.ts';
import type { UiLanguage } from './languages.ts';

/** @param wished the browser's languages, the most wished first */
export function languageOf({ language }: Pick<Settings, 'language'>, wished: readonly string[]): UiLanguage {
  return isUiLanguage(language) ? language : firstKnown(wished);
}
