/** The known words of one script and what they are part of. Every tab holds them, so they are read in the shape that they are stored in. */
import { hasBit } from './bit-text.ts';
import { SHORTEST_STEM } from './lexicon.ts';
import {
  BEGINNING,
  COMPARED_UNITS,
  FORGIVEN,
  hashOfBeginning,
  LETTER_BITS,
  letterAt,
  LETTERS,
  letterUnits,
  LINE_UNITS,
} from './shelf-table.ts';
import type { ShelfTable } from './shelf-table.ts';
import { SlipSet } from './slip-set.ts';
import { classOf, slipsForgiven } from './slips.ts';
import { askedFor, fitsByLength, isCompared, misspells } from './spelling.ts';
import type { Asked } from './spelling.ts';
import { FIRST_UNIT, unitAt, wideAt } from './units.ts';

/** Whether a known word of so many letters, standing in `word` from `at` on, is wanted. */
export type Accepts = (known: number, isStem: boolean, word: string, at: number) => boolean;

/** In what way a page's word stands for a known one. */
export interface How {
  /** False for a misspelling. */
  readonly sure: boolean;
  /** True in a compound, where it may count as several words further on. */
  readonly inside: boolean;
}

/** A known word that a page's word may stand for. */
export interface Reading extends How {
  /** Among all words of all shelves. */
  readonly number: number;
  readonly shelf: Shelf;
  /** Where its phrases are. */
  readonly phrases: number;
}

const STAR = 0x2a;
/** What a letter of a beginning is multiplied with, by its place. */
const PLACES = [37 ** 3, 37 ** 2, 37, 1];

export class Shelf {
  readonly table: ShelfTable;
  private readonly slips: SlipSet | null;

  constructor(table: ShelfTable) {
    this.table = table;
    this.slips = table.slips === null ? null : new SlipSet(table.slips);
  }

  /** Whether every pack knows the word of that number, so that it stands for no other. */
  isCommon(number: number): boolean {
    const { first, uncommon } = this.table;
    return uncommon === '' || !hasBit(uncommon, number - first);
  }

  /** Whether any known word begins like two that stand together; now and then true in vain. */
  mayBegin(first: string, second: string): boolean {
    const { beginnings } = this.table;
    const mask = beginnings.length - 1;
    const { length } = first;
    let hash = hashOfBeginning(first, 0);
    for (let i = length; i < BEGINNING; i++) hash += letterAt(second, i - length) * (PLACES[i] as number);
    if (unitAt(beginnings, hash & mask) > 0) return true;
    if (length >= BEGINNING - 1) return false;
    const line = unitAt(beginnings, (hash - letterAt(second, BEGINNING - 1 - length)) & mask);
    return line > 0 && this.hasStem(line - 1, (first + second).slice(0, BEGINNING - 1));
  }

  /** Whether a stem that is shorter than a beginning stands there. */
  private hasStem(line: number, letters: string): boolean {
    const { words, lines } = this.table;
    const found = words.slice(wideAt(lines, line * LINE_UNITS), wideAt(lines, (line + 1) * LINE_UNITS));
    return ` ${found}`.includes(` ${letters}*`);
  }

  /**
   * @param block of the shelf's words
   * @returns the first place from `from` on where a known word of three letters or more may begin, or a letter of another block stands; the
   *   end where there is none
   */
  nextBeginning(word: string, from: number, block: number): number {
    const { beginnings } = this.table;
    const mask = beginnings.length - 1;
    const { length } = word;
    let second = word.charCodeAt(from);
    let third = word.charCodeAt(from + 1);
    let fourth = word.charCodeAt(from + 2);
    for (let at = from; at + 3 <= length; at++) {
      const first = second;
      if (first >> 7 !== block) return at;
      second = third;
      third = fourth;
      fourth = at + 3 < length ? word.charCodeAt(at + 3) : 0;
      const shorter = (((first & 0x7f) * 37 + (second & 0x7f)) * 37 + (third & 0x7f)) * 37;
      if (
        beginnings.charCodeAt((shorter + (fourth & 0x7f)) & mask) !== FIRST_UNIT ||
        beginnings.charCodeAt(shorter & mask) !== FIRST_UNIT
      )
        return at;
    }
    return length;
  }

  /** Adds the known words that stand in `word` from `at` on and are wanted. */
  find(word: string, at: number, accepts: Accepts, how: How, found: Reading[]): void {
    const { beginnings } = this.table;
    const mask = beginnings.length - 1;
    const hash = hashOfBeginning(word, at);
    const line = unitAt(beginnings, hash & mask);
    if (line > 0) this.findIn(line - 1, word, at, accepts, how, found);
    const last = letterAt(word, at + BEGINNING - 1);
    const shorter = last === 0 ? 0 : unitAt(beginnings, (hash - last) & mask);
    if (shorter > 0) this.findIn(shorter - 1, word, at, accepts, how, found);
  }

