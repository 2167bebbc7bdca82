/**
 * What of a reading a person sees. Styles and places are asked for, so this is done only of items that the gate let pass, and for the
 * elements that their text stands in.
 */
import type { Steps } from '../engine/gate.ts';
import type { Passage } from '../engine/passage.ts';
import { around } from './around.ts';
import { displayOf, isSeen } from './drawn.ts';
import { attributeOf, localNameOf } from './natives.ts';
import type { Segment } from './places.ts';
import { Unseen } from './unseen.ts';

export interface Seen {
  readonly passages: readonly Passage[];
  readonly segments: readonly (readonly Segment[])[];
  /** Elements, and those around them, that may come to be shown. */
  readonly hidden: ReadonlySet<Element>;
}

/** Elements around a hidden one that are watched. */
const DEEPEST = 60;
const MOST_HIDDEN = 1_000;
/** Elements without a box, folded details and frames that are climbed out of. */
const MOST_CLIMBS = 60;

const canMeasure = typeof Range !== 'undefined';

/**
 * Takes out what the page hides from people: words for search engines, letters that part others.
 *
 * @param segments of each passage, the text nodes that it came from
 */
export function* seenOf(passages: readonly Passage[], segments: readonly (readonly Segment[])[]): Steps<Seen> {
  const unseen = new Unseen();
  const known = new Map<Node, boolean>();
  const hidden = new Set<Element>();
  const kept: { passage: Passage; segments: readonly Segment[] }[] = [];
  const isTextSeen = (node: Node | undefined): boolean => {
    const parent = node === undefined ? null : around(node);
    if (node === undefined || parent === null) return true;
    let seen = known.get(parent);
    if (seen === undefined) {
      seen = isVisible(parent);
      known.set(parent, seen);
    }
    seen &&= !canMeasure || !unseen.has(node, parent);
    if (!seen) watchAround(parent, hidden);
    return seen;
  };
  for (const [number, passage] of passages.entries()) {
    const own = segments[number] ?? [];
    const gone = new Set<Segment>();
    for (const segment of own) {
      if (!isTextSeen(segment.node.deref())) gone.add(segment);
      yield;
    }
    const rest = gone.size === 0 ? { passage, segments: own } : without(passage, own, gone);
    if (rest !== null) kept.push(rest);
  }
  return {
    passages: kept.map(({ passage }) => passage),
    segments: kept.map((one) => one.segments),
    hidden,
  };
}

/** @returns null where nothing is left of the passage */
function without(
  passage: Passage,
  segments: readonly Segment[],
  gone: ReadonlySet<Segment>,
): { passage: Passage; segments: readonly Segment[] } | null {
  let text = '';
  let at = 0;
  const kept: Segment[] = [];
  for (const segment of segments) {
    // What stands between text nodes, as the gap between two cells, stays.
    text += passage.text.slice(at, segment.start);
    at = Math.min(segment.end, passage.text.length);
    if (gone.has(segment)) continue;
    const start = text.length;
    text += passage.text.slice(segment.start, at);
    kept.push({ ...segment, start, end: start + segment.end - segment.start });
  }
  text += passage.text.slice(at);
  return /\S/.test(text) ? { passage: { ...passage, text }, segments: kept } : null;
}

function watchAround(element: Element, hidden: Set<Element>): void {
  let at: Node | null = element;
  for (let i = 0; at !== null && i < DEEPEST && hidden.size < MOST_HIDDEN; i++) {
    if (hidden.has(at as Element)) return;
    hidden.add(at as Element);
    at = around(at);
  }
}

function isVisible(element: Element): boolean {
  let at: Element | null = element;
  for (let climbs = 0; climbs < MOST_CLIMBS; climbs++) {
    if (at === null || isSeen(at)) return true;
    at = boxless(at) ? around(at) : foldAround(at);
    if (at === null) return false;
  }
  return true;
}

/** An element without a box of its own, whose children are seen nevertheless. */
function boxless(element: Element): boolean {
  return displayOf(element) === 'contents' && getComputedStyle(element).visibility === 'visible';
}

/** The folded part of a page around the element, which a reader may unfold; null where there is none. */
function foldAround(element: Element): Element | null {
  let at: Element | null = element;
  for (let i = 0; at !== null && i < DEEPEST; i++, at = around(at)) {
    const folded = localNameOf(at) === 'details' && attributeOf(at, 'open') === null;
    if (folded && at !== element) return at;
    if (attributeOf(at, 'hidden') === 'until-found') return around(at);
  }
  return null;
}
