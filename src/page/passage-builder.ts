/** Collects the text nodes of one passage, as a person reads them: blanks run together, letters in separate elements joined. */
import type { PassageKind } from '../engine/passage.ts';
import { collapsed } from './places.ts';
import type { Segment } from './places.ts';

/** What one passage came to. */
export interface Built {
  readonly text: string;
  readonly kind: PassageKind;
  readonly segments: readonly Segment[];
}

/** Nearly all texts have one of these, and the question for all that is readable takes a millisecond to be understood. */
const PLAIN = /[A-Za-z0-9]/;

function isReadable(text: string): boolean {
  return PLAIN.test(text) || /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(text);
}

export class PassageBuilder {
  /** Kind of the passage being built. */
  kind: PassageKind = 'text';
  private text = '';
  /** The end of the text. To ask the text itself, an engine would put it together anew after each piece. */
  private last = '';
  private segments: Segment[] = [];

  /**
   * @param data the node's, or a piece of it that begins at `from`
   * @returns the number of characters that were added
   */
  addNode(node: Text, data: string, from = 0): number {
    let text = collapsed(data);
    const trimmed = text.startsWith(' ') && this.atBlank();
    if (trimmed) text = text.slice(1);
    if (text === '') return 0;
    const start = this.text.length;
    this.append(text);
    this.segments.push({ node: new WeakRef(node), start, end: this.text.length, trimmed, from });
    return text.length;
  }

  /** Adds text that is no text node of the page: a picture's description, the gap between two cells. */
  addText(text: string): void {
    this.append(this.atBlank() ? text.trimStart() : text);
  }

  /** Parts words without ending the passage. */
  part(separator: ' ' | '\t' | '\n'): void {
    if (!this.atBlank()) this.append(separator);
  }

  private append(text: string): void {
    if (text === '') return;
    this.text += text;
    this.last = text.charAt(text.length - 1);
  }

  /** True between words: at the beginning, too. */
  atBlank(): boolean {
    return this.last.trim() === '';
  }

  /** @returns the passage, or null where nothing in it can be read; the builder is empty afterwards */
  take(): Built | null {
    const text = this.text.trimEnd();
    const built = isReadable(text) ? { text, kind: this.kind, segments: this.segments } : null;
    this.text = '';
    this.last = '';
    this.segments = [];
    this.kind = 'text';
    return built;
  }
}
