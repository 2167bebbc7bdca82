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
  const score = isOneLetterOff(known.word, spelt) ? scoreOfOne(known.word, spelt) : scoreOf(known.word, spelt);
  if (score <= WORST_DISTANCE) return score;
  // Bitap counts a swap of neighbours as two slips, a typist as one; and it knows nothing of vowel signs that sound alike.
  return slips <= WHOLE || hasSigns(known.word) ? WORST_DISTANCE : null;
}

function scoreOf(known: string, spelt: string): number {
  const judged = Fuse.match(known, spelt, OPTIONS);
  return judged.isMatch ? (judged.score ?? 1) : 1;
}

/** What Fuse.js says where one letter is wrong, without asking it: nearly all misspellings are such, and a hostile page is full of them. */
function scoreOfOne(known: string, spelt: string): number {
  return spelt.includes(known) ? BEST_SCORE : 1 / known.length;
}

/** Of a word that stands whole in another. */
const BEST_SCORE = 0.001;

/** Whether one letter is missing, too many or another one. */
function isOneLetterOff(known: string, spelt: string): boolean {
  const longer = spelt.length - known.length;
  if (longer < -1 || longer > 1 || spelt === known) return false;
  let start = 0;
  while (start < known.length && known.charCodeAt(start) === spelt.charCodeAt(start)) start++;
  const [from, to] = longer === 0 ? [start + 1, start + 1] : longer > 0 ? [start, start + 1] : [start + 1, start];
  return known.slice(from) === spelt.slice(to);
}

function hasSigns(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isSign(word.charCodeAt(i))) return true;
  return false;
}
