/** The language of a surface, handed down to its components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ENGLISH } from './texts/translator.ts';
import type { Words } from './texts/translator.ts';

export type { Words } from './texts/translator.ts';

export const WordsContext = createContext<Words>(ENGLISH);

export function useWords(): Words {
  return useContext(WordsContext);
}
