/**
 * Frequent words of a script, with what the engine takes each for: most words of a page are among them and need no further look.
 * Kept as text that is searched where it lies: a set of them would take longer to build than a page takes to be looked at.
 */

/** What is known of a frequent word, one bit each; of most there is nothing that the gate looks for. */
export const FREQUENT = {
  /** It stands for the known word, and stems, that it spells, and for nothing else. */
  ITSELF: 1,
  /** One of them is a key word. */
  KEY: 2,
  /** A key word begins with it and goes on. */
  BEGINS: 4,
} as const;

/** No word has them. */
const MARKS = [
  ['+', FREQUENT.ITSELF],
  ['=', FREQUENT.KEY],
  ['>', FREQUENT.BEGINS],
] as const;
const UNITS_OF_MARKS = MARKS.map(([mark]) => mark.charCodeAt(0));

/** Words on a line, about. */
const WORDS_PER_LINE = 16;
const SPACE = 0x20;

/** @returns lines by the hash of a word, each word after a space, with its marks behind it */
export function compileFrequentWords(words: ReadonlyMap<string, number>): string {
  const size = 1 << Math.max(0, Math.ceil(Math.log2(words.size / WORDS_PER_LINE)));
  const lines = Array.from({ length: size }, () => ' ');
  for (const [word, known] of words) {
    const marks = MARKS.filter(([, bit]) => (known & bit) !== 0).map(([mark]) => mark);
    const line = lineOf(word, size);
    lines[line] = `${lines[line] as string}${word}${marks.join('')} `;
  }
  return lines.join('\n');
}

export class FrequentWords {
  private readonly lines: readonly string[];

  constructor(lines: string) {
    this.lines = lines.split('\n');
  }

  /** @returns what is known of it, as bits; -1 for any other word */
  look(word: string): number {
    const line = this.lines[lineOf(word, this.lines.length)] as string;
    const sought = ` ${word}`;
    for (let at = line.indexOf(sought); at >= 0; at = line.indexOf(sought, at + 1)) {
      let end = at + sought.length;
      let known = 0;
      let unit = line.charCodeAt(end);
      for (; unit !== SPACE && UNITS_OF_MARKS.includes(unit); unit = line.charCodeAt(++end))
        known |= 1 << UNITS_OF_MARKS.indexOf(unit);
      if (unit === SPACE) return known;
    }
    return -1;
  }
}

/** @param size a power of two */
function lineOf(word: string, size: number): number {
  const last = word.length - 1;
  const hash = word.charCodeAt(0) * 31 + word.charCodeAt(last >> 1) * 13 + word.charCodeAt(last) * 7 + word.length * 3;
  return (hash ^ (hash >> 7)) & (size - 1);
}
