/** The first look at each item of a reading: what may be worth the engine's time. */
import type { Gate } from '../engine/gate.ts';
import type { Passage } from '../engine/passage.ts';

/**
 * @param passages a page in reading order
 * @returns the numbers of the items that the gate lets pass
 */
export function* itemsThatPass(
  passages: readonly Passage[],
  gate: Pick<Gate, 'look'>,
): Generator<void, ReadonlySet<number>> {
  const items = new Map<number, string[]>();
  for (const { text, item } of passages) {
    const texts = items.get(item);
    if (texts === undefined) items.set(item, [text]);
    else texts.push(text);
  }
  const passed = new Set<number>();
  for (const [item, texts] of items) {
    if (yield* gate.look(texts)) passed.add(item);
    yield;
  }
  return passed;
}
