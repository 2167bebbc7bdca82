/** Which terms a run of words shows, and whether those of a group stand near each other: as `signals.ts` has it, or nearer. */
import { maybeBroken } from './broken-words.ts';
import { lowerBound } from './in-order.ts';
import { MOST_PARTS } from './known-words.ts';
import type { KnownWords } from './known-words.ts';
import type { Reading } from './shelf.ts';
import { MOST_BETWEEN, NEAR_WORDS } from './signals.ts';
import { unitAt, wideAt } from './units.ts';
import { plainWords, speltWords } from './words.ts';
import type { Word } from './words.ts';

/** A phrase of a term, by word numbers, last inclusive. */
export interface Shown {
  readonly first: number;
  readonly last: number;
  readonly sure: boolean;
  readonly inside: boolean;
}

/** Words that are looked at in one step. Code that runs for the first time, as on every new page, takes a millisecond for some dozens. */
const WORDS_A_STEP = 32;
/** Phrases of a piece that are listed. A text that shows more is made up of them. */
const MOST_SHOWN = 2_000;
/** Words that are compared with those of phrases around them, for each unit of a piece: a text that asks for more passes. */
const MOST_LOOKS = 50;

/** So that a short text is not asked for less than it takes. */
const LEAST_LENGTH = 1_000;

/** Work that may rest wherever it yields. */
export type Pauses<T> = Generator<undefined, T, void>;

/** A folded text and its words, with what they show. */
export class Piece {
  readonly text: string;
  /** By their numbers. */
  readonly words: readonly Word[];
  private readonly known: KnownWords;
  private readonly keyTerms: number;
  private readonly spelt = new Map<number, Word>();
  /** What a word, and it and the next, may stand for, once it was asked for. */
  private readonly readings: (readonly Reading[] | undefined)[] = [];
  /** Words that may hold several known ones. */
  private readonly holders: number[] = [];
  private shown = 0;
  private looks = 0;

  /** @param keyTerms terms with a lower number are */
  constructor(text: string, known: KnownWords, keyTerms: number) {
    this.text = text;
    this.words = plainWords(text);
    this.known = known;
    this.keyTerms = keyTerms;
  }

  /** True where more is shown than can be looked at. */
  get isTooMuch(): boolean {
    return this.shown > MOST_SHOWN || this.looks > MOST_LOOKS * (this.text.length + LEAST_LENGTH);
  }

  /** @returns phrases of all terms that stand where a tie with a key term may; null where no key term is shown */
  *terms(): Pauses<Map<number, Shown[]> | null> {
    const around = yield* this.aroundKeys();
    if (around === null) return null;
    const terms = new Map<number, Shown[]>();
    for (let at = 0, looked = 0; at < this.words.length; at++) {
      if (around[at] !== 1) continue;
      this.phrasesAt(at, Infinity, terms);
      if (++looked % WORDS_A_STEP === 0) yield;
    }
    for (const list of terms.values()) list.sort((a, b) => a.first - b.first);
    return terms;
  }

  /** By word number: 1 where a word may show a term that stands near a key term. */
  private *aroundKeys(): Pauses<Uint8Array | null> {
    const places = yield* this.keyPlaces();
    if (places.length === 0) return null;
    const keys = new Map<number, Shown[]>();
    for (let i = 0; i < places.length; i++) {
      this.phrasesAt(places[i] as number, this.keyTerms, keys);
      if (i % WORDS_A_STEP === WORDS_A_STEP - 1) yield;
    }
    if (keys.size === 0) return null;
    const around = new Uint8Array(this.words.length);
    for (const list of keys.values()) {
      for (const { first, last, inside } of list) {
        const from = Math.max(0, last - NEAR_WORDS);
        around.fill(1, from, first + NEAR_WORDS + 1 + (inside ? MOST_PARTS : 0));
        // A compound's parts have the numbers after its own.
        for (const at of this.holders) if (at < from && at >= from - MOST_PARTS) around[at] = 1;
      }
    }
    return around;
  }

  /** Where key words may stand. */
  private *keyPlaces(): Pauses<number[]> {
    const { words, known } = this;
    const found: number[] = [];
    for (let at = 0; at < words.length; at++) {
      if (at % WORDS_A_STEP === 0) yield;
      const word = words[at] as Word;
      const info = known.infoOf(word);
      if (info.isPlain) continue;
      if (info.mayHold) this.holders.push(at);
      if (info.isKey || (info.mayBegin && this.isKeyJoined(word, words[at + 1]))) found.push(at);
    }
    for (const word of speltWords(this.text, words)) {
      this.spelt.set(word.at, word);
      this.holders.push(word.at);
      if (known.infoOf(word).isKey) found.push(word.at);
    }
    if (this.spelt.size > 0) this.holders.sort((a, b) => a - b);
    return found;
  }

  private isKeyJoined(word: Word, next: Word | undefined): boolean {
    if (next === undefined || !this.known.mayJoin(word.text, next.text, true)) return false;
    if (!maybeBroken(this.text, word, next, true)) return false;
    const found: Reading[] = [];
    this.known.addJoined(word.text, next.text, true, found);
    return found.length > 0;
  }

