/**
 * What outlives the Parakh that wrote it carries the version of its form. An older form is brought to the present one by small steps; a newer
 * one, as after going back to an earlier Parakh, is neither read nor destroyed. No library: the reader in a page uses this, too.
 */

/** The step at place 0 leads from what was written before forms had versions to version 1, the next one to version 2. */
export type Steps = readonly ((data: unknown) => unknown)[];

/** As it lies in a store. */
export interface Versioned {
  readonly version: number;
  readonly data: unknown;
}

/** The first version is what was written before there were any, with its version on it. */
export const FIRST_VERSION: Steps = [(data) => data];

export function versioned(data: unknown, steps: Steps): Versioned {
  return { version: steps.length, data };
}

/** @returns the data in the present form; undefined where there is none that this Parakh can read */
export function dataIn(stored: unknown, steps: Steps): unknown {
  const { version, data } = envelopeOf(stored);
  if (data === undefined || version > steps.length) return undefined;
  try {
    return steps.slice(version).reduce<unknown>((older, step) => step(older), data);
  } catch {
    return undefined; // Damaged: a step did not find what every entry of its version has.
  }
}

/** Whether a later Parakh wrote it, in a form that this one does not know. */
export function isNewer(stored: unknown, steps: Steps): boolean {
  return envelopeOf(stored).version > steps.length;
}

/** Whether it lies there in the present form. */
export function isPresent(stored: unknown, steps: Steps): boolean {
  return envelopeOf(stored).version === steps.length;
}

function envelopeOf(stored: unknown): Versioned {
  const { version, data } = (stored ?? {}) as Partial<Versioned>;
  return Number.isInteger(version) && data !== undefined
    ? { version: version as number, data }
    : { version: 0, data: stored };
}

/** Where that lies which a later Parakh wrote, once this one had something to write in its place. */
export function asideKey(key: string): string {
  return `${key}:newer`;
}

/**
 * What is to be written so that an entry holds this data.
 *
 * @param before what lies there now
 */
export function entryOf(key: string, data: unknown, steps: Steps, before: unknown): Record<string, unknown> {
  const aside = isNewer(before, steps) ? { [asideKey(key)]: before } : {};
  return { [key]: versioned(data, steps), ...aside };
}
