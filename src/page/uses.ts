/** What drawings draw by pointing at it. The words of it stand elsewhere, mostly among the parts that are not drawn where they stand. */
import { isNotDrawn, isSkipped, nameOf } from './elements.ts';
import { attributeOf, elementById, ELEMENT, firstChildOf, nodeTypeOf, rootOf, TEXT, valueOf } from './natives.ts';
import { following } from './order.ts';

/** Nodes that are looked at, and characters that are taken, for all that is pointed at in a document. */
const MOST_NODES = 20_000;
const MOST_TEXT = 50_000;

/** Of one document. */
export class Uses {
  private readonly known = new Set<Element>();
  private nodesLeft = MOST_NODES;
  private textLeft = MOST_TEXT;

  /** @returns the words that an element `use` draws, and of all that these draw in turn; each place is read once */
  textOf(use: Element): string {
    const targets = [use];
    let text = '';
    for (const target of targets) {
      if (this.known.has(target)) continue;
      this.known.add(target);
      for (let node: Node | null = target; node !== null && this.nodesLeft > 0; this.nodesLeft--) {
        if (nodeTypeOf(node) === TEXT) text += this.take(valueOf(node) ?? '');
        const name: string = nodeTypeOf(node) === ELEMENT ? nameOf(node as Element) : '';
        if (name === 'text') text += ' ';
        const pointedAt = name === 'use' ? targetOf(node as Element) : null;
        if (pointedAt !== null) targets.push(pointedAt);
        const isDrawn: boolean =
          node === target || (name !== '' && !isNotDrawn(name) && !isSkipped(node as Element, name));
        node = (isDrawn ? firstChildOf(node) : null) ?? following(node, target);
      }
      text += ' ';
    }
    return text.replace(/\s+/g, ' ').trim();
  }

  private take(text: string): string {
    const taken = text.slice(0, this.textLeft);
    this.textLeft -= taken.length;
    return taken;
  }
}

/** What an element points at in its own document. */
function targetOf(use: Element): Element | null {
  const [, id = ''] = /#(.+)/.exec(attributeOf(use, 'href') ?? attributeOf(use, 'xlink:href') ?? '') ?? [];
  return id === '' ? null : elementById(rootOf(use), id);
}
