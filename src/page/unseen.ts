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
/** A text is measured in so many pieces at most, of so many characters at least: what stands first in it may be hidden, and the rest seen. */
const MOST_PIECES = 64;
const SHORTEST_PIECE = 32;
/** Pixels: lower lines are asked for the width of their letters. A style may say of letters of any size that they have no height. */
const LOW = 6;
/** Pixels from one letter to the next: in a line as dense as this nobody reads anything. Letters of two pixels stand farther apart. */
const LEAST_ADVANCE = 1.2;
/** Letters and signs that take room. */
const WIDE = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{P}\p{S}]/gu;
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
    let unseen = false;
    for (const piece of piecesOf(text)) {
      const boxes = [...piece.range.getClientRects()];
      // What is not laid out yet, or never, is told otherwise.
      if (boxes.length === 0) continue;
      const near = still ? boxes.filter((box) => !isFar(box)) : boxes;
      if (!areTooSmall(near, piece.letters)) return false;
      unseen = true;
    }
    return unseen;
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

function isFar({ right, bottom }: DOMRect): boolean {
  return right < -FAR || bottom < -FAR;
}

/** By what is drawn: a page may enlarge what is small, give the first line of a text a size of its own, and say that letters have no height. */
function areTooSmall(boxes: readonly DOMRect[], letters: number): boolean {
  if (boxes.some(({ height }) => height >= LOW)) return false;
  return boxes.reduce((sum, { width }) => sum + width, 0) < letters * LEAST_ADVANCE;
}

interface Piece {
  readonly range: Range;
  readonly letters: number;
}

/** Those with letters, in order. */
function* piecesOf(text: Node): Generator<Piece> {
  const value = valueOf(text) ?? '';
  const length = Math.max(SHORTEST_PIECE, Math.ceil(value.length / MOST_PIECES));
  for (let start = 0; start < value.length; start += length) {
    const end = Math.min(start + length, value.length);
    const letters = value.slice(start, end).match(WIDE)?.length ?? 0;
    if (letters === 0) continue;
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, end);
    yield { range, letters };
  }
}
