/** Asks for the texts that try a new signal: those that must show it, and honest ones that must not. */
import type { Examples } from '../../../packs/check/examples.ts';
import type { Finding } from '../../../packs/check/fault.ts';
import type { Language } from '../../../packs/languages.ts';
import type { Answer, Dialogue } from './dialogue.ts';
import { NEW } from './pattern-list.ts';
import type { PatternList, Seen } from './pattern-list.ts';
import { exampleOf, guessed, isUnclear, languageQuestion, typedText } from './questions.ts';
import type { Typed } from './questions.ts';
import type { Example } from './written.ts';

/** What all questions about the words themselves go by. */
export interface Interview {
  readonly dialogue: Dialogue;
  readonly list: PatternList;
  readonly heard: Example;
  readonly seen: Seen;
  readonly isTie: boolean;
}

/** The ad’s own words. @throws Unanswered */
export async function askText(dialogue: Dialogue): Promise<Example> {
  const typed = await dialogue.ask({
    flag: 'match',
    ask: 'How does the ad word it? One or two sentences, as you heard or read them.',
    help: 'Change names, firms and numbers. It becomes the text that must always be found.',
    read: typedText,
  });
  const example = exampleOf(typed, await languageOf(dialogue, typed));
  if ('value' in example) return example.value;
  dialogue.refuse('match', example.wrong);
  return askText(dialogue);
}

/** @returns the language that was named, else the one that the letters tell, else the one that is said */
async function languageOf(dialogue: Dialogue, { lang, text }: Typed): Promise<Language> {
  if (lang !== null) return lang;
  return isUnclear(text) ? dialogue.ask(languageQuestion(guessed(text))) : guessed(text);
}

/** Later texts are in the language of the first where their letters are, unless another is named before them. */
export function likeFirst({ heard }: Interview, { lang, text }: Typed): Language {
  if (lang !== null) return lang;
  return guessed(text) === guessed(heard.text) ? heard.lang : guessed(text);
}

/** Typed where the words are to be chosen anew. */
export const BACK = 'back';

const OTHER_LANGUAGE = 'In another language: its code before it, as in hi-Latn=Russia me kaam.';

/** More texts that must show the signal. @throws Unanswered */
export function askAlso(interview: Interview, examples: Examples): Promise<Example[]> {
  return interview.dialogue.askMany({
    flag: 'also',
    ask: 'The same in other words or another language? Enter for none.',
    help: `Each is one more text that must always be found. ${OTHER_LANGUAGE}`,
    read: (answer) => readExample(interview, answer, (text) => examples.matchFinding({ id: NEW }, text)),
  });
}

/** @returns honest texts, or `BACK` @throws Unanswered */
export async function askClear(
  interview: Interview,
  examples: Examples,
  near: readonly (readonly string[])[],
): Promise<Example[] | typeof BACK> {
  const { dialogue, list } = interview;
  const words = new Set(near.flat());
  const clear = await dialogue.askMany<Example | typeof BACK>(
    {
      flag: 'clear',
      ask: 'Which honest text looks like it and must stay without a warning?',
      help: `Take a real job near to it and make it hard. At least one. ${OTHER_LANGUAGE} “${BACK}” chooses the words anew.`,
      read: (answer) =>
        answer === BACK
          ? { value: BACK }
          : readExample(interview, answer, (text) => examples.clearFinding({ id: NEW }, text)),
    },
    1,
    (example) => {
      if (example === BACK || words.size === 0) return;
      if (!list.see(example.text).terms.some(({ term }) => words.has(term)))
        dialogue.say('  Taken. It shares no word with the signal, though: a second, harder one would help.');
    },
    (example) => example === BACK,
  );
  const texts = clear.filter((example) => example !== BACK);
  return texts.length === clear.length ? texts : BACK;
}

function readExample(interview: Interview, answer: string, fault: (text: string) => Finding | null): Answer<Example> {
  const typed = typedText(answer);
  if ('wrong' in typed) return typed;
  const finding = fault(typed.value.text);
  return finding === null ? exampleOf(typed.value, likeFirst(interview, typed.value)) : { wrong: finding };
}
