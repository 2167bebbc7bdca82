/**
 * From a word as it stands on the page to the words that a pack knows: exactly, with an ending glued on, in leetspeak, run
 * together, or misspelt. Candidates for a misspelt word come from `spelling.ts`; who judges them is the caller's choice
 * (`misspelling.ts`).
 */
import { lettersOf } from './pack.ts';
import type { EnginePack, Phrase } from './pack.ts';
import { SpellingIndex } from './spelling.ts';
import type { Misspelling } from './spelling.ts';

/** A word of the pack that a page's word stands for. */
export interface Match {
  /** The word as the pack writes it, with its `*`. */
  readonly known: string;
  /** 0 for the very word; else Fuse.js' score, 0 (equal) to 1 (nothing alike). */
  readonly distance: number;
}

/** Words of the pack that run together in one word of the page, in order. */
export type Resolution = readonly (readonly Match[])[];

/** No match: shared, since most words of most pages get it. */
const NOTHING: Resolution = [];

/** Shortest stem that takes any ending; shorter ones would swallow whole dictionaries. */
export const SHORTEST_STEM = 3;
/** Endings in a spelt-out sentence are short, else any stem would swallow the words after it. */
const LONGEST_SPELT_ENDING = 2;
/** Shortest run of letters in which known words are looked for one after the other (`russianarmyjobs`), and shortest of them. */
export const FEWEST_FOR_COMPOUND = 7;
export const FEWEST_IN_COMPOUND = 3;
const CACHE_SIZE = 20_000;

/** @returns how far a page's word is from the known one, in 0–1, or null where it is no misspelling of it after all */
export type Judge = (candidate: Misspelling) => number | null;

/** The words that a pack knows, and what a page’s word stands for among them. */
export class Lexicon {
  private readonly exact = new Map<string, Match>();
  private readonly stems = new Map<string, Match>();
  /** First letters of every known word, and of every stem: most words of most pages begin like none, and need no look-up. */
  private readonly beginnings = new Beginnings();
  private readonly stemBeginnings = new Beginnings();
  /** Length of the longest known word. */
  private longest = 0;
  /** Length of the longest stem that begins with a letter. */
  private readonly longestStem = new Map<string, number>();
  private readonly spellings = new SpellingIndex();
  private readonly isOrdinary: (word: string) => boolean;
  private readonly judge: Judge;
  private readonly cache = new Map<string, Resolution>();

  /**
   * @param known words as the pack writes them, folded, with their `*`
   * @param isOrdinary says which words are never taken for a misspelling
   */
  constructor(known: Iterable<string>, isOrdinary: (word: string) => boolean, judge: Judge) {
    this.isOrdinary = isOrdinary;
    this.judge = judge;
    for (const word of known) this.learn(word);
  }

  private learn(word: string): void {
    const isStem = word.endsWith('*');
    const stem = lettersOf(word);
    const table = isStem ? this.stems : this.exact;
    if (table.has(stem)) return;
    table.set(stem, { known: word, distance: 0 });
    this.longest = Math.max(this.longest, stem.length);
    this.beginnings.add(stem);
    if (isStem) this.stemBeginnings.add(stem);
    if (isStem)
      this.longestStem.set(stem[0] as string, Math.max(stem.length, this.longestStem.get(stem[0] as string) ?? 0));
    this.spellings.add({ word: stem, isStem });
  }

  /**
   * @param word a folded word
   * @returns what it stands for; empty where the pack does not know it, more than one entry where words run together
   */
  resolve(word: string): Resolution {
    const cached = this.cache.get(word);
    if (cached !== undefined) return cached;
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    const resolution = this.look(word);
    this.cache.set(word, resolution);
    return resolution;
  }

  /** The same for a word that was put together from single letters: it may hold several words, with their endings. */
  resolveSpelt(word: string): Resolution {
    const sure = this.resolve(word);
    const [first = [], ...more] = this.splitFreely(word) ?? NOTHING;
    if (sure.length === 0) return first.length === 0 ? NOTHING : [first, ...more];
    // To `resolve` all that follows a stem may be its ending: in `russianarmy` it is a word of its own.
    if (sure.length > 1 || more.length === 0) return sure;
    return [[...new Set([...(sure[0] as readonly Match[]), ...first])], ...more];
  }

