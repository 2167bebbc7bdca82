/**
 * What was read of items that have not changed since: of a feed that grows, only the new posts are read. Holds nodes weakly, and nothing of
 * a page that never changes.
 */
import type { Passage, PassageKind } from '../engine/passage.ts';
import { hostOf, parentOf } from './natives.ts';
import type { Segment } from './places.ts';

/** What around an item decides how it is read. */
export interface ItemContext {
  readonly kind: PassageKind;
  readonly isCard: boolean;
  readonly inArticle: boolean;
  readonly inRow: boolean;
  readonly frameDepth: number;
}

/** What one item's element came to, items within it included. Its own number is `item`, those of the others follow. */
export interface ItemReading {
  readonly context: ItemContext;
  readonly item: number;
  /** Items within it. */
  readonly items: number;
  readonly passages: readonly Passage[];
  readonly segments: readonly (readonly Segment[])[];
  readonly labels: readonly { readonly text: string; readonly item: number }[];
  readonly scripts: readonly string[];
  readonly roots: readonly Node[];
  readonly hidden: readonly Element[];
  readonly pictures: readonly WeakRef<Element>[];
  readonly articles: readonly number[];
  readonly elements: readonly (readonly [number, WeakRef<Element>])[];
  readonly nodes: number;
  readonly characters: number;
  readonly cards: number;
  readonly askedForRoots: number;
  readonly chats: number;
}

/** Elements around a change that are climbed through; where there are more, everything is read again. */
const MOST_AROUND = 2_000;

export class ItemMemory {
  private kept = new WeakMap<Node, ItemReading>();
  /** What changed since the present reading began, and all around it. */
  private changed = new WeakSet<Node>();
  private readonly isWatched: (root: Node) => boolean;

  /** @param isWatched whether changes in a root are told to `change` */
  constructor(isWatched: (root: Node) => boolean) {
    this.isWatched = isWatched;
  }

  /** Something in or at this node is another. */
  change(node: Node): void {
    let at: Node | null = node;
    for (let i = 0; at !== null; i++, at = parentOf(at) ?? hostOf(at)) {
      if (this.changed.has(at)) return;
      if (i === MOST_AROUND) return this.forget();
      this.changed.add(at);
      this.kept.delete(at);
    }
  }

  /** A new reading begins: what changes from now on, it may have seen or not. */
  begin(): void {
    this.changed = new WeakSet();
  }

  recall(element: Element, context: ItemContext): ItemReading | null {
    const known = this.kept.get(element);
    return known !== undefined && isSame(known.context, context) ? known : null;
  }

  keep(element: Element, reading: ItemReading): void {
    if (!this.changed.has(element) && reading.roots.every(this.isWatched)) this.kept.set(element, reading);
  }

  forget(): void {
    this.kept = new WeakMap();
  }
}

function isSame(a: ItemContext, b: ItemContext): boolean {
  return (
    a.kind === b.kind &&
    a.isCard === b.isCard &&
    a.inArticle === b.inArticle &&
    a.inRow === b.inRow &&
    a.frameDepth === b.frameDepth
  );
}
