/** Messages that the user gave to the check page: each judged for itself, nothing of them kept. */
import type { Passage } from '../engine/passage.ts';
import { explain } from '../explanation.ts';
import type { CheckedItem, ItemsView } from '../messages.ts';
import { quoted } from '../quotes.ts';
import { reasonOf } from '../reason.ts';
import { activePack, assess } from './active-pack.ts';

export function checkItems(items: readonly (readonly Passage[])[]): ItemsView {
  try {
    const { id, version, issued } = activePack();
    return { status: 'checked', pack: { id, version, issued }, items: items.map(checkItem) };
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) };
  }
}

function checkItem(passages: readonly Passage[]): CheckedItem {
  const { level, evidence, licences, partial } = assess(passages);
  const explanation = level === 'clear' ? null : explain({ level, evidence: quoted(evidence, passages) }, activePack());
  return { level, explanation, licences: licences.map(({ number }) => number), partial };
}
