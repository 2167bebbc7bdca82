/** The packages as `npm run package` has laid them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES, projectIn } from '../../scripts/package/packages.ts';
import { unzip } from '../../scripts/package/zip.ts';
import type { Manifest } from '../../scripts/permissions/asked.ts';

const { name, version } = projectIn('.');

/** @param kind for instance `chrome.zip` */
export const nameOf = (kind: string): string => `${name}-${version}-${kind}`;

/** @throws Error where it was not made */
export const bytesOf = (kind: string): Buffer => readFileSync(join(PACKAGES, nameOf(kind)));

const unpacked = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>();

export function contentsOfPackage(kind: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = unpacked.get(kind) ?? unzip(bytesOf(kind));
  unpacked.set(kind, contents);
  return contents;
}

/** Contents of all files in a folder of packages, by name. */
export const allIn = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file))]),
  );

/** What the package for a browser asks for, and more of its manifest. */
export type FullManifest = Manifest & {
  readonly version: string;
  readonly minimum_chrome_version?: string;
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly id?: string; readonly strict_min_version?: string };
    readonly gecko_android?: { readonly strict_min_version?: string };
  };
};

export async function manifestOf(kind: string): Promise<FullManifest> {
  const file = (await contentsOfPackage(kind)).get('manifest.json');
  return JSON.parse(Buffer.from(file ?? []).toString()) as FullManifest;
}
