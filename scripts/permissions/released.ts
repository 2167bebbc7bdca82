/** What the last release asks for, kept in `released.json`, and the look at it that every build takes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { askedBy } from './asked.ts';
import type { Asked, Manifest } from './asked.ts';
import { guardMessage } from './guard.ts';

/** Set while what is asked for is kept anew: the build then says nothing of what is new. */
export const KEEPING = 'PARAKH_KEEP_PERMISSIONS';

const FILE = fileURLToPath(new URL('released.json', import.meta.url));

/** Browsers that get a manifest of their own, by the names that the build gives them, and what they would do where more is asked. */
const BROWSERS = {
  chrome: 'Chrome (and Edge, Brave, Opera) would switch Parakh off',
  firefox: 'Firefox would keep the old Parakh, or give the new one no new site,',
} as const;
type Browser = keyof typeof BROWSERS;

/** Before the first release: what that one will ask for. */
export interface Released {
  readonly version: string;
  readonly browsers: Readonly<Record<Browser, Asked>>;
}

export function readReleased(): Released {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Released;
}

/** For what was published, once it is; and for a change that users are to be asked about, once that is decided. */
export function keepReleased(version: string, manifests: Readonly<Record<Browser, Manifest>>): void {
  const released: Released = {
    version,
    browsers: { chrome: askedBy(manifests.chrome), firefox: askedBy(manifests.firefox) },
  };
  writeFileSync(FILE, `${JSON.stringify(released, null, 2)}\n`);
}

/**
 * @param target as WXT calls the browser: all that are not Firefox get Chrome's manifest
 * @param own hosts that whoever builds Parakh has named for their own computers
 * @throws Error where the browser would disable an installed Parakh
 */
export function refuseNewlyAsked(target: string, manifest: Manifest, own: readonly string[] = []): void {
  if (process.env[KEEPING] !== undefined) return;
  const browser: Browser = target === 'firefox' ? 'firefox' : 'chrome';
  const { version, browsers } = readReleased();
  const message = guardMessage(BROWSERS[browser], version, browsers[browser], askedBy(without(manifest, own)));
  if (message !== null) throw new Error(message);
}

function without(manifest: Manifest, own: readonly string[]): Manifest {
  return { ...manifest, host_permissions: (manifest.host_permissions ?? []).filter((host) => !own.includes(host)) };
}
