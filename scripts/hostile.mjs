/**
 * `npm run hostile`: every page that means harm (`tests/browser/hostile/`), at full size, in Chromium and in Firefox. With words after `--` only
 * the pages that have one of them in their name.
 */
import { main, setUp } from './setup.mjs';
import { runTool } from './setup/run-tool.mjs';

/** Two files whose names begin so. */
const FILES = 'tests/browser/hostile';

main(() => {
  const env = { ...setUp({ browsers: ['chromium', 'firefox'] }), PARAKH_HOSTILE: 'full' };
  const words = process.argv.slice(2);
  const named = words.length === 0 ? [] : ['-t', words.join('|')];
  for (const [tool, args] of [
    ['wxt', ['build']],
    ['wxt', ['build', '-b', 'firefox', '--mv3']],
    ['vitest', ['run', '--project', 'browser', '--project', 'firefox', '--project', 'firefox-more', FILES, ...named]],
  ]) {
    const { status } = runTool(tool, args, { env });
    if (status !== 0) return status;
  }
  return 0;
});
