/**
 * A real browser with the built extension, and a server of test pages. The same tests run in Chromium and in Firefox: vitest's project
 * says in which, and without one it is Chromium.
 */
import type { AnyRig } from './any-rig.ts';
import type { RigOptions } from './any-rig.ts';
import { ChromiumRig } from './chromium-rig.ts';
import { FirefoxRig } from './firefox-rig.ts';

export { BANNER_READY_MS, CHECKED_HOST, OTHER_HOST, QUIET_MS, press, settled, textOf } from './any-rig.ts';
export type { Box, RigOptions } from './any-rig.ts';
export { pause, until } from './waiting.ts';

/** The browser of this run. */
export const BROWSER = process.env.PARAKH_TEST_BROWSER === 'firefox' ? 'firefox' : 'chromium';
/** Folder of the unpacked extension for it. */
export const BUILD = BROWSER === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';

export type Rig = AnyRig;

/** Starts the browser of this run. */
export const Rig = {
  start: (options: RigOptions = {}): Promise<Rig> =>
    BROWSER === 'firefox' ? FirefoxRig.start(options) : ChromiumRig.start(options),
};
