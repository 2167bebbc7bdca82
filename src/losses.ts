/**
 * What the user had kept on this device, and whether it is still there. Browsers lose things: a disk fails, a profile is repaired, a store is
 * thrown away. What is lost is then as on the first day, and the user is told until they say that they have seen it.
 */
import { browser } from 'wxt/browser';
import { noteProblem } from './problems.ts';

/** Names of the entries that the user has made, in `storage.local`, and in memory that there is such a list. */
const KEPT_KEY = 'kept';
/** There while the user is to be told. */
const LOST_KEY = 'lost';

/** Whether an entry of the store tells of the others. */
export function isOfKept(key: string): boolean {
  return key === KEPT_KEY;
}

/**
 * What is to be written beside an entry that the user makes. Where there was one before, and it is gone, that is noted.
 *
 * @param isThere whether there is such an entry now
 */
export async function withName(key: string, isThere: boolean): Promise<Record<string, unknown>> {
  const { names, wasThere } = await known();
  if (names === null ? wasThere : names.includes(key) && !isThere) await noteLoss();
  return { [KEPT_KEY]: [...new Set([...(names ?? []), key])] };
}

/** Something that the user had kept is damaged, or gone. Never fails: it is told until the browser closes where it cannot be kept. */
export async function noteLoss(): Promise<void> {
  const lost = { [LOST_KEY]: true };
  await browser.storage.local.set(lost).catch(() => browser.storage.session.set(lost).catch(noteProblem));
}

/** Whether the user is to be told. */
export async function isLossNoted(): Promise<boolean> {
  const stores = [browser.storage.local, browser.storage.session];
  const noted = await Promise.all(stores.map((store) => store.get(LOST_KEY).catch(() => ({}))));
  return noted.some((stored: Readonly<Record<string, unknown>>) => stored[LOST_KEY] === true);
}

/** The user has been told. @throws Error where the browser cannot write it down */
export async function forgetLoss(): Promise<void> {
  await Promise.all([browser.storage.local.remove(LOST_KEY), browser.storage.session.remove(LOST_KEY)]);
}

/**
 * From now on it is noticed where something goes.
 *
 * @param keys of the entries that users make, as far as they may be there already
 * @param always there where a Parakh has run before; given where one has, so that an empty store was lost
 */
export async function beginKeeping(keys: readonly string[], always: string | null): Promise<void> {
  const there = await browser.storage.local.get([...keys, KEPT_KEY, ...(always === null ? [] : [always])]);
  if (namesIn(there[KEPT_KEY]) === null) {
    if (always !== null && Object.keys(there).length === 0) await noteLoss();
    await browser.storage.local.set({ [KEPT_KEY]: keys.filter((key) => key in there) });
  }
  await browser.storage.session.set({ [KEPT_KEY]: true });
}

/** What the user has deleted is not lost. */
export async function keepNothing(): Promise<void> {
  await browser.storage.local.set({ [KEPT_KEY]: [] });
}

/**
 * Looks whether all is there that was kept; to be called with each start of the background.
 *
 * @param keys of the entries that users make
 * @param since whether Parakh was there before this browser was started: then a store that has nothing in it was lost
 */
export async function lookForLosses(keys: readonly string[], since: 'an earlier time' | 'perhaps now'): Promise<void> {
  const { names, wasThere } = await known();
  if (names === null) {
    if (!wasThere && since === 'perhaps now') return;
    await noteLoss();
    await beginKeeping(keys, null);
    return;
  }
  const there = await browser.storage.local.get([...names]);
  const left = names.filter((name) => name in there);
  if (left.length < names.length) {
    await noteLoss();
    await browser.storage.local.set({ [KEPT_KEY]: left });
  }
  if (!wasThere) await browser.storage.session.set({ [KEPT_KEY]: true });
}

/** The names that are kept, and whether there were any earlier in this session of the browser. */
async function known(): Promise<{ readonly names: readonly string[] | null; readonly wasThere: boolean }> {
  const [{ [KEPT_KEY]: stored }, { [KEPT_KEY]: before }] = await Promise.all([
    browser.storage.local.get(KEPT_KEY),
    browser.storage.session.get(KEPT_KEY),
  ]);
  return { names: namesIn(stored), wasThere: before === true };
}

function namesIn(stored: unknown): string[] | null {
  return Array.isArray(stored) ? stored.filter((name) => typeof name === 'string') : null;
}
