/**
 * The first look, in the page itself: may this text hold what the engine would warn of? Nothing is warned of without a tie (`isTie`),
 * so it looks for those alone, by the same words and distances as the engine. It may pass a text in vain, and never holds back one that
 * the engine would warn of or call doubtful (`docs/decisions/0011-gate.md`).
 */
import { foldedText } from './fold.ts';
import { LONGEST_PHRASE } from './gate-table.ts';
import type { BlockTable, GateBase, GateTable } from './gate-table.ts';
import { KnownWords, MOST_PARTS } from './known-words.ts';
import { MOST_BETWEEN, NEAR_WORDS } from './signals.ts';
import { Piece, standNear } from './terms-shown.ts';
import type { Pauses, Shown } from './terms-shown.ts';
import { unitAt, wideAt } from './units.ts';
import { FEWEST_MISSPELT_TIES } from './verdict.ts';
import { isSingleLetter } from './words.ts';
import type { Word } from './words.ts';

/** Characters that are looked at in one step, at least. */
const PIECE = 4_000;
/** A text that goes on for longer without a space is no ordinary one: it passes, rather than be cut where a word may stand. */
const LONGEST_UNBROKEN = 100_000;
/** The same for single letters, one after the other. */
const MOST_REPEATED = 10_000;
/** Words that a tie takes up at most, and that a piece therefore repeats of the one before. */
const LONGEST_TIE = NEAR_WORDS + MOST_PARTS + (1 + MOST_BETWEEN) * LONGEST_PHRASE;

/** Finds the words of a block; null where they cannot be had. */
export type LoadBlock = (block: number) => Promise<BlockTable | null>;

/** Work in steps: a promise among them is to be waited for. */
export type Steps<T> = Generator<Promise<void> | undefined, T, void>;

/** Says of texts whether they may hold a tie, by a table of the words of all packs. */
export class Gate {
  private readonly base: GateBase;
  private readonly known: KnownWords;
  private readonly load: LoadBlock;

  /**
   * @param table with the blocks at hand
   * @param load for other blocks, once a text has letters of them
   */
  constructor({ base, blocks }: GateTable, load: LoadBlock = () => Promise.resolve(null)) {
    this.base = base;
    this.known = new KnownWords(base);
    for (const block of blocks) this.known.add(block);
    this.load = load;
  }

  /** @param text any text of the page, as it stands, of scripts that are at hand */
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
   * @returns after steps of some dozens of words, whether the item passes
   */
  *look(texts: Iterable<string>): Steps<boolean> {
    const misspelt = new Set<number>();
    let waiting = '';
    let before = '';
    for (const text of texts) {
      waiting += `${text}\n`;
      while (waiting.length >= PIECE) {
        const end = endOfWord(waiting, PIECE - 1);
        if (end > LONGEST_UNBROKEN || before.length > MOST_REPEATED) return true;
        const folded = before + foldedText(waiting.slice(0, end));
        waiting = waiting.slice(end);
        const piece = yield* this.pieceOf(folded);
        if (piece === null || (yield* this.holdsTie(piece, misspelt))) return true;
        before = folded.slice(overlapStart(piece.words));
        yield;
      }
    }
    const folded = before + foldedText(waiting);
    const piece = yield* this.pieceOf(folded);
    return piece === null || (yield* this.holdsTie(piece, misspelt));
  }

  /** @returns null where words of its scripts cannot be had: what cannot be looked at is not held back */
  private *pieceOf(folded: string): Steps<Piece | null> {
    if (this.known.isWantingFor(folded)) {
      yield this.fetchFor(folded);
      if (this.known.isWantingFor(folded)) return null;
    }
    return new Piece(folded, this.known, this.base.keyTerms);
  }

  /** Has the words of all scripts of a text brought. */
  private async fetchFor(folded: string): Promise<void> {
    const blocks = [...this.known.wantedFor(folded)];
    for (const table of await Promise.all(blocks.map(this.load))) if (table !== null) this.known.add(table);
  }

  /**
   * @param misspelt ties that so far showed with misspelt words only; raised by those of this piece
   * @returns whether a tie is shown for certain, or as many misspelt ones as the engine believes
   */
  private *holdsTie(piece: Piece, misspelt: Set<number>): Pauses<boolean> {
    const shown = yield* piece.terms();
    if (piece.isTooMuch) return true;
    if (shown === null) return misspelt.size >= FEWEST_MISSPELT_TIES;
    for (const { tie, lists } of this.groupsAmong(shown)) {
      if (standNear(lists.map((list) => list.filter(({ sure }) => sure)))) return true;
      // A single misspelt word shows nothing by itself.
      if (standNear(lists.length > 1 ? lists : lists.map((list) => list.filter(({ first, last }) => first < last))))
        misspelt.add(tie);
    }
    return misspelt.size >= FEWEST_MISSPELT_TIES;
  }

  /** Groups of which all terms are shown, wherever they stand, each with where they are. */
  private *groupsAmong(
    shown: ReadonlyMap<number, readonly Shown[]>,
  ): Iterable<{ readonly tie: number; readonly lists: readonly (readonly Shown[])[] }> {
    const { groups, groupStarts, keyTerms } = this.base;
    for (const term of shown.keys()) {
      if (term >= keyTerms) continue;
      const end = wideAt(groupStarts, 2 * term + 2);
      for (let at = wideAt(groupStarts, 2 * term); at < end; at += 1 + unitAt(groups, at)) {
        const lists: (readonly Shown[])[] = [];
        const count = unitAt(groups, at) - 1;
        for (let i = 0; i < count; i++) {
          const list = shown.get(unitAt(groups, at + 2 + i));
          if (list === undefined) break;
          lists.push(list);
        }
        if (lists.length === count) yield { tie: unitAt(groups, at + 1), lists };
      }
    }
  }
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
    const { at, start, text } = piece[i] as Word;
    if (at <= end && !isSingleLetter(text)) return start;
  }
  return 0;
}
