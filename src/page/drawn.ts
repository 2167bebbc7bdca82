/** What only a browser can tell of an element: its markup may say that nobody sees it, and a page's style otherwise; or the other way round. */
import { around } from './around.ts';

/** Not asked of every element: it makes browsers compute styles. */
export interface Look {
  /** True where something of an element may be seen though its own markup hides it. */
  readonly isDrawn: (element: Element) => boolean;
  /** True where an element is large enough to be read in. */
  readonly hasRoom: (element: Element) => boolean;
  /** False where a style hides an element. */
  readonly isSeen: (element: Element) => boolean;
  /** True where an element stands in the line of the words around it. */
  readonly isInLine: (element: Element) => boolean;
}

/** The second has no box: what is in it is drawn as if it stood around it. */
const IN_LINE = /^(?:inline|contents)$/;
/** Elements without a box, each in the next, of which something may be drawn. */
const MOST_BOXLESS = 60;
/** Pixels: in a box that is smaller nobody reads anything. */
const LEAST = 4;
/** Not in a browser that is older, and not where no page is, as on the command line. */
const check =
  typeof Element === 'undefined'
    ? undefined
    : (Element.prototype as Partial<Pick<Element, 'checkVisibility'>>).checkVisibility;
/** Chrome 109 knows the first name only. */
const STYLE = { checkVisibilityCSS: true, visibilityProperty: true };

export const LOOK: Look = {
  isDrawn: (element) => check !== undefined && (hasBox(element) || displayOf(element) === 'contents'),
  hasRoom,
  isSeen,
  isInLine: (element) => IN_LINE.test(displayOf(element)),
};

/** The word of its style; `none` in what is not drawn, whatever its own style has. */
export function displayOf(element: Element): string {
  return isNearBox(element) ? getComputedStyle(element).display : 'none';
}

/**
 * Deep in what is not drawn, a browser makes up each style from those of all elements around it, and a page that nests thousands there would be read
 * for minutes. Asking for boxes costs nothing.
 */
function isNearBox(element: Element): boolean {
  let at: Element | null = element;
  for (let i = 0; at !== null && i < MOST_BOXLESS; i++, at = around(at)) if (hasBox(at)) return true;
  return at === null;
}

function hasBox(element: Element): boolean {
  return check === undefined || Reflect.apply(check, element, []);
}

/** Whether an element is large enough to be read in. */
export function hasRoom(element: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  return width >= LEAST && height >= LEAST;
}

/** False where a style hides an element, or it has no box. */
export function isSeen(element: Element): boolean {
  return check === undefined || Reflect.apply(check, element, [STYLE]);
}
