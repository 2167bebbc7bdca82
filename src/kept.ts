/** Entries of the browser's own storage that last, each read and written in the form that this Parakh knows. */
import { browser } from 'wxt/browser';
import { noteLoss, withName } from './losses.ts';
import { noteProblem } from './problems.ts';
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
  /**
   * Whether what lies there says all that it said when it was written; of what the user would miss, so that they are told.
   * Without it nothing is said.
   *
   * @param isVersioned false for what was written before there were versions, or has lost its version
   */
  readonly isWhole?: (data: unknown, isVersioned: boolean) => boolean;
}

/** @throws Error where the store cannot be read: for whoever is to write what becomes of it */
export async function readKept<T>(kept: Kept<T>): Promise<T> {
  const { [kept.key]: stored } = await browser.storage.local.get(kept.key);
  const parsed = kept.parse(dataIn(stored, kept.steps));
  if (isDamaged(kept, stored)) await mend(kept, parsed);
  return parsed;
}

/** For what must go on whatever becomes of the store, such as a warning: then it is as if nothing had been kept. */
export async function readKeptOrNothing<T>(kept: Kept<T>): Promise<T> {
  try {
    return await readKept(kept);
  } catch (error) {
    await noteProblem(error);
    return kept.parse(undefined);
  }
}

/** @throws Error where the browser cannot keep it, as on a full disk */
export async function keep<T>({ key, steps, isWhole }: Kept<T>, data: T): Promise<void> {
  const { [key]: before } = await browser.storage.local.get(key);
  const name = isWhole === undefined ? {} : await withName(key, before !== undefined);
  await browser.storage.local.set({ ...entryOf(key, data, steps, before), ...name });
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

function isDamaged<T>({ steps, isWhole }: Kept<T>, stored: unknown): boolean {
  if (isWhole === undefined || stored === undefined || isNewer(stored, steps)) return false;
  const data = dataIn(stored, steps);
  return data === undefined || !isWhole(data, isPresent(stored, steps));
}

/** What can still be read is kept, and the user is told of the rest. */
async function mend<T>(kept: Kept<T>, parsed: T): Promise<void> {
  await noteLoss();
  await keep(kept, parsed).catch(noteProblem);
}
