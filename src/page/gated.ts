/** The first look at each item of a reading: what may be worth the engine's time. */
import type { Gate } from '../engine/gate.ts';
import type { Passage } from '../engine/passage.ts';

/**
 * The middle of an agent's registration number (`engine/licence.ts`). Where an offer passes, numbers that stand elsewhere on its page go
 * with it: else it would be said that the page shows none.
 */
const LICENCE = /\b(?:PER|PART)\s?\//i;

/**
 * @param passages a page in reading order
 * @returns the numbers of the items that the gate lets pass; where it lets any, also of those that show a registration number
 */
export function* itemsThatPass(
  passages: readonly Passage[],
  gate: Pick<Gate, 'look' | 'forget'>,
): Generator<void, ReadonlySet<number>> {
  const items = new Map<number, string[]>();
  for (const { text, item } of passages) {
    const texts = items.get(item);
    if (texts === undefined) items.set(item, [text]);
    else texts.push(text);
  }
  const passed = new Set<number>();
  try {
    for (const [item, texts] of items) {
      if (yield* gate.look(texts)) passed.add(item);
      yield;
    }
  } finally {
    gate.forget();
  }
  if (passed.size === 0) return passed;
  for (const { text, item } of passages) if (LICENCE.test(text)) passed.add(item);
  return passed;
}
