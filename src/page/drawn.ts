/** What only a browser can tell of an element: its markup may say that nobody sees it, and a page's style otherwise; or the other way round. */

/** Asked of few elements: it makes browsers compute styles. */
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
  isDrawn: (element) =>
    check !== undefined && (Reflect.apply(check, element, []) || getComputedStyle(element).display === 'contents'),
  hasRoom,
  isSeen,
  isInLine: (element) => getComputedStyle(element).display === 'inline',
};

/** Whether an element is large enough to be read in. */
export function hasRoom(element: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  return width >= LEAST && height >= LEAST;
}

/** False where a style hides an element, or it has no box. */
export function isSeen(element: Element): boolean {
  return check === undefined || Reflect.apply(check, element, [STYLE]);
}
