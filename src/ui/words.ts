/** The language of a surface, handed down to its components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { translator } from './texts/index.ts';
import type { Translate, UiLanguage } from './texts/index.ts';

export interface Words {
  readonly language: UiLanguage;
  readonly t: Translate;
}

export const WordsContext = createContext<Words>({ language: 'en', t: translator('en') });

export function useWords(): Words {
  return useContext(WordsContext);
}
