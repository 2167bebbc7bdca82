/** The words for badge, menu and banner, in the user's language. */
import { browserLanguages } from '../browser-languages.ts';
import { loadSettings } from '../settings-store.ts';
import { loadTexts } from '../ui/texts/load.ts';
import { ENGLISH } from '../ui/texts/translator.ts';
import type { Words } from '../ui/texts/translator.ts';
import { languageOf } from '../ui/texts/user-language.ts';
import { noteProblem } from '../problems.ts';

/** A warning in English is better than none: what fails here is noted, and never stands in a warning's way. */
export async function currentWords(): Promise<Words> {
  try {
    const language = languageOf(await loadSettings(), browserLanguages());
    return { language, t: await loadTexts(language) };
  } catch (error) {
    await noteProblem(error);
    return ENGLISH;
  }
}
