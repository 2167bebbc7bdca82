/**
 * Frequent words of a script, with what the engine takes each for: most words of a page are among them and need no further look.
 * Kept as text that is searched where it lies: a set of them would take longer to build than a page takes to be looked at.
 */

/** What a frequent word is: none that the gate looks for, however it be read, or just the known word, and stems, that it spells. */
export type FrequentKind = 'nothing' | 'itself';

/** Words on a line, about. */
const WORDS_PER_LINE = 16;
const ITSELF = '+';
const SPACE = 0x20;

/** @returns lines by the hash of a word, each word after a space, those that are themselves marked by a `+` */
export function compileFrequentWords(words: ReadonlyMap<string, FrequentKind>): string {
  const size = 1 << Math.max(0, Math.ceil(Math.log2(words.size / WORDS_PER_LINE)));
  const lines = Array.from({ length: size }, () => ' ');
  for (const [word, kind] of words) {
    const line = lineOf(word, size);
    lines[line] = `${lines[line] as string}${word}${kind === 'itself' ? ITSELF : ''} `;
  }
  return lines.join('\n');
}

export class FrequentWords {
  private readonly lines: readonly string[];

  constructor(lines: string) {
    this.lines = lines.split('\n');
  }

  /** @returns null for any other word */
  kindOf(word: string): FrequentKind | null {
    const line = this.lines[lineOf(word, this.lines.length)] as string;
    const sought = ` ${word}`;
    for (let at = line.indexOf(sought); at >= 0; at = line.indexOf(sought, at + 1)) {
      const next = line.charCodeAt(at + sought.length);
      if (next === SPACE) return 'nothing';
      if (next === ITSELF.charCodeAt(0)) return 'itself';
    }
    return null;
  }
}

/** @param size a power of two */
function lineOf(word: string, size: number): number {
  const last = word.length - 1;
  const hash = word.charCodeAt(0) * 31 + word.charCodeAt(last >> 1) * 13 + word.charCodeAt(last) * 7 + word.length * 3;
  return (hash ^ (hash >> 7)) & (size - 1);
}
