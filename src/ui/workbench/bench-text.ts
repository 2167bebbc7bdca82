/** A document as the workbench traces it: all its messages at once, each an item or several. */
import type { NotRead, OpenedDocument } from '../../documents/document.ts';
import type { Passage } from '../../engine/passage.ts';

export interface BenchText {
  readonly passages: readonly Passage[];
  /** Who sent the message that an item belongs to, and when, as written; by the item's number. */
  readonly origins: readonly string[];
  readonly messages: number;
  /** Pictures, attachments and other parts that were left unread. */
  readonly notRead: number;
  readonly cut: boolean;
}

export const NO_TEXT: BenchText = { passages: [], origins: [], messages: 0, notRead: 0, cut: false };

/** Signals count together only inside one item: what two messages say stays apart. */
export function benchText({ items, notRead }: OpenedDocument): BenchText {
  const passages: Passage[] = [];
  const origins: string[] = [];
  for (const { from, when, subject, passages: own } of items) {
    const numbers = new Map<number, number>();
    for (const passage of own) {
      let item = numbers.get(passage.item);
      if (item === undefined) {
        item = origins.push([from, when, subject].filter(Boolean).join(' · ')) - 1;
        numbers.set(passage.item, item);
      }
      passages.push({ ...passage, item });
    }
  }
  return { passages, origins, messages: items.length, notRead: countOf(notRead), cut: notRead.cut };
}

function countOf({ pictures, attachments, media, parts, messages }: NotRead): number {
  return pictures + attachments + media + parts + messages;
}
