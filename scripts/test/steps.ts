/** What `npm test` runs, in this order: what is quick and tells most comes first. */
export interface Step {
  readonly title: string;
  readonly tool: string;
  readonly args: readonly string[];
  /** The vitest project, where the step's tests are counted one by one; any other step counts as one. */
  readonly project?: string;
  /** Title of a step without whose success this one says nothing. */
  readonly needs?: string;
}

const vitest = (project: string): Pick<Step, 'tool' | 'args' | 'project'> => ({
  tool: 'vitest',
  args: ['run', '--project', project],
  project,
});

export const STEPS: readonly Step[] = [
  { title: 'lint', tool: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { title: 'format', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { title: 'types', tool: 'tsc', args: ['--noEmit'] },
  { title: 'unit tests', ...vitest('unit') },
  { title: 'corpus tests', ...vitest('corpus') },
  { title: 'build for Chromium', tool: 'wxt', args: ['build'] },
  { title: 'build for Firefox', tool: 'wxt', args: ['build', '-b', 'firefox', '--mv3'] },
  {
    title: "Mozilla's add-on lint",
    tool: 'web-ext',
    args: ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
    needs: 'build for Firefox',
  },
  { title: 'build web app', tool: 'node', args: ['scripts/build-web.ts'] },
  { title: 'browser tests', ...vitest('browser'), needs: 'build for Chromium' },
];
