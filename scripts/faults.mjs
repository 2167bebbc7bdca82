/** `npm run faults`: the worker stopped at every await, the store damaged before every read, in everything that the extension does. */
import { main, setUp } from './setup.mjs';
import { runTool } from './setup/run-tool.mjs';

main(() => {
  setUp({ types: true });
  const args = ['run', '--project', 'long', 'tests/unit/faults', ...process.argv.slice(2)];
  return runTool('vitest', args, { env: { PARAKH_FAULTS: 'all' } }).status;
});
