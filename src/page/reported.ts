/** What was last reported of a page, part by part: tells what is new, and finds its places and elements again. */
import { partOf } from '../page-parts.ts';
import type { Segment } from './places.ts';
import type { Seen } from './seen.ts';

type Elements = ReadonlyMap<number, WeakRef<Element>>;

interface ReportedPart {
  readonly fingerprint: number;
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
    const fingerprint = fingerprintOf(passages.map(({ text, item }) => `${item} ${text}`));
    const known = this.parts.get(part)?.fingerprint;
    this.parts.set(part, { fingerprint, segments, elements: own });
    return fingerprint !== known;
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

/** FNV-1a over all texts: tells whether a page that stirs says anything new. */
function fingerprintOf(texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x0a, 0x01000193);
  }
  return hash >>> 0;
}
