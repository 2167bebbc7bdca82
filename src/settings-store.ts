/** The settings in the browser's own storage on this device. */
import { browser } from 'wxt/browser';
import { parseSettings, SETTINGS_KEY } from './settings.ts';
import type { Settings } from './settings.ts';

export async function loadSettings(): Promise<Settings> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored);
}

/** @throws Error where the browser cannot keep it, as on a full disk */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  return settings;
}

/** @param onChange is given what they are now, and were before @returns what ends the watch */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  const listener = (
    changes: Readonly<Record<string, { newValue?: unknown; oldValue?: unknown }>>,
    area: string,
  ): void => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change !== undefined) onChange(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
