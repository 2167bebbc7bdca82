/**
 * Which known words may be a slip or two away from a word, without comparing it with each: two words that differ by a letter missed,
 * added, changed or swapped are the same after leaving out one letter of each. Holds no words, only their places.
 */

/** A known word by its place, with the letters that it is compared by. */
export interface SlipEntry {
  readonly place: number;
  readonly letters: string;
}

/** Letters that are left of a long word after its slips: enough to tell most words apart. */
const FEWEST_KEPT = 5;
/** How full a table gets, at most. */
const FULL = 0.6;
const MOST_FOLLOWERS = 255;

export class SlipIndex {
  private readonly slips: number;
  private readonly most: number;
  /** How many letters its words have, as far as they are looked at. */
  private readonly lengths: readonly number[];
  /** Open addressing by a hash of the letters that are left: one more than a place, and another part of the hash. */
  private readonly slots: Uint16Array;
  private readonly tags: Uint8Array;

  /** By place: how many words after it begin with the same letters, and are found with it. */
  private readonly followers: Uint8Array;

  /**
   * @param entries in the order of their places
   * @param slips letters that may be wrong, at most two
   */
  constructor(entries: readonly SlipEntry[], slips: number) {
    this.slips = slips;
    this.most = FEWEST_KEPT + slips;
    this.followers = new Uint8Array((entries[entries.length - 1]?.place ?? -1) + 1);
    const leaders = this.leadersOf(entries);
    this.lengths = [...new Set(leaders.map(({ letters }) => letters.length))];
    const ways = leaders.reduce((sum, { letters }) => sum + waysOf(letters.length, slips), 0);
    this.slots = new Uint16Array(Math.ceil(ways / FULL) + 1);
    this.tags = new Uint8Array(this.slots.length);
    for (const { place, letters } of leaders) eachWay(letters, letters.length, slips, (hash) => this.put(hash, place));
  }

  /** Of each run of words that begin with the same letters the first, with no more letters than are looked at. */
  private leadersOf(entries: readonly SlipEntry[]): SlipEntry[] {
    const leaders: SlipEntry[] = [];
    for (const { place, letters } of entries) {
      const beginning = letters.slice(0, this.most);
      const leader = leaders[leaders.length - 1];
      const followers = leader === undefined ? 0 : (this.followers[leader.place] as number);
      if (leader?.letters === beginning && leader.place + followers + 1 === place && followers < MOST_FOLLOWERS)
        this.followers[leader.place] = followers + 1;
      else leaders.push({ place, letters: beginning });
    }
    return leaders;
  }

  private put(hash: number, place: number): void {
    let slot = (hash & 0x7fffffff) % this.slots.length;
    while (this.slots[slot] !== 0) slot = slot + 1 === this.slots.length ? 0 : slot + 1;
    this.slots[slot] = place + 1;
    this.tags[slot] = hash >>> TAG_SHIFT;
  }

  /**
   * @param letters of a page's word
   * @param take is given the places, some of them in vain or twice
   */
  near(letters: string, take: (place: number) => void): void {
    const find = (hash: number): void => this.find(hash, take);
    for (const length of this.lengths) {
      const kept = Math.max(0, length - this.slips);
      const seen = Math.min(length, letters.length);
      if (seen >= kept) eachWay(letters, seen, seen - kept, find);
    }
  }

  private find(hash: number, take: (place: number) => void): void {
    const { slots, tags } = this;
    for (
      let slot = (hash & 0x7fffffff) % slots.length;
      slots[slot] !== 0;
      slot = slot + 1 === slots.length ? 0 : slot + 1
    ) {
      if (tags[slot] !== hash >>> TAG_SHIFT) continue;
      const place = (slots[slot] as number) - 1;
      for (let i = 0; i <= (this.followers[place] as number); i++) take(place + i);
    }
  }
}

/** How many ways `eachWay` has at most. */
function waysOf(length: number, out: number): number {
  if (out === 0 || length <= out) return 1;
  return out === 1 ? length : (length * (length - 1)) / 2;
}

/** Hashes of the first `length` letters without `out` of them, at most two. */
function eachWay(letters: string, length: number, out: number, visit: (hash: number) => void): void {
  if (Math.min(out, length) === 0) return visit(hashWithout(letters, length, -1, -1));
  for (let a = 0; a < length; a++) {
    if (out === 1 || length === 1) visit(hashWithout(letters, length, a, -1));
    else for (let b = a + 1; b < length; b++) visit(hashWithout(letters, length, a, b));
  }
}

const TAG_SHIFT = 24;

/** FNV-1a, its high bits mixed into the low ones. */
function hashWithout(letters: string, length: number, a: number, b: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < length; i++) if (i !== a && i !== b) h = Math.imul(h ^ letters.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}
