/**
 * Fuse.js as the judge of misspellings, where it is good: one short word against one short word (25 µs), after `spelling.ts` has
 * found the few candidates. Over a whole page it would take seconds (`docs/decisions/0003-fuzzy-matching.md`).
 */
import Fuse from 'fuse.js/basic';
import { isSign, WHOLE } from './slips.ts';
import type { Misspelling } from './spelling.ts';

/** Worst Fuse.js score of a misspelling that still counts. */
const WORST_DISTANCE = 0.4;

const OPTIONS = { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: 1 };

/** @returns Fuse.js' score in 0–1, or null where it is past `WORST_DISTANCE` */
export function misspellingDistance({ known, spelt, slips }: Misspelling): number | null {
  const judged = Fuse.match(known.word, spelt, OPTIONS);
  const score = judged.isMatch ? (judged.score ?? 1) : 1;
  if (score <= WORST_DISTANCE) return score;
  // Bitap counts a swap of neighbours as two slips, a typist as one; and it knows nothing of vowel signs that sound alike.
  return slips <= WHOLE || hasSigns(known.word) ? WORST_DISTANCE : null;
}

function hasSigns(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isSign(word.charCodeAt(i))) return true;
  return false;
}
