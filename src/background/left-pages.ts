/**
 * A verdict takes its time, half a second where the worker has just been woken, and its page may be gone by then. No honest page is to be
 * accused that came in its place: the banner asks for the verdict on the very page that it stands in, and what the button says is taken back.
 */
import { browser } from 'wxt/browser';
import { parseReaderStatus } from '../messages.ts';
import type { ReaderMessage } from '../messages.ts';
import { showBadge } from './badge.ts';
import { dropRecord, inTurn, recordOf } from './tab-records.ts';

/** Milliseconds until the second look: at the first, the next page may be on its way, and the one before it still answer. */
const LOOK_AGAIN_MS = 1_000;

/** Not to be waited for: a page in the back-forward cache never answers. @param visit what the tab was said to show */
export async function takeBackWhereLeft(tabId: number, visit: string): Promise<void> {
  if (!(await isLeft(tabId, visit))) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    if (!(await isLeft(tabId, visit))) return;
  }
  await inTurn(tabId, async () => {
    if ((await recordOf(tabId))?.visit !== visit) return;
    await dropRecord(tabId);
    await showBadge(tabId, null);
  });
}

async function isLeft(tabId: number, visit: string): Promise<boolean> {
  try {
    const question: ReaderMessage = { type: 'reader/status' };
    const status = parseReaderStatus(await browser.tabs.sendMessage(tabId, question, { frameId: 0 }));
    // Of a reader that says something else nothing is known.
    return status !== null && status.visit !== visit;
  } catch {
    return true; // Whoever reported is no longer there.
  }
}
