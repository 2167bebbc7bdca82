/** Known words in one string, by their places in it: an object for each would be most of what a tab has room for. */

const STAR = 0x2a;
const SPACE = 0x20;

export class PackedWords {
  private readonly words: string;
  /** Where each word begins; one more, for the end. */
  private readonly starts: Uint32Array;

  /** @param words each followed by a space; one that ends in `*` takes any ending */
  constructor(words: string) {
    this.words = words;
    let count = 0;
    for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) === SPACE) count++;
    this.starts = new Uint32Array(count + 1);
    for (let at = 0, place = 1; at < words.length; at++)
      if (words.charCodeAt(at) === SPACE) this.starts[place++] = at + 1;
  }

  get size(): number {
    return this.starts.length - 1;
  }

  /** Its first letter. */
  unitAt(place: number): number {
    return this.words.charCodeAt(this.starts[place] as number);
  }

  isStem(place: number): boolean {
    return this.words.charCodeAt((this.starts[place + 1] as number) - 2) === STAR;
  }

  /** How many letters it has, its `*` aside. */
  lengthAt(place: number): number {
    return (this.starts[place + 1] as number) - (this.starts[place] as number) - (this.isStem(place) ? 2 : 1);
  }

  /** Its letters, without the `*`. */
  lettersAt(place: number): string {
    const start = this.starts[place] as number;
    return this.words.slice(start, start + this.lengthAt(place));
  }

  /** Whether it has the letters of `text` from `at` on, `length` in all. */
  isSame(place: number, length: number, text: string, at: number): boolean {
    if (place >= this.size || this.lengthAt(place) !== length) return false;
    const start = this.starts[place] as number;
    for (let i = 0; i < length; i++) if (this.words.charCodeAt(start + i) !== text.charCodeAt(at + i)) return false;
    return true;
  }
}
