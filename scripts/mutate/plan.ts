/** Which tests a mutant is given: the cheapest of those that reach it, up to a budget. */
import type { Reach, Round } from './worker.ts';

/** Milliseconds of tests, as they were measured, that one mutant is given: one that lives on may have had no more. */
const BUDGET = 1_000;
/** A mutant may make a test this much longer before it is said to be endless. */
const LONGER = 4;
const STEPS_MORE = 1_000_000;

interface Candidate {
  readonly reach: Reach;
  /** Their numbers, cheapest first. */
  readonly tests: readonly number[];
  /** What all of them take: many small files tell more than one that takes all the time there is. */
  readonly ms: number;
}

/**
 * @param place where the mutant stands
 * @param folder of tests that are asked before others: those written for the mutant's own folder
 */
export function roundsFor(place: number, folder: string, reaches: readonly Reach[]): Round[] {
  const rounds: Round[] = [];
  let left = BUDGET;
  for (const { reach, tests } of candidates(place, folder, reaches)) {
    if (rounds.length > 0 && left < reach.ms) break;
    left -= reach.ms;
    const affordable = tests.filter((number, i) => {
      left -= msOf(reach, number);
      return left >= 0 || i === 0;
    });
    rounds.push({
      file: reach.file,
      steps: most(reach.steps),
      tests: affordable.map((number) => [number, most(reach.tests[number]?.steps ?? 0)]),
    });
  }
  return rounds;
}

function candidates(place: number, folder: string, reaches: readonly Reach[]): Candidate[] {
  return reaches
    .flatMap((reach) => {
      const isEarly = reach.places.includes(place);
      const tests = [...reach.tests.keys()]
        .filter((number) => isEarly || reach.tests[number]?.places.includes(place))
        .sort((a, b) => msOf(reach, a) - msOf(reach, b));
      return tests.length === 0
        ? []
        : [{ reach, tests, ms: tests.reduce((sum, one) => sum + msOf(reach, one), reach.ms) }];
    })
    .sort((a, b) => Number(isOf(b, folder)) - Number(isOf(a, folder)) || a.ms - b.ms);
}

function isOf({ reach }: Candidate, folder: string): boolean {
  return reach.file.includes(`/${folder}/`);
}

function msOf(reach: Reach, number: number): number {
  return reach.tests[number]?.ms ?? 0;
}

function most(steps: number): number {
  return steps * LONGER + STEPS_MORE;
}
