/** What a node is shown in, out of shadow roots and frames too. */
import { DOCUMENT, ELEMENT, hostOf, nodeTypeOf, parentOf, viewOf } from './natives.ts';

/** The element that a node is shown in; null for a root. */
export function around(node: Node): Element | null {
  for (let at = up(node); at !== null; at = up(at)) if (nodeTypeOf(at) === ELEMENT) return at as Element;
  return null;
}

function up(node: Node): Node | null {
  const parent = parentOf(node);
  if (parent !== null) return parent;
  if (nodeTypeOf(node) === DOCUMENT) return viewOf(node)?.frameElement ?? null;
  return hostOf(node);
}
