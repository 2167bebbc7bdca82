/**
 * `npm run fuzz`: everything that sees what others wrote, with a million texts each (`tests/fuzz/`). With words after `--` only the doors that
 * have one of them in their name; `--runs N` for each; `--seed N` to begin with, as a failure names it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { main, setUp } from './setup.mjs';
import { root } from './setup/root.mjs';
import { runTool } from './setup/run-tool.mjs';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const numberOr = (text) => (text === undefined ? null : Number(text));
const asked = { doors: positionals, runs: numberOr(values.runs), seed: numberOr(values.seed) };

/** Files of doors; of those that were asked for by name only the ones that hold it, since each takes seconds to be loaded. */
function files() {
  const folder = path.join(root, 'tests', 'fuzz');
  const all = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && name !== 'found.test.ts');
  const named = all.filter((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    return positionals.some((word) => text.includes(word));
  });
  return (named.length > 0 ? named : all).map((name) => `tests/fuzz/${name}`);
}

main(() => {
  setUp();
  const args = ['run', '--project', 'fuzz', '--disable-console-intercept', '--reporter', 'dot', ...files()];
  return runTool('vitest', args, { env: { PARAKH_FUZZ: JSON.stringify(asked) } }).status;
});
