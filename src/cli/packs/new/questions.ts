/** What is asked for a new signal. The words that explain a key are those of the format itself (`source.ts`). */
import * as v from 'valibot';
import { FACETS } from '../../../engine/pack.ts';
import type { Facet } from '../../../engine/pack.ts';
import type { Finding } from '../../../packs/check/fault.ts';
import { didYouMean } from '../../../packs/check/nearest.ts';
import { exampleFinding } from '../../../packs/check/writing.ts';
import { FACET_MEANINGS } from '../../../packs/facets.ts';
import { LANGUAGE_NAMES, languageName } from '../../../packs/language-names.ts';
import { meaningOf, schemaAt } from '../../../packs/schema-walk.ts';
import { LANGUAGES } from '../../../packs/languages.ts';
import { ReportSource, SignalSource } from '../../../packs/source.ts';
import type { Language } from '../../../packs/languages.ts';
import type { Answer, Question } from './dialogue.ts';
import type { Example } from './written.ts';

type SignalKey = 'why' | 'facet' | 'anchor' | 'grave' | 'near' | 'phrases' | 'match' | 'clear' | 'inferred' | 'id';

function helpOf(key: SignalKey): string {
  const schema = schemaAt(SignalSource as v.GenericSchema, [key]);
  return (schema === null ? null : meaningOf(schema)) ?? '';
}

/** Refuses an answer, in the words of a fault. */
export function wrong(what: string, mend: string): { readonly wrong: Finding } {
  return { wrong: { what, mend } };
}

/** A text, or words, with the language that they are in where it was named: `hi-Latn=Russia me kaam`. */
export interface Typed {
  readonly lang: Language | null;
  readonly text: string;
}

/** @returns the language that was named before the text, and the text */
export function typedText(answer: string): Answer<Typed> {
  if (answer === '') return wrong('nothing is typed', 'type or paste it');
  const [, named, rest] = /^([a-z]{2}(?:-Latn)?)=([^]*)$/u.exec(answer) ?? [];
  if (named === undefined) return { value: { lang: null, text: answer } };
  if (!isLanguage(named)) return noLanguage(named);
  const text = (rest ?? '').trim();
  return text === '' ? wrong('nothing is typed', 'type or paste it') : { value: { lang: named, text } };
}

function noLanguage(word: string): { readonly wrong: Finding } {
  const code = LANGUAGE_NAMES.find(([, name]) => name.toLowerCase() === word.toLowerCase())?.[0];
  const guess = code === undefined ? didYouMean(word, LANGUAGES) : `; did you mean “${code}”?`;
  return wrong(`“${word}” is no code of a language`, `type one as en, hi or hi-Latn; ? lists all${guess}`);
}

/** @returns what is wrong with how an example is typed, or the example */
export function exampleOf({ lang, text }: Typed, otherwise: Language): Answer<Example> {
  const example = { lang: lang ?? otherwise, text };
  const finding = exampleFinding(text, example.lang);
  return finding === null ? { value: example } : { wrong: finding };
}

function isLanguage(word: string): word is Language {
  return (LANGUAGES as readonly string[]).includes(word);
}

