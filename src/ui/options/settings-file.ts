/** Settings as a file that the user takes to another device. */
import { chosenSettings } from '../../settings.ts';
import type { Settings } from '../../settings.ts';

/** Says what the file is; a later form gets another number. */
const KIND = 'parakh-settings-1';
/** Bytes; 400 paused addresses of 4,000 letters do not reach it. */
const LARGEST = 2_000_000;

export function settingsFile(settings: Partial<Settings>): string {
  return `${JSON.stringify({ kind: KIND, settings }, null, 2)}\n`;
}

/** @returns what the file sets; null where it is no file of ours */
export async function readSettingsFile(file: Blob): Promise<Partial<Settings> | null> {
  if (file.size > LARGEST) return null;
  try {
    const parsed: unknown = JSON.parse(await file.text());
    if (typeof parsed !== 'object' || parsed === null || !('kind' in parsed) || parsed.kind !== KIND) return null;
    return 'settings' in parsed ? chosenSettings(parsed.settings) : null;
  } catch {
    // Not JSON at all: the same answer as for any other file.
    return null;
  }
}
