/**
 * Where the user wants no checks, in force: what a paused page reports is not assessed, and what was shown of it goes. Pauses are
 * settings; those made in a private window live in memory only and hold in private windows only.
 */
import { browser } from 'wxt/browser';
import { HOUR_MS, pageOf, pauseOf, pausesIn, siteOf } from '../pauses.ts';
import type { Pause } from '../pauses.ts';
import { loadPolicy } from '../policy-store.ts';
import { noteProblem } from '../problems.ts';
import { changeSettings, loadSettings } from '../settings-store.ts';
import { MOST_PAUSED, NO_PAUSES } from '../settings.ts';
import type { Pauses } from '../settings.ts';

/** Key in `storage.session`; the value has the shape of the settings, as far as pauses go. */
const PASSING_KEY = 'passing';

/** A page in a tab, as the browser names it. */
export interface PageInTab {
  /** Null where the browser does not tell. */
  readonly url: string | null;
  readonly incognito: boolean;
}

/** @returns what keeps the page from being checked unasked, or null */
export async function pauseAt({ url, incognito }: PageInTab): Promise<Pause | null> {
  const now = Date.now();
  const lasting = pauseOf((await loadSettings()).pauses, url ?? '', now);
  if (lasting !== null || !incognito || !(await mayPause())) return lasting;
  return pauseOf(await passingPauses(), url ?? '', now);
}

/** False where an organisation has set that nobody pauses Parakh. */
async function mayPause(): Promise<boolean> {
  const { policy } = await loadPolicy();
  return !policy.locked.includes('pauses');
}

/** Does nothing where nobody may pause. @throws Error where the browser cannot keep it */
export async function pausePage(by: Pause['by'], page: PageInTab): Promise<void> {
  if (!(await mayPause())) return;
  await changePauses(page.incognito, (pauses) => {
    const site = siteOf(page.url ?? '');
    if (by === 'hour') return { ...pauses, until: Date.now() + HOUR_MS };
    if (site === null || page.url === null) return pauses;
    return by === 'site'
      ? { ...pauses, sites: withFirst(site, pauses.sites) }
      : { ...pauses, pages: withFirst(pageOf(page.url), pauses.pages) };
  });
}

/** Ends every pause that covers the page. @throws Error where the browser cannot keep it */
export async function resumePage(page: PageInTab): Promise<void> {
  const ended = ({ sites, pages }: Pauses): Pauses => ({
    sites: sites.filter((site) => site !== siteOf(page.url ?? '')),
    pages: pages.filter((one) => one !== pageOf(page.url ?? '')),
    until: 0,
  });
  if (page.incognito) await changePauses(true, ended);
  // A private window is covered by lasting pauses, too; to end one writes down nothing of what is read there.
  if (pauseOf((await loadSettings()).pauses, page.url ?? '', Date.now()) !== null) await changePauses(false, ended);
}

async function changePauses(incognito: boolean, change: (pauses: Pauses) => Pauses): Promise<void> {
  if (incognito) await browser.storage.session.set({ [PASSING_KEY]: { pauses: change(await passingPauses()) } });
  else await changeSettings(({ pauses }) => ({ pauses: change(pauses) }));
}

/** None where they cannot be read: rather a warning too many. */
async function passingPauses(): Promise<Pauses> {
  try {
    const { [PASSING_KEY]: stored } = await browser.storage.session.get(PASSING_KEY);
    return stored === undefined ? NO_PAUSES : pausesIn(stored);
  } catch (error) {
    await noteProblem(error);
    return NO_PAUSES;
  }
}

function withFirst(one: string, list: readonly string[]): string[] {
  return [one, ...list.filter((other) => other !== one)].slice(0, MOST_PAUSED);
}
