/**
 * Runs the steps of `npm test` to the end, whatever fails on the way, so that one run tells everything. The last line is
 * `N passed, N failed` over all tests; a check such as the linter counts as one.
 *
 * Words after `npm test --` choose steps by title: `npm test -- unit corpus`.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { countReport, tellFailures } from './counts.ts';
import type { Counts } from './counts.ts';
import { STEPS } from './steps.ts';
import type { Step } from './steps.ts';

interface Outcome extends Counts {
  readonly title: string;
  readonly seconds: number;
  readonly note: string;
  readonly failures: readonly string[];
}

const REPORTS = join('.output', 'test');
/** A third of the share of another process where all are busy: less would starve it on a machine with other work. */
const GIVES_WAY = 5;

const fileFor = ({ title }: Step, type: string): string => join(REPORTS, `${title.replaceAll(/\W+/g, '-')}.${type}`);

function announce({ title }: Step, how = ''): void {
  console.log(`\n── ${title}${how} ──`);
}

/** @param stdio where what it says goes: to the terminal, or into an open file for a step that gives way to others */
async function run(step: Step, stdio: 'inherit' | number): Promise<Outcome> {
  const report = fileFor(step, 'json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const start = performance.now();
  const tool = spawn(step.tool, step.isTests ? [...step.args, ...reporters] : step.args, {
    stdio: ['inherit', stdio, stdio],
    shell: process.platform === 'win32',
  });
  if (stdio !== 'inherit' && tool.pid !== undefined) setPriority(tool.pid, GIVES_WAY);
  const succeeded = await new Promise<boolean>((resolve) => {
    tool.on('error', () => resolve(false));
    tool.on('close', (status) => resolve(status === 0));
  });
  const counts = step.isTests
    ? countReport(report, succeeded)
    : { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  const failures = step.isTests && counts.failed > 0 ? tellFailures(report, process.cwd()) : [];
  return { title: step.title, seconds: (performance.now() - start) / 1000, ...counts, note: '', failures };
}

function runInFront(step: Step, outcomes: readonly Outcome[]): Promise<Outcome> {
  const needed = outcomes.find((outcome) => outcome.title === step.needs);
  if (needed !== undefined && needed.failed > 0) {
    const note = `not run: ${needed.title} failed`;
    return Promise.resolve({ title: step.title, seconds: 0, passed: 0, failed: 1, note, failures: [] });
  }
  announce(step);
  return run(step, 'inherit');
}

/** What it says is told afterwards, in one piece. */
async function runBeside(step: Step): Promise<Outcome> {
  const said = openSync(fileFor(step, 'txt'), 'w');
  try {
    return { ...(await run(step, said)), note: 'beside others' };
  } finally {
    closeSync(said);
  }
}

/** Runs the steps one after the other; those that may run beside others do so from their turn on, one after the other, too. */
async function runAll(chosen: readonly Step[]): Promise<readonly Outcome[]> {
  const last = chosen.findLastIndex(({ beside }) => beside === undefined);
  const inFront: Outcome[] = [];
  const aside: Step[] = [];
  let asideOutcomes = Promise.resolve<readonly Outcome[]>([]);
  for (const [index, step] of chosen.entries()) {
    if (step.beside && index < last) {
      aside.push(step);
      asideOutcomes = asideOutcomes.then(async (before) => [...before, await runBeside(step)]);
      continue;
    }
    // Steps share the machine, and what one builds the next one uses.
    // oxlint-disable-next-line no-await-in-loop
    inFront.push(await runInFront(step, inFront));
  }
  const outcomes = [...inFront, ...(await asideOutcomes)];
  for (const step of aside) {
    announce(step, ', beside others');
    process.stdout.write(readFileSync(fileFor(step, 'txt')));
  }
  return chosen.flatMap(({ title }) => outcomes.filter((outcome) => outcome.title === title));
}

function table(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map((outcome) => outcome.title.length));
  return outcomes
    .map(({ title, seconds, passed, failed, note }) =>
      [
        failed === 0 ? '✓' : '✗',
        title.padEnd(width),
        `${seconds.toFixed(1).padStart(6)} s`,
        `${String(passed).padStart(6)} passed`,
        `${String(failed).padStart(4)} failed`,
        note,
      ]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const wanted = process.argv.slice(2);
const steps = STEPS.filter((step) => wanted.length === 0 || wanted.some((word) => step.title.includes(word)));
if (steps.length === 0) {
  console.error(`No step is called so. The steps are: ${STEPS.map((step) => step.title).join(', ')}.`);
  process.exit(2);
}
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const outcomes = await runAll(steps);

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
// Said again at the end: what is between may be thousands of lines, of which a machine may keep the last alone.
for (const failure of outcomes.flatMap(({ failures }) => failures)) console.log(`\n${failure}`);
console.log(`\n${table(outcomes)}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
