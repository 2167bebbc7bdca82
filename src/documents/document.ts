/** A file or a pasted text as it is checked: messages, each with who sent it, and what of it was not read. */
import type { Passage } from '../engine/passage.ts';

/** What a file or text turned out to be. */
export type DocumentKind = 'text' | 'page' | 'mail' | 'chat';

/** One message. Empty words stand for what is not given; all are as written, a date above all: nobody knows which number is the day. */
export interface DocumentItem {
  /** `notice`: a line that the messenger itself wrote ("Asha joined"): read like the others, not counted as a message. */
  readonly role: 'message' | 'notice';
  readonly from: string;
  readonly when: string;
  readonly subject: string;
  readonly passages: readonly Passage[];
  /** True where its sender goes on with what their last message says: nobody else wrote in between, and little time has passed. */
  readonly goesOn?: boolean;
}

/** What was left unread, so that it can be said. */
export interface NotRead {
  readonly pictures: number;
  readonly attachments: number;
  /** Messages of a chat whose picture, voice or file is not in the export, or lies beside it. */
  readonly media: number;
  /** Parts of a mail beyond the bounds. */
  readonly parts: number;
  /** Messages beyond the bound: the oldest of a chat. */
  readonly messages: number;
  /** True where a text is longer than is read. */
  readonly cut: boolean;
}

export interface OpenedDocument {
  readonly kind: DocumentKind;
  readonly items: readonly DocumentItem[];
  readonly notRead: NotRead;
}

export const ALL_READ: NotRead = { pictures: 0, attachments: 0, media: 0, parts: 0, messages: 0, cut: false };

/** Bounds of what is read. Each is far beyond an honest file, and none lets a hostile one hold up the page. */
export const MAX_FILE_BYTES = 5_000_000;
export const MAX_MAIL_PARTS = 200;
export const MAX_MESSAGES = 5_000;
export const MAX_NESTING = 20;
/** Lines or paragraphs of one message. */
export const MAX_ITEM_PASSAGES = 20_000;
