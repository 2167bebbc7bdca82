/** Asks the background from a page of ours. */
import { browser } from 'wxt/browser';
import type { Replies, SurfaceMessage } from '../messages.ts';

/** @throws Error where the background gave no answer */
export async function ask<M extends SurfaceMessage>(message: M): Promise<Replies[M['type']]> {
  const reply: unknown = await browser.runtime.sendMessage(message);
  if (reply === null || reply === undefined) throw new Error('no answer from the background');
  return reply as Replies[M['type']];
}
