/** Entries of the browser's own storage that last, each read and written in the form that this Parakh knows. */
import { browser } from 'wxt/browser';
import { asideKey, dataIn, entryOf, isNewer, isPresent } from './versioned.ts';
import type { Steps } from './versioned.ts';

/** @typeParam T what it holds, checked */
export interface Kept<T> {
  /** Key in `storage.local`. */
  readonly key: string;
  readonly steps: Steps;
  /** Takes whatever lies there; undefined for nothing. */
  readonly parse: (data: unknown) => T;
  /** What a later Parakh had kept, and what was kept since by the one that could not read it. */
  readonly joined: (later: T, since: T) => T;
}

export async function readKept<T>({ key, steps, parse }: Kept<T>): Promise<T> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return parse(dataIn(stored, steps));
}

/** @throws Error where the browser cannot keep it, as on a full disk */
export async function keep<T>({ key, steps }: Kept<T>, data: T): Promise<void> {
  const { [key]: before } = await browser.storage.local.get(key);
  await browser.storage.local.set(entryOf(key, data, steps, before));
}

/**
 * Brings what lies there to the present form, and takes up again what had to be left alone.
 *
 * @returns false where a later Parakh wrote it: then it is left alone
 */
export async function bringUp<T>({ key, steps, parse, joined }: Kept<T>): Promise<boolean> {
  const asideName = asideKey(key);
  const { [key]: stored, [asideName]: aside } = await browser.storage.local.get([key, asideName]);
  if (isNewer(stored, steps)) return false;
  const since = parse(dataIn(stored, steps));
  if (aside !== undefined && !isNewer(aside, steps)) {
    await browser.storage.local.set(entryOf(key, joined(parse(dataIn(aside, steps)), since), steps, stored));
    await browser.storage.local.remove(asideName);
  } else if (stored !== undefined && !isPresent(stored, steps)) {
    await browser.storage.local.set(entryOf(key, since, steps, stored));
  }
  return aside === undefined || !isNewer(aside, steps);
}
