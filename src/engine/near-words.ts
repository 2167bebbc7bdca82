/** Finds what a misspelt word may stand for among packed words; the same as `SpellingIndex`, without an object for each word. */
import type { PackedWords } from './packed-words.ts';
import { SlipIndex } from './slip-index.ts';
import { classOf, lettersForgiven, slipsForgiven, WHOLE } from './slips.ts';
import { askedFor, fitsByLength, isCompared, lacksLetters, letterSet, misspells, skeletonOf } from './spelling.ts';
import type { Asked } from './spelling.ts';

export class NearWords {
  private readonly words: PackedWords;
  /** By place: what rules out nearly all words before their letters are looked at. */
  private readonly firsts: Uint16Array;
  private readonly lengths: Uint8Array;
  private readonly slips: Uint8Array;
  private readonly letters: Int32Array;
  private readonly lettersForgiven: Uint8Array;
  private readonly oneSlip: SlipIndex;
  /** Places of the words in which more than one slip is forgiven, by the class of their first letter: they are long, and few. */
  private readonly long = new Map<number, number[]>();
  /** The word for which a place was last found, so that none is found twice. */
  private readonly seen: Uint32Array;
  private asked = 0;

  constructor(words: PackedWords) {
    const { size } = words;
    this.words = words;
    this.firsts = new Uint16Array(size);
    this.lengths = new Uint8Array(size);
    this.slips = new Uint8Array(size);
    this.letters = new Int32Array(size);
    this.lettersForgiven = new Uint8Array(size);
    this.seen = new Uint32Array(size);
    this.oneSlip = new SlipIndex(size, (place) => this.learn(place, words.lettersAt(place)));
  }

  /** @returns what the word is to be found by in the index of one slip; '' where it is kept elsewhere */
  private learn(place: number, word: string): string {
    if (!isCompared(word)) return '';
    const first = classOf(word.charCodeAt(0));
    const slips = slipsForgiven(word);
    const skeleton = skeletonOf(word);
    this.firsts[place] = first;
    this.lengths[place] = word.length;
    this.slips[place] = slips;
    this.letters[place] = letterSet(word);
    this.lettersForgiven[place] = lettersForgiven(word);
    if (slips < 2 * WHOLE && skeleton !== '') return skeleton;
    const long = this.long.get(first);
    if (long === undefined) this.long.set(first, [place]);
    else long.push(place);
    return '';
  }

  /** @returns places of the words that `word` may be a misspelling of */
  misspelt(word: string): number[] {
    if (!isCompared(word)) return [];
    this.asked++;
    const first = classOf(word.charCodeAt(0));
    const asked = askedFor(word);
    const found: number[] = [];
    const take = (place: number): void => {
      if (this.firsts[place] !== first || this.seen[place] === this.asked || !this.mayBe(place, asked)) return;
      this.seen[place] = this.asked;
      if (misspells(asked, { word: this.words.lettersAt(place), isStem: this.words.isStem(place) })) found.push(place);
    };
    this.oneSlip.near(asked.skeleton, take);
    this.long.get(first)?.forEach(take);
    return found;
  }

  private mayBe(place: number, { word, letters }: Asked): boolean {
    const slips = this.slips[place] as number;
    return (
      fitsByLength(this.lengths[place] as number, word.length, slips) &&
      !lacksLetters(this.letters[place] as number, letters, this.lettersForgiven[place] as number)
    );
  }
}
