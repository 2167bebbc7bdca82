/** `npm test`: sets up what is missing, then runs every check that CI runs. */
import { main, setUp } from './setup.mjs';
import { runTool } from './setup/run-tool.mjs';

main(() => {
  const env = setUp({ browsers: ['chromium', 'firefox'], fonts: true });
  return runTool('scripts/test/main.ts', process.argv.slice(2), { env }).status;
});
