/**
 * Listings whose warning the user has put away. A listing is its address and its telling words, kept as a hash: what someone
 * read is not written down. Of private windows nothing outlives the browser.
 */
import { browser } from 'wxt/browser';

const KEY = 'dismissed';
const MOST = 500;
const NO_OFFERS_KEY = 'no-offers';
const MOST_NO_OFFERS = 50;

/** @param quotes the page's words that led to the warning, in any order */
export async function listingKey(url: string, quotes: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode([withoutFragment(url), ...[...quotes].sort()].join('\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is no address of its own: some pages write theirs behind "#!" or "#/". */
function withoutFragment(url: string): string {
  for (let at = url.indexOf('#'); at !== -1; at = url.indexOf('#', at + 1))
    if (url[at + 1] !== '!' && url[at + 1] !== '/') return url.slice(0, at);
  return url;
}

export async function isDismissed(key: string): Promise<boolean> {
  const [kept, passing] = await Promise.all([browser.storage.local.get(KEY), browser.storage.session.get(KEY)]);
  return listIn(kept, KEY).includes(key) || listIn(passing, KEY).includes(key);
}

export async function dismiss(key: string, privately: boolean): Promise<void> {
  const area = privately ? browser.storage.session : browser.storage.local;
  const known = listIn(await area.get(KEY), KEY);
  await area.set({ [KEY]: [key, ...known.filter((other) => other !== key)].slice(0, MOST) });
}

/**
 * "Not a job offer" in the banner says the same as one answer of "This is wrong": remembered so that the page which asks begins with
 * it. What the listing said is not kept; only that page can, after the user has seen it.
 */
export async function callNoOffer(key: string): Promise<void> {
  const known = listIn(await browser.storage.local.get(NO_OFFERS_KEY), NO_OFFERS_KEY);
  await browser.storage.local.set({
    [NO_OFFERS_KEY]: [key, ...known.filter((other) => other !== key)].slice(0, MOST_NO_OFFERS),
  });
}

export async function isCalledNoOffer(key: string): Promise<boolean> {
  return listIn(await browser.storage.local.get(NO_OFFERS_KEY), NO_OFFERS_KEY).includes(key);
}

function listIn(stored: Readonly<Record<string, unknown>>, key: string): unknown[] {
  const list = stored[key];
  return Array.isArray(list) ? list : [];
}
