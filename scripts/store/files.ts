/** What docs/store/<store> holds that is made from other texts, ready to be pasted into the store's forms. */
import { description } from './description.ts';
import { justifications } from './justifications.ts';
import { readReview, readStore } from './stores.ts';
import type { StoreName } from './stores.ts';

function answers(name: StoreName): string {
  const review = readReview();
  const asked = justifications(name === 'firefox' ? 'firefox' : 'chromium');
  const parts: readonly (readonly [string, string])[] = [
    ['Single purpose', review['single-purpose']],
    ...Array.from(asked, ([permission, why]) => [`Permission: ${permission}`, why] as const),
    ['Host permissions', review.hosts],
    ['Optional host permissions', review['optional-hosts']],
    ['Remote code: no', review['remote-code'].why],
    [`Data collected: ${review.data.collected}`, review.data.why],
    ['How to try it', review['how-to-try']],
  ];
  return `${parts.map(([title, answer]) => `${title}\n${answer}`).join('\n\n')}\n`;
}

/** @returns by path from the root, the text that the file should have */
export function storeFiles(name: StoreName): ReadonlyMap<string, string> {
  const { languages, also } = readStore(name);
  return new Map([
    ...Object.entries(languages).map(
      ([language, slot]) => [`docs/store/${name}/descriptions/${slot}.txt`, description(language, also)] as const,
    ),
    [`docs/store/${name}/answers.txt`, answers(name)],
  ]);
}
