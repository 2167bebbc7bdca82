/**
 * A newer Parakh, where the browser has one at hand. Chromium waits by itself until none of our pages is open. Firefox would put it in place at
 * once, and close them with whatever is written in them, unless somebody listens: then it waits until it is told, or begins anew.
 */
import { browser } from 'wxt/browser';
import { noteProblem } from '../problems.ts';

/** In `storage.session`: this worker may be stopped while the update waits. */
const KEY = 'own-update';

export function listenToOwnUpdate(): void {
  // Firefox alone has it.
  if (!('getBrowserInfo' in browser.runtime)) return;
  browser.runtime.onUpdateAvailable.addListener(() => {
    browser.storage.session.set({ [KEY]: true }).then(() => updateUnlessOpen(null), noteProblem);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    updateUnlessOpen(tabId).catch(noteProblem);
  });
}

/** @param closed a tab that may be listed though it is gone */
async function updateUnlessOpen(closed: number | null): Promise<void> {
  const { [KEY]: waits } = await browser.storage.session.get(KEY);
  if (waits !== true) return;
  const own = browser.runtime.getURL('/');
  const tabs = await browser.tabs.query({});
  if (tabs.some(({ id, url }) => id !== closed && url?.startsWith(own) === true)) return;
  browser.runtime.reload();
}
