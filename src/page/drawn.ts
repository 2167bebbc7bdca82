/** What only a browser can tell of an element: its markup may say that nobody sees it, and a page's style otherwise; or the other way round. */

/** Asked of few elements: it makes browsers compute styles. */
export interface Look {
  /** True where something of an element may be seen though its own markup hides it. */
  readonly isDrawn: (element: Element) => boolean;
  /** True where an element is large enough to be read in. */
  readonly hasRoom: (element: Element) => boolean;
  /** False where a style hides an element. */
  readonly isSeen: (element: Element) => boolean;
}

/** Pixels: in a box that is smaller nobody reads anything. */
const LEAST = 4;
const { checkVisibility: check } = Element.prototype as Partial<Pick<Element, 'checkVisibility'>>;
/** Chrome 109 knows the first name only. */
const STYLE = { checkVisibilityCSS: true, visibilityProperty: true };

export const LOOK: Look = {
  isDrawn: (element) =>
    check !== undefined && (Reflect.apply(check, element, []) || getComputedStyle(element).display === 'contents'),
  hasRoom: (element) => {
    const { width, height } = Element.prototype.getBoundingClientRect.call(element);
    return width >= LEAST && height >= LEAST;
  },
  isSeen: (element) => check === undefined || Reflect.apply(check, element, [STYLE]),
};
