/** What the check page asks: judged with the pattern lists in use. */
import type { Passage } from '../engine/passage.ts';
import { judgeItems } from '../judged-items.ts';
import type { ItemsView } from '../messages.ts';
import { reasonOf } from '../reason.ts';
import { checker } from './active-packs.ts';

export async function checkItems(items: readonly (readonly Passage[])[]): Promise<ItemsView> {
  try {
    return judgeItems(items, await checker());
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) };
  }
}
