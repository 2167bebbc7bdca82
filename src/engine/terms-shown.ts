/** Which terms a run of known words shows, and whether those of a group stand near each other: as `signals.ts` has it, or nearer. */
import { lowerBound } from './in-order.ts';
import { MOST_PARTS } from './known-words.ts';
import type { Found } from './known-words.ts';
import { MOST_BETWEEN, NEAR_WORDS } from './signals.ts';

/** A phrase of a term, by word numbers, last inclusive. */
export type Shown = Pick<Found, 'sure' | 'inside'> & { readonly first: number; readonly last: number };

/** Phrases of all terms by the term's number, each list in order. */
export function termsIn(found: readonly Found[]): Map<number, Shown[]> {
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
export function standNear(lists: readonly (readonly Shown[])[]): boolean {
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
