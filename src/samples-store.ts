/** Samples of what the user called wrong, on this device until they delete them. Never called for what was read in a private window. */
import { browser } from 'wxt/browser';
import { parseSamples, withSample } from './samples.ts';
import type { Sample } from './samples.ts';

/** Key in the browser's local storage. */
const SAMPLES_KEY = 'samples';

/** The newest first. */
export async function loadSamples(): Promise<Sample[]> {
  const { [SAMPLES_KEY]: stored } = await browser.storage.local.get(SAMPLES_KEY);
  return parseSamples(stored);
}

/** @throws Error where the browser cannot keep it, as on a full disk */
export async function keepSample(sample: Sample): Promise<void> {
  await browser.storage.local.set({ [SAMPLES_KEY]: withSample(await loadSamples(), sample) });
}

export async function deleteSample(id: string): Promise<void> {
  await browser.storage.local.set({ [SAMPLES_KEY]: (await loadSamples()).filter((sample) => sample.id !== id) });
}
