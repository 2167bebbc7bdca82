/**
 * Language data as its file has it: the words of each script together, their letters written as so many signs from `0` on. To what packs a
 * file, a letter of three bytes is three things, and with the scripts mixed it never learns an alphabet. So a package is smaller by 0.17 MB of
 * the 1.5 that it may have.
 */
import type { LanguageData } from './language.ts';

/** What the file holds. */
export interface LanguageFile extends Omit<LanguageData, 'glosses'> {
  /** What words mean, in the order of the table. */
  readonly glosses: readonly string[];
  readonly scripts: readonly ScriptWords[];
}

interface ScriptWords {
  /** The unit that is written as `0`; 0 where words stand as they are. */
  readonly first: number;
  /** A line for each gloss: the words that have it, parted by spaces. */
  readonly lines: string;
}

/** All that is below it is Latin, and stands as it is. */
const AFTER_LATIN = 0x250;
/** Up to here each script has 256 units, and begins at a multiple of it; those of India have 128. */
const AFTER_LARGE = 0x700;
const ZERO = 0x30;
/** Before a word with letters of two scripts, which stands as it is. */
const MARK = 0x21;
const SPACE = 0x20;
const LINE = 0x0a;

export function toLanguageFile({ glosses, ...data }: LanguageData): LanguageFile {
  const rows = Object.values(glosses);
  const scripts = new Map<number, string[]>();
  rows.forEach((words, row) => {
    for (const word of words.split(' ')) {
      const first = firstOf(word);
      const column = scripts.get(first) ?? rows.map(() => '');
      scripts.set(first, column);
      const written = writtenFrom(first, word);
      column[row] = column[row] === '' ? written : `${column[row]} ${written}`;
    }
  });
  const columns = [...scripts].sort(([a], [b]) => a - b);
  return {
    ...data,
    glosses: Object.keys(glosses),
    scripts: columns.map(([first, column]) => ({ first, lines: column.join('\n') })),
  };
}

/** @returns the very data that the file was made of, since there the words of a gloss stand in order, and so do scripts */
export function fromLanguageFile({ glosses, scripts, ...data }: LanguageFile): LanguageData {
  const table: Record<string, string> = {};
  for (const gloss of glosses) table[gloss] = '';
  for (const { first, lines } of scripts) {
    const read = first === 0 ? lines : readFrom(first, lines);
    read.split('\n').forEach((words, row) => {
      const gloss = glosses[row] as string;
      if (words !== '') table[gloss] = table[gloss] === '' ? words : `${table[gloss]} ${words}`;
    });
  }
  return { ...data, glosses: table };
}

function firstOf(word: string): number {
  const unit = word.charCodeAt(0);
  return unit >= AFTER_LATIN ? unit - (unit % lettersFrom(unit)) : 0;
}

function lettersFrom(unit: number): number {
  return unit < AFTER_LARGE ? 256 : 128;
}

function writtenFrom(first: number, word: string): string {
  if (first === 0) return word;
  const units = Array.from({ length: word.length }, (_, i) => word.charCodeAt(i) - first);
  const isOfScript = units.every((unit) => unit >= 0 && unit < lettersFrom(first));
  return isOfScript ? String.fromCharCode(...units.map((unit) => unit + ZERO)) : String.fromCharCode(MARK) + word;
}

/** The reverse for all words of a script. There are a million letters: it goes over them once, and makes no string of each. */
function readFrom(first: number, lines: string): string {
  const units = new Uint16Array(lines.length);
  const letters = first - ZERO;
  let length = 0;
  let by = letters;
  for (let i = 0; i < lines.length; i++) {
    const unit = lines.charCodeAt(i);
    if (unit === MARK) {
      by = 0;
    } else if (unit === SPACE || unit === LINE) {
      by = letters;
      units[length++] = unit;
    } else {
      units[length++] = unit + by;
    }
  }
  // Every machine that runs a browser of today has the lower byte first.
  return new TextDecoder('utf-16le').decode(units.subarray(0, length));
}
