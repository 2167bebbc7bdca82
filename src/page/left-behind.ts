/** What a Parakh of an earlier version, or one that was removed, left in the page: its buttons work no more, and nobody takes it away. */
import { shadowRootOf } from './extension.ts';
import {
  attributeOf,
  documentElementOf,
  ELEMENT,
  firstChildOf,
  nodeTypeOf,
  openShadowRootOf,
  parentOf,
} from './natives.ts';

/** On the banner's element: with it the banner is found by whoever comes after. */
export const BANNER_ATTRIBUTE = 'data-parakh-warning';

/** Of what a page may have made itself, only what looks like it to the last is taken for it: the attribute alone says nothing. */
export function isLeftBehind(node: Node): boolean {
  if (nodeTypeOf(node) !== ELEMENT || parentOf(node) !== documentElementOf(document)) return false;
  const element = node as Element;
  if (attributeOf(element, BANNER_ATTRIBUTE) === null || firstChildOf(element) !== null) return false;
  if (openShadowRootOf(element)) return false;
  return (shadowRootOf(element)?.querySelector('.card[role="region"]') ?? null) !== null;
}

/** For whoever is the first of their Parakh in this page: no banner that stands there can be of the same. */
export function removeLeftBehind(): void {
  // A page may hide the document's own method behind a name.
  const found: NodeListOf<Element> = Document.prototype.querySelectorAll.call(document, `[${BANNER_ATTRIBUTE}]`);
  for (const one of found) if (isLeftBehind(one)) Element.prototype.remove.call(one);
}
