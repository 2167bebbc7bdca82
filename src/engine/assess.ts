/**
 * The engine's one door: passages in, verdict out. Holds what is worth building once for a pack (look-up tables, unpacked
 * weights); keeps nothing of any text.
 */
import { fold, originalRange } from './fold.ts';
import type { Folded } from './fold.ts';
import { Lexicon, wordsOfPack } from './lexicon.ts';
import { licenceNumbers } from './licence.ts';
import { misspellingDistance } from './misspelling.ts';
import type { EnginePack } from './pack.ts';
import { MAX_CHARACTERS } from './passage.ts';
import type { Passage } from './passage.ts';
import { phoneNumbers } from './phones.ts';
import { readWords, SignalIndex } from './signals.ts';
import type { SignalHit, TermHit } from './signals.ts';
import { StanceReader } from './stance.ts';
import type { StanceReading } from './stance.ts';
import { sums } from './sums.ts';
import { features, graver, judge } from './verdict.ts';
import type { Evidence, Features, ItemVerdict, Licence, Place, Verdict } from './verdict.ts';
import { words } from './words.ts';
import type { Word } from './words.ts';

/** Words that count together: about a long advertisement. Windows overlap by half. */
export const WINDOW_WORDS = 240;
/** Windows of one item that are judged; the ones with most facets are taken. Bounds the cost of a page of nothing but signals. */
const MOST_WINDOWS = 200;

/** A stretch of one item with everything that was read in it. */
export interface Window {
  readonly stance: StanceReading;
  readonly found: Features;
  readonly hits: readonly SignalHit[];
}

/** One item, joined, folded and cut into words. */
interface ReadItem {
  readonly text: string;
  readonly folded: Folded;
  readonly words: readonly Word[];
  readonly hits: readonly SignalHit[];
  readonly terms: readonly TermHit[];
  /** Where each of its passages begins in `text`. */
  readonly parts: readonly { readonly passage: number; readonly start: number; readonly end: number }[];
}

export class Assessor {
  private readonly pack: EnginePack;
  private readonly lexicon: Lexicon;
  private readonly index: SignalIndex;
  private readonly stance: StanceReader;

  constructor(pack: EnginePack) {
    this.pack = pack;
    this.lexicon = new Lexicon(wordsOfPack(pack), pack.ordinary, misspellingDistance);
    this.index = new SignalIndex(pack);
    this.stance = new StanceReader(pack);
  }

  /**
   * @param passages a document in reading order; passages of one item need not stand together
   * @returns the gravest verdict among its items
   */
  assess(passages: readonly Passage[]): Verdict {
    const { items, partial } = groupByItem(passages);
    const verdicts: ItemVerdict[] = [];
    const licences: Licence[] = [];
    for (const [item, members] of items) {
      const read = this.readItem(members);
      verdicts.push({ item, ...this.judgeItem(read) });
      licences.push(...licencesOf(read));
    }
    const { item: _, ...gravest } = verdicts.reduce((a, b) => (graver(a, b) >= 0 ? a : b), NOTHING);
    return {
      ...gravest,
      items: verdicts.filter((verdict) => verdict.level === 'warn' || verdict.level === 'caution'),
      licences,
      partial,
      pack: this.pack.id,
      packVersion: this.pack.version,
    };
  }

  /**
   * What fitting needs of a document: each window of each item, before any weight of the verdict is applied.
   */
  windowsOf(passages: readonly Passage[]): Window[] {
    return [...groupByItem(passages).items.values()].flatMap((members) => this.windows(this.readItem(members)));
  }

  private readItem(members: readonly Member[]): ReadItem {
    const { text, parts } = joined(members);
    const folded = fold(text);
    const all = words(folded.text);
    const read = readWords(all, this.lexicon);
    const { signals, terms } = this.index.find(read, sums(folded.text, all), phoneNumbers(folded.text, all), all);
    return { text, folded, words: all, hits: signals, terms, parts };
  }

  private judgeItem(item: ReadItem): Omit<ItemVerdict, 'item'> {
    let best: Omit<ItemVerdict, 'item'> = NOTHING;
    for (const window of this.windows(item)) {
      const judged = judge(this.pack.verdict, window.found, window.stance);
      if (best === NOTHING || graver(judged, best) > 0) best = { ...judged, evidence: evidenceOf(item, window.hits) };
    }
    return best;
  }

  /** The windows that hold an anchor: no other can raise an alarm. */
  private windows(item: ReadItem): Window[] {
    if (!item.hits.some((hit) => hit.signal.anchor)) return [];
    const whole = this.stance.read(item.folded.text, item.words, item.terms);
    if (item.words.length <= WINDOW_WORDS) return [{ stance: whole, found: features(item.hits, whole), hits: item.hits }];
    return stretches(item)
      .map(({ first, last }) => this.window(item, first, last, whole))
      .filter((window) => window.found.anchored);
  }

