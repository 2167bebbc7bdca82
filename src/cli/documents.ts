/** From a file's text or HTML to passages, as a page would be read. */
import { parseHTML } from 'linkedom';
import type { Passage } from '../engine/passage.ts';
import { passagesOfText } from '../engine/passage.ts';

export interface InputDocument {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly title?: string | undefined;
}

/** A document that has HTML is read as its page; else its text, with the title before it. */
export function passagesOf(document: InputDocument): Passage[] {
  if (document.html !== undefined) return passagesOfHtml(document.html, document.title);
  return passagesOfText(document.text ?? '', document.title);
}

function passagesOfHtml(html: string, title?: string): Passage[] {
  const { document } = parseHTML(html);
  const text = document.body?.textContent ?? document.documentElement?.textContent ?? '';
  return passagesOfText(text, title);
}
