/** `npm run try`: sets up what is missing, builds, and shows the extension at work on the demo pages. */
import { main, setUp } from './setup.mjs';
import { runTool } from './setup/run-tool.mjs';

main(() => {
  const env = setUp({ browsers: ['chromium'] });
  return runTool('scripts/try/main.ts', process.argv.slice(2), { env }).status;
});
