/** The settings that hold: what the user chose, and under it, or where it is locked above it, what an organisation set. */
import type { Policy } from './policy.ts';
import { chosenSettings, DEFAULT_SETTINGS } from './settings.ts';
import type { Settings } from './settings.ts';

type Set = Pick<Policy, 'settings' | 'locked'>;

/** @param stored what the user chose, as it lies in the storage */
export function settingsUnder({ settings, locked }: Set, stored: unknown): Settings {
  const set = { ...DEFAULT_SETTINGS, ...settings };
  const fixed = Object.fromEntries(locked.map((name) => [name, set[name]]));
  return { ...set, ...chosenSettings(stored), ...fixed };
}

/** Leaves out of a change what the user cannot change. */
export function withoutLocked(change: Partial<Settings>, { locked }: Pick<Policy, 'locked'>): Partial<Settings> {
  const free = Object.entries(change).filter(([name]) => !(locked as readonly string[]).includes(name));
  return Object.fromEntries(free);
}
