/** The first look at each item of a reading: what may be worth the engine's time. */
import type { Gate, Steps } from '../engine/gate.ts';
import type { Passage } from '../engine/passage.ts';

/**
 * The middle of an agent's registration number (`engine/licence.ts`). Where an offer passes, numbers that stand elsewhere on its page go
 * with it: else it would be said that the page shows none.
 */
const LICENCE = /\b(?:PER|PART)\s?\//i;

/** What the gate said of items whose texts are still the same. */
export class GatedMemory {
  private readonly known = new WeakMap<Node, { readonly texts: readonly string[]; readonly passed: boolean }>();

  /** @returns null where it has not seen exactly these texts there */
  recall(at: Node, texts: readonly string[]): boolean | null {
    const known = this.known.get(at);
    const same = known?.texts.length === texts.length && known.texts.every((text, i) => text === texts[i]);
    return same ? known.passed : null;
  }

  keep(at: Node, texts: readonly string[], passed: boolean): void {
    this.known.set(at, { texts, passed });
  }
}

/** Where an item stands, and what is known of it there. */
export interface KnownItems {
  readonly memory: GatedMemory;
  readonly nodeOf: (item: number) => Node | null;
  /** False where this is not to be remembered. */
  readonly keeps: boolean;
}

/**
 * @param passages a page in reading order
 * @returns the numbers of the items that the gate lets pass; where it lets any, also of those that show a registration number
 */
export function* itemsThatPass(
  passages: readonly Passage[],
  gate: Pick<Gate, 'look' | 'forget'>,
  known?: KnownItems,
): Steps<ReadonlySet<number>> {
  const items = new Map<number, string[]>();
  for (const { text, item } of passages) {
    const texts = items.get(item);
    if (texts === undefined) items.set(item, [text]);
    else texts.push(text);
  }
  const passed = new Set<number>();
  try {
    for (const [item, texts] of items) {
      const node = known?.nodeOf(item) ?? null;
      let passes = node === null ? null : (known?.memory.recall(node, texts) ?? null);
      if (passes === null) {
        passes = yield* gate.look(texts);
        if (node !== null && known?.keeps === true) known.memory.keep(node, texts, passes);
        yield;
      }
      if (passes) passed.add(item);
    }
  } finally {
    gate.forget();
  }
  if (passed.size === 0) return passed;
  for (const { text, item } of passages) if (LICENCE.test(text)) passed.add(item);
  return passed;
}
