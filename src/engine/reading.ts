/** Reads one item: its passages joined, folded, cut into words, and everything that a pack knows of in them. */
import { fold, originalRange } from './fold.ts';
import type { Folded } from './fold.ts';
import { lowerBound } from './in-order.ts';
import { Lexicon, wordsOfPack } from './lexicon.ts';
import { licenceNumbers } from './licence.ts';
import { misspellingDistance } from './misspelling.ts';
import { isTie } from './pack.ts';
import type { EnginePack } from './pack.ts';
import { phoneNumbers } from './phones.ts';
import type { Phone } from './phones.ts';
import { readWords, SignalIndex } from './signals.ts';
import type { SignalHit, TermHit } from './signals.ts';
import { sums } from './sums.ts';
import type { Sum } from './sums.ts';
import type { Place } from './verdict.ts';
import { words } from './words.ts';
import type { Word } from './words.ts';

/** A passage of an item, by its number in the document. */
export interface Member {
  readonly passage: number;
  readonly text: string;
}

/** What is read in an item whatever the pack. Offsets of words are folded ones. */
interface ReadText {
  readonly text: string;
  readonly folded: Folded;
  readonly words: readonly Word[];
  /** Where each of its passages stands in `text`. */
  readonly parts: readonly { readonly passage: number; readonly start: number; readonly end: number }[];
}

/** An item before any pack has looked at it: read once, however many do. */
export interface ItemText extends ReadText {
  readonly sums: readonly Sum[];
  readonly phones: readonly Phone[];
}

/** One item with everything that was read in it. Offsets of hits are folded ones, too. */
export interface ReadItem extends ReadText {
  readonly hits: readonly SignalHit[];
  readonly terms: readonly TermHit[];
}

export function itemText(members: readonly Member[]): ItemText {
  const { text, parts } = joined(members);
  const folded = fold(text);
  const all = words(folded.text);
  return {
    text,
    folded,
    words: all,
    parts,
    sums: sums(folded.text, all),
    phones: phoneNumbers(folded.text, all),
  };
}

/** The look-up tables of one pack, built once. Keeps nothing of any text but its single words (`Lexicon`). */
export class ItemReader {
  private readonly lexicon: Lexicon;
  private readonly index: SignalIndex;

  constructor(pack: Pick<EnginePack, 'terms' | 'signals' | 'ordinary' | 'language'>) {
    this.lexicon = lexiconOf(pack);
    this.index = new SignalIndex(pack);
  }

  read(members: readonly Member[]): ReadItem {
    return this.readText(itemText(members));
  }

  readText(item: ItemText): ReadItem {
    const { text, folded, words: all, parts } = item;
    const { signals, terms } = this.index.find(readWords(folded.text, all, this.lexicon), item.sums, item.phones, all);
    return withoutNotices({ text, folded, words: all, hits: signals, terms, parts });
  }
}

/** What the words of a page stand for. */
export function lexiconOf(pack: Pick<EnginePack, 'terms' | 'signals' | 'ordinary' | 'language'>): Lexicon {
  const ordinary = new Set(pack.ordinary);
  const { glossary } = pack.language;
  // A word whose meaning is known is no misspelling of another.
  const isOrdinary = (word: string): boolean => ordinary.has(word) || glossary.knows(word);
  return new Lexicon(wordsOfPack(pack), isOrdinary, misspellingDistance);
}

/** Where each passage of an item begins, as a folded offset. */
export function partStarts({ parts, folded }: Pick<ReadText, 'parts' | 'folded'>): number[] {
  return parts.map(({ start }) => lowerBound(folded.starts.length, (i) => (folded.starts[i] as number) < start));
}

/** The term that a site's own notices are known by, where the pack has it. */
const NOTICE_TERM = 'site-notice';

/**
 * Leaves out passages in which the site speaks of itself ("we never ask for money", "all rights reserved"): they stand under offers
 * and reports alike. A passage that holds a tie is kept, whatever else it says.
 */
function withoutNotices(item: ReadItem): ReadItem {
  const notices = item.terms.filter((hit) => hit.term === NOTICE_TERM);
  if (notices.length === 0 || item.parts.length < 2) return item;
  const starts = partStarts(item);
  const partOf = (one: { readonly start: number }): number =>
    lowerBound(starts.length, (i) => (starts[i] as number) <= one.start) - 1;
  const left = new Set(notices.map(partOf));
  for (const hit of item.hits) if (isTie(hit.signal)) left.delete(partOf(hit));
  if (left.size === 0) return item;
  const isKept = (one: { readonly start: number }): boolean => !left.has(partOf(one));
  return {
    ...item,
    words: item.words.filter(isKept),
    hits: item.hits.filter(isKept),
    terms: item.terms.filter(isKept),
  };
}

function joined(members: readonly Member[]): Pick<ReadItem, 'text' | 'parts'> {
  const parts: { passage: number; start: number; end: number }[] = [];
  let at = 0;
  for (const { passage, text } of members) {
    parts.push({ passage, start: at, end: at + text.length });
    at += text.length + 1;
  }
  return { text: members.map((member) => member.text).join('\n'), parts };
}

/** A stretch of an item in the page's own words. */
export interface Quotation {
  readonly quote: string;
  /** One place for each passage that the quote runs over. */
  readonly where: readonly Place[];
}

/**
 * @param start folded offset, inclusive
 * @param end folded offset, exclusive; greater than `start`
 */
export function quoteOf(item: ReadText, start: number, end: number): Quotation {
  const range = originalRange(item.folded, start, end);
  return { quote: item.text.slice(range.start, range.end), where: placesOf(item.parts, range) };
}

function placesOf(parts: ReadText['parts'], range: { readonly start: number; readonly end: number }): Place[] {
  const places: Place[] = [];
  for (
    let i = lowerBound(parts.length, (k) => (parts[k] as ReadText['parts'][number]).end <= range.start);
    i < parts.length;
    i++
  ) {
    const { passage, start, end } = parts[i] as ReadText['parts'][number];
    if (start >= range.end) break;
    places.push({ passage, start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start });
  }
  return places;
}

/** Registration numbers of recruiting agents in an item. */
export function licencesIn(item: ReadText): Quotation[] {
  return licenceNumbers(item.folded.text, item.words).map((found) => quoteOf(item, found.start, found.end));
}
