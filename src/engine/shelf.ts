/**
 * The known words of one script, packed: looked up, also misspelt, without a string or an object for each of them, since every tab
 * holds them. Built from a table that is plain data.
 */
import { byUnits } from './in-order.ts';
import { BEGINNING, hashOfBeginning, SHORTEST_STEM } from './lexicon.ts';
import type { Phrase } from './pack.ts';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';
import { classOf, lettersForgiven, slipsForgiven } from './slips.ts';
import { askedFor, fitsByLength, isCompared, lacksLetters, letterSet, misspells } from './spelling.ts';
import { MAX_WORD_LENGTH } from './words.ts';

export interface ShelfTable {
  /** Words that begin in one block of 128 code units stand on one shelf; letters are confused only within a block. */
  readonly block: number;
  /** Number of its first word; words are numbered over all shelves. */
  readonly first: number;
  /** Each followed by a space. A word that ends in `*` takes any ending. */
  readonly words: string;
  /** For each word, packed: how many phrases begin with it, and of each its term, how many words follow, and their numbers. */
  readonly phrases: string;
}

export interface NumberedPhrase {
  readonly term: number;
  readonly phrase: Phrase;
}

/** Whether a known word of so many letters, standing in `word` from `at` on, is wanted. */
export type Accepts = (known: number, isStem: boolean, word: string, at: number) => boolean;

/** The block that a word belongs to by its letter at `at`. */
export function shelfOf(word: string, at: number): number {
  return word.charCodeAt(at) >> 7;
}

