/** The toolbar button of one tab: `!`, `?` or nothing, with the same in words as its tool tip. */
import { browser } from 'wxt/browser';
import type { Level } from '../engine/verdict.ts';
import { explain } from '../explanation.ts';
import type { ShownVerdict } from '../shown-verdict.ts';
import { levelSentence } from '../ui/level-sentence.ts';
import { packsOf } from './active-packs.ts';
import { currentWords } from './words.ts';

const BADGES: Readonly<Record<Level, { text: string; background: string; colour: string } | null>> = {
  warn: { text: '!', background: '#b3261e', colour: '#ffffff' },
  caution: { text: '?', background: '#f2b01e', colour: '#1d1b16' },
  report: null,
  clear: null,
};

/** Browsers take a tab's badge away when it goes to another document. */
export async function showBadge(tabId: number, verdict: ShownVerdict | null): Promise<void> {
  const level = verdict?.level ?? 'clear';
  const badge = BADGES[level];
  const words = await currentWords();
  const name = words.t('name');
  try {
    await browser.action.setBadgeText({ tabId, text: badge?.text ?? '' });
    if (badge === null || verdict === null) {
      await browser.action.setTitle({ tabId, title: name });
      return;
    }
    await browser.action.setBadgeBackgroundColor({ tabId, color: badge.background });
    // Chrome has it since 110.
    await browser.action.setBadgeTextColor?.({ tabId, color: badge.colour });
    const { warning } = explain(verdict, await packsOf(verdict));
    await browser.action.setTitle({ tabId, title: `${name}: ${levelSentence({ level, warning }, 'page', words)}` });
  } catch (error) {
    if (!isTabGone(error)) throw error;
  }
}

/** A tab may close, or go to another page, while its page is being assessed. */
export function isTabGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    /no tab with id|invalid tab id|tab was closed|frame (?:with id \d+ )?was removed|no frame with id/i.test(
      error.message,
    )
  );
}
