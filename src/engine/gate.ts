/**
 * The first look, in the page itself: may this text hold what the engine could warn of? Nothing is warned of without an anchor
 * signal, so it asks only for the words that anchors need. It may pass a text in vain and never holds back one that the engine
 * would warn of; a test runs both over every corpus.
 */
import { fold } from './fold.ts';
import { Lexicon } from './lexicon.ts';
import { isTie } from './pack.ts';
import type { EnginePack, Phrase, Signal } from './pack.ts';
import { PHONE_TERM, SUM_TERM } from './signals.ts';
import { words } from './words.ts';
import type { Word } from './words.ts';

/** Words as the pack writes them, one of which any anchor signal needs. Plain data, small enough for every tab. */
export interface GateTable {
  readonly words: readonly string[];
}

/** Shortest run of letters in which a known word is looked for inside (`russianarmyjobs`), as in the lexicon. */
const FEWEST_FOR_COMPOUND = 7;
const FEWEST_IN_COMPOUND = 3;

/**
 * The table for a pack: of each anchor's phrase the longest word; of each of its groups one term, which all of the group need. Terms
 * that stand alone for an anchor are taken first, then whichever lets through most groups for fewest words.
 */
export function compileGate(pack: Pick<EnginePack, 'terms' | 'signals'>): GateTable {
  const anchors = pack.signals.filter(isTie);
  const wordsOfTerm = new Map(pack.terms.map((term) => [term.id, term.phrases.map(longestWord)]));
  const needed = new Set(anchors.flatMap((signal) => signal.phrases.map(longestWord)));
  for (const term of coveringTerms(anchors, wordsOfTerm))
    for (const word of wordsOfTerm.get(term) ?? []) needed.add(word);
  return { words: [...needed].sort() };
}

/** Terms of which every group of every anchor holds one; greedy, by groups covered for each word it costs. */
function coveringTerms(anchors: readonly Signal[], wordsOfTerm: ReadonlyMap<string, readonly string[]>): Set<string> {
  let open = anchors.flatMap((signal) =>
    signal.near.map((group) => {
      const usable = group.filter((term) => term !== SUM_TERM && term !== PHONE_TERM);
      if (usable.length === 0)
        throw new Error(`anchor ${signal.id}: the group ${group.join(' + ')} has no word to look for`);
      return usable;
    }),
  );
  const chosen = new Set<string>();
  while (open.length > 0) {
    const alone = open.find((group) => group.length === 1);
    const term = alone?.[0] ?? cheapest(open, wordsOfTerm);
    chosen.add(term);
    open = open.filter((group) => !group.includes(term));
  }
  return chosen;
}

function cheapest(open: readonly (readonly string[])[], wordsOfTerm: ReadonlyMap<string, readonly string[]>): string {
  const covers = new Map<string, number>();
  for (const group of open) for (const term of new Set(group)) covers.set(term, (covers.get(term) ?? 0) + 1);
  const worth = (term: string): number =>
    (covers.get(term) as number) / Math.max(1, wordsOfTerm.get(term)?.length ?? 1);
  return [...covers.keys()].sort((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1))[0] as string;
}

function longestWord(phrase: Phrase): string {
  return phrase.reduce((a, b) => (b.length > a.length ? b : a));
}

export class Gate {
  private readonly lexicon: Lexicon;
  private readonly parts: ReadonlySet<string>;
  private readonly longestPart: number;

  constructor(table: GateTable) {
    this.lexicon = new Lexicon(table.words, [], anyMisspelling);
    this.parts = new Set(table.words.map((word) => (word.endsWith('*') ? word.slice(0, -1) : word)));
    this.longestPart = Math.max(0, ...Array.from(this.parts, (part) => part.length));
  }

  /** @param text any text of the page, as it stands */
  passes(text: string): boolean {
    const found = words(fold(text).text);
    for (let i = 0; i < found.length; i++) {
      const { text: word, spelt } = found[i] as Word;
      if (this.lexicon.resolve(word).length > 0) return true;
      if ((spelt === true || word.length >= FEWEST_FOR_COMPOUND) && this.holdsPart(word)) return true;
      const next = found[i + 1]?.text;
      if (next !== undefined && this.lexicon.joined(word, next).length > 0) return true;
    }
    return false;
  }

  private holdsPart(word: string): boolean {
    for (let at = 0; at < word.length; at++) {
      const most = Math.min(this.longestPart, word.length - at);
      for (let length = FEWEST_IN_COMPOUND; length <= most; length++) {
        if (this.parts.has(word.slice(at, at + length))) return true;
      }
    }
    return false;
  }
}

/** The engine's judge asks for more than few enough slips, so this one lets through all that it would. */
function anyMisspelling(): number {
  return 0;
}
