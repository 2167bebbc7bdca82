/** The words for badge, menu and banner, in the user's language. */
import { browserLanguages } from '../browser-languages.ts';
import { loadSettings } from '../settings-store.ts';
import { directionOf } from '../ui/texts/languages.ts';
import type { UiLanguage } from '../ui/texts/languages.ts';
import { loadTexts } from '../ui/texts/load.ts';
import { inEnglish } from '../ui/texts/translator.ts';
import type { Translate } from '../ui/texts/translator.ts';
import { languageOf } from '../ui/texts/user-language.ts';
import { noteProblem } from './problems.ts';

export interface BackgroundWords {
  readonly language: UiLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly t: Translate;
}

/** A warning in English is better than none: what fails here is noted, and never stands in a warning's way. */
export async function currentWords(): Promise<BackgroundWords> {
  try {
    const language = languageOf(await loadSettings(), browserLanguages());
    return { language, direction: directionOf(language), t: await loadTexts(language) };
  } catch (error) {
    await noteProblem(error);
    return ENGLISH_WORDS;
  }
}

export const ENGLISH_WORDS: BackgroundWords = { language: 'en', direction: 'ltr', t: inEnglish };
