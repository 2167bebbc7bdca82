/** What a thumb misses. */
import type { Page } from 'puppeteer-core';

/** @returns one line for each thing to tap that is less than 44 pixels high or wide; links within a sentence are as high as its line */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [
      ...document.querySelectorAll<HTMLElement>('button, a[href], select, textarea, summary, input'),
    ].filter((one) => one.getClientRects().length > 0 && one.checkVisibility({ visibilityProperty: true }));
    return seen.flatMap((one) => {
      // A tap on what names a field is a tap on it.
      const area = one.matches('input') ? (one.closest('label') ?? one) : one;
      const { width, height } = area.getBoundingClientRect();
      const words = one.textContent?.trim() ?? '';
      const around = one.parentElement?.textContent?.trim() ?? '';
      const inSentence = one.matches('a') && getComputedStyle(one).display === 'inline' && around.length > words.length;
      // A thousandth is what adding up leaves.
      if (inSentence || Math.min(width, height) > 43.999) return [];
      return [`${one.tagName.toLowerCase()}.${one.className} "${words.slice(0, 40)}" ${width}×${height}`];
    });
  });
}
