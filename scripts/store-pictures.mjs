/** `npm run store:pictures`: builds the extension and takes the pictures of the stores' pages from it. */
import { main, setUp } from './setup.mjs';
import { runTool } from './setup/run-tool.mjs';

main(() => {
  const env = setUp({ browsers: ['chromium'], fonts: true });
  const built = runTool('wxt', ['build'], { env, stdio: ['ignore', 2, 2] }).status;
  return built === 0 ? runTool('scripts/store/pictures/main.ts', process.argv.slice(2), { env }).status : built;
});
