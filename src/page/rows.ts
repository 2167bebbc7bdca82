/** Tables that hold facts are read row by row, as a person reads them; tables that only lay a page out are not. */
import { isHeading } from './elements.ts';
import { ELEMENT, firstChildOf, localNameOf, nodeTypeOf } from './natives.ts';
import { following } from './order.ts';

/** Beside headings. */
const NOT_IN_A_ROW: ReadonlySet<string> = new Set([
  'table',
  'ul',
  'ol',
  'dl',
  'article',
  'section',
  'form',
  'aside',
  'nav',
  'iframe',
]);
const MOST_NODES = 300;

/** @returns true where the row's cells hold no more than lines of text */
export function isPlainRow(row: Node): boolean {
  let seen = 0;
  let node: Node | null = firstChildOf(row);
  while (node !== null) {
    if (++seen > MOST_NODES) return false;
    const name = nodeTypeOf(node) === ELEMENT ? localNameOf(node) : '';
    if (NOT_IN_A_ROW.has(name) || isHeading(name, null)) return false;
    node = firstChildOf(node) ?? following(node, row);
  }
  return true;
}
