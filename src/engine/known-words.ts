/**
 * What a word of a page may stand for among the words of ties: as it stands, disguised, misspelt, run together. What it does stand for
 * the engine decides by all words that it knows; so whatever it may stand for is taken.
 */
import { FREQUENT, FrequentWords } from './frequent-words.ts';
import { blockOf } from './gate-table.ts';
import type { BlockTable, GateBase } from './gate-table.ts';
import { FEWEST_FOR_COMPOUND, FEWEST_IN_COMPOUND, withoutLeet, withoutRepeats } from './lexicon.ts';
import { BEGINNING } from './shelf-table.ts';
import { Shelf } from './shelf.ts';
import type { Accepts, How, Reading } from './shelf.ts';
import { WordSet } from './word-set.ts';
import type { Cuts } from './word-set.ts';
import { MAX_WORD_LENGTH } from './words.ts';
import type { Word } from './words.ts';

/** Words that one word may hold, run together; each counts as a word. */
export const MOST_PARTS = Math.ceil(MAX_WORD_LENGTH / FEWEST_IN_COMPOUND);

/** Words of a page that are remembered: most come again. */
const MOST_REMEMBERED = 4_000;

/** A word of a page. */
export interface WordInfo {
  /** True where none of the next three is. */
  readonly isPlain: boolean;
  /** Whether it may stand for a key word. */
  readonly isKey: boolean;
  /** Whether a key word may begin with it and more. */
  readonly mayBegin: boolean;
  /** False where it is too short to hold several known words, or none that does. */
  readonly mayHold: boolean;
  /** Whether it stands for nothing but what it spells. */
  readonly isItself: boolean;
  /** Null until it was asked for. */
  holdsSeveral: boolean | null;
  readings: readonly Reading[] | null;
}

interface Script {
  readonly keys: Shelf;
  readonly rest: Shelf;
  readonly frequent: FrequentWords;
}

export class KnownWords {
  /** By block; null where there are words that are not at hand. */
  private readonly scripts = new Map<number, Script | null>();
  /** Letters of those blocks; null until it is asked for. */
  private absent: RegExp | null = null;
  private readonly compounds: WordSet;
  private readonly remembered = new Map<string, WordInfo>();
  /** The word that was cut last, and where. */
  private cut = '';
  private cuts: Cuts | null = null;

  constructor({ blocks, compounds }: Pick<GateBase, 'blocks' | 'compounds'>) {
    for (const block of blocks) this.scripts.set(block, null);
    this.compounds = new WordSet(compounds);
  }

  /** Takes the words of a script in hand. */
  add({ block, keys, rest, frequent }: BlockTable): void {
    this.scripts.set(block, { keys: new Shelf(keys), rest: new Shelf(rest), frequent: new FrequentWords(frequent) });
    this.absent = null;
  }

  /** Whether a folded text has letters of blocks whose words are not at hand. */
  isWantingFor(text: string): boolean {
    this.absent ??= anyOf([...this.scripts.keys()].filter((block) => this.scripts.get(block) === null));
    return this.absent.test(text);
  }

  /** @returns these blocks */
  wantedFor(text: string): ReadonlySet<number> {
    const wanting = new Set<number>();
    for (let i = 0; i < text.length; i++)
      if (this.scripts.get(blockOf(text, i)) === null) wanting.add(blockOf(text, i));
    return wanting;
  }

  /** Forgets the words of the text so far. */
  forget(): void {
    this.remembered.clear();
  }

  infoOf(word: Word): WordInfo {
    const name = word.spelt === true ? `${word.text} ` : word.text;
    const known = this.remembered.get(name);
    if (known !== undefined) return known;
    const info = this.learn(word);
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(name, info);
    return info;
  }

  private learn({ text, spelt }: Word): WordInfo {
    const script = this.scripts.get(blockOf(text, 0));
    const known = script === undefined || script === null || spelt === true ? -1 : script.frequent.look(text);
    if (known === 0) return NOTHING;
    if (known === FREQUENT.BEGINS) return BEGINNING_ONLY;
    if (known > 0)
      return {
        isPlain: known === FREQUENT.ITSELF,
        isKey: (known & FREQUENT.KEY) !== 0,
        mayBegin: (known & FREQUENT.BEGINS) !== 0,
        mayHold: false,
        holdsSeveral: false,
        isItself: true,
        readings: null,
      };
    const found: Reading[] = [];
    this.read(text, spelt === true, true, found);
    return {
      isPlain: false,
      isKey: found.length > 0,
      mayBegin: text.length < BEGINNING || script?.keys.mayBegin(text, '') === true,
      mayHold: spelt === true || text.length >= FEWEST_FOR_COMPOUND,
      holdsSeveral: spelt === true ? true : null,
      isItself: false,
      readings: null,
    };
  }

  /** Whether a word may hold several known ones; takes a look at all of it. */
  holdsSeveral(word: Word): boolean {
    const info = this.infoOf(word);
    info.holdsSeveral ??= [word.text, withoutLeet(word.text)].some((text) => this.compounds.cuts(text) !== null);
    return info.holdsSeveral;
  }

  /** All that a word may stand for. */
  readingsOf(word: Word): readonly Reading[] {
    const info = this.infoOf(word);
    if (info.readings !== null) return info.readings;
    const found: Reading[] = [];
    if (info.isItself) this.find(word.text, 0, isWhole, false, PLAINLY, found);
    else this.read(word.text, word.spelt === true, false, found);
    info.readings = eachOnce(found);
    return info.readings;
  }

