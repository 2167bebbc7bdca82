/** What each facet is, for people who write signals. */
import type { Facet } from '../engine/pack.ts';

/** In the words of “it says …”. */
export const FACET_MEANINGS: Readonly<Record<Facet, string>> = {
  employer: 'who hires: an army, a ministry, a company behind it',
  role: 'the work or the post',
  place: 'where the work is',
  promise: 'what is promised besides pay: a passport, residency, a house',
  safety: 'that there is no danger, no fighting, no weapon',
  money: 'pay, bonuses and other sums',
  route: 'how one gets there: visa, ticket, agent, fee, contract',
  contact: 'how one applies: by messenger only, by telephone, in a channel',
};
