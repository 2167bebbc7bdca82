/** The settings on this device: what the user chose lies in the browser's own storage, what an organisation set comes from its policy. */
import { browser } from 'wxt/browser';
import { loadPolicy, policyBefore } from './policy-store.ts';
import type { StorageChanges } from './policy-store.ts';
import { settingsUnder, withoutLocked } from './settings-by-policy.ts';
import { noteProblem } from './problems.ts';
import { isSameJson } from './same-json.ts';
import { chosenSettings, SETTING_NAMES, SETTINGS_KEY } from './settings.ts';
import type { Settings } from './settings.ts';
import { keep, readKept, readKeptOrNothing } from './kept.ts';
import type { Kept } from './kept.ts';
import { SETTINGS_STEPS } from './settings-steps.ts';
import { dataIn } from './versioned.ts';

/** What the user chose, and nothing else. */
export const KEPT_SETTINGS: Kept<Partial<Settings>> = {
  key: SETTINGS_KEY,
  steps: SETTINGS_STEPS,
  parse: chosenSettings,
  joined: (later, since) => ({ ...later, ...since }),
  // Fields that other versions have are none of ours.
  isWhole: (data, isVersioned) =>
    isObject(data) &&
    SETTING_NAMES.every((name) => isSameJson(chosenSettings(data)[name], data[name])) &&
    (isVersioned || SETTING_NAMES.some((name) => name in data)),
};

/** Where the store cannot be read they are as on the first day: a warning must not wait for it. */
export async function loadSettings(): Promise<Settings> {
  const [{ policy }, stored] = await Promise.all([loadPolicy(), readKeptOrNothing(KEPT_SETTINGS)]);
  return settingsUnder(policy, stored);
}

/**
 * What the user cannot change stays as it is. Only what was chosen is kept: a policy that comes later holds for the rest.
 *
 * @param change made of what they are now, where it adds to that: nothing is added to settings that cannot be read
 * @throws Error where the browser cannot keep it, as on a full disk
 */
export async function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<Settings> {
  const [{ policy }, stored] = await Promise.all([loadPolicy(), readKept(KEPT_SETTINGS)]);
  const part = typeof change === 'function' ? change(settingsUnder(policy, stored)) : change;
  const chosen = { ...stored, ...withoutLocked(part, policy) };
  await keep(KEPT_SETTINGS, chosen);
  return settingsUnder(policy, chosen);
}

/**
 * Calls back where the user or an organisation has changed them.
 *
 * @param onChange is given what they are now, and were before @returns what ends the watch
 */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: StorageChanges, area: string): void => {
    if (area === 'local') tell(changes, onChange).catch(noteProblem);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function tell(changes: StorageChanges, onChange: Parameters<typeof watchSettings>[0]): Promise<void> {
  const chosen = changes[SETTINGS_KEY];
  const before = policyBefore(changes);
  if (chosen === undefined && before === null) return;
  const [{ policy }, stored] = await Promise.all([loadPolicy(), readKeptOrNothing(KEPT_SETTINGS)]);
  onChange(
    settingsUnder(policy, stored),
    settingsUnder(before?.policy ?? policy, chosen === undefined ? stored : dataIn(chosen.oldValue, SETTINGS_STEPS)),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