  private window(item: ReadItem, first: number, last: number, whole: StanceReading): Window {
    const start = (item.words[first] as Word).start;
    const end = (item.words[last] as Word).end;
    const hits = item.hits.filter((hit) => hit.start >= start && hit.end <= end);
    const terms = item.terms.filter((hit) => hit.start >= start && hit.end <= end);
    const own = this.stance.read(item.folded.text.slice(start, end), item.words.slice(first, last + 1), terms);
    const stance = mixed(own, whole);
    return { stance, found: features(hits, stance), hits };
  }
}

/**
 * A quoted advertisement reads like an offer, and the article around it says what it is: both count alike.
 */
function mixed(own: StanceReading, whole: StanceReading): StanceReading {
  return {
    offer: (own.offer + whole.offer) / 2,
    report: (own.report + whole.report) / 2,
    other: (own.other + whole.other) / 2,
  };
}

/** Overlapping stretches of an item that hold an anchor, those with most facets first, at most `MOST_WINDOWS`. */
function stretches(item: ReadItem): { first: number; last: number }[] {
  const step = WINDOW_WORDS / 2;
  const facets = new Map<number, Set<string>>();
  const anchored = new Set<number>();
  let word = 0;
  for (const hit of [...item.hits].sort((a, b) => a.start - b.start)) {
    while (word + 1 < item.words.length && (item.words[word + 1] as Word).start <= hit.start) word++;
    const stretch = Math.floor(word / step);
    for (const number of [stretch - 1, stretch]) {
      if (number < 0) continue;
      const known = facets.get(number);
      if (known === undefined) facets.set(number, new Set([hit.signal.facet]));
      else known.add(hit.signal.facet);
      if (hit.signal.anchor) anchored.add(number);
    }
  }
  return [...anchored]
    .sort((a, b) => (facets.get(b) as Set<string>).size - (facets.get(a) as Set<string>).size || a - b)
    .slice(0, MOST_WINDOWS)
    .map((number) => ({
      first: number * step,
      last: Math.min(item.words.length, number * step + WINDOW_WORDS) - 1,
    }));
}

const NOTHING: ItemVerdict = { item: 0, level: 'clear', score: 0, stance: 'other', evidence: [] };

interface Member {
  readonly passage: number;
  readonly text: string;
}

function groupByItem(passages: readonly Passage[]): { items: Map<number, Member[]>; partial: boolean } {
  const items = new Map<number, Member[]>();
  let room = MAX_CHARACTERS;
  let partial = false;
  for (const [passage, { text, item }] of passages.entries()) {
    if (room <= 0) {
      partial = true;
      break;
    }
    const kept = text.length > room ? text.slice(0, room) : text;
    partial ||= kept.length < text.length;
    room -= kept.length;
    const members = items.get(item);
    if (members === undefined) items.set(item, [{ passage, text: kept }]);
    else members.push({ passage, text: kept });
  }
  return { items, partial };
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

/** The clearest hit of each signal, in the order of the text. */
function evidenceOf(item: ReadItem, hits: readonly SignalHit[]): Evidence[] {
  const best = new Map<string, SignalHit>();
  for (const hit of hits) {
    const known = best.get(hit.signal.id);
    if (known === undefined || clearer(hit, known)) best.set(hit.signal.id, hit);
  }
  return [...best.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((hit) => {
      const range = originalRange(item.folded, hit.start, hit.end);
      return {
        signal: hit.signal.id,
        facet: hit.signal.facet,
        quote: item.text.slice(range.start, range.end),
        where: placesOf(item, range.start, range.end),
        source: hit.signal.source,
      };
    });
}

function clearer(a: SignalHit, b: SignalHit): boolean {
  return a.distance !== b.distance ? a.distance < b.distance : a.end - a.start < b.end - b.start;
}

/** A quote may run over several passages: one place for each. */
function placesOf(item: ReadItem, start: number, end: number): Place[] {
  return item.parts
    .filter((part) => part.start < end && part.end > start)
    .map((part) => ({ passage: part.passage, start: Math.max(start, part.start) - part.start, end: Math.min(end, part.end) - part.start }));
}

function licencesOf(item: ReadItem): Licence[] {
  return licenceNumbers(item.folded.text, item.words).map((found) => {
    const range = originalRange(item.folded, found.start, found.end);
    return { number: item.text.slice(range.start, range.end), where: placesOf(item, range.start, range.end) };
  });
}
