/** What was last reported of a page, part by part: tells what is new, and finds its places and elements again. */
import type { Passage } from '../engine/passage.ts';
import { partOf } from '../page-parts.ts';
import type { Segment } from './places.ts';
import type { Seen } from './seen.ts';

type Elements = ReadonlyMap<number, WeakRef<Element>>;

interface ReportedPart {
  readonly passages: readonly Passage[];
  /** Of each passage, where it came from. */
  readonly segments: Seen['segments'];
  /** Of its items alone. */
  readonly elements: Elements;
}

export class Reported {
  private readonly parts = new Map<number, ReportedPart>();

  isEmpty(): boolean {
    return this.parts.size === 0;
  }

  /**
   * @param elements of these items, and maybe of others
   * @returns whether that part says anything new
   */
  takes(part: number, { passages, segments }: Pick<Seen, 'passages' | 'segments'>, elements: Elements): boolean {
    const own = new Map<number, WeakRef<Element>>();
    for (const { item } of passages) {
      const element = elements.get(item);
      if (element !== undefined) own.set(item, element);
    }
    const known = this.parts.get(part)?.passages;
    this.parts.set(part, { passages, segments, elements: own });
    return known === undefined || !saysTheSame(known, passages);
  }

  /** Forgets all parts but these. @returns those that it forgot */
  keepOnly(parts: ReadonlySet<number>): number[] {
    const gone = [...this.parts.keys()].filter((part) => !parts.has(part));
    for (const part of gone) this.parts.delete(part);
    return gone;
  }

  /** Text nodes of passage number `number` of the page. */
  placesOf(number: number): readonly Segment[] {
    const { part, passage } = partOf(number);
    return this.parts.get(part)?.segments[passage] ?? [];
  }

  /** The element of an item; null for what is no part of the page's own tree. */
  elementOf(item: number): Element | null {
    for (const { elements } of this.parts.values()) {
      const element = elements.get(item)?.deref();
      if (element !== undefined) return element;
    }
    return null;
  }
}

/** Letter by letter: a page could make another text of the same hash. */
function saysTheSame(one: readonly Passage[], other: readonly Passage[]): boolean {
  return (
    one.length === other.length && one.every(({ text, item }, i) => text === other[i]?.text && item === other[i]?.item)
  );
}
