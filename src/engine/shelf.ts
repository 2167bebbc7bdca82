/** The known words of one script with what begins with them, packed: every tab holds them. */
import { byUnits } from './in-order.ts';
import type { Phrase } from './pack.ts';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';
import { PackedWords } from './packed-words.ts';
import { classOf } from './slips.ts';
import { WordIndex } from './word-index.ts';

export interface ShelfTable {
  /** Words that begin in one block of 128 code units stand on one shelf; letters are confused only within a block. */
  readonly block: number;
  /** Number of its first word; words are numbered over all shelves. */
  readonly first: number;
  /** Each followed by a space. A word that ends in `*` takes any ending. */
  readonly words: string;
  /**
   * For each word, packed: how many phrases begin with it, twice, and one more where not every pack knows it; of each its term, how many
   * words follow, and their numbers.
   */
  readonly phrases: string;
}

export interface NumberedPhrase {
  readonly term: number;
  readonly phrase: Phrase;
}

/** The block that a word belongs to by its letter at `at`. */
export function shelfOf(word: string, at: number): number {
  return word.charCodeAt(at) >> 7;
}

/** @param isCommon whether every pack knows a word */
export function compileShelves(
  phrases: readonly NumberedPhrase[],
  isCommon: (word: string) => boolean,
): ShelfTable[] {
  const inOrder = [...new Set(phrases.flatMap(({ phrase }) => phrase))].sort(compareOnShelf);
  const numbers = new Map(inOrder.map((word, number) => [word, number]));
  const numberOf = (word: string): number => numbers.get(word) as number;
  const beginning = new Map<string, number[][]>(inOrder.map((word) => [word, []]));
  for (const { term, phrase } of phrases) {
    const [first, ...rest] = phrase as [string, ...string[]];
    beginning.get(first)?.push([term, rest.length, ...rest.map(numberOf)]);
  }
  return [...new Set(inOrder.map((word) => shelfOf(word, 0)))].map((block) => {
    const words = inOrder.filter((word) => shelfOf(word, 0) === block);
    const begun = words.map((word) => [isCommon(word) ? 0 : 1, beginning.get(word) as number[][]] as const);
    return {
      block,
      first: numberOf(words[0] as string),
      words: words.map((word) => `${word} `).join(''),
      phrases: packNumbers(begun.flatMap(([rare, all]) => [2 * all.length + rare, ...all.flat()])),
    };
  });
}

/** First letters that are confused stand together, in them the same beginnings; a stem comes after the word of its letters. */
function compareOnShelf(a: string, b: string): number {
  return (
    classOf(a.charCodeAt(0)) - classOf(b.charCodeAt(0)) || byUnits(lettersOf(a), lettersOf(b)) || a.length - b.length
  );
}

function lettersOf(word: string): string {
  return word.endsWith('*') ? word.slice(0, -1) : word;
}

export class Shelf {
  /** Number of its first word among all words. */
  readonly first: number;
  private readonly words: PackedWords;
  private readonly phrases: Uint16Array;
  /** Where the phrases of each word begin. */
  private readonly phraseStarts: Uint32Array;
  /** Looks its words up, by their places. */
  readonly index: WordIndex;

  constructor(table: ShelfTable) {
    this.first = table.first;
    this.words = new PackedWords(table.words);
    this.phrases = unpackNumbers(table.phrases);
    this.phraseStarts = this.phraseStartsOf();
    this.index = new WordIndex(this.words);
  }

  private phraseStartsOf(): Uint32Array {
    const found = new Uint32Array(this.words.size);
    let at = 0;
    for (let place = 0; place < found.length; place++) {
      found[place] = at;
      let left = (this.phrases[at++] as number) >> 1;
      for (; left > 0; left--) at += 2 + (this.phrases[at + 1] as number);
    }
    return found;
  }

  /** Whether every pack knows the word of that number, so that it is never taken for another. */
  isCommon(number: number): boolean {
    return ((this.phrases[this.phraseStarts[number - this.first] as number] as number) & 1) === 0;
  }

  /** @param visit is given each phrase that begins with the word of that number: its term and the words after the first */
  phrasesFrom(number: number, visit: (term: number, rest: Uint16Array) => void): void {
    let at = this.phraseStarts[number - this.first] as number;
    for (let left = (this.phrases[at++] as number) >> 1; left > 0; left--) {
      const end = at + 2 + (this.phrases[at + 1] as number);
      visit(this.phrases[at] as number, end === at + 2 ? NO_MORE_WORDS : this.phrases.subarray(at + 2, end));
      at = end;
    }
  }
}

const NO_MORE_WORDS = new Uint16Array(0);
