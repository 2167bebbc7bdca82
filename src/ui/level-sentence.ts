/** The headline of each level. */
import type { Level } from '../engine/verdict.ts';
import type { PlainTextKey } from './texts/translator.ts';

/** @param of what was checked: a page that is open in the browser, or a message that the user gave */
export function levelSentence(level: Level, of: 'page' | 'message'): PlainTextKey {
  return level === 'report' && of === 'message' ? 'level-report-message' : `level-${level}`;
}
