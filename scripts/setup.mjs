/**
 * Brings a fresh clone to the point where everything runs: packages, WXT's types, browsers. The other commands call it
 * themselves; by hand: `npm run setup -- chromium firefox`.
 */
import { pathToFileURL } from 'node:url';
import { provideBrowsers } from './setup/browsers.mjs';
import { provideFonts } from './setup/fonts.mjs';
import { installPackages } from './setup/packages.mjs';
import { SetUpError } from './setup/root.mjs';
import { prepareTypes } from './setup/types.mjs';

/**
 * @param browsers of `chromium` and `firefox`
 * @param types whether WXT's types are needed
 * @param fonts whether letters of every language are to be seen
 * @returns environment variables for what runs next
 */
export function setUp({ browsers = [], types = true, fonts = false } = {}) {
  installPackages();
  if (types) prepareTypes();
  if (fonts) provideFonts();
  return provideBrowsers(browsers);
}

/** Runs the body of a command: its result is the exit status, and a set-up that cannot succeed ends in one sentence. */
export function main(body) {
  try {
    process.exitCode = body();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(() => {
    const known = ['chromium', 'firefox'];
    const browsers = process.argv.slice(2);
    const unknown = browsers.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new SetUpError(`Unknown browser "${unknown}": give ${known.join(' or ')}.`);
    setUp({ browsers });
    return 0;
  });
}
