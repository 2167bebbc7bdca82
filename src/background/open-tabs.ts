/**
 * Tabs that were open before this Parakh began, as after an update: what the one before had put into their pages hears nobody any more, and
 * of what it knew of them nothing is left. Chromium leaves such pages alone until they are loaded again; Firefox puts the reader into them by
 * itself, and once more does no harm.
 */
import { browser } from 'wxt/browser';
import { isTabGone } from './badge.ts';
import { noteProblem } from '../problems.ts';
import { intoPage } from './page-scripts.ts';
import { isReadUnasked } from './read-unasked.ts';

/** In `storage.session`, which browsers empty when an extension is updated, turned off or loaded anew. */
const KEY = 'open-tabs';

/** Once in each life of the extension: has the tabs that are open read as if their pages had just been loaded. */
export async function takeUpOpenTabs(): Promise<void> {
  const { [KEY]: taken } = await browser.storage.session.get(KEY);
  if (taken === true) return;
  const tabs = await browser.tabs.query({ status: 'complete', discarded: false });
  await Promise.all(tabs.map(takeUp));
  // Not before: this worker may be stopped, and to do it twice does no harm.
  await browser.storage.session.set({ [KEY]: true });
}

async function takeUp({
  id,
  url,
}: {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}): Promise<void> {
  if (id === undefined || !(await isReadUnasked(url ?? null))) return;
  try {
    await browser.scripting.executeScript({ ...intoPage(id), files: ['/content-scripts/reader.js'] });
  } catch (error) {
    // Closed or left meanwhile: the next page has a reader of its own.
    if (!isTabGone(error)) await noteProblem(error);
  }
}
