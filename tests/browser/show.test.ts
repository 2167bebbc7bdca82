/** "Show it on the page": the words that led to a warning, marked where they stand, and the page none the wiser. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { OTHER_HOST, pause, press, Rig, textOf, until } from './rig.ts';

let rig: Rig;
const pages: Page[] = [];
const SHOTS = '.output/shots';

async function open(file: string): Promise<{ page: Page; popup: Page }> {
  const page = await rig.open(file);
  await rig.badgeBecomes('!');
  const popup = await rig.popup(page);
  pages.push(page, popup);
  return { page, popup };
}

/** The words that are marked in the page and its frames. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const documents = [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)];
    return documents.flatMap((one) => {
      const view = one?.defaultView as (Window & typeof globalThis) | null | undefined;
      return view === null || view === undefined
        ? []
        : [...view.CSS.highlights.values()].flatMap((highlight) =>
            [...highlight].map((range) => (range as Range).toString()),
          );
    });
  });
}

async function becomesMarked(page: Page): Promise<string[]> {
  await until(
    async () => (await marked(page)).length > 0,
    async () => 'nothing was marked',
  );
  return marked(page);
}

/** Whether an element is wholly inside the window, once scrolling has ended. */
async function comesIntoSight(page: Page, selector: string): Promise<boolean> {
  await pause(900);
  return page.$eval(selector, (one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  rig = await Rig.start();
});
afterAll(() => rig?.stop());
afterEach(async () => {
  for (const page of pages.splice(0).toReversed()) await page.close();
});

test('one press marks the telling words and brings the first of them into sight', async () => {
  const { page, popup } = await open('long-offer.html');
  await press(popup, 'Show it on the page');
  const words = await becomesMarked(page);
  expect(words).toEqual(expect.arrayContaining(['Russian army', 'Russian passport']));
  expect(await comesIntoSight(page, '#army')).toBe(true);
  await page.screenshot({ path: `${SHOTS}/shown.png` });
});

test('the words of one quote are shown by pressing it, and only they', async () => {
  const { page, popup } = await open('long-offer.html');
  await press(popup, 'Why?');
  await press(popup, 'Russian passport');
  expect(await becomesMarked(page)).toEqual(['Russian passport']);
  expect(await comesIntoSight(page, '#passport')).toBe(true);
  await press(popup, 'Wanted: helpers');
  await until(
    async () => (await marked(page)).join() === 'Russian army',
    async () => `marked are ${(await marked(page)).join()}`,
  );
});

test('who wants no movement sees the page jump there at once', async () => {
  const { page, popup } = await open('long-offer.html');
  await rig.prefers(page, 'prefers-reduced-motion', 'reduce');
  const steps = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        addEventListener('scroll', () => {
          count++;
          setTimeout(() => resolve(count), 500);
        });
      }),
  );
  await press(popup, 'Show it on the page');
  expect(await steps).toBe(1);
});

test.each([
  ['in shadow roots', 'shadow.html'],
  ['in a frame of the same site', 'late-frame.html'],
  ['in letters that each have an element', 'spans.html'],
])('words %s are marked, too', async (_, file) => {
  const { page, popup } = await open(file);
  await press(popup, 'Show it on the page');
  expect((await becomesMarked(page)).join('')).toMatch(/Russian army|Army/i);
  expect(await textOf(popup)).not.toContain('no longer on the page');
});

test('the page cannot tell more than that it was scrolled', async () => {
  const { page, popup } = await open('long-offer.html');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const type of ['focus', 'selectionchange', 'mousemove', 'click', 'message', 'error'])
      addEventListener(type, () => seen.push(type), true);
  });
  await press(popup, 'Show it on the page');
  await becomesMarked(page);
  await pause(500);
  const after = await page.evaluate(() => ({
    seen: (window as unknown as { seen: string[] }).seen,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    names: [...CSS.highlights.keys()].filter((name) => /parakh/i.test(name)),
  }));
  expect(after).toEqual({ seen: [], sheets: 0, names: [] });
});

/** On a site that is not watched, and so is not read again when it changes. */
async function openAsked(file: string): Promise<{ page: Page; popup: Page }> {
  const page = await rig.open(file, OTHER_HOST);
  const popup = await rig.popup(page);
  pages.push(page, popup);
  await press(popup, 'Check this page');
  await rig.badgeBecomes('!');
  return { page, popup };
}

describe('where the page has changed', () => {
  test('the popup says that the words are no longer there', async () => {
    const { page, popup } = await openAsked('long-offer.html');
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('p, h1')) one.remove();
    });
    await press(popup, 'Show it on the page');
    await popup.waitForFunction(() => document.body.innerText.includes('These words are no longer on the page.'));
    expect(await marked(page)).toEqual([]);
  });

  test('words that now stand in their place are not marked for them', async () => {
    const { page, popup } = await openAsked('long-offer.html');
    await page.$eval('#passport', (one) => {
      (one.firstChild as Text).data = 'A bicycle and a helmet, for you and your family.';
    });
    await press(popup, 'Why?');
    await press(popup, 'Russian passport');
    await pause(400);
    expect(await marked(page)).toEqual([]);
  });
});

test('the marks go when the page goes to another address', async () => {
  const { page, popup } = await open('long-offer.html');
  await press(popup, 'Show it on the page');
  await becomesMarked(page);
  await page.evaluate(() => history.pushState(null, '', '/other.html'));
  await until(
    async () => (await marked(page)).length === 0,
    async () => 'the marks stayed',
  );
});
