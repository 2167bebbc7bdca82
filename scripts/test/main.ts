/**
 * Runs the steps of `npm test` to the end, whatever fails on the way, so that one run tells everything. The last line is
 * `N passed, N failed` over all tests; a check such as the linter counts as one.
 *
 * Words after `npm test --` choose steps by title: `npm test -- unit corpus`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countReport } from './counts.ts';
import type { Counts } from './counts.ts';
import { STEPS } from './steps.ts';
import type { Step } from './steps.ts';

interface Outcome extends Counts {
  readonly title: string;
  readonly seconds: number;
  readonly note: string;
}

const REPORTS = join('.output', 'test');

function run(step: Step, outcomes: readonly Outcome[]): Outcome {
  const needed = outcomes.find((outcome) => outcome.title === step.needs);
  if (needed !== undefined && needed.failed > 0) {
    return { title: step.title, seconds: 0, passed: 0, failed: 1, note: `not run: ${needed.title} failed` };
  }
  console.log(`\n── ${step.title} ──`);
  const report = join(REPORTS, `${step.project ?? 'none'}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const start = performance.now();
  const { status } = spawnSync(step.tool, step.project === undefined ? step.args : [...step.args, ...reporters], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const succeeded = status === 0;
  const counts =
    step.project === undefined
      ? { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 }
      : countReport(report, succeeded);
  return { title: step.title, seconds: (performance.now() - start) / 1000, ...counts, note: '' };
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
const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(run(step, outcomes));

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${table(outcomes)}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
