/** Goes through all that a new signal needs, and says at once what is wrong with an answer. */
import type { Dialogue } from './dialogue.ts';
import type { PatternList, Seen } from './pattern-list.ts';
import { askNewWords } from './new-word.ts';
import type { NewWords } from './new-word.ts';
import { ANCHOR, asId, FACET, idQuestion, KIND, GRAVE, WHY } from './questions.ts';
import { askSource } from './reported.ts';
import { askAlso, askClear, askText, BACK } from './texts.ts';
import type { Interview } from './texts.ts';
import { askWhatShowsIt } from './words.ts';
import type { Example, NewSignal, NewSource } from './written.ts';

/** A signal that is to be written. */
export interface SignalResult {
  readonly signal: NewSignal;
  /** Null where it is our own judgement, or where the source is listed already. */
  readonly source: NewSource | null;
}

/** @throws Unanswered */
export async function interview(dialogue: Dialogue, list: PatternList): Promise<SignalResult | NewWords> {
  const heard = await askText(dialogue);
  const seen = list.see(heard.text);
  dialogue.say(whatIsSeen(seen));
  const kind = await dialogue.ask(KIND);
  const soFar = { dialogue, list, heard, seen };
  return kind === 'word' ? askNewWords({ ...soFar, isTie: false }) : askSignal(soFar);
}

async function askSignal(soFar: Omit<Interview, 'isTie'>): Promise<SignalResult> {
  const { dialogue, list, heard } = soFar;
  const why = await dialogue.ask(WHY);
  const facet = await dialogue.ask(FACET);
  const anchor = await dialogue.ask(ANCHOR);
  const grave = await dialogue.ask(GRAVE);
  const { phrases, near, also, clear } = await askPatterns({ ...soFar, isTie: anchor });
  const { from, source } = await askSource(dialogue, list);
  const id = await askId(dialogue, list, near[0]?.join(' ') ?? [...phrases.values()][0]?.[0] ?? '');
  return { signal: { id, facet, anchor, grave, why, from, phrases, near, match: [heard, ...also], clear }, source };
}

interface Patterns extends Pick<NewSignal, 'phrases' | 'near' | 'clear'> {
  readonly also: readonly Example[];
}

/** The words that show the signal, and the texts that try them; `back` at a text chooses the words anew. */
async function askPatterns(interview: Interview): Promise<Patterns> {
  const { phrases, near, examples } = await askWhatShowsIt(interview);
  const also = await askAlso(interview, examples);
  const clear = await askClear(interview, examples, near);
  if (clear !== BACK) return { phrases, near, also, clear };
  for (const flag of ['near', 'phrase', 'also', 'clear']) interview.dialogue.forget(flag);
  return askPatterns(interview);
}

function whatIsSeen({ level, signals, terms }: Seen): string {
  return [
    '',
    `Parakh’s answer to this text today: ${level}${level === 'warn' ? ' (it warns of it already)' : ''}.`,
    `  signals in it: ${listed(signals.map(({ signal, quote }) => [signal, quote]))}`,
    `  words in it that the list knows: ${listed(terms.map(({ term, quote }) => [term, quote]))}`,
  ].join('\n');
}

function listed(named: readonly (readonly [name: string, quote: string])[]): string {
  return named.length === 0 ? 'nothing' : named.map(([name, quote]) => `${name} “${quote}”`).join(', ');
}

function askId(dialogue: Dialogue, { files: { signals } }: PatternList, words: string): Promise<string> {
  const suggested = asId(words);
  const isTaken = (id: string): boolean => signals.some((signal) => signal.id === id);
  return dialogue.ask(
    idQuestion(
      {
        flag: 'id',
        ask: 'What shall the signal be called?',
        help: 'A few lower-case words joined by hyphens; the file gets the same name.',
        ...(suggested === '' || isTaken(suggested) ? {} : { otherwise: suggested }),
      },
      isTaken,
    ),
  );
}
