/** `npm run packs -- new`: asks for all that a new wording needs, writes it, and checks it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { reasonOf } from '../../reason.ts';
import { didYouMean } from '../../packs/check/nearest.ts';
import { checkFolders } from './check.ts';
import { Dialogue, Unanswered } from './new/dialogue.ts';
import type { Question } from './new/dialogue.ts';
import { interview } from './new/interview.ts';
import type { SignalResult } from './new/interview.ts';
import type { NewWords } from './new/new-word.ts';
import { PatternList } from './new/pattern-list.ts';
import { wrong, yesOrNo } from './new/questions.ts';
import { termText, withWords } from './new/term-file.ts';
import { signalText, withSource } from './new/written.ts';
import { packFolders, packNames } from './pack-folders.ts';

const NOT_DONE = 2;

const HELP = `usage: npm run packs -- new [--FLAG ANSWER …]
Asks for all that a new wording needs, writes it into a pattern list, and checks it. Nothing is written before the end.
A flag answers its question beforehand. With --yes nobody is asked: what no flag says is left out.
  --pack NAME          the pattern list (russia-army)
  --match TEXT         the ad’s own words; en=TEXT names the language
  --kind signal|word   a thing that the list does not know, or another word for one that it knows
A word:
  --term NAME          what it means
  --word "hi-Latn=A, B"  the words; may be given again
A signal:
  --why TEXT           what such an ad says
  --facet NAME         what it is a sign of
  --anchor yes|no      whether the words alone tie a text to the place in question
  --grave yes|no       whether they speak of what makes such work grave
  --near "TERM TERM"   terms that stand together; may be given again
  --phrase "en=A, B"   wordings as they stand; may be given again
  --also TEXT          one more text that must be found; may be given again
  --clear TEXT         an honest text that must not; may be given again
  --source LINK|ID     who reported it; for a new link also
                       --publisher NAME --date 2026-11 --reports TEXT --source-id ID
  --inferred TEXT      why it is our own judgement, where nobody reported it
  --id NAME            what the signal is called`;

const FLAGS =
  'pack match lang kind term word why facet anchor grave near phrase also clear source publisher date reports source-id inferred id write'.split(
    ' ',
  );

/** @returns the exit status: 0, 1 where what was written has faults, 2 where nothing was written */
export async function run(argv: readonly string[]): Promise<number> {
  const options = readFlags(argv);
  if (options === null) {
    process.stderr.write(`${HELP}\n`);
    return NOT_DONE;
  }
  if (options.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const dialogue = new Dialogue({ input: process.stdin, output: process.stdout }, options.flags, options.isAlone);
  try {
    return await add(dialogue);
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n${error instanceof Unanswered ? 'Nothing was written.\n' : ''}`);
    return NOT_DONE;
  } finally {
    dialogue.close();
  }
}

interface Options {
  readonly help: boolean;
  readonly isAlone: boolean;
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/** @returns null where a flag is unknown */
function readFlags(argv: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        help: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        ...Object.fromEntries(FLAGS.map((flag) => [flag, { type: 'string', multiple: true } as const])),
      },
    });
    const { help, yes, ...given } = values;
    return {
      help,
      isAlone: yes,
      flags: new Map(Object.entries(given as Readonly<Record<string, string[]>>)),
    };
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    return null;
  }
}

async function add(dialogue: Dialogue): Promise<number> {
  dialogue.say('A new wording for a pattern list. Nothing is written before the end; Ctrl+C leaves.');
  const folder = await askFolder(dialogue);
  dialogue.say(`Reading ${folder} …`);
  const result = await interview(dialogue, new PatternList(folder));
  const changes = 'signal' in result ? signalChanges(folder, result) : termChanges(folder, result);
  for (const [file, text] of changes) dialogue.say(`\n${file}\n\n${shown(file, text)}`);
  if (!(await dialogue.ask(WRITE))) {
    dialogue.say('Nothing was written.');
    return NOT_DONE;
  }
  for (const [file, text] of changes) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  dialogue.say('Written. Now it is checked:\n');
  const status = checkFolders([folder]);
  dialogue.say(status === 0 ? NEXT : MEND);
  return status;
}

/** What files are to hold, by their path. */
type Changes = ReadonlyMap<string, string>;

function signalChanges(folder: string, { signal, source }: SignalResult): Changes {
  const sources = join(folder, 'sources.yaml');
  return new Map([
    [join(folder, 'signals', `${signal.id}.yaml`), signalText(signal)],
    ...(source === null ? [] : [[sources, withSource(readFileSync(sources, 'utf8'), source)] as const]),
  ]);
}

/** Words go into the pack’s own file of the term: with the pack they reach users, where a shared term waits for a new Parakh. */
function termChanges(folder: string, { term, words }: NewWords): Changes {
  const file = join(folder, 'terms', `${term}.yaml`);
  const note = `Words that assets/terms/${term}.yaml lacks.`;
  return new Map([
    [file, existsSync(file) ? withWords(readFileSync(file, 'utf8'), words) : termText(term, note, words)],
  ]);
}

const MOST_LINES = 24;

/** What is new in a file: all of it, or lines that it does not have yet. */
function shown(file: string, text: string): string {
  const before = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  return text
    .trimEnd()
    .split('\n')
    .filter((line) => before.size === 0 || !before.has(line))
    .slice(0, MOST_LINES)
    .map((line) => `  ${line}`)
    .join('\n');
}

async function askFolder(dialogue: Dialogue): Promise<string> {
  const names = packNames();
  const [only, second] = names;
  if (only !== undefined && second === undefined) return packFolders([only])[0] as string;
  const name = await dialogue.ask({
    flag: 'pack',
    ask: 'Which pattern list?',
    help: 'Each warns of one scam.',
    choices: names.map((one) => [one, '']),
    ...(names[0] === undefined ? {} : { otherwise: names.includes(MAIN) ? MAIN : names[0] }),
    read: (answer) =>
      names.includes(answer)
        ? { value: answer }
        : wrong(`there is no pack “${answer}”`, `write one of ${names.join(', ')}${didYouMean(answer, names)}`),
  });
  return packFolders([name])[0] as string;
}

const MAIN = 'russia-army';

const WRITE: Question<boolean> = {
  flag: 'write',
  ask: 'Write it?',
  help: 'It can be changed afterwards: it is a text file.',
  otherwise: 'yes',
  read: yesOrNo,
};

const NEXT = `
It is without a fault. What next:
  1. npm run packs -- effect     shows what it changes: texts, offers found, false alarms
  2. git add assets, git commit, git push, and open a pull request (CONTRIBUTING.md has the commands)`;

const MEND = `
Mend what is named above in an editor, then: npm run packs -- check`;
