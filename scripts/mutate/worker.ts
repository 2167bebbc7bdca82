/** A process of its own, since a mutant may hang it: measures what tests reach, and tries mutants one at a time. */
import { readFileSync } from 'node:fs';
import { reasonOf } from '../../src/reason.ts';
import { Switchboard } from './switchboard.ts';
import { ownExpect } from './own-expect.ts';
import { failureOf, TestFile } from './test-run.ts';

export interface TestReach {
  readonly name: string;
  readonly ms: number;
  readonly steps: number;
  readonly places: readonly number[];
}

/** What a test file reaches in the code as it is. */
export interface Reach {
  readonly file: string;
  readonly ms: number;
  readonly steps: number;
  /** Reached before any test: by modules, and by what is built once for all tests. */
  readonly places: readonly number[];
  readonly tests: readonly TestReach[];
  /** Why a test fails in the code as it is. */
  readonly failures: readonly string[];
}

/** Tests of one file, cheapest first, each with the steps that it may take. */
export interface Round {
  readonly file: string;
  /** That its modules may take. */
  readonly steps: number;
  readonly tests: readonly (readonly [number: number, steps: number])[];
}

export type Task =
  | { readonly do: 'open'; readonly places: number; readonly bundles: Readonly<Record<string, string>> }
  | { readonly do: 'measure'; readonly file: string }
  | { readonly do: 'try'; readonly mutant: number; readonly rounds: readonly Round[] };

/** @property by the test that noticed it, and how; null where none did */
export type Outcome = { readonly reach: Reach } | { readonly by: string | null } | { readonly opened: true };

/** What a worker answers: the outcome, or why it has none, which is no mutant's doing. */
export type Said = Outcome | { readonly failed: string };

let mutation = new Switchboard(0);
const files = new Map<string, TestFile>();
const expect = ownExpect();

async function perform(task: Task): Promise<Outcome> {
  if (task.do === 'open') {
    mutation = new Switchboard(task.places);
    for (const [name, path] of Object.entries(task.bundles))
      files.set(name, new TestFile(name, readFileSync(path, 'utf8'), expect));
    return { opened: true };
  }
  if (task.do === 'measure') return { reach: await measure(files.get(task.file) as TestFile) };
  return { by: await firstFailure(task.mutant, task.rounds) };
}

async function measure(file: TestFile): Promise<Reach> {
  const started = computed();
  mutation.active = -1;
  mutation.steps = 0;
  mutation.hits.fill(0);
  const tests = file.tests(mutation);
  const ms = computed() - started;
  const { steps } = mutation;
  const places = reached();
  const failures: string[] = [];
  const reaches: TestReach[] = [];
  for (const test of tests) {
    mutation.hits.fill(0);
    const began = computed();
    const failure = await failureOf(test, mutation, Infinity);
    if (failure !== null) failures.push(`${test.name}: ${failure}`);
    reaches.push({ name: test.name, ms: computed() - began, steps: mutation.steps, places: reached() });
  }
  return { file: file.name, ms, steps, places, tests: reaches, failures };
}

/** Milliseconds of computing so far, which a busy machine hardly changes. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function reached(): number[] {
  const places: number[] = [];
  for (let place = mutation.hits.indexOf(1); place >= 0; place = mutation.hits.indexOf(1, place + 1))
    places.push(place);
  return places;
}

async function firstFailure(mutant: number, rounds: readonly Round[]): Promise<string | null> {
  mutation.active = mutant;
  for (const { file, steps: stepsToStart, tests } of rounds) {
    mutation.steps = 0;
    mutation.limit = stepsToStart;
    try {
      const all = (files.get(file) as TestFile).tests(mutation);
      for (const [number, steps] of tests) {
        const test = all[number];
        if (test === undefined) return `${file}: a test is gone`;
        const failure = await failureOf(test, mutation, steps);
        if (failure !== null) return `${file} > ${test.name}: ${failure}`;
      }
    } catch (error) {
      return `${file} cannot start: ${String(error).split('\n')[0]}`;
    }
  }
  return null;
}

console.log = console.info = console.warn = console.error = () => {};
process.on('message', (task: Task) => {
  void perform(task)
    .catch((error: unknown): Said => ({ failed: reasonOf(error) }))
    .then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit());
// What a mutant leaves behind unawaited is none of the next one's business.
process.on('unhandledRejection', () => {});
process.on('uncaughtException', () => {});
