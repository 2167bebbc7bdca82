/** The first look at each item of a reading: what may be worth the engine's time. */
import type { Gate } from '../engine/gate.ts';
import type { Passage } from '../engine/passage.ts';

/** Characters that the gate sees at a time; bounds a slice. */
const CHUNK = 3_000;
/** Chunks overlap, so that a word or a spelt-out word on the border is seen whole. */
const OVERLAP = 200;

/**
 * @param passages a page in reading order
 * @returns the numbers of the items that the gate lets pass
 */
export function* itemsThatPass(
  passages: readonly Passage[],
  gate: Pick<Gate, 'passes'>,
): Generator<void, ReadonlySet<number>> {
  const passed = new Set<number>();
  const rest = new Map<number, string>();
  for (const { text, item } of passages) {
    if (passed.has(item)) continue;
    let waiting = rest.has(item) ? `${rest.get(item)}\n${text}` : text;
    while (waiting.length >= CHUNK) {
      if (gate.passes(waiting.slice(0, CHUNK))) {
        passed.add(item);
        break;
      }
      waiting = waiting.slice(CHUNK - OVERLAP);
      yield;
    }
    if (passed.has(item)) rest.delete(item);
    else rest.set(item, waiting);
  }
  let sinceYield = 0;
  for (const [item, text] of rest) {
    if (gate.passes(text)) passed.add(item);
    sinceYield += text.length;
    if (sinceYield > CHUNK) {
      sinceYield = 0;
      yield;
    }
  }
  return passed;
}
