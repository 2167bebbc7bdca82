/** Asks for words that mean the same as some that the pattern list knows. */
import { didYouMean } from '../../../packs/check/nearest.ts';
import { phraseFinding } from '../../../packs/check/writing.ts';
import type { Language } from '../../../packs/languages.ts';
import type { Answer } from './dialogue.ts';
import { typedText, wrong } from './questions.ts';
import type { Typed } from './questions.ts';
import { likeFirst } from './texts.ts';
import type { Interview } from './texts.ts';
import { wordings } from './words.ts';

/** Words for a term. */
export interface NewWords {
  readonly term: string;
  readonly words: ReadonlyMap<Language, readonly string[]>;
}

/** @throws Unanswered */
export async function askNewWords(interview: Interview): Promise<NewWords> {
  const { dialogue, list } = interview;
  const term = await dialogue.ask({
    flag: 'term',
    ask: 'Which word that the list knows does it mean the same as? In English, as in: laundry',
    help: 'The name of its group, or any word of it.',
    read: (answer) => readTerm(interview, answer),
  });
  dialogue.say(`  That is ${term}: ${list.wordsOf(term).slice(0, SHOWN).join(', ')} …`);
  const typed = await dialogue.askMany<Typed>(
    {
      flag: 'word',
      ask: 'The new words, parted by commas.',
      help: 'In another language than the text: its code before them, as in hi-Latn=dhobi. A * at the end stands for any ending.',
      read: (answer) => readWords(interview, term, answer),
    },
    1,
  );
  const words = new Map<Language, readonly string[]>();
  for (const one of typed) {
    const language = likeFirst(interview, one);
    words.set(language, [...(words.get(language) ?? []), ...wordings(one.text)]);
  }
  return { term, words };
}

const SHOWN = 6;

function readTerm({ list }: Interview, answer: string): Answer<string> {
  const name = answer.toLowerCase();
  if (list.terms.includes(name)) return { value: name };
  const meant = list.see(answer).terms.map(({ term }) => term);
  const [only, other] = meant;
  if (only !== undefined && other === undefined) return { value: only };
  return meant.length > 1
    ? wrong(`“${answer}” is a word of ${meant.join(' and ')}`, 'type one of these names')
    : wrong(
        `there is no group “${answer}”`,
        `type another word of the same meaning${didYouMean(name, list.terms)}. A thing that no group says is a new signal`,
      );
}

function readWords(interview: Interview, term: string, answer: string): Answer<Typed> {
  const typed = typedText(answer);
  if ('wrong' in typed) return typed;
  for (const written of wordings(typed.value.text)) {
    const finding =
      phraseFinding(written, likeFirst(interview, typed.value)) ?? interview.list.wordFinding(written, term);
    if (finding !== null) return { wrong: finding };
  }
  return typed;
}
