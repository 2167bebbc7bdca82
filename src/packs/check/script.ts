/** In which letters a language is written. */
import type { Finding } from './fault.ts';
import type { Language } from '../languages.ts';

type Script = keyof typeof LETTERS;

/** One letter of each script that the format knows. */
const LETTERS = {
  Latin: /\p{Script=Latin}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  Gurmukhi: /\p{Script=Gurmukhi}/u,
  Malayalam: /\p{Script=Malayalam}/u,
  Tamil: /\p{Script=Tamil}/u,
  Telugu: /\p{Script=Telugu}/u,
  Gujarati: /\p{Script=Gujarati}/u,
  Bengali: /\p{Script=Bengali}/u,
  Arabic: /\p{Script=Arabic}/u,
  Kannada: /\p{Script=Kannada}/u,
  Odia: /\p{Script=Oriya}/u,
  Sinhala: /\p{Script=Sinhala}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
} as const;

const SCRIPTS: Readonly<Record<string, Script>> = {
  en: 'Latin',
  es: 'Latin',
  fr: 'Latin',
  hi: 'Devanagari',
  ne: 'Devanagari',
  mr: 'Devanagari',
  pa: 'Gurmukhi',
  ml: 'Malayalam',
  ta: 'Tamil',
  te: 'Telugu',
  gu: 'Gujarati',
  bn: 'Bengali',
  as: 'Bengali',
  ur: 'Arabic',
  ar: 'Arabic',
  kn: 'Kannada',
  or: 'Odia',
  si: 'Sinhala',
  ru: 'Cyrillic',
};

const LETTER = /\p{L}/u;

/** @param language of `LANGUAGES`, or of a file of `texts/` */
function scriptOf(language: string): Script | null {
  return language.endsWith('-Latn') ? 'Latin' : (SCRIPTS[language] ?? null);
}

/** Languages that have a column of their own for what is written in Latin letters. */
function hasLatinColumn(language: string): boolean {
  return scriptOf(language) !== 'Latin' && !['ru', 'ar', 'si'].includes(language);
}

/**
 * A phrase is written in the letters of its language. Figures belong to all; a foreign name in Latin letters may stand among other
 * words, and alone where the language has no column for Latin letters.
 */
export function scriptOfPhrase(phrase: string, language: Language): Finding | null {
  const script = scriptOf(language);
  if (script === null) return null;
  const letters = Array.from(phrase).filter((char) => LETTER.test(char));
  if (letters.length === 0) return null;
  const foreign = letters.find((char) => !LETTERS[script].test(char) && !LETTERS.Latin.test(char));
  if (foreign !== undefined) return wrongLetters(script, language, foreign);
  const own = letters.some((char) => LETTERS[script].test(char));
  if (own || !hasLatinColumn(language)) return null;
  return {
    what: `it is in Latin letters, and “${language}” is written in ${script}`,
    mend: `move it to ${language}-Latn, or write it in ${script} letters`,
  };
}

/** A text may quote words in Latin letters, but some of it is written in those of its language, and none in a third script. */
export function scriptOfText(text: string, language: string): Finding | null {
  const script = scriptOf(language);
  if (script === null) return null;
  const letters = Array.from(text).filter((char) => LETTER.test(char));
  const foreign = letters.find((char) => !LETTERS[script].test(char) && !LETTERS.Latin.test(char));
  if (foreign !== undefined) return wrongLetters(script, language, foreign);
  if (letters.length === 0 || letters.some((char) => LETTERS[script].test(char))) return null;
  return {
    what: `no letter of it is ${script}, in which “${language}” is written`,
    mend:
      script === 'Latin'
        ? 'name the language that it is in'
        : `write it in ${script} letters, or name the language ${language}-Latn`,
  };
}

function wrongLetters(script: Script, language: string, letter: string): Finding {
  const found = Object.entries(LETTERS).find(([, pattern]) => pattern.test(letter))?.[0] ?? 'another script';
  return {
    what: `the letter “${letter}” is ${found}, and “${language}” is written in ${script}`,
    mend: 'move the words to their own language, or type the letter anew',
  };
}
