/** Deletes all that was kept of this user, here and in memory, and stands as on the first day. */
import { browser } from 'wxt/browser';
import { reasonOf } from '../reason.ts';
import { forgetPacks, publishGate } from './active-packs.ts';

/** @returns what went wrong, in the browser's words, or null */
export async function wipe(): Promise<string | null> {
  try {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    // Not the user's, and readers look for it.
    forgetPacks();
    await publishGate();
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}
