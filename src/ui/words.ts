/** The language of a surface, handed down to its components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLanguage } from './texts/languages.ts';
import { inEnglish } from './texts/translator.ts';
import type { Translate } from './texts/translator.ts';

export interface Words {
  readonly language: UiLanguage;
  readonly t: Translate;
}

export const WordsContext = createContext<Words>({ language: 'en', t: inEnglish });

export function useWords(): Words {
  return useContext(WordsContext);
}
