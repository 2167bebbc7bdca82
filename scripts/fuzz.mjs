/**
 * `npm run fuzz`: everything that sees what others wrote, with a million texts each (`tests/fuzz/`). With words after `--` only the doors that
 * have one of them in their name; `--runs N` for each; `--seed N` to begin with, as a failure names it.
 */
import { parseArgs } from 'node:util';
import { main, setUp } from './setup.mjs';
import { runTool } from './setup/run-tool.mjs';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const numberOr = (text) => (text === undefined ? null : Number(text));
const asked = { doors: positionals, runs: numberOr(values.runs), seed: numberOr(values.seed) };

main(() => {
  setUp();
  const args = ['run', '--project', 'fuzz', '--disable-console-intercept', '--reporter', 'dot'];
  return runTool('vitest', args, { env: { PARAKH_FUZZ: JSON.stringify(asked) } }).status;
});
