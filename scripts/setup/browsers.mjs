/** Finds the browsers that tests and the demo drive; as root on a Debian-like system it installs those that are missing. */
import path from 'node:path';
import { canInstall, install, isExecutable } from './debian.mjs';
import { SetUpError } from './root.mjs';

const BROWSERS = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    ],
    debian: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_BIN',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
    ],
    debian: 'firefox-esr',
  },
};

/**
 * @param kinds of `chromium` and `firefox`
 * @returns environment variables that tell the tests where each browser is: CHROMIUM_BIN, FIREFOX_BIN
 */
export function provideBrowsers(kinds) {
  const missing = kinds.filter((kind) => find(kind) === null);
  if (missing.length > 0 && canInstall()) install(missing.map((kind) => BROWSERS[kind].debian));
  return Object.fromEntries(
    kinds.map((kind) => {
      const binary = find(kind);
      if (binary === null) throw new SetUpError(howToInstall(BROWSERS[kind]));
      return [BROWSERS[kind].variable, binary];
    }),
  );
}

function find(kind) {
  const { title, variable, names, places } = BROWSERS[kind];
  const given = process.env[variable];
  if (given !== undefined && given !== '') {
    if (isExecutable(given)) return given;
    throw new SetUpError(`${variable} names ${given}, which is no program: point it to ${title} or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).concat('/usr/bin', '/snap/bin');
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name))).concat(places);
  return candidates.find(isExecutable) ?? null;
}

function howToInstall({ title, variable, debian }) {
  const how = process.platform === 'linux' ? ` (on Debian: sudo apt-get install ${debian})` : '';
  return `No ${title} was found: install it${how}, or set ${variable} to its program.`;
}
