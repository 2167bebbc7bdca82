/** What a Parakh of an earlier version, or one that was removed, left in the page: its buttons work no more, and nobody takes it away. */

/** On the banner's element: with it the banner is found by whoever comes after. */
export const BANNER_ATTRIBUTE = 'data-parakh-warning';

/** For whoever is the first of their Parakh in this page: no banner that stands there can be of the same. */
export function removeLeftBehind(): void {
  // A page may hide the document's own method behind a name.
  const left: NodeListOf<Element> = Document.prototype.querySelectorAll.call(document, `[${BANNER_ATTRIBUTE}]`);
  for (const one of left) Element.prototype.remove.call(one);
}
