/** A fault in a pack as its writer reads it: one line that says what is wrong, where, and how to mend it. */

/** A line of a file, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What is wrong in a value, wherever it stands. */
export interface Finding {
  readonly what: string;
  readonly mend: string;
}

/** A finding and where it stands. */
export interface Fault extends Place, Finding {}

/** @returns the line that is printed */
export function faultLine({ file, line, what, mend }: Fault): string {
  return `${file}:${line}: ${what} → ${mend}`.replace(/\s+/gu, ' ');
}

/** In the order in which somebody goes through the files. */
export function byPlace(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

const LONGEST_QUOTE = 60;

/** Words of the writer's own, as long as a line can hold. */
export function quoted(words: string): string {
  const line = words.split(/\s+/u).join(' ').trim();
  return `“${line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE)}…`}”`;
}
