/** Settings as a file that the user takes to another device. */
import { chosenSettings } from '../../settings.ts';
import type { Settings } from '../../settings.ts';
import { SETTINGS_STEPS } from '../../settings-steps.ts';
import { dataIn } from '../../versioned.ts';

/** Says what the file is, and the version of its form, which is that of the settings in the storage. */
const KIND = 'parakh-settings-';
/** Bytes; 400 paused addresses of 4,000 letters do not reach it. */
const LARGEST = 2_000_000;

export function settingsFile(settings: Partial<Settings>): string {
  return `${JSON.stringify({ kind: `${KIND}${SETTINGS_STEPS.length}`, settings }, null, 2)}\n`;
}

/** @returns what the file sets; null where it is no file of ours */
export async function readSettingsFile(file: Blob): Promise<Partial<Settings> | null> {
  if (file.size > LARGEST) return null;
  try {
    const { kind, settings } = JSON.parse(await file.text()) as {
      readonly kind?: unknown;
      readonly settings?: unknown;
    };
    const version = /^parakh-settings-([1-9]\d{0,3})$/.exec(String(kind))?.[1];
    const data =
      version === undefined ? undefined : dataIn({ version: Number(version), data: settings }, SETTINGS_STEPS);
    return data === undefined ? null : chosenSettings(data);
  } catch {
    // No JSON of an object: the same answer as for any other file.
    return null;
  }
}
