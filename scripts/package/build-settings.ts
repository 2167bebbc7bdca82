/** What whoever builds Parakh may set, and how it comes to those who build it again from the sources zip. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Lies in the sources zip where anything was set, and only there. */
export const BUILD_SETTINGS = 'build.env';

/** They end up in what is built. */
const NAMES = [
  'PARAKH_FEEDBACK',
  'PARAKH_PACK_CHANNEL',
  'PARAKH_PACK_KEYS',
  'PARAKH_SITES',
  'PARAKH_FIREFOX_UPDATES',
] as const;
/** They make builds for tests and trials. */
const NOT_FOR_OTHERS = ['PARAKH_PACK_LOOPBACK', 'PARAKH_PACKS'];

/** Values by the names of environment variables. */
export type Settings = Readonly<Record<string, string>>;
type Environment = Readonly<Record<string, string | undefined>>;

/** @throws Error where a build with them must not be handed out */
export function settingsIn(environment: Environment): Settings {
  const wrong = NOT_FOR_OTHERS.filter((name) => (environment[name] ?? '') !== '');
  if (wrong.length > 0) throw new Error(`A package that others get is built without ${wrong.join(' and ')}.`);
  return Object.fromEntries(NAMES.map((name) => [name, environment[name] ?? '']).filter(([, value]) => value !== ''));
}

/** The file of these settings, '' where there are none. @throws Error where a value cannot be written */
export function settingsFile(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => {
      // White space parts keys; a line break would end the value, and a quote is in neither an address nor a key.
      const line = value.trim().replaceAll(/\s+/g, ' ');
      if (line.includes("'")) throw new Error(`${name}: an address or a key has no quote in it.`);
      return `${name}='${line}'\n`;
    })
    .join('');
}

/** Whoever builds from a sources zip builds with the settings in it, unless they set others themselves. */
export function takeSettings(root: string): void {
  const file = join(root, BUILD_SETTINGS);
  if (existsSync(file)) process.loadEnvFile(file);
}
