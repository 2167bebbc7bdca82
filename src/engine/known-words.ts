/**
 * The known words of a text: as they stand, disguised, misspelt, broken, run together. What a word stands for the engine decides by
 * all words that it knows; here are but those of ties, so whatever it may stand for is taken.
 */
import { maybeBroken } from './broken-words.ts';
import { BEGINNING, FEWEST_FOR_COMPOUND, FEWEST_IN_COMPOUND, withoutLeet, withoutRepeats } from './lexicon.ts';
import type { Shelf } from './shelf.ts';
import type { Accepts } from './word-index.ts';
import type { Cuts, WordSet } from './word-set.ts';
import { MAX_WORD_LENGTH } from './words.ts';
import type { Word } from './words.ts';

/** Words that one word may hold, run together; each counts as a word. */
export const MOST_PARTS = Math.ceil(MAX_WORD_LENGTH / FEWEST_IN_COMPOUND);

/** Unknown words that are remembered. */
const MOST_UNKNOWN = 4_000;

/** A known word in a piece. */
export interface Found {
  readonly known: number;
  readonly shelf: Shelf;
  readonly at: number;
  /** False for a misspelling. */
  readonly sure: boolean;
  /** True in a compound, where it may count as up to `MOST_PARTS` words further on. */
  readonly inside: boolean;
}

/** Where the known words are: built when a page first has a word of a script. */
export interface Shelves {
  readonly shelfFor: (word: string, at: number) => Shelf | null;
  readonly compounds: () => WordSet;
}

export class KnownWords {
  private readonly shelves: Shelves;
  /** Words in which nothing was found: most words come again. */
  private readonly unknown = new Set<string>();

  constructor(shelves: Shelves) {
    this.shelves = shelves;
  }

  /** Forgets the words of the text so far. */
  forget(): void {
    this.unknown.clear();
  }

  /** All known words of a piece of text, in order. */
  find(text: string, piece: readonly Word[]): Found[] {
    const found: Found[] = [];
    const isKnown = piece.map((word) => this.addWord(word, found));
    for (let i = 0; i + 1 < piece.length; i++) {
      const first = piece[i] as Word;
      const second = piece[i + 1] as Word;
      if (maybeBroken(text, first, second, isKnown[i] !== true && isKnown[i + 1] !== true))
        this.addJoined(first, second, found);
    }
    return found.sort((a, b) => a.at - b.at);
  }

  /**
   * Whatever rules a reading out here rules it out in the engine, which knows more words: a word that every pack knows stands for no
   * other.
   *
   * @returns whether it is such a word as it stands
   */
  private addWord({ text, at, spelt }: Word, found: Found[]): boolean {
    if (this.unknown.has(text)) return false;
    const before = found.length;
    const plainly = { at, sure: true, inside: false };
    this.add(text, 0, isWhole, plainly, found);
    const isKnown = holdsCommon(found, before);
    const plain = withoutLeet(text);
    if (!isKnown) {
      if (plain !== text) this.add(plain, 0, isWhole, plainly, found);
      if (!holdsCommon(found, before) && hasRepeats(plain))
        this.add(withoutRepeats(plain), 0, isWhole, plainly, found);
      if (!holdsCommon(found, before)) this.addMisspelt(plain, at, found);
    }
    this.addParts(text, at, found);
    if (plain !== text) this.addParts(plain, at, found);
    if (spelt === true) this.addSpeltParts(text, at, found);
    else if (found.length === before && this.unknown.size < MOST_UNKNOWN) this.unknown.add(text);
    return isKnown;
  }

  /** Known words with room for others before and after them, where those may be known words too. */
  private addParts(text: string, at: number, found: Found[]): void {
    if (text.length < FEWEST_FOR_COMPOUND) return;
    const inside = { at, sure: true, inside: true };
    let cuts: Cuts | null = null;
    const isPart: Accepts = (known, _isStem, word, from) => {
      const end = from + known;
      if (known < FEWEST_IN_COMPOUND || known === word.length || !isRoom(word.length - end)) return false;
      cuts ??= this.shelves.compounds().cuts(word);
      return cuts.before[from] === 1 && cuts.after[end] === 1;
    };
    for (let from = 0; from + FEWEST_IN_COMPOUND <= text.length; from++) {
      if (isRoom(from)) this.add(text, from, isPart, inside, found);
    }
  }

  private addSpeltParts(text: string, at: number, found: Found[]): void {
    for (let from = 0; from < text.length; from++)
      this.add(text, from, isSpeltPart, { at, sure: true, inside: true }, found);
  }

  private addJoined(first: Word, second: Word, found: Found[]): void {
    const { length } = first.text;
    const shelf = this.shelves.shelfFor(first.text, 0);
    if (shelf === null || (length >= BEGINNING && !shelf.index.hasBeginning(first.text))) return;
    const isJoined: Accepts = (known, isStem, word) => (isStem ? known > length : known === word.length);
    this.add(first.text + second.text, 0, isJoined, { at: first.at, sure: true, inside: false }, found);
  }

  private add(
    text: string,
    from: number,
    accepts: Accepts,
    where: Pick<Found, 'at' | 'sure' | 'inside'>,
    found: Found[],
  ): void {
    const shelf = this.shelves.shelfFor(text, from);
    if (shelf === null) return;
    for (const known of shelf.index.find(text, from, accepts))
      found.push({ known: shelf.first + known, shelf, ...where });
  }

  private addMisspelt(text: string, at: number, found: Found[]): void {
    const shelf = this.shelves.shelfFor(text, 0);
    if (shelf === null) return;
    for (const known of shelf.index.misspelt(text))
      found.push({ known: shelf.first + known, shelf, at, sure: false, inside: false });
  }
}

/** Whether there is a word among those from `before` on that every pack knows. */
function holdsCommon(found: readonly Found[], before: number): boolean {
  for (let i = before; i < found.length; i++) {
    const { shelf, known } = found[i] as Found;
    if (shelf.isCommon(known)) return true;
  }
  return false;
}

/** The word itself, or a stem that it begins with. */
const isWhole: Accepts = (known, isStem, word) => isStem || known === word.length;

function isRoom(length: number): boolean {
  return length === 0 || length >= FEWEST_IN_COMPOUND;
}

const isSpeltPart: Accepts = (known) => known >= FEWEST_IN_COMPOUND;

function hasRepeats(word: string): boolean {
  for (let i = 1; i < word.length; i++) if (word.charCodeAt(i) === word.charCodeAt(i - 1)) return true;
  return false;
}
