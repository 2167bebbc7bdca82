/**
 * The policy as every part of Parakh has it: parsed by the background, which alone asks the browser for it, and laid where all can read it.
 * It comes late (Chromium hands the values over some three seconds after it has installed Parakh) and changes while Parakh runs, so
 * whoever uses it follows it.
 */
import { browser } from 'wxt/browser';
import { NOTHING_SET } from './policy.ts';
import type { PolicyReading } from './policy.ts';
import { noteProblem } from './problems.ts';
import { READER_POLICY_KEY } from './reader-policy.ts';
import { isSameJson } from './same-json.ts';
import { sealed, unsealed } from './seal.ts';

/** Key in the browser's local storage. */
const POLICY_KEY = 'policy';

/** As the browser tells what became different in its storage. */
export type StorageChanges = Readonly<Record<string, { readonly newValue?: unknown; readonly oldValue?: unknown }>>;

type Watcher = (reading: PolicyReading, before: PolicyReading) => void;

/** Whether an entry of the browser's store is an organisation's: it is not the user's, and stays when "everything" is deleted. */
export function isOfPolicy(key: string): boolean {
  return key === POLICY_KEY || key === READER_POLICY_KEY;
}

/** Where the store cannot be read it is as if nothing were set: a warning must not wait for it. */
export async function loadPolicy(): Promise<PolicyReading> {
  try {
    const { [POLICY_KEY]: stored } = await browser.storage.local.get(POLICY_KEY);
    return readingIn(stored);
  } catch (error) {
    await noteProblem(error);
    return NOTHING_SET;
  }
}

/** What was set before a change of the local storage; null where that did not change. */
export function policyBefore(changes: StorageChanges): PolicyReading | null {
  const change = changes[POLICY_KEY];
  return change === undefined ? null : readingIn(change.oldValue);
}

/** @returns what ends the watch */
export function watchPolicy(onChange: Watcher): () => void {
  const listener = (changes: StorageChanges, area: string): void => {
    const before = area === 'local' ? policyBefore(changes) : null;
    if (before !== null) onChange(readingIn(changes[POLICY_KEY]?.newValue), before);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** For the background. @param reading nothing is kept of one that sets nothing */
export async function keepPolicy(reading: PolicyReading): Promise<void> {
  const { [POLICY_KEY]: stored } = await browser.storage.local.get(POLICY_KEY);
  if (isSameJson(reading, NOTHING_SET)) {
    if (stored !== undefined) await browser.storage.local.remove(POLICY_KEY);
  } else if (unsealed(stored) === null || !isSameJson(reading, readingIn(stored))) {
    await browser.storage.local.set({ [POLICY_KEY]: sealed(reading) });
  }
}

/** Written by the background of this version, or of one before it, whose entries may have been fewer; nothing where it was damaged. */
function readingIn(stored: unknown): PolicyReading {
  const reading = unsealed(stored) as Partial<PolicyReading> | null;
  return { ...NOTHING_SET, ...reading, policy: { ...NOTHING_SET.policy, ...reading?.policy } };
}
