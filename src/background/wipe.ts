/** Deletes all that was kept of this user, here and in memory, and stands as on the first day. */
import { browser } from 'wxt/browser';
import { reasonOf } from '../reason.ts';
import { isOfPolicy } from '../policy-store.ts';
import { isOfUpdates } from '../updates/store.ts';
import { forgetAsked, publishGate } from './active-packs.ts';

/** @returns what went wrong, in the browser's words, or null */
export async function wipe(): Promise<string | null> {
  try {
    const kept = Object.keys(await browser.storage.local.get(null));
    await Promise.all([
      // Neither newer patterns nor what an organisation set are the user's: without them the next warning could fail to come, or a page be
      // read that must not be.
      browser.storage.local.remove(kept.filter((key) => !isOfUpdates(key) && !isOfPolicy(key))),
      browser.storage.session.clear(),
    ]);
    // Not the user's, and readers look for it.
    forgetAsked();
    await publishGate();
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}
