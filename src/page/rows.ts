/** Tables that hold facts are read row by row, as a person reads them; tables that only lay a page out are not. */
import { ELEMENT, firstChildOf, localNameOf, nodeTypeOf } from './natives.ts';
import { following } from './order.ts';

const NOT_IN_A_ROW: ReadonlySet<string> = new Set([
  'table',
  'ul',
  'ol',
  'dl',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
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
    if (nodeTypeOf(node) === ELEMENT && NOT_IN_A_ROW.has(localNameOf(node))) return false;
    node = firstChildOf(node) ?? following(node, row);
  }
  return true;
}
