/** `npm run packs -- check [PACK …]`: every fault of the pattern lists in one line. */
import { parseArgs } from 'node:util';
import { Language } from '../../engine/language.ts';
import { packFaults, sharedFaults } from '../../packs/check/check.ts';
import type { Yardsticks } from '../../packs/check/check.ts';
import { commonPhrases } from '../../packs/check/commonness.ts';
import { readDraft, readSharedTerms } from '../../packs/check/draft.ts';
import type { Draft } from '../../packs/check/draft.ts';
import { byPlace, faultLine } from '../../packs/check/fault.ts';
import type { Fault } from '../../packs/check/fault.ts';
import { languageBeside, readGlosses } from '../../packs/folder.ts';
import { compileLanguageData } from '../../packs/language-data.ts';
import { reasonOf } from '../../reason.ts';
import { ownHonestTexts, realHonestTexts } from './honest-texts.ts';
import { newPhrases } from './new-phrases.ts';
import { packFolders, PACKS } from './pack-folders.ts';

const LANGUAGE = languageBeside(PACKS);
const FAULTS = 1;
const NOT_DONE = 2;

const HELP = `usage: npm run packs -- check [PACK …]
Looks for faults in assets/terms and in the pattern lists of assets/packs, or in those named. Each fault is one line:
FILE:LINE: what is wrong → how to mend it
Exit status: 0 no fault, 1 faults, 2 where it could not be checked.`;

/** @returns the exit status: 0, 1 for faults, 2 where it could not be checked */
export function run(argv: readonly string[]): Promise<number> {
  return Promise.resolve(check(argv));
}

function check(argv: readonly string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false } },
    });
    if (values.help) {
      process.stdout.write(`${HELP}\n`);
      return 0;
    }
    return checkFolders(packFolders(positionals));
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    if (error instanceof TypeError) process.stderr.write(`${HELP}\n`);
    return NOT_DONE;
  }
}

/** Prints the faults of packs. @returns 0 or, where there are any, 1 */
export function checkFolders(folders: readonly string[]): number {
  const started = performance.now();
  const shared = readSharedTerms(LANGUAGE.terms);
  const terms = shared.terms.map(({ value }) => value);
  const language = new Language(compileLanguageData({ glosses: readGlosses(LANGUAGE.glosses), terms }));
  const yardsticks = { shared, language, honest: ownHonestTexts() };
  const faults = [...sharedFaults(yardsticks), ...folders.flatMap((folder) => faultsOf(readDraft(folder), yardsticks))];
  for (const fault of faults) process.stdout.write(`${faultLine(fault)}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const names = folders.map((folder) => folder.split('/').at(-1)).join(', ');
  process.stderr.write(`${names}: ${counted(faults.length)}, ${seconds} s\n`);
  return faults.length === 0 ? 0 : FAULTS;
}

/** Phrases that are new are held against real texts, too; for all of them that would take too long. */
function faultsOf(draft: Draft, yardsticks: Yardsticks): Fault[] {
  const faults = packFaults(draft, yardsticks);
  const isTold = ({ file, line }: Fault): boolean => faults.some((one) => one.file === file && one.line === line);
  const fresh = newPhrases(draft);
  const more = commonPhrases(fresh, realHonestTexts(fresh)).filter((fault) => !isTold(fault));
  return [...faults, ...more].sort(byPlace);
}

function counted(faults: number): string {
  if (faults === 0) return 'no fault';
  return faults === 1 ? '1 fault' : `${faults} faults`;
}
