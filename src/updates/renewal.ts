/**
 * What follows a change of packs: the table of the gate, which every page looks through first, is made anew. A worker that is stopped in
 * between leaves a note, and the next one makes up for it.
 */
import { isUnpublished, notePublished } from './store.ts';
import type { Store } from './store.ts';

/** @param publish writes the gate's table of the packs that are in use now */
export async function renew(store: Store, publish: () => Promise<void>): Promise<void> {
  await publish();
  await notePublished(store);
}

/** To be called with each start of the worker. @see renew */
export async function finishRenewal(store: Store, publish: () => Promise<void>): Promise<void> {
  if (await isUnpublished(store)) await renew(store, publish);
}
