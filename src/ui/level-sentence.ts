/** The headline of each level: of an alarm in the words of the pack that raised it. */
import type { Level } from '../engine/verdict.ts';
import { isAlarm } from '../engine/verdict.ts';
import type { Guidance } from '../packs/pack.ts';
import { inLanguage } from './texts/languages.ts';
import type { Words } from './texts/translator.ts';

/** What was found, and what its pack says of it; null where nothing was found that a pack could speak of. */
export interface Found {
  readonly level: Level;
  readonly warning: Guidance['warning'] | null;
}

/** @param of what was checked: a page that is open in the browser, or a message that the user gave */
export function levelSentence({ level, warning }: Found, of: 'page' | 'message', { t, language }: Words): string {
  if (isAlarm(level)) return warning === null ? t(`level-label-${level}`) : inLanguage(warning[level], language);
  return t(level === 'report' && of === 'message' ? 'level-report-message' : `level-${level}`);
}
