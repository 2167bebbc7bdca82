/** What `npm test` runs, in this order: what is quick and tells most comes first. */
export interface Step {
  readonly title: string;
  readonly tool: string;
  readonly args: readonly string[];
  /** Where the step is made of tests that are counted one by one; any other step counts as one. */
  readonly isTests?: true;
  /** Title of a step without whose success this one says nothing. */
  readonly needs?: string;
  /** Runs beside the steps after it, which are more waiting than work, and gives way to them. */
  readonly beside?: true;
}

const vitest = (...projects: string[]): Pick<Step, 'tool' | 'args' | 'isTests'> => ({
  tool: 'vitest',
  args: ['run', ...projects.flatMap((project) => ['--project', project])],
  isTests: true,
});

export const STEPS: readonly Step[] = [
  { title: 'lint', tool: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { title: 'format', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { title: 'unused code', tool: 'knip', args: [] },
  { title: 'types', tool: 'tsc', args: ['--noEmit'] },
  { title: 'unit tests', ...vitest('unit', 'apart') },
  { title: 'build for Chromium', tool: 'wxt', args: ['build'] },
  { title: 'build for Firefox', tool: 'wxt', args: ['build', '-b', 'firefox', '--mv3'] },
  { title: 'build web app', tool: 'node', args: ['scripts/build-web.ts'] },
  { title: 'packages', tool: 'node', args: ['scripts/package.ts', '--as-built'], needs: 'build for Firefox' },
  { title: 'long tests', ...vitest('long', 'fuzz'), beside: true },
  { title: 'coverage', tool: 'vitest', args: ['run', '--project', 'covered', '--coverage'], beside: true },
  { title: 'mutants', tool: 'node', args: ['scripts/mutate/main.ts', '--sample', '60'], beside: true },
  { title: 'corpus tests', ...vitest('corpus'), beside: true },
  { title: 'layout tests', ...vitest('layout'), beside: true },
  { title: 'tests without the extension', ...vitest('uninstalled'), beside: true },
  { title: 'package tests', ...vitest('packages'), beside: true },
  { title: 'command tests', ...vitest('commands'), beside: true },
  { title: 'browser tests', ...vitest('browser'), needs: 'build for Chromium' },
  { title: 'Firefox tests', ...vitest('firefox'), needs: 'build for Firefox' },
];
