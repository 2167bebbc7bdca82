/** What an earlier Parakh kept on this device, or a later one that the user went back from: brought to the form of this one, once. */
import { browser } from 'wxt/browser';
import { bringUp, keep, readKept } from '../kept.ts';
import { KEPT_SAMPLES } from '../samples-store.ts';
import { KEPT_SETTINGS } from '../settings-store.ts';
import { DISMISSED, NO_OFFERS } from './dismissals.ts';
import { noteProblem } from '../problems.ts';

/** Entries that the user makes, and would miss. */
export const USERS_KEYS = [KEPT_SETTINGS.key, KEPT_SAMPLES.key] as const;

/** Where the first builds noted what was called no offer, with more than is needed for it. */
const FEEDBACK_KEY = 'feedback';

export async function takeOverEarlier(): Promise<void> {
  await takeOverFeedback();
  const known = await Promise.all([
    bringUp(KEPT_SETTINGS),
    bringUp(DISMISSED),
    bringUp(NO_OFFERS),
    bringUp(KEPT_SAMPLES),
  ]);
  if (known.includes(false))
    await noteProblem(
      new Error(
        'A later version of Parakh kept settings here that this version cannot read. They come back when Parakh is updated.',
      ),
    );
}

async function takeOverFeedback(): Promise<void> {
  const { [FEEDBACK_KEY]: stored } = await browser.storage.local.get(FEEDBACK_KEY);
  if (stored === undefined) return;
  const listings = Array.isArray(stored)
    ? stored.map((one: { readonly listing?: unknown } | null) => one?.listing)
    : [];
  await keep(NO_OFFERS, NO_OFFERS.parse([...(await readKept(NO_OFFERS)), ...listings]));
  await browser.storage.local.remove(FEEDBACK_KEY);
}
