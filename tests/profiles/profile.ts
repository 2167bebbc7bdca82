/** What a browser had kept of a Parakh that a person had used: one for each released version, which every later Parakh must be able to open. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** Packed: a pattern list is most of it. */
const ENDING = '.json.gz';

export interface Profile {
  /** Version of Parakh. */
  readonly parakh: string;
  /** Name and version of the browser. */
  readonly browser: string;
  /** All of `storage.local` but the words of the gate's table. */
  readonly local: Readonly<Record<string, unknown>>;
  /** All other places where an extension can keep something for good: names of databases, of caches, and keys of `localStorage`. */
  readonly elsewhere: readonly string[];
  /** As `scripting.getRegisteredContentScripts` tells. */
  readonly scripts: readonly { readonly id: string; readonly matches?: readonly string[] }[];
  readonly permissions: { readonly origins?: readonly string[]; readonly permissions?: readonly string[] };
  /** The key that its pattern lists were signed with, as minisign writes it; null where none came. */
  readonly channelKey: string | null;
}

/** Where it is kept, and what it is called in tests. */
export interface KeptProfile {
  /** For instance `0.1.0/chromium`. */
  readonly name: string;
  readonly profile: Profile;
}

export function keepProfile(name: string, profile: Profile): string {
  const file = join(FOLDER, `${name}${ENDING}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, gzipSync(JSON.stringify(profile), { level: 9 }));
  return file;
}

/** All that are kept, the oldest Parakh first. */
export function keptProfiles(): KeptProfile[] {
  const versions = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return versions
    .map(({ name }) => name)
    .sort()
    .flatMap((version) =>
      readdirSync(join(FOLDER, version))
        .filter((file) => file.endsWith(ENDING))
        .sort()
        .map((file) => `${version}/${file.slice(0, -ENDING.length)}`),
    )
    .map((name) => ({ name, profile: readProfile(name) }));
}

function readProfile(name: string): Profile {
  const file = join(FOLDER, `${name}${ENDING}`);
  if (!existsSync(file)) throw new Error(`${file} is not there`);
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Profile;
}
