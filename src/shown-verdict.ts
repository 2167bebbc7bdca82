/** A verdict as it is kept and shown: its quotes cut to sentences, and the licence numbers of the offer. */
import type { Passage } from './engine/passage.ts';
import type { Alarm, Evidence, Level, Licence, Verdict } from './engine/verdict.ts';
import { placeInPage } from './page-parts.ts';
import { mostTelling, quoted } from './quotes.ts';
import type { Quote, QuotedEvidence } from './quotes.ts';
import { isAlarm, reaches } from './engine/verdict.ts';

/** What an offer says of its agent's licence. A number proves nothing: it is something to look up. */
export interface ShownLicence {
  /** As the offer writes them, each once. */
  readonly numbers: readonly string[];
  /** True where numbers stand outside of the offer only: another listing's, or the site's own in its foot. */
  readonly elsewhere: boolean;
}

/** One listing, message or article among several that raises an alarm, by its number in the reading. */
export interface ShownItem {
  readonly item: number;
  readonly level: Alarm;
  /** Id of the pack that says so. */
  readonly pack: string;
  /** Its own words, the most telling. */
  readonly quotes: readonly Quote[];
}

export interface ShownVerdict {
  readonly level: Level;
  /** Id of the pack that says so; empty where none was asked. */
  readonly pack: string;
  readonly evidence: readonly QuotedEvidence[];
  readonly licence: ShownLicence;
  readonly items: readonly ShownItem[];
}

export const NOTHING_FOUND: ShownVerdict = {
  level: 'clear',
  pack: '',
  evidence: [],
  licence: { numbers: [], elsewhere: false },
  items: [],
};

/** Items that are kept, at most: more marks than these help nobody. */
export const MOST_SHOWN_ITEMS = 50;
/** Quotes of each that are kept, at most. */
export const MOST_ITEM_QUOTES = 2;
/** Numbers that are shown, at most: no honest offer has more than one. */
export const MOST_LICENCES = 3;
export const LONGEST_LICENCE = 80;

/** @param passages what was assessed */
export function shownVerdict(
  { level, pack, evidence, licences, items }: Pick<Verdict, 'level' | 'pack' | 'evidence' | 'licences' | 'items'>,
  passages: readonly Passage[],
): ShownVerdict {
  const itemOf = ({ where }: Pick<Licence, 'where'>): number | undefined => passages[where[0]?.passage ?? -1]?.item;
  const [first] = evidence;
  const offer = first === undefined ? undefined : itemOf(first);
  // On a board the numbers of other listings say nothing of this one.
  const own = licences.filter((licence) => offer !== undefined && itemOf(licence) === offer);
  const numbers = new Set(own.map(({ number }) => number.replace(/\s+/g, ' ').slice(0, LONGEST_LICENCE)));
  return {
    level,
    pack,
    evidence: quoted(evidence, passages),
    licence: {
      numbers: [...numbers].slice(0, MOST_LICENCES),
      elsewhere: own.length === 0 && licences.length > 0,
    },
    items: items
      .flatMap(({ item, level: own, pack: of, evidence: found }) =>
        isAlarm(own) ? [{ item, level: own, pack: of, quotes: wordsOf(found, passages) }] : [],
      )
      .slice(0, MOST_SHOWN_ITEMS),
  };
}

function wordsOf(evidence: readonly Evidence[], passages: readonly Passage[]): Quote[] {
  return mostTelling(quoted(evidence, passages), new Map())
    .slice(0, MOST_ITEM_QUOTES)
    .map(({ quote }) => quote);
}

/** @returns the verdict on a part of a page, its places as those of the whole page */
export function inPage(verdict: ShownVerdict, part: number): ShownVerdict {
  const evidence = verdict.evidence.map((one) => ({
    ...one,
    where: one.where.map((place) => placeInPage(place, part)),
  }));
  return { ...verdict, evidence };
}

/** @returns the gravest of the verdicts on a page's parts, with the alarms of all; null where nothing was judged */
export function together(parts: readonly ShownVerdict[]): ShownVerdict | null {
  const [first, ...more] = parts;
  if (first === undefined) return null;
  const gravest = more.reduce((one, other) => (reaches(one.level, other.level) ? one : other), first);
  const items = new Map<number, ShownItem>();
  for (const one of parts.flatMap((part) => part.items))
    if (items.get(one.item)?.level !== 'warn') items.set(one.item, one);
  return { ...gravest, items: [...items.values()].slice(0, MOST_SHOWN_ITEMS) };
}
