/**
 * The first look, in the page itself: may this text hold what the engine would warn of? Nothing is warned of without a sign that ties
 * it to Russia, an army or a war (`isTie`), so it looks for those alone, by the same words and distances as the engine. It may pass a
 * text in vain, and never holds back one that the engine would warn of or call doubtful (`docs/decisions/0011-gate.md`).
 */
import { maybeBroken } from './broken-words.ts';
import { fold } from './fold.ts';
import { lowerBound } from './in-order.ts';
import { FEWEST_FOR_COMPOUND, FEWEST_IN_COMPOUND, withoutLeet, withoutRepeats } from './lexicon.ts';
import { isTie } from './pack.ts';
import type { EnginePack, Signal } from './pack.ts';
import { compileShelves, Shelf, shelfOf } from './shelf.ts';
import type { Accepts, NumberedPhrase, ShelfTable } from './shelf.ts';
import { MOST_BETWEEN, NEAR_WORDS, PHONE_TERM, SUM_TERM } from './signals.ts';
import { FEWEST_MISSPELT_TIES } from './verdict.ts';
import { isSingleLetter, MAX_WORD_LENGTH, words } from './words.ts';
import type { Word } from './words.ts';

/** The ties of a pack. Plain data, small enough for every tab. */
export interface GateTable {
  /** The words of each script. */
  readonly shelves: readonly ShelfTable[];
  /** A tie's number, then the numbers of terms that show it where they stand near each other. */
  readonly groups: readonly (readonly number[])[];
}

/** Longest phrase, in words, of which pieces that overlap by `OVERLAP_WORDS` still see all. */
const LONGEST_PHRASE = 12;

/** @throws Error where the pack has a tie that could be shown without a word, or a phrase that is too long */
export function compileGate(pack: Pick<EnginePack, 'terms' | 'signals'>): GateTable {
  const ties = pack.signals.filter(isTie);
  const groups = ties.map(groupsOf);
  const named = [...new Set(groups.flat(2))].sort();
  const numbers = new Map(named.map((term, number) => [term, number]));
  const phrases: NumberedPhrase[] = pack.terms.flatMap(({ id, phrases: all }) => {
    const term = numbers.get(id);
    return term === undefined ? [] : all.map((phrase) => ({ term, phrase }));
  });
  // Phrases that show a tie by themselves are a term of their own, and a group of it alone.
  const all = ties.flatMap((signal, tie) => {
    const own = named.length + tie;
    phrases.push(...signal.phrases.map((phrase) => ({ term: own, phrase })));
    const near = (groups[tie] as string[][]).map((group) => group.map((term) => numbers.get(term) as number));
    return (signal.phrases.length > 0 ? [[own], ...near] : near).map((group) => [tie, ...group]);
  });
  const tooLong = phrases.find(({ phrase }) => phrase.length > LONGEST_PHRASE);
  if (tooLong !== undefined) throw new Error(`the phrase ${tooLong.phrase.join(' ')} is too long for the gate`);
  return { shelves: compileShelves(phrases), groups: all };
}

/** The groups of a tie without sums and telephone numbers, which the gate does not look for, and without those that others imply. */
function groupsOf(signal: Signal): string[][] {
  const bare = signal.near
    .map((group) => {
      const usable = [...new Set(group)].filter((term) => term !== SUM_TERM && term !== PHONE_TERM);
      if (usable.length === 0)
        throw new Error(`tie ${signal.id}: the group ${group.join(' + ')} has no word to look for`);
      return usable;
    })
    .sort((a, b) => a.length - b.length);
  const kept: string[][] = [];
  for (const group of bare) {
    if (!kept.some((smaller) => smaller.every((term) => group.includes(term)))) kept.push(group);
  }
  return kept;
}

/** Characters that are looked at in one step, at least. */
const PIECE = 4_000;
/** A text that goes on for longer without a space is no ordinary one: it passes, rather than be cut where a word may stand. */
const LONGEST_UNBROKEN = 100_000;
/** Words that one word may hold, run together; each counts as a word. */
const MOST_PARTS = Math.ceil(MAX_WORD_LENGTH / FEWEST_IN_COMPOUND);
/** Words that a piece repeats of the one before, at least: no tie takes up more. */
const OVERLAP_WORDS = NEAR_WORDS + MOST_PARTS + (1 + MOST_BETWEEN) * LONGEST_PHRASE;