const SCRIPTS: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Malayalam}/u, 'ml'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/[ৰৱ]/u, 'as'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Arabic}/u, 'ur'],
  [/\p{Script=Kannada}/u, 'kn'],
  [/\p{Script=Oriya}/u, 'or'],
  [/\p{Script=Sinhala}/u, 'si'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/** The language that most texts in such letters are in; whoever writes another one names it. */
export function guessed(text: string): Language {
  return SCRIPTS.find(([letter]) => letter.test(text))?.[1] ?? 'en';
}

/** What is to be added. */
export const KINDS = ['signal', 'word'] as const;

/** Which of them. */
export const KIND: Question<(typeof KINDS)[number]> = {
  flag: 'kind',
  ask: 'What does the list lack?',
  help: 'Where it lacks nothing, leave with Ctrl+C.',
  choices: [
    ['signal', 'the ad says a thing that none of these signals says'],
    ['word', 'the ad has another word for a thing that the list knows'],
  ],
  otherwise: 'signal',
  read: (answer) => {
    const kind = KINDS.find((one) => one === answer);
    return kind === undefined ? wrong(`“${answer}” is none of them`, `type ${KINDS.join(' or ')}`) : { value: kind };
  },
};

/** `why` of the signal. */
export const WHY: Question<string> = {
  flag: 'why',
  ask: 'What does such an ad say?',
  help: helpOf('why'),
  read: text,
};

/** `facet` of the signal. */
export const FACET: Question<Facet> = {
  flag: 'facet',
  ask: 'What is it a sign of?',
  help: 'Choose by number or name.',
  choices: FACETS.map((facet) => [facet, FACET_MEANINGS[facet]]),
  read: (answer) =>
    (FACETS as readonly string[]).includes(answer)
      ? { value: answer as Facet }
      : wrong(`“${answer}” is none of them`, `write one of ${FACETS.join(', ')}${didYouMean(answer, FACETS)}`),
};

/** `anchor` of the signal. */
export const ANCHOR: Question<boolean> = {
  flag: 'anchor',
  ask: 'Do these words alone tie the text to the place of work that the list warns of?',
  help: `yes for “work in Rostov”, no for “laundry staff”. ${helpOf('anchor')}`,
  otherwise: 'no',
  read: yesOrNo,
};

/** `grave` of the signal. */
export const GRAVE: Question<boolean> = {
  flag: 'grave',
  ask: 'Do these words speak of what makes such work grave, as an army, a war, a guarded compound?',
  help: `yes for “army camp”, no for “laundry staff”. ${helpOf('grave')}`,
  otherwise: 'no',
  read: yesOrNo,
};

/** `inferred` of the signal. */
export const INFERRED: Question<string> = {
  flag: 'inferred',
  ask: 'Nobody reported it: why do you judge that it belongs to the scam?',
  help: helpOf('inferred'),
  read: text,
};

const ALL_LANGUAGES = LANGUAGE_NAMES.map(([code, name]) => `${code} ${name}`).join(', ');

/** Asked where the letters do not tell the language. */
export function languageQuestion(otherwise: Language): Question<Language> {
  return {
    flag: 'lang',
    ask: 'In which language is that?',
    help: `Its code, as hi-Latn for Hindi in Latin letters; ? lists all; Enter: ${languageName(otherwise)}`,
    otherwise,
    read: (answer) => {
      if (isLanguage(answer)) return { value: answer };
      return answer === '?' ? wrong('these are the languages', ALL_LANGUAGES) : noLanguage(answer);
    },
  };
}

/** Languages that are written in the same letters as others. */
const SHARED_LETTERS = new Set<Language>(['en', 'hi', 'bn', 'as', 'ur']);

/** Whether more than one language of the format is written in the letters of a text. */
export function isUnclear(text: string): boolean {
  return SHARED_LETTERS.has(guessed(text));
}

/** `publisher` of the source. */
export const PUBLISHER: Question<string> = {
  flag: 'publisher',
  ask: 'Who published it?',
  help: 'The newspaper, agency or office, as it calls itself.',
  read: text,
};

/** `date` of the source. */
export const DATE: Question<string> = {
  flag: 'date',
  ask: 'When was it published?',
  help: sourceHelp('date'),
  read: (answer) => bySchema(ReportSource.entries.date, answer),
};

/** `reports` of the source. */
export const REPORTS: Question<string> = {
  flag: 'reports',
  ask: 'What does it report?',
  help: sourceHelp('reports'),
  read: text,
};

function sourceHelp(key: keyof typeof ReportSource.entries): string {
  return meaningOf(ReportSource.entries[key] as v.GenericSchema) ?? '';
}

/** @param isTaken whether something of that name is there already */
export function idQuestion(
  question: Pick<Question<string>, 'flag' | 'ask' | 'help' | 'otherwise'>,
  isTaken: (id: string) => boolean,
): Question<string> {
  return {
    ...question,
    read: (answer) => {
      const id = bySchema(SignalSource.entries.id, answer);
      if ('value' in id && isTaken(id.value)) return wrong(`“${answer}” is there already`, 'choose another name');
      return id;
    },
  };
}

/** @returns lower-case words joined by hyphens, made of any text */
export function asId(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/gu, '');
}

function text(answer: string): Answer<string> {
  return bySchema(SignalSource.entries.why, answer);
}

/** Reads an answer of yes or no. */
export function yesOrNo(answer: string): Answer<boolean> {
  if (/^y(?:es)?$/iu.test(answer)) return { value: true };
  if (/^no?$/iu.test(answer)) return { value: false };
  return wrong(`“${answer}” is neither yes nor no`, 'type y or n');
}

function bySchema(schema: v.GenericSchema<unknown, string>, answer: string): Answer<string> {
  if (answer === '') return wrong('nothing is typed', 'type an answer');
  const parsed = v.safeParse(schema, answer);
  if (parsed.success) return { value: parsed.output };
  const { message } = parsed.issues[0];
  return wrong(`“${answer}” does not fit`, message.startsWith('Invalid ') ? 'write a shorter one' : message);
}
