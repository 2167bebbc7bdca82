/** A text that is nothing but text: one message. */
import { MAX_CHARACTERS, passagesOfText } from '../engine/passage.ts';
import type { Passage, PassageKind } from '../engine/passage.ts';
import { ALL_READ, MAX_ITEM_PASSAGES } from './document.ts';
import type { OpenedDocument } from './document.ts';

/** Passages of a message, and whether it is longer than is read. */
export interface TextReading {
  readonly passages: readonly Passage[];
  readonly cut: boolean;
}

/** Lines of a message as passages, whatever its line breaks are. */
export function readLines(text: string, kind: PassageKind): TextReading {
  const lines = passagesOfText(withPlainBreaks(text.slice(0, MAX_CHARACTERS)));
  return {
    passages: lines.slice(0, MAX_ITEM_PASSAGES).map((passage) => ({ ...passage, kind })),
    cut: text.length > MAX_CHARACTERS || lines.length > MAX_ITEM_PASSAGES,
  };
}

export function withPlainBreaks(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

export function readPlainText(text: string): OpenedDocument {
  const { passages, cut } = readLines(text, 'text');
  const items = passages.length === 0 ? [] : [{ role: 'message' as const, from: '', when: '', subject: '', passages }];
  return { kind: 'text', items, notRead: { ...ALL_READ, cut } };
}
