/** `npm run release`: sets up what is missing, and walks the release. */
import { main, setUp } from './setup.mjs';
import { runTool } from './setup/run-tool.mjs';

main(() => {
  const args = process.argv.slice(2);
  // Pictures are taken in a browser, with letters of every language.
  const env = args.includes('--fast') ? setUp() : setUp({ browsers: ['chromium'], fonts: true });
  return runTool('scripts/release/main.ts', args, { env }).status;
});