  private look(word: string): Resolution {
    const sure = this.known(word);
    // A stem takes any ending, also a whole word that was run on: `russiavisa` is two words, not a case form of the first.
    if (sure.length > 0) return (this.exact.has(word) ? null : this.split(word)) ?? [sure];
    if (this.isOrdinary(word)) return NOTHING;
    const disguised = this.undisguised(word);
    if (disguised.length > 0) return [disguised];
    const plain = withoutLeet(word);
    const joined = this.split(plain);
    if (joined !== null) return joined;
    const misspelt = this.misspelt(plain);
    return misspelt.length > 0 ? [misspelt] : NOTHING;
  }

  /**
   * What two words mean that a stray space cut apart ("securi ty"), where neither means anything by itself. Misspellings and
   * disguises are left aside: two slips in one word are not looked for.
   */
  joined(first: string, second: string): readonly Match[] {
    if (first.length >= BEGINNING && !this.beginnings.may(first, 0)) return [];
    const longest = this.longestStem.get(first[0] as string) ?? 0;
    const whole = first + second;
    const exact = this.exact.get(whole);
    if (exact !== undefined) return [exact];
    // A stem no longer than the first part would have been found in it.
    for (let length = Math.min(whole.length, longest); length > first.length; length--) {
      const stem = this.stems.get(whole.slice(0, length));
      if (stem !== undefined) return [stem];
    }
    return [];
  }

  /** Known words written with figures for letters, or with letters held down. */
  private undisguised(word: string): Match[] {
    const plain = withoutLeet(word);
    const disguised = plain === word ? [] : this.known(plain);
    if (disguised.length > 0) return disguised;
    const single = withoutRepeats(plain);
    return single === plain ? [] : this.known(single);
  }

  /** The word itself, and every stem that it begins with. */
  known(word: string): Match[] {
    const matches: Match[] = [];
    const exact = this.exact.get(word);
    if (exact !== undefined) matches.push(exact);
    if (!this.stemBeginnings.may(word, 0)) return matches;
    const longest = this.longestStem.get(word[0] as string) ?? 0;
    for (let length = Math.min(word.length, longest); length >= SHORTEST_STEM; length--) {
      const stem = this.stems.get(word.slice(0, length));
      if (stem !== undefined) matches.push(stem);
    }
    return matches;
  }

  /** Two known words or more without a space between them, as in a hashtag or a spelt-out sentence: at each place the longest. */
  private split(word: string): Resolution | null {
    if (word.length < FEWEST_FOR_COMPOUND) return null;
    const parts: (readonly Match[])[] = [];
    let at = 0;
    while (at < word.length) {
      const end = this.longestKnown(word, at);
      if (end === at) return null;
      parts.push(this.exactly(word.slice(at, end)));
      at = end;
    }
    return parts.length > 1 ? parts : null;
  }

  /** Known words with short endings that make up all of a word, fewest first; unlike `split` it tries every cut. */
  private splitFreely(word: string): Resolution | null {
    const rest: (Resolution | null)[] = new Array<Resolution | null>(word.length + 1).fill(null);
    rest[word.length] = [];
    for (let at = word.length - SHORTEST_STEM; at >= 0; at--) {
      if (!this.beginnings.may(word, at)) continue;
      const last = Math.min(word.length, at + this.longest + LONGEST_SPELT_ENDING);
      for (let end = at + SHORTEST_STEM; end <= last; end++) {
        const after = rest[end];
        const here = rest[at];
        if (
          after === null ||
          after === undefined ||
          (here !== null && here !== undefined && here.length <= after.length + 1)
        )
          continue;
        const matches = this.exactOrEnded(word.slice(at, end));
        if (matches.length > 0) rest[at] = [matches, ...after];
      }
    }
    return rest[0] ?? null;
  }