  private findIn(line: number, word: string, at: number, accepts: Accepts, how: How, found: Reading[]): void {
    const { words, lines } = this.table;
    const end = wideAt(lines, (line + 1) * LINE_UNITS);
    let place = unitAt(lines, line * LINE_UNITS + 2);
    for (let start = wideAt(lines, line * LINE_UNITS); start < end; place++) {
      const stop = words.indexOf(' ', start);
      const isStem = words.charCodeAt(stop - 1) === STAR;
      const length = stop - start - (isStem ? 1 : 0);
      if (
        at + length <= word.length &&
        (!isStem || length >= SHORTEST_STEM) &&
        word.startsWith(words.slice(start, start + length), at) &&
        accepts(length, isStem, word, at)
      )
        found.push(this.readingAt(line, place, how));
      start = stop + 1;
    }
  }

  private readingAt(line: number, place: number, { sure, inside }: How): Reading {
    const { first, lines, phrases } = this.table;
    let at = wideAt(lines, line * LINE_UNITS + 3);
    for (let i = unitAt(lines, line * LINE_UNITS + 2); i < place; i++) at += 1 + unitAt(phrases, at);
    return { number: first + place, shelf: this, phrases: at, sure, inside };
  }

  /** Adds the known words that `word` may be a misspelling of. */
  misspelt(word: string, found: Reading[]): void {
    if (!isCompared(word) || this.slips?.may(word) === false) return;
    const { classes } = this.table;
    const group = classes.indexOf(String.fromCharCode(classOf(word.charCodeAt(0))));
    if (group < 0) return;
    const asked = askedFor(word);
    for (let forgiven = 0; forgiven < FORGIVEN; forgiven++) this.misspeltAmong(group, forgiven, asked, found);
  }

  /** @param forgiven letters of a known word that may be wrong: more of them no slips explain */
  private misspeltAmong(group: number, forgiven: number, asked: Asked, found: Reading[]): void {
    const { classStarts, compared } = this.table;
    const { word } = asked;
    const letters = letterUnits(asked.letters);
    const low = letters & LETTERS;
    const high = letters >> LETTER_BITS;
    const start = 2 * (FORGIVEN * group + forgiven);
    const end = wideAt(classStarts, start + 2);
    let line = 0;
    for (let i = wideAt(classStarts, start); i < end; i += COMPARED_UNITS) {
      const knownLow = compared.charCodeAt(i) - FIRST_UNIT;
      const knownHigh = compared.charCodeAt(i + 1) - FIRST_UNIT;
      let lacking = (knownLow & ~low & LETTERS) | ((knownHigh & ~high) << LETTER_BITS);
      if (forgiven > 0) lacking &= lacking - 1;
      if (forgiven > 1) lacking &= lacking - 1;
      if (lacking !== 0) continue;
      const isStem = knownLow >> LETTER_BITS === 1;
      if (!isStem) {
        lacking = (low & ~knownLow) | ((high & ~knownHigh) << LETTER_BITS);
        if (forgiven > 0) lacking &= lacking - 1;
        if (forgiven > 1) lacking &= lacking - 1;
        if (lacking !== 0) continue;
      }
      const place = unitAt(compared, i + 2);
      line = this.lineOfPlace(place, line);
      const known = this.lettersAt(line, place);
      if (fitsByLength(known.length, word.length, slipsForgiven(known)) && misspells(asked, { word: known, isStem }))
        found.push(this.readingAt(line, place, MISSPELT));
    }
  }

  /** @param from a line that is not behind it */
  private lineOfPlace(place: number, from: number): number {
    const { lines } = this.table;
    const last = lines.length / LINE_UNITS - 2;
    let low = from;
    let step = 1;
    while (low + step <= last && unitAt(lines, (low + step) * LINE_UNITS + 2) <= place) {
      low += step;
      step *= 2;
    }
    let high = Math.min(last, low + step - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (unitAt(lines, middle * LINE_UNITS + 2) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** A word by its place, without its `*`. */
  private lettersAt(line: number, place: number): string {
    const { words, lines } = this.table;
    let start = wideAt(lines, line * LINE_UNITS);
    for (let i = unitAt(lines, line * LINE_UNITS + 2); i < place; i++) start = words.indexOf(' ', start) + 1;
    const end = words.indexOf(' ', start);
    return words.slice(start, words.charCodeAt(end - 1) === STAR ? end - 1 : end);
  }
}

const MISSPELT: How = { sure: false, inside: false };
