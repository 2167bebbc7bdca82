/** Rule: no phrase is so short that it says nothing, or that the engine passes over it. */
import { SHORTEST_STEM } from '../../engine/lexicon.ts';
import type { Phrase } from '../../engine/pack.ts';
import { compileEach, compilePhrase } from '../phrases.ts';
import type { Draft, Read } from './draft.ts';
import { quoted } from './fault.ts';
import type { Fault, Finding } from './fault.ts';

/** A phrase of a signal shows it by itself, so one word must be long enough to mean one thing. */
const FEWEST_ALONE = 4;
const FEWEST_IN_TERM = 2;
/** In scripts of syllables one letter may be a word (न). */
const ONE_LETTER = /^[a-z\u0430-\u044f]$/u;

/** Faults of the phrases of terms and signals. */
export function shortFaults(draft: Draft): Fault[] {
  return [
    ...draft.terms.flatMap((term) => phrasesFaults(term, 'words', term.value.words, FEWEST_IN_TERM)),
    ...draft.signals.flatMap((signal) => phrasesFaults(signal, 'phrases', signal.value.phrases ?? {}, FEWEST_ALONE)),
  ];
}

/** @returns what is wrong with a phrase that shows a signal by itself */
export function shortFinding(written: string): Finding | null {
  return tooShort(written, compilePhrase(written), FEWEST_ALONE);
}

/** @returns what is wrong with a word of a term */
export function shortWordFinding(written: string): Finding | null {
  return tooShort(written, compilePhrase(written), FEWEST_IN_TERM);
}

function phrasesFaults(
  { file }: Read<unknown>,
  key: string,
  byLanguage: Readonly<Record<string, readonly string[]>>,
  fewest: number,
): Fault[] {
  return Object.entries(byLanguage).flatMap(([language, phrases]) =>
    phrases.flatMap((written, i) => {
      const finding = tooShort(written, compileEach(phrases)[i] as Phrase, fewest);
      return finding === null ? [] : [file.fault([key, language, i], finding)];
    }),
  );
}

function tooShort(written: string, phrase: Phrase, fewest: number): Finding | null {
  if (phrase.length === 0) return { what: `${quoted(written)} holds no word`, mend: 'write a word, or take it out' };
  const stem = phrase.find((word) => word.endsWith('*') && word.length - 1 < SHORTEST_STEM);
  if (stem !== undefined)
    return {
      what: `“${stem}” is never found: a star needs ${SHORTEST_STEM} letters before it`,
      mend: 'write out the forms of the word, without a star',
    };
  const [word = '', more] = phrase;
  const { length } = word.replace('*', '');
  if (more !== undefined || length >= fewest || /^\d+$/u.test(word)) return null;
  if (fewest === FEWEST_IN_TERM && !ONE_LETTER.test(word)) return null;
  return {
    what: `${quoted(written)} is too short to mean one thing`,
    mend:
      fewest === FEWEST_ALONE
        ? 'add the word that stands beside it, or use it in a term and “near”'
        : 'write the whole word',
  };
}
