/**
 * Checking every site: the user's wish and the browser's permission together. The permission is never given back from here:
 * Chrome then takes the listed sites' away with it (seen in Chromium 156), and Parakh would warn nowhere. Users can take it back
 * in the browser's own list of extensions.
 */
import { browser } from 'wxt/browser';
import { EVERY_SITE } from '../settings.ts';
import { changeSettings, loadSettings } from '../settings-store.ts';
import { checkedPatterns, excludedPatterns } from '../sites.ts';
import { registerReader } from './reader-registration.ts';

const SCRIPT = 'reader-every-site';

export async function mayCheckEverySite(): Promise<boolean> {
  const { everySite } = await loadSettings();
  return everySite && browser.permissions.contains({ origins: [...EVERY_SITE] });
}

/** Whoever has just allowed every site, wherever they did, wants it checked. */
export async function noteAllowed(origins: readonly string[]): Promise<void> {
  if (EVERY_SITE.some((origin) => origins.includes(origin))) await changeSettings({ everySite: true });
}

/** Registers the reader for every site, or takes it back, as wish and permission stand. */
export async function followEverySite(): Promise<void> {
  // The manifest has it on the listed sites already. Private pages are left out here and, by label, in the reader.
  const without = [...excludedPatterns(), ...checkedPatterns()];
  await registerReader(SCRIPT, (await mayCheckEverySite()) ? EVERY_SITE : [], without);
}
