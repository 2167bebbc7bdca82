/** What the verbs that publish packs have in common: their help, and how they say what went wrong. */
import { reasonOf } from '../../reason.ts';

const FAULTS = 1;
const NOT_DONE = 2;

/** Something that a maintainer can mend: said in one sentence, without where in the code. */
export class Fault extends Error {}

/**
 * @param help what `--help` says; also said where the words cannot be understood
 * @param work throws a `Fault` for what is wrong with packs, and a `TypeError` for words that it does not know
 * @returns the exit status
 */
export async function runVerb(
  argv: readonly string[],
  help: string,
  work: () => void | Promise<void>,
): Promise<number> {
  if (argv.includes('--help')) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  try {
    await work();
    return 0;
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    if (error instanceof TypeError) process.stderr.write(`${help}\n`);
    return error instanceof Fault ? FAULTS : NOT_DONE;
  }
}
