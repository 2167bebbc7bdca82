/** All that a release hands out, by file name. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials } from './bill-of-materials.ts';
import type { Settings } from './build-settings.ts';
import { sourcesOf } from './sources.ts';
import { contentsOf, zipOf } from './zip.ts';

/** Where packages lie, from the root. */
export const PACKAGES = join('.output', 'packages');
export const CHECKSUMS = 'SHA256SUMS';
/** So much may somebody download for one browser, in bytes: 12 seconds at 1 Mbit/s. */
export const MOST_BYTES = 1_500_000;

/** Names after `parakh-<version>-`. Edge's store takes the very package of Chrome; Brave, Opera and Vivaldi install from Chrome's store. */
const FOLDERS = {
  'chrome.zip': 'chrome-mv3',
  'edge.zip': 'chrome-mv3',
  'firefox.zip': 'firefox-mv3',
  'web.zip': 'web',
};
/** Those that a browser installs. */
export const FOR_BROWSERS = ['chrome.zip', 'edge.zip', 'firefox.zip'];

/** Name and version of the project in a folder. */
export function projectIn(root: string): { readonly name: string; readonly version: string } {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
}

/**
 * @param root where `.output` holds what was built
 * @throws Error where something is missing or must not be handed out
 */
export async function packagesOf(root: string, settings: Settings): Promise<Map<string, Uint8Array>> {
  const { name, version } = projectIn(root);
  const packages = new Map<string, Uint8Array>();
  const add = (kind: string, content: Uint8Array): unknown => packages.set(`${name}-${version}-${kind}`, content);
  const zips = new Map<string, Uint8Array>();
  for (const [kind, folder] of Object.entries(FOLDERS)) {
    const zip = zips.get(folder) ?? (await zipOf(contentsOf(join(root, '.output', folder))));
    zips.set(folder, zip);
    add(kind, zip);
  }
  add('sources.zip', await zipOf(sourcesOf(root, settings)));
  add('sbom.cdx.json', Buffer.from(billOfMaterials(root, name)));
  return packages.set(CHECKSUMS, Buffer.from(checksums(packages)));
}

/** As `sha256sum --check` reads them. */
function checksums(packages: ReadonlyMap<string, Uint8Array>): string {
  return [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
}
