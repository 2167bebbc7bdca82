/** From a file's text or HTML to passages, as a page would be read. */
import { parseHTML } from 'linkedom';
import { passagesOfText } from '../engine/passage.ts';
import type { Passage } from '../engine/passage.ts';
import { readPassages } from '../page/read.ts';

export interface InputDocument {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly title?: string | undefined;
}

/** What was read of a document. `partial` where it is larger than a page may be. */
export interface ReadDocument {
  readonly passages: readonly Passage[];
  readonly partial: boolean;
}

/** A document that has HTML is read as its page; else its text, with the title before it. */
export function readDocument(document: InputDocument): ReadDocument {
  if (document.html !== undefined) return readHtml(document.html);
  return { passages: passagesOfText(document.text ?? '', document.title), partial: false };
}

/** @see readDocument */
export function passagesOf(document: InputDocument): readonly Passage[] {
  return readDocument(document).passages;
}

function readHtml(html: string): ReadDocument {
  // Without an <html> element the parser would take the first element for the whole document.
  const whole =
    html.includes('<html') || html.includes('<HTML') ? html : `<!doctype html><html><body>${html}</body></html>`;
  return readPassages(parseHTML(whole).document.documentElement);
}
