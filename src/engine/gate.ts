/**
 * The first look, in the page itself: may this text hold what the engine could warn of? Nothing is warned of without an anchor
 * signal, so it asks only for the words that anchors need. It may pass a text in vain and never holds back one that the engine
 * would warn of; a test runs both over every corpus.
 */
import { fold } from './fold.ts';
import { Lexicon } from './lexicon.ts';
import type { EnginePack, Phrase, Signal } from './pack.ts';
import { PHONE_TERM, SUM_TERM } from './signals.ts';
import { words } from './words.ts';

/** Words as the pack writes them, one of which any anchor signal needs. Plain data, small enough for every tab. */
export interface GateTable {
  readonly words: readonly string[];
}

/** Shortest run of letters in which a known word is looked for inside (`russianarmyjobs`), as in the lexicon. */
const FEWEST_FOR_COMPOUND = 7;
const FEWEST_IN_COMPOUND = 3;

/** The table for a pack: of each anchor's phrase the longest word, of each of its groups the term with fewest words. */
export function compileGate(pack: Pick<EnginePack, 'terms' | 'signals'>): GateTable {
  const needed = new Set<string>();
  const phrasesOfTerm = new Map(pack.terms.map((term) => [term.id, term.phrases]));
  for (const signal of pack.signals) {
    if (!signal.anchor) continue;
    for (const phrase of signal.phrases) needed.add(longestWord(phrase));
    for (const group of signal.near) {
      for (const phrase of rarestTerm(group, phrasesOfTerm, signal)) needed.add(longestWord(phrase));
    }
  }
  return { words: [...needed].sort() };
}

function rarestTerm(
  group: readonly string[],
  phrasesOfTerm: ReadonlyMap<string, readonly Phrase[]>,
  signal: Signal,
): readonly Phrase[] {
  const candidates = group
    .filter((term) => term !== SUM_TERM && term !== PHONE_TERM)
    .map((term) => phrasesOfTerm.get(term) ?? []);
  const fewest = candidates.reduce((a, b) => (b.length < a.length ? b : a), candidates[0] ?? []);
  if (fewest.length === 0)
    throw new Error(`anchor ${signal.id}: the group ${group.join(' + ')} has no word to look for`);
  return fewest;
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
      const word = (found[i] as { text: string }).text;
      if (this.lexicon.resolve(word).length > 0 || this.holdsPart(word)) return true;
      const next = found[i + 1]?.text;
      if (next !== undefined && this.lexicon.joined(word, next).length > 0) return true;
    }
    return false;
  }

  private holdsPart(word: string): boolean {
    if (word.length < FEWEST_FOR_COMPOUND) return false;
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
