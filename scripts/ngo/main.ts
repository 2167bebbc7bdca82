/**
 * `npm run ngo -- --config ngo.json`: everything that an organisation hands out, made of one file: policies for its computers, and for those
 * without any the web app with its helpline, a settings file, and leaflets.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import type { NgoConfig } from './config.ts';
import { firefoxFile } from './firefox.ts';
import { leaflets } from './leaflets.ts';
import { linuxPolicies } from './linux.ts';
import { macosProfile } from './macos.ts';
import type { MadeFile } from './made-file.ts';
import { settingsFileOf } from './settings-file-of.ts';
import { updateManifests } from './update-manifest.ts';
import { windowsPolicies } from './windows.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const USAGE = 'npm run ngo -- --config ngo.json [--out FOLDER] [--only policies,server,leaflets,settings,web]';

function made(config: NgoConfig): MadeFile[] {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
  return [
    ...linuxPolicies(config),
    ...windowsPolicies(config),
    ...macosProfile(config),
    ...firefoxFile(config),
    ...updateManifests(config, version),
    ...settingsFileOf(config),
    ...leaflets(config),
  ];
}

/** The web app as it is built, with the one file in it that belongs to whoever hosts it. */
function makeWebApp({ values }: NgoConfig, folder: string): void {
  const { status } = spawnSync('node', [path.join(ROOT, 'scripts/build-web.ts')], { stdio: 'inherit', cwd: ROOT });
  if (status !== 0) throw new Error('The web app could not be built.');
  cpSync(path.join(ROOT, '.output/web'), folder, { recursive: true });
  const { organisation, logo, helplines, warningLine } = values;
  const content = JSON.stringify({ organisation, logo, helplines, warningLine }, null, 2);
  writeFileSync(path.join(folder, 'helpline.json'), `${content}\n`);
}

function main(): number {
  const { values } = parseArgs({
    options: { config: { type: 'string' }, out: { type: 'string' }, only: { type: 'string' } },
  });
  const { config: file, out = '.output/ngo', only } = values;
  if (file === undefined) {
    console.error(USAGE);
    return 2;
  }
  const config = readConfig(file);
  const parts = only?.split(',');
  const wanted = (name: string): boolean => parts === undefined || parts.includes(name.split('/')[0] ?? '');
  if (only === undefined) rmSync(out, { recursive: true, force: true });
  for (const { name, content } of made(config).filter((one) => wanted(one.name))) {
    const target = path.join(out, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
    console.log(target);
  }
  if (wanted('web/')) makeWebApp(config, path.join(out, 'web'));
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
