/** Fetches the texts of a language when it is first needed: a file of our own that lies beside every surface. */
import { reasonOf } from '../../reason.ts';
import type { UiLanguage } from './languages.ts';
import { inEnglish, translator } from './translator.ts';
import type { Translate } from './translator.ts';

const loaded = new Map<UiLanguage, Promise<Translate>>([['en', Promise.resolve(inEnglish)]]);

/** @throws Error where the file cannot be had; asking again tries again */
export function loadTexts(language: UiLanguage): Promise<Translate> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const texts = fetchTexts(language);
  loaded.set(language, texts);
  texts.catch(() => loaded.delete(language));
  return texts;
}

async function fetchTexts(language: UiLanguage): Promise<Translate> {
  try {
    const response = await fetch(`locales/${language}.ftl`);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return translator(language, await response.text());
  } catch (error) {
    throw new Error(`The texts in "${language}" could not be loaded: ${reasonOf(error)}`, { cause: error });
  }
}
