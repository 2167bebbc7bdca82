/** Every surface in every language: readable for those who see little or use a small phone, and nothing that axe objects to. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UI_LANGUAGES } from '../../src/ui/texts/languages.ts';
import { IS_WHOLE_RUN } from '../whole-run.ts';
import { Gallery } from '../gallery/gallery.ts';
import { PSEUDO, STATES } from '../gallery/states.ts';
import type { State } from '../gallery/states.ts';
import { violations } from './accessibility.ts';
import { layoutFaults } from './layout-faults.ts';

/** One of each surface, with the most on it; the other states are made of the same parts. */
const FULLEST = STATES.filter((state) =>
  /warn$|partly-read$|result$|paused$|chrome$|draft$|sample$|steps$|banner.caution$/.test(state),
);
/** Nothing on these but texts of the catalogue. */
const PLAIN: readonly State[] = ['popup/unchecked', 'popup/textless', 'check/empty', 'welcome/chrome'];

/** They stand for the others in `npm test`: two scripts, the other direction, the longest words, and texts of nobody's language. */
const WHOLE_IN_EACH_RUN = ['en', 'hi', 'ur', 'ta', PSEUDO];
const statesOf = (language: string): readonly State[] =>
  IS_WHOLE_RUN && !WHOLE_IN_EACH_RUN.includes(language) ? FULLEST : STATES;

/** What an organisation adds is made of the same parts, too, and axe takes its time: one language of each direction will do. */
function isLookedThrough(state: State, language: string): boolean {
  if (state.endsWith('/organisation')) return ['en', 'ur'].includes(language);
  return FULLEST.includes(state) && language !== PSEUDO;
}

let gallery: Gallery;
beforeAll(async () => {
  gallery = await Gallery.open();
}, 120_000);
afterAll(() => gallery?.close());

describe.each([...UI_LANGUAGES, PSEUDO])('%s', (language) => {
  test.each(statesOf(language))(
    '%s: nothing cut off, off the screen or on top of another, and nothing that axe objects to',
    async (state) => {
      const page = await gallery.show({ state, language, width: 360 });
      expect(await layoutFaults(page)).toEqual([]);
      if (isLookedThrough(state, language)) {
        for (const theme of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
          expect({ theme, found: await violations(page) }).toEqual({ theme, found: [] });
        }
      }
      // The smallest phone and the largest letters.
      await gallery.resize({ width: 320, textSize: 200 });
      expect(await layoutFaults(page)).toEqual([]);
    },
  );
});

test('no text is written in the code instead of the catalogue', async () => {
  for (const state of PLAIN) {
    const page = await gallery.show({ state, language: PSEUDO, width: 360 });
    expect({ state, left: await unmarked(page) }).toEqual({ state, left: [] });
  }
});

test('Urdu is a mirror image', async () => {
  const page = await gallery.show({ state: 'popup/warn', language: 'ur', width: 360 });
  const sides = await page.evaluate(() => {
    const left = (selector: string): number => document.querySelector(selector)?.getBoundingClientRect().left ?? NaN;
    return { shape: left('.level svg'), words: left('.level h1') };
  });
  expect(sides.shape).toBeGreaterThan(sides.words);
});

/** Texts on the page that did not come out of the pseudo-locale; names of languages stand in their own. */
function unmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const left: string[] = [];
    while (walk.nextNode()) {
      const text = walk.currentNode.nodeValue ?? '';
      if (
        /[A-Za-z]{2}/.test(text) &&
        !/~ô~/.test(text) &&
        walk.currentNode.parentElement?.closest('[lang]')?.tagName === 'HTML'
      )
        left.push(text);
    }
    return left;
  });
}
