/** What of an item of a page is to be seen: what the window, scrolled boxes, frames, and headers that stay in place leave of it. */
import {
  DOCUMENT,
  documentOf,
  hostOf,
  localNameOf,
  nodeTypeOf,
  openShadowRootOf,
  parentOf,
  viewOf,
} from '../../page/natives.ts';

/** Edges in pixels, from the upper left corner of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ItemPlace {
  /** The part that is seen. */
  readonly seen: Box;
  /** True where that begins with the item itself. */
  readonly fromTop: boolean;
  readonly rightToLeft: boolean;
}

/** Frames, each in the next, that are climbed out of. */
const MOST_FRAMES = 4;
/** Elements around an item that may clip it. */
const MOST_AROUND = 60;
/** Headers, one below the other, that may cover an item. */
const MOST_COVERS = 3;
/** Pixels: of less than this nobody sees anything. */
const LEAST_SIZE = 8;

/**
 * @param own what is ours, and covers nothing
 * @returns null where nothing is seen of it
 */
export function placeOf(element: Element, own: Element): ItemPlace | null {
  let box: Box = boxOf(element);
  if (box.right - box.left < LEAST_SIZE || box.bottom - box.top < LEAST_SIZE) return null;
  let { top } = box;
  let at = element;
  for (let i = 0; i < MOST_FRAMES; i++) {
    const seen = uncovered(at, clipped(at, box), own);
    if (seen === null) return null;
    if (documentOf(at) === document)
      return { seen, fromTop: seen.top <= top + 1, rightToLeft: getComputedStyle(element).direction === 'rtl' };
    const frame = frameAround(at);
    if (frame === null) return null;
    const outside = outOf(frame);
    box = outside(seen);
    ({ top } = outside({ ...seen, top }));
    at = frame;
  }
  return null;
}

/** The frames that the element is shown in, innermost first; those of other sites cannot be climbed out of. */
export function frameAround(element: Element): Element | null {
  const own = documentOf(element);
  try {
    return own === null ? null : (viewOf(own)?.frameElement ?? null);
  } catch {
    return null;
  }
}

/**
 * What stands at a point of the window, also inside of frames and shadow roots.
 *
 * @param near an element whose own shadow root is looked into though it be closed
 */
export function hitAt(x: number, y: number, near: Element): Element | null {
  let hit = documentOf(near) === document ? hitIn(near, x, y) : document.elementFromPoint(x, y);
  for (let i = 0; i < MOST_FRAMES && hit !== null; i++) {
    const inner = innerHit(hit, x, y);
    if (inner === null || inner === hit) return hit;
    hit = inner;
  }
  return hit;
}

function innerHit(hit: Element, x: number, y: number): Element | null {
  const root = openShadowRootOf(hit);
  if (root) return root.elementFromPoint(x, y);
  if (localNameOf(hit) !== 'iframe') return null;
  try {
    const { left, top } = boxOf(hit);
    return (hit as HTMLIFrameElement).contentDocument?.elementFromPoint(x - left, y - top) ?? null;
  } catch {
    return null;
  }
}

function boxOf(element: Element): Box {
  const { left, top, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return { left, top, right, bottom };
}

/** What its own window, and boxes that scroll, leave of it. */
function clipped(element: Element, box: Box): Box {
  const { documentElement } = documentOf(element) ?? document;
  let left = Math.max(box.left, 0);
  let top = Math.max(box.top, 0);
  let right = Math.min(box.right, documentElement.clientWidth);
  let bottom = Math.min(box.bottom, viewOf(documentOf(element) ?? document)?.innerHeight ?? box.bottom);
  let fixed = false;
  let at: Element | null = element;
  for (let i = 0; at !== null && !fixed && i < MOST_AROUND; i++) {
    const { position, overflow } = getComputedStyle(at);
    if (at !== element && overflow !== 'visible' && !/^(?:html|body)$/.test(localNameOf(at))) {
      const around = boxOf(at);
      left = Math.max(left, around.left);
      top = Math.max(top, around.top);
      right = Math.min(right, around.right);
      bottom = Math.min(bottom, around.bottom);
    }
    // What is fixed to the window is clipped by nothing around it.
    fixed = position === 'fixed';
    at = elementAround(at);
  }
  return { left, top, right, bottom };
}

function elementAround(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent === null || nodeTypeOf(parent) === DOCUMENT) return null;
  return hostOf(parent) ?? (parent as Element);
}

/** What bars that stay in place above and below leave of it; null where all of it is covered, as by a dialog. */
function uncovered(element: Element, box: Box, own: Element): Box | null {
  const { left, right } = box;
  let { top, bottom } = box;
  const x = (left + right) / 2;
  for (let i = 0; i < MOST_COVERS; i++) {
    const cover = bottom - top < LEAST_SIZE ? null : coverAt(element, x, top + 1, own);
    if (cover === null) break;
    top = cover.bottom;
  }
  for (let i = 0; i < MOST_COVERS; i++) {
    const cover = bottom - top < LEAST_SIZE ? null : coverAt(element, x, bottom - 1, own);
    if (cover === null) break;
    bottom = cover.top;
  }
  return right - left < LEAST_SIZE || bottom - top < LEAST_SIZE ? null : { left, top, right, bottom };
}

function coverAt(element: Element, x: number, y: number, own: Element): Box | null {
  const hit = hitIn(element, x, y);
  if (hit === null || hit === own || Node.prototype.contains.call(element, hit) || isAround(hit, element)) return null;
  let at: Element | null = hit;
  for (let i = 0; at !== null && i < MOST_AROUND; i++, at = elementAround(at))
    if (/^(?:fixed|sticky)$/.test(getComputedStyle(at).position) && !isAround(at, element)) return boxOf(at);
  return null;
}

/** What stands at a point, as the tree that the element is in has it. */
function hitIn(element: Element, x: number, y: number): Element | null {
  const root = Node.prototype.getRootNode.call(element) as Partial<DocumentOrShadowRoot>;
  return root.elementFromPoint?.(x, y) ?? null;
}

function isAround(outer: Element, inner: Element): boolean {
  let at: Element | null = inner;
  for (let i = 0; at !== null && i < MOST_AROUND; i++, at = elementAround(at)) if (at === outer) return true;
  return false;
}

/** From pixels inside of a frame to those around it. */
function outOf(frame: Element): (box: Box) => Box {
  const { left, top, right } = boxOf(frame);
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const { offsetWidth } = frame as HTMLElement;
  // A page may show a frame smaller or larger than it is.
  const scale = offsetWidth > 0 ? (right - left) / offsetWidth : 1;
  const x = left + (frame.clientLeft + parseFloat(paddingLeft)) * scale;
  const y = top + (frame.clientTop + parseFloat(paddingTop)) * scale;
  return (box) => ({
    left: x + box.left * scale,
    top: y + box.top * scale,
    right: x + box.right * scale,
    bottom: y + box.bottom * scale,
  });
}
