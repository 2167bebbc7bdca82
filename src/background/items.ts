/** Messages that the user gave to the check page: each judged for itself, nothing of them kept. */
import type { Passage } from '../engine/passage.ts';
import { explain } from '../explanation.ts';
import type { CheckedItem, ItemsView } from '../messages.ts';
import { reasonOf } from '../reason.ts';
import { shownVerdict } from '../shown-verdict.ts';
import { activePack, assess } from './active-pack.ts';

export function checkItems(items: readonly (readonly Passage[])[]): ItemsView {
  try {
    return { status: 'checked', items: items.map(checkItem) };
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) };
  }
}

function checkItem(passages: readonly Passage[]): CheckedItem {
  const verdict = assess(passages);
  const { level, partial } = verdict;
  const explanation = level === 'clear' ? null : explain(shownVerdict(verdict, passages), activePack());
  return { level, explanation, partial };
}
