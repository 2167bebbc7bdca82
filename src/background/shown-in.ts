/** Which pages of ours show something that is kept in memory for as long as they are open. */
import { browser } from 'wxt/browser';

/** What a page of ours shows, named by its address. */
export interface Shown {
  readonly id: string;
  /** Null until the tab is known. */
  readonly tabId: number | null;
}

/**
 * To be called with each start of the background, since one that was stopped forgets nothing. What was stopped before its tab was known is
 * found by the address.
 *
 * @returns those that no tab shows any more
 */
export async function notShown(kept: readonly Shown[]): Promise<Set<string>> {
  if (kept.length === 0) return new Set();
  const tabs = await browser.tabs.query({});
  const own = browser.runtime.getURL('/');
  const shows = ({ id, tabId }: Shown): boolean =>
    tabs.some((tab) => tab.id === tabId || (tab.url?.startsWith(own) === true && tab.url.endsWith(`?id=${id}`)));
  return new Set(kept.filter((one) => !shows(one)).map(({ id }) => id));
}
