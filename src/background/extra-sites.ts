/**
 * Sites that an organisation wants read unasked, too. A policy can name them and cannot allow them: that is the browser's permission, which
 * the user gives by one click in the settings, or an organisation's own build by naming them (`PARAKH_SITES`).
 */
import { browser } from 'wxt/browser';
import { loadPolicy } from '../policy-store.ts';
import { isOfSites } from '../reader-policy.ts';
import { patternOf } from '../site-pattern.ts';
import { excludedPatterns } from '../sites.ts';
import { mayCheckEverySite } from './every-site.ts';
import { registerReader } from './reader-registration.ts';

const SCRIPT = 'reader-extra-sites';

/** Whether the page is of a site that was added, and may be read. */
export async function isExtraSite(url: string): Promise<boolean> {
  return isOfSites(url, await allowedExtraSites());
}

/** Registers the reader for the sites that were added and are allowed, or takes it back. */
export async function followExtraSites(): Promise<void> {
  const [sites, everywhere] = await Promise.all([allowedExtraSites(), mayCheckEverySite()]);
  // Where every site is read, these are.
  await registerReader(SCRIPT, everywhere ? [] : sites.map(patternOf), excludedPatterns());
}

async function allowedExtraSites(): Promise<string[]> {
  const { extraSites } = (await loadPolicy()).policy;
  const allowed = await Promise.all(
    extraSites.map((site) => browser.permissions.contains({ origins: [patternOf(site)] })),
  );
  return extraSites.filter((_, place) => allowed[place]);
}
