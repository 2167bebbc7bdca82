/** From the English texts to TypeScript: which texts there are and which values each needs, so that a wrong key does not compile. */
import { parse, Visitor } from '@fluent/syntax';
import type { Message, SelectExpression, VariableReference } from '@fluent/syntax';

/**
 * @param ftl the English texts in Fluent's syntax
 * @param from the file that they stand in, as the module names it
 */
export function keysModule(ftl: string, from = 'locales/en.ftl'): string {
  const entries = messagesIn(ftl).map((message) => {
    const values = valuesOf(message);
    const type = values.length === 0 ? 'null' : `{ ${values.map(([name, kind]) => `${name}: ${kind}`).join('; ')} }`;
    return `  '${message.id.name}': ${type};`;
  });
  return [
    `/** Written by \`npm run texts\` from \`${from}\`: every text, with the values that it needs. */`,
    'export interface TextValues {',
    ...entries,
    '}',
    '',
  ].join('\n');
}

/** @throws Error where the file is not Fluent */
export function messagesIn(ftl: string): Message[] {
  return parse(ftl, {}).body.flatMap((entry) => {
    if (entry.type === 'Junk')
      throw new Error(
        `not Fluent: ${entry.content.slice(0, 120)} (${entry.annotations.map(({ message }) => message).join('; ')})`,
      );
    return entry.type === 'Message' ? [entry] : [];
  });
}

/** A value that a text chooses its plural by is a number, one that it chooses among names by a name; others may be either. */
function valuesOf(message: Message): (readonly [string, string])[] {
  const values = new Map<string, string>();
  class Values extends Visitor {
    override visitSelectExpression(node: SelectExpression): void {
      if (node.selector.type === 'VariableReference')
        values.set(node.selector.id.name, choosesPlural(node) ? 'number' : 'string');
      this.genericVisit(node);
    }
    override visitVariableReference(node: VariableReference): void {
      if (!values.has(node.id.name)) values.set(node.id.name, 'string | number');
    }
  }
  new Values().visit(message);
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1));
}

const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function choosesPlural({ variants }: SelectExpression): boolean {
  return variants.every(({ key }) => key.type === 'NumberLiteral' || PLURALS.has(key.name));
}
