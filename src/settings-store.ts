/** The settings on this device: what the user chose lies in the browser's own storage, what an organisation set comes from its policy. */
import { browser } from 'wxt/browser';
import { loadPolicy, policyBefore } from './policy-store.ts';
import type { StorageChanges } from './policy-store.ts';
import { settingsUnder, withoutLocked } from './settings-by-policy.ts';
import { chosenSettings, SETTINGS_KEY } from './settings.ts';
import type { Settings } from './settings.ts';

export async function loadSettings(): Promise<Settings> {
  const [{ policy }, stored] = await Promise.all([loadPolicy(), storedSettings()]);
  return settingsUnder(policy, stored);
}

/**
 * What the user cannot change stays as it is. Only what was chosen is kept: a policy that comes later holds for the rest.
 *
 * @throws Error where the browser cannot keep it, as on a full disk
 */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const [{ policy }, stored] = await Promise.all([loadPolicy(), storedSettings()]);
  const chosen = { ...chosenSettings(stored), ...withoutLocked(change, policy) };
  await browser.storage.local.set({ [SETTINGS_KEY]: chosen });
  return settingsUnder(policy, chosen);
}

/**
 * Calls back where the user or an organisation has changed them.
 *
 * @param onChange is given what they are now, and were before @returns what ends the watch
 */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: StorageChanges, area: string): void => {
    if (area === 'local') void tell(changes, onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function tell(changes: StorageChanges, onChange: Parameters<typeof watchSettings>[0]): Promise<void> {
  const chosen = changes[SETTINGS_KEY];
  const before = policyBefore(changes);
  if (chosen === undefined && before === null) return;
  const [{ policy }, stored] = await Promise.all([loadPolicy(), storedSettings()]);
  onChange(
    settingsUnder(policy, stored),
    settingsUnder(before?.policy ?? policy, chosen === undefined ? stored : chosen.oldValue),
  );
}

async function storedSettings(): Promise<unknown> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return stored;
}