  /** The word itself, and every stem that it begins with and that little follows. */
  private exactOrEnded(part: string): Match[] {
    const matches: Match[] = [];
    const exact = this.exact.get(part);
    if (exact !== undefined) matches.push(exact);
    for (let ending = 0; ending <= LONGEST_SPELT_ENDING && part.length - ending >= SHORTEST_STEM; ending++) {
      const stem = this.stems.get(part.slice(0, part.length - ending));
      if (stem !== undefined) matches.push(stem);
    }
    return matches;
  }

  private longestKnown(word: string, at: number): number {
    if (!this.beginnings.may(word, at)) return at;
    for (let end = word.length; end - at >= FEWEST_IN_COMPOUND; end--) {
      const rest = word.length - end;
      if (rest > 0 && rest < FEWEST_IN_COMPOUND) continue;
      const part = word.slice(at, end);
      if (this.exact.has(part) || this.stems.has(part)) return end;
    }
    return at;
  }

  private exactly(part: string): Match[] {
    return [this.exact.get(part), this.stems.get(part)].filter((match) => match !== undefined);
  }

  private misspelt(word: string): Match[] {
    let best: Match | null = null;
    for (const candidate of this.spellings.near(word)) {
      const distance = this.judge(candidate);
      if (distance === null || (best !== null && distance >= best.distance)) continue;
      best = { known: candidate.known.isStem ? `${candidate.known.word}*` : candidate.known.word, distance };
    }
    return best === null ? [] : [best];
  }
}

/** Letters that a known word is first looked for by: no more than the shortest of stems and of parts of compounds has. */
const BEGINNING = 3;

/** Which beginnings words have, hashed: says in a few machine operations, without a new string, that none begins so. */
class Beginnings {
  private readonly seen = new Uint8Array(0x10000);

  /** @param word shorter ones are never asked for by `may` */
  add(word: string): void {
    this.seen[hashOfBeginning(word, 0)] = 1;
  }

  /** @returns false where no word that was added begins like `word` from `at` */
  may(word: string, at: number): boolean {
    return this.seen[hashOfBeginning(word, at)] === 1;
  }
}

/** @returns a number below 2¹⁶, the same for all words that go on alike from `at` for `BEGINNING` letters */
function hashOfBeginning(word: string, at: number, end = word.length): number {
  let hash = 0;
  for (let i = at; i < at + BEGINNING && i < end; i++) hash = Math.imul(hash, 0x9e5) + word.charCodeAt(i);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** Every word of a pack's terms and signals; words recur. */
export function* wordsOfPack(pack: Pick<EnginePack, 'terms' | 'signals'>): Iterable<string> {
  for (const phrase of phrasesOf(pack)) yield* phrase;
}

function* phrasesOf(pack: Pick<EnginePack, 'terms' | 'signals'>): Iterable<Phrase> {
  for (const term of pack.terms) yield* term.phrases;
  for (const signal of pack.signals) yield* signal.phrases;
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Digits and signs inside a Latin word read as the letters that they imitate; a number stays a number. */
export function withoutLeet(word: string): string {
  if (!holdsImitations(word)) return word;
  let out = '';
  for (const char of word) out += LEET[char] ?? char;
  return out;
}

function holdsImitations(word: string): boolean {
  let letters = false;
  let imitations = false;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit >= 0x61 && unit <= 0x7a) letters = true;
    else if (unit < 0x61) imitations = true;
  }
  return letters && imitations;
}

/** "armyyyy" and "heeelper" with each run of one letter cut to one. */
export function withoutRepeats(word: string): string {
  let out = '';
  let kept = 0;
  for (let i = 1; i <= word.length; i++) {
    if (i < word.length && word.charCodeAt(i) !== word.charCodeAt(i - 1)) continue;
    out += word.slice(kept, i);
    while (i < word.length && word.charCodeAt(i) === word.charCodeAt(i - 1)) i++;
    kept = i;
  }
  return out;
}
