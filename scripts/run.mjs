/**
 * `node scripts/run.mjs TOOL …` runs a tool of the lock file, or a TypeScript file with the lock file's Node, on a fresh
 * clone too. Exit status and standard output are the tool's own.
 */
import { main, setUp } from './setup.mjs';
import { runTool } from './setup/run-tool.mjs';

const [tool, ...args] = process.argv.slice(2);

main(() => {
  // Files of src/cli run without WXT's types and should start at once; scripts may build, and a build reads them.
  setUp({ types: !tool.startsWith('src/cli/') });
  return runTool(tool, args).status;
});
