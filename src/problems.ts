/**
 * What failed where no surface was open to say so: kept in memory until the browser closes, shown in the popup, and written to
 * the extension's log for whoever looks into it.
 */
import { browser } from 'wxt/browser';
import { reasonOf } from './reason.ts';

const KEY = 'problem';
const LONGEST = 300;

/** Never fails itself: whoever notes a problem has something better to do, such as to warn. */
export async function noteProblem(error: unknown): Promise<void> {
  try {
    // oxlint-disable-next-line no-console -- the log is where a maintainer looks first
    console.error('Parakh:', error);
    await browser.storage.session.set({ [KEY]: reasonOf(error).slice(0, LONGEST) });
  } catch {
    // No room even for this: it stands in the log.
  }
}

/** The latest problem, in the browser's words; null where all went well. */
export async function latestProblem(): Promise<string | null> {
  try {
    const { [KEY]: problem } = await browser.storage.session.get(KEY);
    return typeof problem === 'string' ? problem : null;
  } catch (error) {
    return reasonOf(error);
  }
}
