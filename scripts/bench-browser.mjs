/** `npm run bench:browser`: what Parakh costs ordinary pages, in real Chromium. */
import { main, setUp } from './setup.mjs';
import { runTool } from './setup/run-tool.mjs';

main(() => {
  const env = setUp({ browsers: ['chromium'] });
  return runTool('tests/bench/browser/main.ts', process.argv.slice(2), { env }).status;
});
