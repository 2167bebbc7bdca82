/**
 * Lists of listings: siblings of one make, each with a link that leads to the thing itself. Their texts must not be read as one
 * advertisement. The sections of a single advertisement have headings, but no such links, and stay together.
 */
import {
  attributeOf,
  ELEMENT,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  TEXT,
  valueOf,
} from './natives.ts';
import { following } from './order.ts';

const FEWEST_CARDS = 4;
/** Cards that tell for all of their make whether they are listings. */
const LOOKED_AT = 12;
/** Children that tell for all what a list is made of. */
const MOST_CHILDREN = 2_000;
const CARD_NAMES: ReadonlySet<string> = new Set([
  'div',
  'li',
  'section',
  'article',
  'tr',
  'a',
  'ul',
  'table',
  'tbody',
  'dl',
]);
/** How far into a card its link is looked for, in nodes. */
const LOOK_INTO = 80;
/** A shorter link text is a button, a tag or a name. */
const FEWEST_LETTERS = 10;
/** What calls itself an item of a list is a listing where it says so much; with less, it is one point of a single listing. */
const FEWEST_LETTERS_OF_ITEM = 80;

/**
 * @returns the make (name and first class) that the parent's cards share, or null where its children are no cards
 */
export function cardsOf(parent: Node): string | null {
  const makes = new Map<string, { count: number; readonly first: Element[] }>();
  let elements = 0;
  let child = firstChildOf(parent);
  for (let i = 0; child !== null && i < MOST_CHILDREN; i++, child = nextSiblingOf(child)) {
    if (nodeTypeOf(child) !== ELEMENT) continue;
    elements++;
    const make = makeOf(child as Element);
    if (make === null) continue;
    const known = makes.get(make) ?? { count: 0, first: [] };
    makes.set(make, known);
    known.count++;
    if (known.first.length < LOOKED_AT) known.first.push(child as Element);
  }
  for (const [make, { count, first }] of makes) {
    if (count >= FEWEST_CARDS && count * 2 > elements) {
      const linked = first.filter(isListing).length;
      if (linked >= FEWEST_CARDS && linked * 4 >= first.length * 3) return make;
    }
  }
  return null;
}

/** Name and first class; null for an element that never is a card. */
export function makeOf(element: Element): string | null {
  const name = localNameOf(element);
  if (!CARD_NAMES.has(name) && !name.includes('-')) return null;
  const classes = attributeOf(element, 'class') ?? '';
  return `${name}.${/\S+/.exec(classes)?.[0] ?? ''}`;
}

function isListing(card: Element): boolean {
  return leadsSomewhere(card) || (attributeOf(card, 'role') === 'listitem' && hasText(card, FEWEST_LETTERS_OF_ITEM));
}

/** True where the element holds, near its beginning, a link to another page with a text of its own. */
function leadsSomewhere(card: Element): boolean {
  let seen = 0;
  let node: Node | null = card;
  while (node !== null && seen < LOOK_INTO) {
    seen++;
    if (
      nodeTypeOf(node) === ELEMENT &&
      localNameOf(node) === 'a' &&
      leadsAway(attributeOf(node, 'href')) &&
      hasText(node, FEWEST_LETTERS)
    )
      return true;
    node = firstChildOf(node) ?? following(node, card);
  }
  return false;
}

function leadsAway(href: string | null): boolean {
  if (href === null) return false;
  const target = href.trim().toLowerCase();
  return (
    target !== '' &&
    !target.startsWith('#') &&
    !/^(?:tel|mailto|sms|javascript|whatsapp|tg|viber):/.test(target) &&
    !/^https?:\/\/(?:wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com)\//.test(target)
  );
}

function hasText(root: Node, fewest: number): boolean {
  let letters = 0;
  let seen = 0;
  let node: Node | null = root;
  while (node !== null && seen < LOOK_INTO) {
    seen++;
    if (nodeTypeOf(node) === TEXT) letters += (valueOf(node) ?? '').trim().length;
    if (letters >= fewest) return true;
    node = firstChildOf(node) ?? following(node, root);
  }
  return false;
}
