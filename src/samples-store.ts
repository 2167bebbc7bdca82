/** Samples of what the user called wrong, on this device until they delete them. Never called for what was read in a private window. */
import { keep, readKept } from './kept.ts';
import type { Kept } from './kept.ts';
import { parseSamples, withSample } from './samples.ts';
import type { Sample } from './samples.ts';
import { FIRST_VERSION } from './versioned.ts';

export const KEPT_SAMPLES: Kept<readonly Sample[]> = {
  key: 'samples',
  steps: FIRST_VERSION,
  parse: parseSamples,
  joined: (later, since) => parseSamples([...since, ...later]),
  isWhole: (data) => Array.isArray(data) && parseSamples(data).length === data.length,
};

/** The newest first. */
export function loadSamples(): Promise<readonly Sample[]> {
  return readKept(KEPT_SAMPLES);
}

/** @throws Error where the browser cannot keep it, as on a full disk */
export async function keepSample(sample: Sample): Promise<void> {
  await keep(KEPT_SAMPLES, withSample(await loadSamples(), sample));
}

export async function deleteSample(id: string): Promise<void> {
  await keep(
    KEPT_SAMPLES,
    (await loadSamples()).filter((sample) => sample.id !== id),
  );
}
