/** Links in the files of the repository. */
import { read } from './files.ts';

export interface Link {
  readonly file: string;
  readonly text: string;
}

/** Stands for an address, or asks for one, and is none. */
const LEFT_OUT = /^(?:https?:\/\/|mailto:|tel:)$/;
/** In prose and data. An ellipsis stands for what a reader puts there. */
const IN_TEXT = /\b(?:https?:\/\/|mailto:|tel:)[^\s"'`<>()[\]{}|\\…]*/g;
/** In code much that looks like an address is a pattern, or is put together only when it runs. */
const IN_CODE = /\bhttps?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w.-]*[\\$])[^\s"'`<>()[\]{}|\\]*/g;
/** Ends a sentence, not an address. */
const AT_ITS_END = /[.,;:!?*]+$/;

/** @param file relative to the root */
export function linksOf(file: string): Link[] {
  return linksIn(read(file), /\.(?:tsx?|mjs)$/.test(file) ? IN_CODE : IN_TEXT).map((text) => ({ file, text }));
}

/** @returns addresses in a text of people or in data */
export function linksIn(text: string, pattern = IN_TEXT): string[] {
  return Array.from(text.matchAll(pattern), ([found]) => found.replace(AT_ITS_END, '')).filter(
    (found) => !LEFT_OUT.test(found) && !/^(?:https?|mailto|tel)$/.test(found),
  );
}
