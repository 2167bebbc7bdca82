/** Deletes all that was kept of this user, here and in memory, and stands as on the first day. */
import { browser } from 'wxt/browser';
import { reasonOf } from '../reason.ts';
import { isOfPolicy } from '../policy-store.ts';
import { isOfUpdates } from '../updates/store.ts';
import { isOfKept, keepNothing } from '../losses.ts';
import { forgetAsked, publishGate } from './active-packs.ts';
import { forgetRecords } from './tab-records.ts';

/** @returns what went wrong, in the browser's words, or null */
export async function wipe(): Promise<string | null> {
  try {
    const kept = Object.keys(await browser.storage.local.get(null));
    // First: what is deleted is not lost.
    await keepNothing();
    await Promise.all([
      // Neither newer patterns nor what an organisation set are the user's: without them the next warning could fail to come, or a page be
      // read that must not be.
      browser.storage.local.remove(kept.filter((key) => !isOfUpdates(key) && !isOfPolicy(key) && !isOfKept(key))),
      browser.storage.session.clear(),
    ]);
    forgetRecords();
    // Not the user's, and readers look for it.
    forgetAsked();
    await publishGate();
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}
