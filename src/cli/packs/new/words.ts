/** Asks for the words that show a new signal: terms that stand together, and wordings as they stand. */
import { PHONE_TERM, SUM_TERM } from '../../../engine/signals.ts';
import type { Examples } from '../../../packs/check/examples.ts';
import { didYouMean } from '../../../packs/check/nearest.ts';
import type { Language } from '../../../packs/languages.ts';
import type { Answer, Question } from './dialogue.ts';
import { NEW, needless } from './pattern-list.ts';
import { typedText, wrong } from './questions.ts';
import type { Typed } from './questions.ts';
import { likeFirst } from './texts.ts';
import type { Interview } from './texts.ts';
import type { NewSignal } from './written.ts';

/** What shows the signal, and what reads examples for it. */
export interface Shown extends Pick<NewSignal, 'phrases' | 'near'> {
  readonly examples: Examples;
}

/** Asked again until they show the signal in the text that was heard. @throws Unanswered */
export async function askWhatShowsIt(interview: Interview): Promise<Shown> {
  const { dialogue, list, heard } = interview;
  const near = await askNear(interview);
  const phrases = await askPhrases(interview);
  const examples = list.examplesFor({ phrases, near });
  const finding =
    near.length === 0 && phrases.size === 0
      ? { what: 'nothing would show the signal yet', mend: 'choose words that stand together, or type a wording' }
      : examples.matchFinding({ id: NEW, near: near.map((group) => [...group]) }, heard.text);
  if (finding === null) return { phrases, near, examples };
  dialogue.refuse('near', finding);
  dialogue.forget('phrase');
  return askWhatShowsIt(interview);
}

const MOST_TERMS = 6;

function askNear({ dialogue, list, seen: { terms } }: Interview): Promise<string[][]> {
  const known = new Set([...list.terms, SUM_TERM, PHONE_TERM]);
  const groups: string[][] = [];
  const question: Question<string[]> = {
    flag: 'near',
    ask: 'Which of these words make it when they stand together? Two to four numbers, as in: 1 3',
    help: 'The best way: it works in every language at once. Several groups, one after the other; Enter where none fits.',
    choices: terms.map(({ term, quote }) => [term, `“${quote}”`]),
    read: (answer): Answer<string[]> => {
      const group = answer
        .split(/[\s,]+/u)
        .filter((one) => one !== '')
        .map((one) => (/^\d+$/u.test(one) ? (terms[Number(one) - 1]?.term ?? one) : one));
      const dead = group.find((term) => !known.has(term));
      if (dead !== undefined)
        return wrong(
          `there is no term “${dead}”`,
          `type numbers of the list, or names of terms${didYouMean(dead, known)}`,
        );
      if (group.length < 2 || new Set(group).size !== group.length || group.length > MOST_TERMS)
        return wrong('a group has two to six different words', 'one word alone would be found in honest texts, too');
      const same = groups.find(
        (one) => one.every((term) => group.includes(term)) || group.every((term) => one.includes(term)),
      );
      if (same !== undefined) return wrong(`[${same.join(', ')}] says that already`, 'choose other words, or Enter');
      return { value: group };
    },
  };
  return dialogue.askMany(question, 0, (group) => {
    groups.push(group);
    const { offers, honest } = list.standsIn(group);
    dialogue.say(
      `  [${group.join(', ')}] stands in ${offers.count} of ${offers.of} labelled offers and in ${honest.count} of ${honest.of} honest texts.`,
    );
  });
}

async function askPhrases(interview: Interview): Promise<Map<Language, readonly string[]>> {
  const phrases = new Map<Language, readonly string[]>();
  const typed = await interview.dialogue.askMany<Typed>({
    flag: 'phrase',
    ask: 'Is there a wording that says it as it stands? Several are parted by commas; Enter for none.',
    help: 'Only where the words together mean more than each by itself, as in “special military operation”.',
    read: (answer) => {
      const words = typedText(answer);
      return 'wrong' in words ? words : readPhrases(interview, words.value);
    },
  });
  for (const one of typed) {
    const language = likeFirst(interview, one);
    phrases.set(language, [...(phrases.get(language) ?? []), ...wordings(one.text)]);
  }
  return phrases;
}

/** @returns wordings that were typed with commas between them */
export function wordings(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function readPhrases(interview: Interview, typed: Typed): Answer<Typed> {
  const all = wordings(typed.text);
  for (const written of all) {
    const finding = interview.list.phraseFinding(written, likeFirst(interview, typed), interview.isTie);
    if (finding !== null) return { wrong: finding };
  }
  const [twice] = needless(all);
  return twice === undefined
    ? { value: typed }
    : wrong(`“${twice.phrase}” is found anyway by “${twice.by}”`, 'leave it out, and type the others again');
}
