/**
 * Listings whose warning the user has put away. A listing is its address and its telling words, kept as a hash: what someone
 * read is not written down. What lasts is hashed with a salt of this device's own, so that no list of known addresses, made once, tells of
 * every device; earlier versions had none, and what they kept still counts. Of private windows nothing outlives the browser.
 */
import { browser } from 'wxt/browser';
import { keep, readKept, readKeptOrNothing } from '../kept.ts';
import type { Kept } from '../kept.ts';
import { noteProblem } from '../problems.ts';
import { sha256 } from '../sha256.ts';
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
  return hashOf([withoutFragment(url), ...[...quotes].sort()].join('\n'));
}

/** Hexadecimal digits of a hash that are kept. */
const DIGITS = 32;

/** @throws Error where the browser may compute none, which it always may for an extension */
async function hashOf(text: string): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(text));
  if (hash === null) throw new Error('no hash can be computed here');
  return hash.slice(0, DIGITS);
}

/** Made by chance, when first something is to be kept. */
const SALT_KEY = 'salt';

async function salt(): Promise<string | null> {
  const { [SALT_KEY]: stored } = await browser.storage.local.get(SALT_KEY);
  return typeof stored === 'string' && stored !== '' ? stored : null;
}

async function saltOrNew(): Promise<string> {
  const known = await salt();
  if (known !== null) return known;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [SALT_KEY]: made });
  return made;
}

/** Whether a listing is in a list, as this version or an earlier one names it. */
async function isIn(list: Kept<readonly string[]>, key: string): Promise<boolean> {
  const kept = await readKeptOrNothing(list);
  if (kept.includes(key)) return true;
  const own = await salt().catch(() => null);
  return own !== null && kept.includes(await hashOf(own + key));
}

async function keepFirst(list: Kept<readonly string[]>, key: string): Promise<void> {
  const salted = await hashOf((await saltOrNew()) + key);
  const known = (await readKept(list)).filter((other) => other !== key);
  await keep(list, list.parse(withFirst(salted, known)));
}

/** What is no address of its own: some pages write theirs behind "#!" or "#/". */
function withoutFragment(url: string): string {
  for (let at = url.indexOf('#'); at !== -1; at = url.indexOf('#', at + 1))
    if (url[at + 1] !== '!' && url[at + 1] !== '/') return url.slice(0, at);
  return url;
}

export async function isDismissed(key: string): Promise<boolean> {
  const [isKept, passing] = await Promise.all([isIn(DISMISSED, key), passingOnes()]);
  return isKept || passing.includes(key);
}

export async function dismiss(key: string, privately: boolean): Promise<void> {
  if (privately)
    await browser.storage.session.set({ [DISMISSED.key]: DISMISSED.parse(withFirst(key, await passingOnes())) });
  else await keepFirst(DISMISSED, key);
}

/** Put away in private windows. */
async function passingOnes(): Promise<readonly string[]> {
  try {
    return DISMISSED.parse((await browser.storage.session.get(DISMISSED.key))[DISMISSED.key]);
  } catch (error) {
    await noteProblem(error);
    return []; // Rather a warning too many.
  }
}

/**
 * "Not a job offer" in the banner says the same as one answer of "This is wrong": remembered so that the page which asks begins with
 * it. What the listing said is not kept; only that page can, after the user has seen it.
 */
export async function callNoOffer(key: string): Promise<void> {
  await keepFirst(NO_OFFERS, key);
}

export async function isCalledNoOffer(key: string): Promise<boolean> {
  return isIn(NO_OFFERS, key);
}

function withFirst(key: string, list: readonly string[]): string[] {
  return [key, ...list.filter((other) => other !== key)];
}

function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}
