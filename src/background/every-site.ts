/** The optional permission for every site: asked for in the popup, given in the browser's own dialog, followed here. */
import { browser } from 'wxt/browser';
import { EVERY_SITE } from '../settings.ts';
import { checkedPatterns, excludedPatterns } from '../sites.ts';

const SCRIPT = 'reader-every-site';

export function mayCheckEverySite(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...EVERY_SITE] });
}

/** Registers the reader for every site, or takes it back, as the permission stands. */
export async function followPermission(): Promise<void> {
  const [wanted, registered] = await Promise.all([
    mayCheckEverySite(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] }),
  ]);
  if (wanted && registered.length === 0) {
    await browser.scripting.registerContentScripts([
      {
        id: SCRIPT,
        js: ['content-scripts/reader.js'],
        matches: [...EVERY_SITE],
        // The manifest has it on the listed sites already. Private pages are left out here and, by label, in the reader.
        excludeMatches: [...excludedPatterns(), ...checkedPatterns()],
        runAt: 'document_end',
        persistAcrossSessions: true,
      },
    ]);
  } else if (!wanted && registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  }
}
