/**
 * One door is one function that sees what others wrote. `npm test` tries each with a few texts, always the same; `npm run fuzz` with a
 * million, or with a hundred thousand where one takes longer than a tenth of a millisecond.
 */
import fc from 'fast-check';
import { test } from 'vitest';
import * as v from 'valibot';

/** How long one run takes: less than a tenth of a millisecond, more, or much more. Says how often it is run. */
export type Pace = 'fast' | 'slow' | 'slowest';

const RUNS = {
  short: { fast: 1_500, slow: 120, slowest: 10 },
  long: { fast: 1_000_000, slow: 100_000, slowest: 100_000 },
} as const;

/** Seeds are kept: what failed is found again by `npm run fuzz -- NAME --seed SEED --runs RUNS`. */
const FIRST_SEED = 20_251_205;
/** Runs of one seed. The next ones are run with the next seed, so that a failure is found again without all before it. */
const RUNS_OF_A_SEED = 10_000;

/** What `npm run fuzz` asks for, by the environment; nothing of it in `npm test`. */
const Asked = v.object({ doors: v.array(v.string()), runs: v.nullable(v.number()), seed: v.nullable(v.number()) });
const asked = process.env.PARAKH_FUZZ === undefined ? null : v.parse(Asked, JSON.parse(process.env.PARAKH_FUZZ));

/** Whether this is the long run. */
export const IS_LONG = asked !== null;

/** @returns whether the words after `npm run fuzz --` mean a door of this name */
export function isChosen(name: string): boolean {
  return asked === null || asked.doors.length === 0 || asked.doors.some((word) => name.includes(word));
}

export function runsOf(pace: Pace): number {
  return asked === null ? RUNS.short[pace] : (asked.runs ?? RUNS.long[pace]);
}

export const SEED = asked?.seed ?? FIRST_SEED;

/** @param check fails by throwing */
export function door<T>(name: string, pace: Pace, given: fc.Arbitrary<T>, check: (value: T) => void): void {
  doorOf(name, pace, fc.property(given, check));
}

/** @see door */
export function waitingDoor<T>(
  name: string,
  pace: Pace,
  given: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>,
): void {
  doorOf(name, pace, fc.asyncProperty(given, check));
}

function doorOf<T>(name: string, pace: Pace, property: fc.IRawProperty<[T]>): void {
  // oxlint-disable-next-line vitest/valid-title -- it is one, in a variable
  test.runIf(isChosen(name))(name, async () => {
    const runs = runsOf(pace);
    const started = performance.now();
    for (let done = 0, seed = SEED; done < runs; done += RUNS_OF_A_SEED, seed++) {
      const numRuns = Math.min(RUNS_OF_A_SEED, runs - done);
      const found = await fc.check(property, { seed, numRuns });
      // What runs the tests wants to hear of them now and then.
      await new Promise(setImmediate);
      if (!found.failed) continue;
      say(name, done + found.numRuns, started, seed, 1);
      throw new Error(
        `${name}: npm run fuzz -- "${name}" --seed ${seed} --runs ${numRuns}\n${fc.stringify(found.counterexample)}`,
        { cause: found.errorInstance },
      );
    }
    say(name, runs, started, SEED, 0);
  });
}

/** One line for each door of the long run. */
export function say(name: string, runs: number, started: number, seed: number, failures: number): void {
  if (!IS_LONG) return;
  const seconds = (performance.now() - started) / 1_000;
  process.stdout.write(
    `${name.padEnd(44)} ${String(runs).padStart(9)} runs ${String(Math.round(runs / seconds)).padStart(8)} a second, seed ${seed}, failures: ${failures}\n`,
  );
}
