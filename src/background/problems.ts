/**
 * What failed where no surface was open to say so: kept in memory until the browser closes, shown in the popup, and written to
 * the extension's log for whoever looks into it.
 */
import { browser } from 'wxt/browser';
import { reasonOf } from '../reason.ts';

const KEY = 'problem';
const LONGEST = 300;

export async function noteProblem(error: unknown): Promise<void> {
  // oxlint-disable-next-line no-console -- the log is where a maintainer looks first
  console.error('Parakh:', error);
  const reason = reasonOf(error);
  await browser.storage.session.set({ [KEY]: reason.slice(0, LONGEST) });
}

/** The latest problem, in the browser's words; null where all went well. */
export async function latestProblem(): Promise<string | null> {
  const { [KEY]: problem } = await browser.storage.session.get(KEY);
  return typeof problem === 'string' ? problem : null;
}
