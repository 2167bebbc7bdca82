/** The manifests that were built last. */
import { existsSync, readFileSync } from 'node:fs';
import type { Manifest } from '../permissions/asked.ts';

const FOLDERS = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
export type Built = keyof typeof FOLDERS;

export const builtFolder = (browser: Built): string => `.output/${FOLDERS[browser]}`;

/** @returns null where it was not built */
export function builtManifest(browser: Built): (Manifest & { readonly version: string }) | null {
  const file = `${builtFolder(browser)}/manifest.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest & { readonly version: string }) : null;
}
