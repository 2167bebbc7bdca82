/** Finds what a misspelt word may stand for among packed words; the same as `SpellingIndex`, without an object for each word. */
import type { PackedWords } from './packed-words.ts';
import { SlipIndex } from './slip-index.ts';
import type { SlipEntry } from './slip-index.ts';
import { classOf, HALF, lettersForgiven, slipsForgiven, WHOLE } from './slips.ts';
import { askedFor, fitsByLength, isCompared, lacksLetters, letterSet, misspells, skeletonOf } from './spelling.ts';
import type { Asked } from './spelling.ts';

export class NearWords {
  private readonly words: PackedWords;
  /** By the class of their first letters, in which words stand together: where they are, or how they are found once one was asked for. */
  private readonly ranges = new Map<number, { readonly from: number; end: number }>();
  private readonly groups = new Map<number, Group>();

  /** @param words of one script, those whose first letters are confused standing together */
  constructor(words: PackedWords) {
    this.words = words;
    for (let place = 0; place < words.size; place++) {
      const first = classOf(words.unitAt(place));
      const range = this.ranges.get(first);
      if (range === undefined) this.ranges.set(first, { from: place, end: place + 1 });
      else range.end = place + 1;
    }
  }

  /** @returns places of the words that `word` may be a misspelling of */
  misspelt(word: string): readonly number[] {
    const first = classOf(word.charCodeAt(0));
    const range = this.ranges.get(first);
    if (range === undefined || !isCompared(word)) return [];
    const known = this.groups.get(first) ?? new Group(this.words, range.from, range.end);
    this.groups.set(first, known);
    return known.misspelt(word);
  }
}

/** The words whose first letters are confused for each other. */
class Group {
  private readonly words: PackedWords;
  private readonly from: number;
  private readonly letters: Int32Array;
  /** For each word the number of the page's word that it was last compared with, so that none is found twice. */
  private readonly seen: Uint32Array;
  private asked = 0;
  /** Words in which one slip is forgiven: a letter, or signs alone. */
  private readonly byLetters: SlipIndex;
  private readonly bySigns: SlipIndex;
  /** Words in which a letter and a sign are, and in which two letters are. */
  private readonly byBoth: SlipIndex;
  private readonly byTwo: SlipIndex;

  constructor(words: PackedWords, from: number, end: number) {
    this.words = words;
    this.from = from;
    this.letters = new Int32Array(end - from);
    this.seen = new Uint32Array(end - from);
    const one: SlipEntry[] = [];
    const signs: SlipEntry[] = [];
    const both: SlipEntry[] = [];
    const two: SlipEntry[] = [];
    for (let place = 0; place < end - from; place++) {
      const word = words.lettersAt(from + place);
      if (!isCompared(word)) continue;
      this.letters[place] = letterSet(word);
      const skeleton = skeletonOf(word);
      const slips = slipsForgiven(word);
      if (slips === WHOLE) {
        one.push({ place, letters: word });
        if (skeleton !== word) signs.push({ place, letters: skeleton });
      } else (slips === WHOLE + HALF ? both : two).push({ place, letters: skeleton });
    }
    this.byLetters = new SlipIndex(one, 1);
    this.bySigns = new SlipIndex(signs, 0);
    this.byBoth = new SlipIndex(both, 1);
    this.byTwo = new SlipIndex(two, 2);
  }

  misspelt(word: string): number[] {
    this.asked++;
    const asked = askedFor(word);
    const found: number[] = [];
    const take = (place: number): void => {
      if (this.seen[place] === this.asked) return;
      this.seen[place] = this.asked;
      if (this.isMisspelt(place, asked)) found.push(this.from + place);
    };
    this.byLetters.near(word, take);
    this.bySigns.near(asked.skeleton, take);
    this.byBoth.near(asked.skeleton, take);
    this.byTwo.near(asked.skeleton, take);
    return found;
  }

  private isMisspelt(place: number, asked: Asked): boolean {
    if (lacksLetters(this.letters[place] as number, asked.letters, MOST_LETTERS_FORGIVEN)) return false;
    const word = this.words.lettersAt(this.from + place);
    return (
      fitsByLength(word.length, asked.word.length, slipsForgiven(word)) &&
      misspells(asked, { word, isStem: this.words.isStem(this.from + place) })
    );
  }
}

/** In the longest words. */
const MOST_LETTERS_FORGIVEN = lettersForgiven('x'.repeat(20));
