/**
 * Which known words may be one slip away from a word, without comparing it with each: two words that differ by one letter missed,
 * added, changed or swapped are the same after leaving out one letter of each. Holds no words, only their places on a shelf.
 */

/** Letters that are looked at: enough to tell most words apart, and a longer word goes on in many ways. */
const LETTERS = 6;

export class SlipIndex {
  /** Open addressing without keys: one more than a place. What is found in vain is for the caller to see. */
  private readonly slots: Uint16Array;
  /** 1 where the word at a place begins with the same letters as the one at the place before, and is found with it. */
  private readonly follows: Uint8Array;

  /**
   * @param size places that there are
   * @param skeletonAt the letters of the word at a place as they are compared, '' where it is not to be found
   */
  constructor(size: number, skeletonAt: (place: number) => string) {
    this.follows = new Uint8Array(size);
    const beginnings: { readonly place: number; readonly letters: string }[] = [];
    let last = '';
    for (let place = 0; place < size; place++) {
      const letters = skeletonAt(place).slice(0, LETTERS);
      if (letters !== '' && letters === last) this.follows[place] = 1;
      else if (letters !== '') beginnings.push({ place, letters });
      last = letters;
    }
    const entries = beginnings.reduce((sum, { letters }) => sum + Math.max(1, letters.length - 1), 0);
    this.slots = new Uint16Array(1 << Math.ceil(Math.log2(2 * entries + 2)));
    for (const { place, letters } of beginnings) {
      if (letters.length === 1) this.put(hashWithout(letters, 1, 0), place);
      for (let left = 1; left < letters.length; left++) this.put(hashWithout(letters, letters.length, left), place);
    }
  }

  private put(hash: number, place: number): void {
    let slot = hash & (this.slots.length - 1);
    for (; this.slots[slot] !== 0; slot = (slot + 1) & (this.slots.length - 1)) {
      if (this.slots[slot] === place + 1) return;
    }
    this.slots[slot] = place + 1;
  }

  /**
   * @param skeleton of a page's word; its first letter is no slip
   * @param take is given the places, some of them in vain or twice
   */
  near(skeleton: string, take: (place: number) => void): void {
    for (let length = 1; length <= LETTERS && length <= skeleton.length + 1; length++) {
      if (length === skeleton.length + 1) this.take(hashWithout(skeleton, skeleton.length, -1), take);
      else if (length === 1) this.take(hashWithout(skeleton, 1, 0), take);
      else for (let left = 1; left < length; left++) this.take(hashWithout(skeleton, length, left), take);
    }
  }

  private take(hash: number, take: (place: number) => void): void {
    for (
      let slot = hash & (this.slots.length - 1);
      this.slots[slot] !== 0;
      slot = (slot + 1) & (this.slots.length - 1)
    ) {
      let place = (this.slots[slot] as number) - 1;
      do take(place++);
      while (this.follows[place] === 1);
    }
  }
}

/** Of the first `length` letters but the one at `left`. */
function hashWithout(letters: string, length: number, left: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < length; i++) if (i !== left) h = Math.imul(h ^ letters.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}
