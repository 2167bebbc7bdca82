/** What an organisation has set for this device: asked of the browser, parsed, and laid where surfaces and readers find it. */
import { browser } from 'wxt/browser';
import files from 'virtual:pack-files';
import type { PolicyReading } from '../policy.ts';
import { readPolicy } from '../policy-reading.ts';
import { keepPolicy, loadPolicy } from '../policy-store.ts';
import { isExempt, READER_POLICY_KEY } from '../reader-policy.ts';
import type { ReaderPolicy } from '../reader-policy.ts';
import { isSameJson } from '../same-json.ts';
import { sealed } from '../seal.ts';

/** Calls back where the browser has other values than before. */
export function listenToPolicy(onChange: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') onChange();
  });
}

/** To be called with each start: what is laid out may have been damaged. Readers are told first: what must not be read is not read for a moment more. */
export async function followPolicy(): Promise<void> {
  const reading = await readManaged();
  const { exemptSites, locked } = reading.policy;
  await tellReaders({ exemptSites, noPauses: locked.includes('pauses') });
  await keepPolicy(reading);
}

async function readManaged(): Promise<PolicyReading> {
  return readPolicy(await managedValues(), Object.keys(files.packs));
}

/** Where nobody has set anything, Chromium gives an empty object, and Firefox an error. */
async function managedValues(): Promise<unknown> {
  return browser.storage.managed.get(null).catch(() => ({}));
}

async function tellReaders(policy: ReaderPolicy): Promise<void> {
  const { [READER_POLICY_KEY]: stored } = await browser.storage.local.get(READER_POLICY_KEY);
  const entry = sealed(policy);
  if (policy.exemptSites.length === 0 && !policy.noPauses) {
    if (stored !== undefined) await browser.storage.local.remove(READER_POLICY_KEY);
  } else if (!isSameJson(stored, entry)) {
    await browser.storage.local.set({ [READER_POLICY_KEY]: entry });
  }
}

/** Whether an organisation has set that a page is never read. */
export async function isExemptPage(url: string): Promise<boolean> {
  return isExempt(url, (await loadPolicy()).policy);
}

/** Milliseconds in which Chromium hands over the values after it has installed Parakh; measured: three seconds. */
const LATE_MS = 10_000;

/** Whether the welcome page is wanted. Asked right after installing, when a policy may not have come yet. */
export async function wantsWelcome(): Promise<boolean> {
  const { policy, given } = await readManaged();
  if (given.length > 0) return policy.welcome;
  // Firefox for Android has no such API, and gets its values at once.
  const self = await browser.management?.getSelf();
  if (self?.installType !== 'admin') return true;
  await policyCame();
  return (await readManaged()).policy.welcome;
}

function policyCame(): Promise<void> {
  return new Promise((resolve) => {
    const end = (_: unknown, area: string): void => {
      if (area !== 'managed') return;
      browser.storage.onChanged.removeListener(end);
      resolve();
    };
    browser.storage.onChanged.addListener(end);
    setTimeout(() => end(null, 'managed'), LATE_MS);
  });
}
