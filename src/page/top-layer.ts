/** What a browser draws in its top layer, above all that a page draws otherwise. */
import { matches } from './natives.ts';

const TOP_LAYER = ':modal, :fullscreen, :popover-open';

export function isInTopLayer(element: Element): boolean {
  try {
    return matches(element, TOP_LAYER);
  } catch {
    return false; // Chrome before 114 does not know all of these.
  }
}

/** @returns what of the document is there now, shadow roots left out */
export function topLayer(): Element[] {
  try {
    return [...Document.prototype.querySelectorAll.call(document, TOP_LAYER)];
  } catch {
    return []; // As above.
  }
}
