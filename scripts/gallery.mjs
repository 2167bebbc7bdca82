/** `npm run gallery`: every surface and state in every language as pictures, on one page in .output/gallery/. */
import { main, setUp } from './setup.mjs';
import { runTool } from './setup/run-tool.mjs';

main(() => {
  const env = setUp({ browsers: ['chromium'], fonts: true });
  return runTool('tests/gallery/main.ts', process.argv.slice(2), { env }).status;
});