  private readingsAt(at: number): readonly Reading[] {
    const known = this.readings[at];
    if (known !== undefined) return known;
    const word = this.words[at] as Word;
    const next = this.words[at + 1];
    const spelt = this.spelt.get(at);
    let readings = this.known.readingsOf(word);
    if (spelt !== undefined) readings = [...readings, ...this.known.readingsOf(spelt)];
    if (
      next !== undefined &&
      this.known.mayJoin(word.text, next.text, false) &&
      maybeBroken(this.text, word, next, true)
    ) {
      const joined: Reading[] = [];
      this.known.addJoined(word.text, next.text, false, joined);
      if (joined.length > 0) readings = [...readings, ...joined];
    }
    this.readings[at] = readings;
    return readings;
  }

  /** Phrases of terms below `end` that a word of the piece is the rarest of. */
  private phrasesAt(at: number, end: number, terms: Map<number, Shown[]>): void {
    for (const reading of this.readingsAt(at)) {
      const { phrases } = reading.shelf.table;
      const last = reading.phrases + 1 + unitAt(phrases, reading.phrases);
      for (let p = reading.phrases + 1; p < last && !this.isTooMuch;) {
        const term = unitAt(phrases, p);
        if (term >= end) break;
        const before = unitAt(phrases, p + 1);
        const after = unitAt(phrases, p + 2);
        const alone = [{ first: at, last: at, sure: reading.sure, inside: reading.inside }];
        const begun = before === 0 ? alone : this.follow(at, reading, phrases, p + 3, before, -1, alone);
        const whole = after === 0 ? begun : this.follow(at, reading, phrases, p + 3 + 2 * before, after, 1, begun);
        if (whole.length > 0) {
          const known = terms.get(term);
          if (known === undefined) terms.set(term, [...whole]);
          else known.push(...whole);
        }
        this.shown += whole.length;
        p += 3 + 2 * (before + after);
      }
    }
  }

  /**
   * Every way in which the words of a phrase on one side of a word go on from it.
   *
   * @param p where the numbers of those words are, the nearest first
   * @param step 1 for words behind it, -1 for words before it
   * @param so the phrase so far, in each of its ways
   */
  private follow(
    at: number,
    from: Reading,
    phrases: string,
    p: number,
    left: number,
    step: 1 | -1,
    so: readonly Shown[],
  ): readonly Shown[] {
    if (left === 0 || so.length === 0) return so;
    const wanted = wideAt(phrases, p);
    let found = NONE;
    for (const other of this.neighbours(at, step, from.inside)) {
      const readings = this.readingsAt(other);
      this.looks += 1 + readings.length;
      for (const next of readings) {
        if (next.number !== wanted || this.isTooMuch) continue;
        const apart = step * (other - at);
        if (!(step === 1 ? isNext(apart, from, next) : isNext(apart, next, from))) continue;
        const longer = so.map(({ first, last, sure, inside }) => ({
          first: Math.min(first, other),
          last: Math.max(last, other),
          sure: sure && next.sure,
          inside: inside || next.inside,
        }));
        this.shown += longer.length;
        found = [...found, ...this.follow(other, next, phrases, p + 2, left - 1, step, longer)];
      }
    }
    return found;
  }

  /** All words that may be next to one in a phrase. Only parts of compounds may be further off than a word or two. */
  private neighbours(at: number, step: 1 | -1, isInside: boolean): readonly number[] {
    const near = 1 + MOST_BETWEEN;
    const far = near + MOST_PARTS;
    const found: number[] = [];
    if (isInside) {
      for (let other = Math.max(0, at - far); other <= at + far && other < this.words.length; other++)
        found.push(other);
      return found;
    }
    for (let other = at + step, i = 0; i < near && other >= 0 && other < this.words.length; i++, other += step)
      found.push(other);
    // Before the word there may be a compound further off, and behind it one that begins before it.
    const end = step === 1 ? at + 1 : at - near;
    const { holders } = this;
    for (
      let i = lowerBound(holders.length, (k) => (holders[k] as number) < at - far);
      i < holders.length && (holders[i] as number) < end;
      i++
    ) {
      const other = holders[i] as number;
      if (this.spelt.has(other) || this.known.holdsSeveral(this.words[other] as Word)) found.push(other);
    }
    return found;
  }
}

const NONE: readonly Shown[] = [];

/** Whether two words follow each other in a phrase, as many words apart as their numbers are. A compound's parts have the numbers after its own. */
function isNext(apart: number, first: Reading, second: Reading): boolean {
  return apart <= 1 + MOST_BETWEEN + (first.inside ? MOST_PARTS : 0) && apart >= 1 - (second.inside ? MOST_PARTS : 0);
}

/** Whether one of each list stand within `NEAR_WORDS` of each other; the rarest is tried against all others. */
export function standNear(lists: readonly (readonly Shown[])[]): boolean {
  const [rarest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  return rarest.some((one) => others.every((list) => isOneNear(list, one)));
}

function isOneNear(list: readonly Shown[], one: Shown): boolean {
  const far = NEAR_WORDS + MOST_PARTS;
  for (
    let i = lowerBound(list.length, (k) => (list[k] as Shown).first < one.last - far);
    i < list.length && (list[i] as Shown).first <= one.first + far;
    i++
  )
    if (areNear(list[i] as Shown, one)) return true;
  return false;
}

/** One word must not count for two terms, but a compound holds several. */
function areNear(a: Shown, b: Shown): boolean {
  const span = Math.max(a.last, b.last) - Math.min(a.first, b.first);
  if (a.inside || b.inside) return span <= NEAR_WORDS + MOST_PARTS;
  return span <= NEAR_WORDS && (a.first > b.last || b.first > a.last);
}
