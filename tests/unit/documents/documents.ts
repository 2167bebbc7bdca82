/** What the tests of the parsers share. */
import { parseHtml } from '../../../src/cli/html-parser.ts';
import type { DocumentItem, OpenedDocument } from '../../../src/documents/document.ts';
import { openFile, openText } from '../../../src/documents/door.ts';
import type { Opened } from '../../../src/documents/door.ts';

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function open(name: string, content: string | Uint8Array): Opened {
  return openFile({ name, bytes: typeof content === 'string' ? bytesOf(content) : content }, parseHtml);
}

export function paste(text: string): Opened {
  return openText(text, parseHtml);
}

/** @throws Error where it was refused */
export function documentOf(opened: Opened): OpenedDocument {
  if (opened.status === 'refused') throw new Error(`refused: ${opened.why}`);
  return opened.document;
}

export function textOf({ passages }: DocumentItem): string {
  return passages.map(({ text }) => text).join('\n');
}

export function firstText({ items }: Pick<OpenedDocument, 'items'>): string {
  const [first] = items;
  if (first === undefined) throw new Error('no message');
  return textOf(first);
}

/** Each message as "sender | when | text". */
export function messagesOf(document: OpenedDocument): string[] {
  return document.items.map((item) => [item.from, item.when, textOf(item)].join(' | '));
}
