/** “Did you mean …?” */

/** Slips that are taken for one, by the length of the word. */
const LETTERS_PER_SLIP = 3;

/** @returns the name that is most like `word`, or null where none is like it */
function nearest(word: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = Math.ceil(word.length / LETTERS_PER_SLIP) + 1;
  for (const name of names) {
    const slips = beginsLike(word, name) ? 1 : slipsBetween(word.toLowerCase(), name.toLowerCase());
    if (slips >= fewest) continue;
    best = name;
    fewest = slips;
  }
  return best;
}

/** @returns the question, or nothing where no name is like the word */
export function didYouMean(word: string, names: Iterable<string>): string {
  const name = nearest(word, names);
  return name === null ? '' : `; did you mean “${name}”?`;
}

/** “language” for “lang”. */
function beginsLike(word: string, name: string): boolean {
  const shorter = word.length < name.length ? word : name;
  return shorter.length >= LETTERS_PER_SLIP && word.startsWith(shorter) && name.startsWith(shorter);
}

/** Letters to add, leave out or change. */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
