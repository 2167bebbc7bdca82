/** From a row's text or HTML, or a file's messages, to passages, as a page would be read. */
import { passagesOfText } from '../engine/passage.ts';
import type { Passage } from '../engine/passage.ts';
import { readPassages } from '../page/read.ts';
import { parseHtml } from './html-parser.ts';

export interface InputDocument {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly title?: string | undefined;
  /** A message of a file, read already. */
  readonly read?: ReadDocument | undefined;
}

/** What was read of a document. `partial` where it is larger than a page may be. */
export interface ReadDocument {
  readonly passages: readonly Passage[];
  readonly partial: boolean;
}

/** A document that has HTML is read as its page; else its text, with the title before it. */
export function readDocument(document: InputDocument): ReadDocument {
  if (document.read !== undefined) return document.read;
  if (document.html !== undefined) return readPassages(parseHtml(document.html));
  return { passages: passagesOfText(document.text ?? '', document.title), partial: false };
}

/** @see readDocument */
export function passagesOf(document: InputDocument): readonly Passage[] {
  return readDocument(document).passages;
}
