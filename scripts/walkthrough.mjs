/** `npm run walkthrough`: from a fresh profile to a saved report, in Hindi, as step pictures and docs/walkthrough.md. */
import { main, setUp } from './setup.mjs';
import { runTool } from './setup/run-tool.mjs';

main(() => {
  const env = setUp({ browsers: ['chromium'], fonts: true });
  const built = runTool('wxt', ['build'], { env }).status;
  return built === 0 ? runTool('tests/walkthrough/main.ts', [], { env }).status : built;
});
