/**
 * What a page draws so that nobody sees it: transparent, cut away, far outside of the window, in letters of no size. Browsers say of none of
 * these that it is hidden. Only what is certain counts: whatever is taken for hidden, a recruiter could hide an offer in. So letters in the
 * colour of their ground are none of it, nor what lies behind something else.
 */
import { around } from './around.ts';
import { hasRoom } from './drawn.ts';
import { localNameOf, valueOf } from './natives.ts';
import { isInTopLayer } from './top-layer.ts';

/** Elements around a text that are looked at. */
const MOST_AROUND = 100;
/** Characters of a text whose place is asked for. */
const MEASURED = 300;
/** Pixels: of a smaller letter nobody sees anything. */
const LEAST_LETTER = 2;
/** Pixels: Firefox rounds the height of smaller letters up to less than this. */
const LEAST_ROUNDED = 6;
/** Pixels beyond an edge that cannot be scrolled to. Nearer than this, what slides in and out of the window may stand for a moment. */
const FAR = 5_000;
/** Elements around a transparent one in which a picture may show the same words, as viewers of documents have it. */
const MOST_LAYERS = 3;

const CUT_AWAY = /^(?:inset\((?:[5-9]\d|\d{3,})(?:\.\d+)?%\)|circle\(0(?:px|%)?[ )])/;
/** Others do not cut off what is in them. */
const BOXES = /^(?:block|inline-block|flow-root|flex|inline-flex|grid|inline-grid|list-item)$/;
const CUTS = /^(?:hidden|auto|scroll)$/;
const WHOLE_PAGE = /^(?:html|body)$/;

/** What an element does to all that is in it. */
interface Around {
  /** Nothing in it is seen. */
  readonly hides: boolean;
  /** Nothing in it is seen but what is placed by itself. */
  readonly cuts: boolean;
  /** Nothing here scrolls, moves, or runs from right to left. */
  readonly still: boolean;
}

const NOTHING: Around = { hides: false, cuts: false, still: true };

/** Looks once at each element. */
export class Unseen {
  private readonly known = new Map<Element, Around>();

  /** @param parent the element that the text stands in */
  has(text: Node, parent: Element): boolean {
    const { hides, cuts, still } = this.of(parent);
    if (hides || cuts) return true;
    const tallest = tallestOf(text);
    // What is not laid out yet, or never, is told otherwise.
    if (tallest === null) return false;
    if (isTooSmall(tallest, parent)) return true;
    return still && (tallest.right < -FAR || tallest.bottom < -FAR);
  }

  private of(element: Element): Around {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && path.length < MOST_AROUND && !this.known.has(at)) {
      path.push(at);
      at = around(at);
    }
    let found = (at === null ? undefined : this.known.get(at)) ?? NOTHING;
    for (const one of path.reverse()) {
      found = within(one, found);
      this.known.set(one, found);
    }
    return found;
  }
}

function within(element: Element, outside: Around): Around {
  const style = getComputedStyle(element);
  if (style.display === 'contents') return outside;
  // Whatever is around it in the tree is not around what is drawn.
  const { hides, cuts, still } = isInTopLayer(element) ? NOTHING : outside;
  const isPlaced = /^(?:absolute|fixed)$/.test(style.position);
  return {
    hides:
      hides ||
      (style.opacity === '0' && !isOverPicture(element)) ||
      (style.display !== 'inline' && CUT_AWAY.test(style.clipPath)),
    cuts: (cuts && !isPlaced) || isCutOff(element, style),
    still: still && isStill(element, style),
  };
}

function isCutOff(element: Element, { display, overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (!CUTS.test(overflowX) || !CUTS.test(overflowY) || !BOXES.test(display)) return false;
  if (WHOLE_PAGE.test(localNameOf(element))) return false;
  return !hasRoom(element);
}

function isStill(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    [style.transform, style.translate, style.scale, style.rotate, style.animationName].every((one) => one === 'none') &&
    style.direction === 'ltr' &&
    style.writingMode === 'horizontal-tb' &&
    element.scrollLeft === 0 &&
    element.scrollTop === 0
  );
}

function isOverPicture(element: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; at !== null && i < MOST_LAYERS && !WHOLE_PAGE.test(localNameOf(at)); i++, at = around(at))
    if (Element.prototype.querySelector.call(at, 'img, canvas, video, svg image') !== null) return true;
  return false;
}

/** By what is drawn: a page may enlarge what is small. */
function isTooSmall({ height }: DOMRect, parent: Element): boolean {
  if (height >= LEAST_ROUNDED) return false;
  return height < LEAST_LETTER || parseFloat(getComputedStyle(parent).fontSize) < LEAST_LETTER;
}

/** Of the boxes that the beginning of a text is drawn in; null where there are none. */
function tallestOf(text: Node): DOMRect | null {
  const range = new Range();
  range.setStart(text, 0);
  range.setEnd(text, Math.min(MEASURED, (valueOf(text) ?? '').length));
  let tallest: DOMRect | null = null;
  for (const one of range.getClientRects()) if (tallest === null || one.height > tallest.height) tallest = one;
  return tallest;
}
