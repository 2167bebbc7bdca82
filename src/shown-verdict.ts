/** A verdict as it is kept and shown: its quotes cut to sentences, and the licence numbers of the offer. */
import type { Passage } from './engine/passage.ts';
import type { Level, Licence, Verdict } from './engine/verdict.ts';
import { quoted } from './quotes.ts';
import type { QuotedEvidence } from './quotes.ts';

/** What an offer says of its agent's licence. A number proves nothing: it is something to look up. */
export interface ShownLicence {
  /** As the offer writes them, each once. */
  readonly numbers: readonly string[];
  /** True where numbers stand outside of the offer only: another listing's, or the site's own in its foot. */
  readonly elsewhere: boolean;
}

export interface ShownVerdict {
  readonly level: Level;
  readonly evidence: readonly QuotedEvidence[];
  readonly licence: ShownLicence;
}

export const NOTHING_FOUND: ShownVerdict = {
  level: 'clear',
  evidence: [],
  licence: { numbers: [], elsewhere: false },
};

/** Numbers that are shown, at most: no honest offer has more than one. */
export const MOST_LICENCES = 3;
export const LONGEST_LICENCE = 80;

/** @param passages what was assessed */
export function shownVerdict(
  { level, evidence, licences }: Pick<Verdict, 'level' | 'evidence' | 'licences'>,
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
    evidence: quoted(evidence, passages),
    licence: {
      numbers: [...numbers].slice(0, MOST_LICENCES),
      elsewhere: own.length === 0 && licences.length > 0,
    },
  };
}