export function compileShelves(phrases: readonly NumberedPhrase[]): ShelfTable[] {
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
    const begun = words.map((word) => beginning.get(word) as number[][]);
    return {
      block,
      first: numberOf(words[0] as string),
      words: words.map((word) => `${word} `).join(''),
      phrases: packNumbers(begun.flatMap((all) => [all.length, ...all.flat()])),
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

const STAR = 0x2a;
const SPACE = 0x20;

export class Shelf {
  /** Number of the first word. */
  private readonly first: number;
  private readonly words: string;
  /** Where each word begins in `words`; one more, for the end. */
  private readonly starts: Uint32Array;
  private readonly phrases: Uint16Array;
  /** Where the phrases of each word begin. */
  private readonly phraseStarts: Uint32Array;
  /** Open addressing: by the hash of a beginning, one more than the place of the first word that begins so. */
  private readonly beginnings: Uint16Array;
  /** Places of the first word of each class of first letters, and of the one after the last. */
  private readonly classes = new Map<number, { readonly from: number; readonly end: number }>();
  /** Letter sets of the words, made class by class when first asked for. */
  private letters: Int32Array | null = null;
  private readonly lettered = new Set<number>();
  /** By the length of a known word: what is forgiven in it. The script, which it depends on too, is one. */
  private readonly slips = new Uint8Array(MAX_WORD_LENGTH + 1);
  private readonly lettersForgiven = new Uint8Array(MAX_WORD_LENGTH + 1);

  constructor(table: ShelfTable) {
    this.first = table.first;
    this.words = table.words;
    this.starts = startsOf(table.words);
    this.phrases = unpackNumbers(table.phrases);
    this.phraseStarts = this.phraseStartsOf();
    this.beginnings = new Uint16Array(1 << Math.ceil(Math.log2(2 * this.size + 2)));
    this.learn();
    this.forgive();
  }

  private get size(): number {
    return this.starts.length - 1;
  }

  private phraseStartsOf(): Uint32Array {
    const found = new Uint32Array(this.size);
    let at = 0;
    for (let place = 0; place < found.length; place++) {
      found[place] = at;
      let left = this.phrases[at++] as number;
      for (; left > 0; left--) at += 2 + (this.phrases[at + 1] as number);
    }
    return found;
  }

  private learn(): void {
    for (let place = 0; place < this.size; place++) {
      const letter = classOf(this.words.charCodeAt(this.starts[place] as number));
      this.classes.set(letter, { from: this.classes.get(letter)?.from ?? place, end: place + 1 });
      if (place > 0 && this.beginsLike(place, place - 1)) continue;
      let slot = this.slotOf(this.word(place), 0);
      while (this.beginnings[slot] !== 0) slot = (slot + 1) & (this.beginnings.length - 1);
      this.beginnings[slot] = place + 1;
    }
  }

  private forgive(): void {
    for (let length = 1; length <= MAX_WORD_LENGTH; length++) {
      const word = this.words.charAt(0).repeat(length);
      if (!isCompared(word)) continue;
      this.slips[length] = slipsForgiven(word);
      this.lettersForgiven[length] = lettersForgiven(word);
    }
  }

  private beginsLike(place: number, other: number): boolean {
    const count = Math.min(BEGINNING, this.lengthAt(place));
    if (count !== Math.min(BEGINNING, this.lengthAt(other))) return false;
    for (let i = 0; i < count; i++) if (this.unitAt(place, i) !== this.unitAt(other, i)) return false;
    return true;
  }

  private slotOf(word: string, at: number): number {
    return hashOfBeginning(word, at) & (this.beginnings.length - 1);
  }

  private unitAt(place: number, i: number): number {
    return this.words.charCodeAt((this.starts[place] as number) + i);
  }

  private isStem(place: number): boolean {
    return this.words.charCodeAt((this.starts[place + 1] as number) - 2) === STAR;
  }

  /** Of its letters, without the `*`. */
  private lengthAt(place: number): number {
    return (this.starts[place + 1] as number) - (this.starts[place] as number) - (this.isStem(place) ? 2 : 1);
  }

  private word(place: number): string {
    const start = this.starts[place] as number;
    return this.words.slice(start, start + this.lengthAt(place));
  }

  /** @returns the numbers of the known words that stand in `word` from `at` on and are wanted */
  find(word: string, at: number, accepts: Accepts): readonly number[] {
    let place = this.firstLike(word, at);
    if (place === -1) return NONE;
    const out: number[] = [];
    for (; place < this.size; place++) {
      const length = this.lengthAt(place);
      const same = this.sameLetters(place, length, word, at);
      if (same === length) {
        const isStem = this.isStem(place);
        if ((!isStem || length >= SHORTEST_STEM) && accepts(length, isStem, word, at)) out.push(this.first + place);
      } else if (same < BEGINNING || !(this.unitAt(place, same) < word.charCodeAt(at + same))) break;
    }
    return out;
  }

  private sameLetters(place: number, length: number, word: string, at: number): number {
    let same = 0;
    while (same < length && this.unitAt(place, same) === word.charCodeAt(at + same)) same++;
    return same;
  }

  /** @returns the place of the first word that begins like `word` from `at`, or -1 */
  private firstLike(word: string, at: number): number {
    const count = Math.min(BEGINNING, word.length - at);
    for (let slot = this.slotOf(word, at); ; slot = (slot + 1) & (this.beginnings.length - 1)) {
      const place = (this.beginnings[slot] as number) - 1;
      if (place === -1) return -1;
      if (Math.min(BEGINNING, this.lengthAt(place)) === count && this.sameLetters(place, count, word, at) === count)
        return place;
    }
  }

  /** @returns the numbers of the known words that `word` may be a misspelling of */
  findMisspelt(word: string): readonly number[] {
    const letter = classOf(word.charCodeAt(0));
    const range = this.classes.get(letter);
    if (range === undefined || !isCompared(word)) return NONE;
    const out: number[] = [];
    const known = this.letterSets(letter, range);
    const asked = askedFor(word);
    for (let place = range.from; place < range.end; place++) {
      const length = this.lengthAt(place);
      const slips = this.slips[length] as number;
      if (slips === 0 || !fitsByLength(length, word.length, slips)) continue;
      if (lacksLetters(known[place] as number, asked.letters, this.lettersForgiven[length] as number)) continue;
      if (misspells(asked, { word: this.word(place), isStem: this.isStem(place) })) out.push(this.first + place);
    }
    return out;
  }

  private letterSets(letter: number, { from, end }: { readonly from: number; readonly end: number }): Int32Array {
    this.letters ??= new Int32Array(this.size);
    if (!this.lettered.has(letter)) {
      for (let place = from; place < end; place++) this.letters[place] = letterSet(this.word(place));
      this.lettered.add(letter);
    }
    return this.letters;
  }

  /** @param visit is given each phrase that begins with the word of that number: its term and the words after the first */
  phrasesFrom(number: number, visit: (term: number, rest: Uint16Array) => void): void {
    let at = this.phraseStarts[number - this.first] as number;
    for (let left = this.phrases[at++] as number; left > 0; left--) {
      const end = at + 2 + (this.phrases[at + 1] as number);
      visit(this.phrases[at] as number, end === at + 2 ? NO_MORE_WORDS : this.phrases.subarray(at + 2, end));
      at = end;
    }
  }
}

const NONE: readonly number[] = [];
const NO_MORE_WORDS = new Uint16Array(0);

function startsOf(words: string): Uint32Array {
  const starts: number[] = [0];
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) === SPACE) starts.push(at + 1);
  return Uint32Array.from(starts);
}
