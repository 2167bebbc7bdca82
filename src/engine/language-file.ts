/**
 * Language data as its file has it: the words of each script together. Packed as a store packs it, it is an eighth smaller than with the
 * scripts mixed, since what packs it learns one alphabet at a time; and a package may have 1.5 MB.
 */
import type { LanguageData } from './language.ts';

/** What the file holds. */
export interface LanguageFile extends Omit<LanguageData, 'glosses'> {
  /** What words mean, in the order of the table. */
  readonly glosses: readonly string[];
  /** For each script a line for each gloss: the words that have it, parted by spaces. */
  readonly scripts: readonly string[];
}

/** Units of one alphabet, near enough: those of India have 128 each, and begin at a multiple of it. */
const UNITS_OF_SCRIPT = 128;
/** All that is below it is Latin. */
const AFTER_LATIN = 0x250;

export function toLanguageFile({ glosses, ...data }: LanguageData): LanguageFile {
  const rows = Object.values(glosses);
  const scripts = new Map<number, string[]>();
  rows.forEach((words, row) => {
    for (const word of words.split(' ')) {
      const script = scriptOf(word);
      const column = scripts.get(script) ?? rows.map(() => '');
      scripts.set(script, column);
      column[row] = column[row] === '' ? word : `${column[row]} ${word}`;
    }
  });
  const lines = [...scripts].sort(([a], [b]) => a - b).map(([, column]) => column.join('\n'));
  return { ...data, glosses: Object.keys(glosses), scripts: lines };
}

/** @returns the very data that the file was made of, since there the words of a gloss stand in order, and so do scripts */
export function fromLanguageFile({ glosses, scripts, ...data }: LanguageFile): LanguageData {
  const table: Record<string, string> = {};
  for (const gloss of glosses) table[gloss] = '';
  for (const lines of scripts) {
    lines.split('\n').forEach((words, row) => {
      const gloss = glosses[row] as string;
      if (words !== '') table[gloss] = table[gloss] === '' ? words : `${table[gloss]} ${words}`;
    });
  }
  return { ...data, glosses: table };
}

function scriptOf(word: string): number {
  const unit = word.charCodeAt(0);
  return unit < AFTER_LATIN ? 0 : Math.floor(unit / UNITS_OF_SCRIPT);
}
