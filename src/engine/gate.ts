/**
 * The first look, in the page itself: may this text hold what the engine would warn of? Nothing is warned of without a tie (`isTie`),
 * so it looks for those alone, by the same words and distances as the engine. It may pass a text in vain, and never holds back one that
 * the engine would warn of or call doubtful (`docs/decisions/0011-gate.md`).
 */
import { fold } from './fold.ts';
import { LONGEST_PHRASE } from './gate-table.ts';
import type { GateTable } from './gate-table.ts';
import { KnownWords, MOST_PARTS } from './known-words.ts';
import type { Shelves } from './known-words.ts';
import { Shelf, shelfOf } from './shelf.ts';
import { MOST_BETWEEN, NEAR_WORDS } from './signals.ts';
import { standNear, termsIn } from './terms-shown.ts';
import type { Shown } from './terms-shown.ts';
import { FEWEST_MISSPELT_TIES } from './verdict.ts';
import { WordSet } from './word-set.ts';
import { isSingleLetter, words } from './words.ts';
import type { Word } from './words.ts';

/** Characters that are looked at in one step, at least. */
const PIECE = 4_000;
/** A text that goes on for longer without a space is no ordinary one: it passes, rather than be cut where a word may stand. */
const LONGEST_UNBROKEN = 100_000;
/** The same for single letters, one after the other. */
const MOST_REPEATED = 10_000;
/** Words that a tie takes up at most, and that a piece therefore repeats of the one before. */
const LONGEST_TIE = NEAR_WORDS + MOST_PARTS + (1 + MOST_BETWEEN) * LONGEST_PHRASE;

export class Gate {
  /** By the first term of each, the rarest: most texts show none of them. */
  private readonly groups = new Map<number, GateTable['groups'][number][]>();
  private readonly known: KnownWords;

  constructor(table: GateTable) {
    for (const group of table.groups) {
      const first = group[1] as number;
      const fellows = this.groups.get(first);
      if (fellows === undefined) this.groups.set(first, [group]);
      else fellows.push(group);
    }
    this.known = new KnownWords(shelvesOf(table));
  }

  /** @param text any text of the page, as it stands */
  passes(text: string): boolean {
    const steps = this.look([text]);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  /** Lets go of the words seen so far, which make the next items of the same page quick. */
  forget(): void {
    this.known.forget();
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
        if (end > LONGEST_UNBROKEN || before.length > MOST_REPEATED) return true;
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
    const found = this.known.find(text, piece);
    if (found.length === 0) return misspelt.size >= FEWEST_MISSPELT_TIES;
    const shown = termsIn(found);
    for (const [tie, ...group] of this.groupsAmong(shown)) {
      const lists = group.map((term) => shown.get(term) as readonly Shown[]);
      if (standNear(lists.map((list) => list.filter(({ sure }) => sure)))) return true;
      // A single misspelt word shows nothing by itself.
      if (standNear(lists.length > 1 ? lists : lists.map((list) => list.filter(({ first, last }) => first < last))))
        misspelt.add(tie as number);
    }
    return misspelt.size >= FEWEST_MISSPELT_TIES;
  }

  /** Groups of which all terms are shown, wherever they stand. */
  private *groupsAmong(shown: ReadonlyMap<number, unknown>): Iterable<GateTable['groups'][number]> {
    for (const term of shown.keys()) {
      for (const group of this.groups.get(term) ?? [])
        if (group.every((one, i) => i === 0 || shown.has(one))) yield group;
    }
  }
}

/** Shelves are built when a page first has a word of their script; what they were built from is let go. */
function shelvesOf({ shelves, compounds }: GateTable): Shelves {
  const tables = new Map(shelves.map((table) => [table.block, table]));
  const built = new Map<number, Shelf | null>();
  let parts: WordSet | null = null;
  return {
    shelfFor: (word, at) => {
      const block = shelfOf(word, at);
      const known = built.get(block);
      if (known !== undefined) return known;
      const table = tables.get(block);
      tables.delete(block);
      const shelf = table === undefined ? null : new Shelf(table);
      built.set(block, shelf);
      return shelf;
    },
    compounds: () => (parts ??= new WordSet(compounds)),
  };
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
  const end = (piece[piece.length - 1]?.at ?? 0) - LONGEST_TIE;
  for (let i = piece.length - 1; i >= 0; i--) {
    const { at, spelt, start, text } = piece[i] as Word;
    if (at <= end && spelt !== true && !isSingleLetter(text)) return start;
  }
  return 0;
}
