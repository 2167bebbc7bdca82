/**
 * Listings whose warning the user has put away. A listing is its address and its telling words, kept as a hash: what someone
 * read is not written down. Of private windows nothing outlives the browser.
 */
import { browser } from 'wxt/browser';
import { keep, readKept } from '../kept.ts';
import type { Kept } from '../kept.ts';
import { FIRST_VERSION } from '../versioned.ts';

/** Hashes, the latest first. */
function listKept(key: string, most: number): Kept<readonly string[]> {
  return {
    key,
    steps: FIRST_VERSION,
    parse: (data) => textsIn(data).slice(0, most),
    joined: (later, since) => [...since, ...later].slice(0, most),
  };
}

export const DISMISSED = listKept('dismissed', 500);
export const NO_OFFERS = listKept('no-offers', 50);

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
  const [kept, passing] = await Promise.all([readKept(DISMISSED), passingOnes()]);
  return kept.includes(key) || passing.includes(key);
}

export async function dismiss(key: string, privately: boolean): Promise<void> {
  if (privately)
    await browser.storage.session.set({ [DISMISSED.key]: DISMISSED.parse(withFirst(key, await passingOnes())) });
  else await keep(DISMISSED, DISMISSED.parse(withFirst(key, await readKept(DISMISSED))));
}

/** Put away in private windows. */
async function passingOnes(): Promise<readonly string[]> {
  return DISMISSED.parse((await browser.storage.session.get(DISMISSED.key))[DISMISSED.key]);
}

/**
 * "Not a job offer" in the banner says the same as one answer of "This is wrong": remembered so that the page which asks begins with
 * it. What the listing said is not kept; only that page can, after the user has seen it.
 */
export async function callNoOffer(key: string): Promise<void> {
  await keep(NO_OFFERS, NO_OFFERS.parse(withFirst(key, await readKept(NO_OFFERS))));
}

export async function isCalledNoOffer(key: string): Promise<boolean> {
  return (await readKept(NO_OFFERS)).includes(key);
}

function withFirst(key: string, list: readonly string[]): string[] {
  return [key, ...list.filter((other) => other !== key)];
}

function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}
