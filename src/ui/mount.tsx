/** Puts a surface into its page, in the user's language. */
import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { directionOf } from './texts/language.ts';
import { translator, uiLanguage } from './texts/index.ts';
import { WordsContext } from './words.ts';

export function mount(surface: ComponentChild): void {
  const language = uiLanguage();
  const t = translator(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = t('name');
  render(<WordsContext.Provider value={{ language, t }}>{surface}</WordsContext.Provider>, document.body);
}
