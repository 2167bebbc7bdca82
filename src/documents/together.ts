/** Two things that were given at once, read as one. */
import type { NotRead, OpenedDocument } from './document.ts';

export function together(first: OpenedDocument, second: OpenedDocument): OpenedDocument {
  return {
    // What it is called after: a text that accompanies a chat does not make it less of a chat.
    kind: second.kind,
    items: [...first.items, ...second.items],
    notRead: sum(first.notRead, second.notRead),
  };
}

function sum(a: NotRead, b: NotRead): NotRead {
  return {
    pictures: a.pictures + b.pictures,
    attachments: a.attachments + b.attachments,
    media: a.media + b.media,
    parts: a.parts + b.parts,
    messages: a.messages + b.messages,
    cut: a.cut || b.cut,
  };
}
