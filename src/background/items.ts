/** What the check page asks: judged with the pattern list in use. */
import type { Passage } from '../engine/passage.ts';
import { judgeItems } from '../judged-items.ts';
import type { ItemsView } from '../messages.ts';
import { activePack, assess } from './active-pack.ts';

export function checkItems(items: readonly (readonly Passage[])[]): ItemsView {
  return judgeItems(items, { pack: activePack(), assess });
}
