/** Document order, for short looks ahead. */
import { nextSiblingOf, parentOf } from './natives.ts';

/** The next node in document order that is not inside `node`, within `root`; null at its end. */
export function following(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at !== root) {
    const next = nextSiblingOf(at);
    if (next !== null) return next;
    at = parentOf(at);
  }
  return null;
}
