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

/** A document that has HTML is read as its page; else its text, with the title before it. */
export function passagesOf(document: InputDocument): readonly Passage[] {
  if (document.html === undefined) return passagesOfText(document.text ?? '', document.title);
  return passagesOfHtml(document.html);
}

function passagesOfHtml(html: string): readonly Passage[] {
  // Without an <html> element the parser would take the first element for the whole document.
  const whole =
    html.includes('<html') || html.includes('<HTML') ? html : `<!doctype html><html><body>${html}</body></html>`;
  return readPassages(parseHTML(whole).document.documentElement).passages;
}