  /**
   * Whatever rules a reading out here rules it out in the engine, which knows more words: a word that every pack knows stands for no
   * other.
   *
   * @param keysOnly key words alone
   */
  private read(text: string, spelt: boolean, keysOnly: boolean, found: Reading[]): void {
    this.find(text, 0, isWhole, keysOnly, PLAINLY, found);
    const isDisguised = DISGUISE.test(text);
    const plain = isDisguised ? withoutLeet(text) : text;
    if (isDisguised && !holdsCommon(found)) {
      if (plain !== text) this.find(plain, 0, isWhole, keysOnly, PLAINLY, found);
      if (!holdsCommon(found)) this.find(withoutRepeats(plain), 0, isWhole, keysOnly, PLAINLY, found);
    }
    if (!holdsCommon(found)) this.addMisspelt(plain, keysOnly, found);
    this.addParts(text, keysOnly, found);
    if (plain !== text) this.addParts(plain, keysOnly, found);
    if (spelt)
      for (let from = 0; from < text.length; from++) this.find(text, from, isSpeltPart, keysOnly, INSIDE, found);
  }

  private find(text: string, from: number, accepts: Accepts, keysOnly: boolean, how: How, found: Reading[]): void {
    const script = this.scripts.get(blockOf(text, from));
    if (script === undefined || script === null) return;
    script.keys.find(text, from, accepts, how, found);
    if (!keysOnly) script.rest.find(text, from, accepts, how, found);
  }

  private addMisspelt(text: string, keysOnly: boolean, found: Reading[]): void {
    const script = this.scripts.get(blockOf(text, 0));
    if (script === undefined || script === null) return;
    script.keys.misspelt(text, found);
    if (!keysOnly) script.rest.misspelt(text, found);
  }

  private addParts(text: string, keysOnly: boolean, found: Reading[]): void {
    if (text.length < FEWEST_FOR_COMPOUND) return;
    for (let at = 0; at + FEWEST_IN_COMPOUND <= text.length; at++) {
      at = keysOnly ? this.nextBeginning(text, at) : at;
      if (isRoom(at)) this.find(text, at, this.isPart, keysOnly, INSIDE, found);
    }
  }

  private nextBeginning(text: string, from: number): number {
    const block = blockOf(text, from);
    return this.scripts.get(block)?.keys.nextBeginning(text, from, block) ?? from;
  }

  /** Known words with room for others before and after them, where those may be known words too. */
  private readonly isPart: Accepts = (known, _isStem, word, from) => {
    const end = from + known;
    if (known < FEWEST_IN_COMPOUND || known === word.length || !isRoom(word.length - end)) return false;
    if (this.cut !== word) {
      this.cut = word;
      this.cuts = this.compounds.cuts(word);
    }
    return this.cuts !== null && this.cuts.before[from] === 1 && this.cuts.after[end] === 1;
  };

  /** Whether a known word may begin with the letters of two words. */
  mayJoin(first: string, second: string, keysOnly: boolean): boolean {
    const script = this.scripts.get(blockOf(first, 0));
    if (script === undefined || script === null) return false;
    return script.keys.mayBegin(first, second) || (!keysOnly && script.rest.mayBegin(first, second));
  }

  /** Known words that two are the parts of. */
  addJoined(first: string, second: string, keysOnly: boolean, found: Reading[]): void {
    const { length } = first;
    const isJoined: Accepts = (known, isStem, word) => (isStem ? known > length : known === word.length);
    this.find(first + second, 0, isJoined, keysOnly, PLAINLY, found);
  }
}

function anyOf(blocks: readonly number[]): RegExp {
  const ranges = blocks.map((block) => [block << 7, (block << 7) | 0x7f].map(escaped).join('-'));
  return new RegExp(`[${ranges.join('')}]`);
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

const PLAINLY: How = { sure: true, inside: false };
const INSIDE: How = { sure: true, inside: true };

/** Shared by most words of most pages. */
const NOTHING: WordInfo = {
  isPlain: true,
  isKey: false,
  mayBegin: false,
  mayHold: false,
  isItself: true,
  holdsSeveral: false,
  readings: [],
};
const BEGINNING_ONLY: WordInfo = { ...NOTHING, isPlain: false, mayBegin: true };

/** A compound may hold one word sixteen times, and says no more by that than once. */
function eachOnce(found: readonly Reading[]): readonly Reading[] {
  if (found.length < 2) return found;
  const seen = new Set<number>();
  return found.filter(({ number, sure, inside }) => {
    const name = 4 * number + (sure ? 2 : 0) + (inside ? 1 : 0);
    return !seen.has(name) && seen.add(name);
  });
}

/** Whether there is a word among them that every pack knows. */
function holdsCommon(found: readonly Reading[]): boolean {
  return found.some(({ shelf, number }) => shelf.isCommon(number));
}

/** The word itself, or a stem that it begins with. */
const isWhole: Accepts = (known, isStem, word) => isStem || known === word.length;

function isRoom(length: number): boolean {
  return length === 0 || length >= FEWEST_IN_COMPOUND;
}

const isSpeltPart: Accepts = (known) => known >= FEWEST_IN_COMPOUND;

/** Figures and signs that may stand for letters, and letters held down. */
const DISGUISE = /[!-`]|([^])\1/;