/** A known word in a piece. */
interface Found {
  readonly known: number;
  readonly shelf: Shelf;
  readonly at: number;
  /** False for a misspelling. */
  readonly sure: boolean;
  /** True in a compound, where it may count as up to `MOST_PARTS` words further on. */
  readonly inside: boolean;
}

/** A phrase of a term in a piece, by word numbers, last inclusive. */
type Shown = Omit<Found, 'known' | 'shelf' | 'at'> & { readonly first: number; readonly last: number };

export class Gate {
  private readonly table: GateTable;
  /** By block of Unicode; built when a page first has a word of it. */
  private readonly shelves = new Map<number, Shelf | null>();

  constructor(table: GateTable) {
    this.table = table;
  }

  /** @param text any text of the page, as it stands */
  passes(text: string): boolean {
    const steps = this.look([text]);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  /**
   * @param texts the passages of one item, in order
   * @returns after steps of some thousand characters, whether the item passes
   */
  *look(texts: Iterable<string>): Generator<void, boolean> {
    const misspelt = new Set<number>();
    let waiting = '';
    let before = '';
    for (const text of texts) {
      waiting += `${text}\n`;
      while (waiting.length >= PIECE) {
        const end = endOfWord(waiting, PIECE - 1);
        if (before.length + end > LONGEST_UNBROKEN) return true;
        const folded = fold(before + waiting.slice(0, end)).text;
        waiting = waiting.slice(end);
        const piece = words(folded);
        if (this.holdsTie(folded, piece, misspelt)) return true;
        before = folded.slice(overlapStart(piece));
        yield;
      }
    }
    const folded = fold(before + waiting).text;
    return this.holdsTie(folded, words(folded), misspelt);
  }

  /**
   * @param misspelt ties that so far showed with misspelt words only; raised by those of this piece
   * @returns whether a tie is shown for certain, or as many misspelt ones as the engine believes
   */
  private holdsTie(text: string, piece: readonly Word[], misspelt: Set<number>): boolean {
    const shown = termsIn(this.knownIn(text, piece));
    for (const [tie, ...group] of this.table.groups) {
      if (!group.every((term) => shown.has(term))) continue;
      const lists = group.map((term) => shown.get(term) as readonly Shown[]);
      if (standNear(lists.map((list) => list.filter(({ sure }) => sure)))) return true;
      if (standNear(lists.length > 1 ? lists : lists.map((list) => list.filter(({ first, last }) => first < last))))
        misspelt.add(tie as number);
    }
    return misspelt.size >= FEWEST_MISSPELT_TIES;
  }

  /** All known words of a piece, in order. */
  private knownIn(text: string, piece: readonly Word[]): Found[] {
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
   * Whatever the word may stand for. What it does stand for the engine decides by all words that it knows; here are but those of ties,
   * so that whatever rules another reading out here rules it out there.
   *
   * @returns whether it is a known word as it stands
   */
  private addWord({ text, at, spelt }: Word, found: Found[]): boolean {
    const before = found.length;
    this.add(text, 0, isWhole, { at, sure: true, inside: false }, found);
    const isKnown = found.length > before;
    const plain = withoutLeet(text);
    if (!isKnown) {
      if (plain !== text) this.add(plain, 0, isWhole, { at, sure: true, inside: false }, found);
      if (found.length === before)
        this.add(withoutRepeats(plain), 0, isWhole, { at, sure: true, inside: false }, found);
      if (found.length === before) this.addMisspelt(plain, at, found);
    }
    this.addParts(text, isPart, at, found);
    if (plain !== text) this.addParts(plain, isPart, at, found);
    if (spelt === true) this.addParts(text, isSpeltPart, at, found);
    return isKnown;
  }

  private addParts(text: string, accepts: Accepts, at: number, found: Found[]): void {
    if (text.length < FEWEST_FOR_COMPOUND) return;
    for (let from = 0; from + FEWEST_IN_COMPOUND <= text.length; from++)
      this.add(text, from, accepts, { at, sure: true, inside: true }, found);
  }

  private addJoined(first: Word, second: Word, found: Found[]): void {
    const { length } = first.text;
    const isJoined: Accepts = (known, isStem, word) => (isStem ? known > length : known === word.length);
    this.add(first.text + second.text, 0, isJoined, { at: first.at, sure: true, inside: false }, found);
  }

  private add(text: string, from: number, accepts: Accepts, how: Omit<Found, 'known' | 'shelf'>, found: Found[]): void {
    const shelf = this.shelfFor(text, from);
    if (shelf === null) return;
    for (const known of shelf.find(text, from, accepts)) found.push({ known, shelf, ...how });
  }

  private addMisspelt(text: string, at: number, found: Found[]): void {
    const shelf = this.shelfFor(text, 0);
    if (shelf === null) return;
    for (const known of shelf.findMisspelt(text)) found.push({ known, shelf, at, sure: false, inside: false });
  }

  private shelfFor(text: string, at: number): Shelf | null {
    const block = shelfOf(text, at);
    const built = this.shelves.get(block);
    if (built !== undefined) return built;
    const table = this.table.shelves.find((one) => one.block === block);
    const shelf = table === undefined ? null : new Shelf(table);
    this.shelves.set(block, shelf);
    return shelf;
  }
}

/** The word itself, or a stem that it begins with. */
const isWhole: Accepts = (known, isStem, word) => isStem || known === word.length;

/** A part of a compound, before and after which there is room for others. */
const isPart: Accepts = (known, _isStem, word, at) => {
  const rest = word.length - at - known;
  return isRoom(at) && isRoom(rest) && known >= FEWEST_IN_COMPOUND && known < word.length;
};

function isRoom(length: number): boolean {
  return length === 0 || length >= FEWEST_IN_COMPOUND;
}

const isSpeltPart: Accepts = (known) => known >= FEWEST_IN_COMPOUND;

/** Phrases of all terms by the term's number, each list in order. */
function termsIn(found: readonly Found[]): Map<number, Shown[]> {
  const shown = new Map<number, Shown[]>();
  const back = found.some(({ inside }) => inside) ? MOST_PARTS : 0;
  for (const start of found) {
    start.shelf.phrasesFrom(start.known, (term, rest) => {
      const list = shown.get(term) ?? [];
      if (addPhrases(found, start, rest, 0, back, { first: start.at, last: start.at, ...how(start) }, list))
        shown.set(term, list);
    });
  }
  return shown;
}

function how({ sure, inside }: Found): Pick<Found, 'sure' | 'inside'> {
  return { sure, inside };
}

/**
 * Every way in which the rest of a phrase goes on from a word.
 *
 * @param part of `rest` that comes next
 * @param back words that a word may stand before the one that it follows, since compounds hold several
 * @returns whether there is any
 */
function addPhrases(
  found: readonly Found[],
  from: Found,
  rest: Uint16Array,
  part: number,
  back: number,
  so: Shown,
  out: Shown[],
): boolean {
  if (part === rest.length) return out.push(so) > 0;
  const last = from.at + 1 + MOST_BETWEEN + (from.inside ? MOST_PARTS : 0);
  let any = false;
  for (
    let i = lowerBound(found.length, (k) => (found[k] as Found).at < from.at + 1 - back);
    i < found.length && (found[i] as Found).at <= last;
    i++
  ) {
    const next = found[i] as Found;
    if (next.known !== rest[part] || (next.at <= from.at && !next.inside)) continue;
    const longer = {
      first: Math.min(so.first, next.at),
      last: Math.max(so.last, next.at),
      sure: so.sure && next.sure,
      inside: so.inside || next.inside,
    };
    any = addPhrases(found, next, rest, part + 1, back, longer, out) || any;
  }
  return any;
}

/** Whether one of each list stand within `NEAR_WORDS` of each other; the rarest is tried against all others. */
function standNear(lists: readonly (readonly Shown[])[]): boolean {
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

/** @returns the offset after the first white space from `from` on; the text ends in some */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) > 0x20) at++;
  return at + 1;
}

/**
 * Where the next piece begins in a folded piece: at a word longer than a letter, so that what is spelt out is seen as the engine sees
 * it, and far enough before the end.
 */
function overlapStart(piece: readonly Word[]): number {
  const end = (piece[piece.length - 1]?.at ?? 0) - OVERLAP_WORDS;
  for (let i = piece.length - 1; i >= 0; i--) {
    const { at, spelt, start, text } = piece[i] as Word;
    if (at <= end && spelt !== true && !isSingleLetter(text)) return start;
  }
  return 0;
}
