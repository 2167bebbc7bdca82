/** Whether one text says nothing that another does not say as well, however either is broken into lines and marked up. */

/** Words of one text that are compared; a longer one is taken to say something of its own. */
const MOST_WORDS = 100_000;
/** Words in a row that must stand in the other text as well: an offer's single words stand in any newsletter. */
const IN_A_ROW = 3;

/** @returns true where every line of `text` stands in `other`, spaces, punctuation and links aside; takes a time linear in both */
export function isSaidAlready(text: readonly string[], other: readonly string[]): boolean {
  if (text.length === 0) return true;
  const said = allRows(other.flatMap(wordsOf).slice(0, MOST_WORDS));
  let count = 0;
  return text.every((line) => {
    const words = wordsOf(line);
    count += words.length;
    return count <= MOST_WORDS && rowsOf(words, Math.min(IN_A_ROW, words.length)).every((row) => said.has(row));
  });
}

/** Of one word as well, and of two: a line may be as short. */
function allRows(words: readonly string[]): ReadonlySet<string> {
  const rows = new Set<string>();
  for (let length = 1; length <= IN_A_ROW; length++) for (const row of rowsOf(words, length)) rows.add(row);
  return rows;
}

function rowsOf(words: readonly string[], length: number): string[] {
  return length === 0 ? [] : words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
}

/** Where HTML has a link under words, the plain text spells its address out. */
const LINK = /https?:\/\/\S+/giu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function wordsOf(line: string): string[] {
  return line.replace(LINK, ' ').toLowerCase().match(WORD) ?? [];
}
