/** The beginning of a text on one line, for a terminal: nothing in it can steer that, or hide where it stands. */
import type { Passage } from '../../engine/passage.ts';

const LONGEST = 120;
/** Enough that what is left after the control characters fills a line. */
const READ = 4 * LONGEST;

/** Control characters, and those that turn the direction of reading around or have no width; but joiners shape Indian letters. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

export function excerptOf(passages: readonly Pick<Passage, 'text'>[]): string {
  let text = '';
  for (const passage of passages) {
    text += `${passage.text.slice(0, READ)} `;
    if (text.length > READ) break;
  }
  return shortened(text.split(/\s+/u).join(' ').replace(UNSEEN, '').trim(), LONGEST);
}

/** @param most characters as people count them, nearly: code points */
function shortened(text: string, most: number): string {
  const points = Array.from(text);
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`;
}
