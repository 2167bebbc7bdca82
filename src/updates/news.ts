/** What became of looking for newer packs: kept for the settings to say. */
import * as v from 'valibot';
import { id } from '../packs/ids.ts';
import { sha256Hex } from './latest.ts';
import { REFUSALS } from './refusals.ts';

/** Why the channel told nothing of any pack. */
export const FAILURES = ['unreachable', 'no-catalogue'] as const;
export type Failure = (typeof FAILURES)[number];

/** What became of one pack: it is new, there is nothing newer, this device had no room for it, or why it was refused. */
export const OUTCOMES = ['updated', 'nothing-newer', 'no-room', ...REFUSALS] as const;
export type Outcome = (typeof OUTCOMES)[number];

const moment = v.pipe(v.number(), v.finite(), v.minValue(0));
const PackNews = v.object({
  at: moment,
  outcome: v.picklist(OUTCOMES),
  /** Which pack was offered; null for none. */
  sha256: v.nullable(sha256Hex),
  /** The Parakh that says so, where one was offered. */
  by: v.string(),
});
/** What became of one pack. */
export type PackNews = Readonly<v.InferOutput<typeof PackNews>>;

const News = v.object({
  /** When the channel was first asked, in milliseconds since 1970, and last; null for never. */
  since: v.fallback(v.nullable(moment), null),
  tried: v.fallback(v.nullable(moment), null),
  /** When it last answered as a channel does. */
  reached: v.fallback(v.nullable(moment), null),
  /** Why it did not when it was last asked; null where it did. */
  failure: v.fallback(v.nullable(v.picklist(FAILURES)), null),
  /** What became of each pack, when the channel last answered. */
  packs: v.fallback(v.record(id, PackNews), {}),
});
export type News = Readonly<v.InferOutput<typeof News>>;

/** @param stored whatever lies in the storage */
export function parseNews(stored: unknown): News {
  return v.parse(News, typeof stored === 'object' && stored !== null ? stored : {});
}

/** After so long without a word the settings say so. Nobody is woken for it: what is there goes on warning. */
const SILENCE_MS = 14 * 86_400_000;

/** @returns since when the channel has not answered, where that is long; else null */
export function silentSince({ since, reached }: News, now: number): number | null {
  return longAgo(reached ?? since, now);
}

/**
 * A channel that answers and never has anything newer may be held back by somebody between.
 *
 * @param newest the day on which the pack in use was issued, or the moment at which it came, whichever is later
 * @returns since when there was nothing newer, where that is long; else null
 */
export function frozenSince({ reached, packs }: News, newest: number, now: number): number | null {
  const nothing = Object.values(packs).every(({ outcome }) => outcome === 'nothing-newer');
  return reached !== null && nothing ? longAgo(newest, now) : null;
}

function longAgo(moment: number | null, now: number): number | null {
  return moment !== null && now - moment > SILENCE_MS ? moment : null;
}
