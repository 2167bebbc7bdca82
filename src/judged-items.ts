/** Messages that the user gave to be checked: each judged for itself, nothing of them kept. */
import type { Passage } from './engine/passage.ts';
import type { Verdict } from './engine/verdict.ts';
import { explain } from './explanation.ts';
import type { Packs } from './explanation.ts';
import type { CheckedItem, ItemsView } from './messages.ts';
import { reasonOf } from './reason.ts';
import { shownVerdict } from './shown-verdict.ts';

/** An engine, and the pattern lists that it was built from. */
export interface Checker {
  readonly packs: Packs;
  readonly assess: (passages: readonly Passage[]) => Verdict;
}

/** @returns what is said of each; never throws */
export function judgeItems(items: readonly (readonly Passage[])[], checker: Checker): ItemsView {
  try {
    return {
      status: 'checked',
      packs: Array.from(checker.packs.values(), ({ id, version, issued, expires }) => ({
        id,
        version,
        issued,
        expires,
      })),
      items: items.map((passages) => judgeItem(passages, checker)),
    };
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) };
  }
}

function judgeItem(passages: readonly Passage[], { packs, assess }: Checker): CheckedItem {
  const verdict = assess(passages);
  const { level, partial } = verdict;
  const explanation = level === 'clear' ? null : explain(shownVerdict(verdict, passages), packs);
  return { level, explanation, partial };
}
