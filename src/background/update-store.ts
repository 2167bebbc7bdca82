/** The browser's own store, for what comes by updates. */
import { browser } from 'wxt/browser';
import type { Store } from '../updates/store.ts';

export const updateStore: Store = {
  read: (keys) => browser.storage.local.get([...keys]),
  write: (entries) => browser.storage.local.set({ ...entries }),
  remove: (keys) => browser.storage.local.remove([...keys]),
};
