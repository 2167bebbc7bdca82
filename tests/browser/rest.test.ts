/** Pages that are too long to be read at once: the popup says so, and has the rest read where the user wants it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { OTHER_HOST, press, Rig, textOf } from './rig.ts';

const OFFER = [
  'Army security helper, Moscow',
  'Helpers wanted for the Russian army. Salary ₹1.95 lakh per month. No front line, no fighting.',
  'Russian passport after 6 months. WhatsApp +91 90000 00000, service charge ₹3 lakh.',
];
const LINE = 'A quiet line about rivers, mills and the price of cotton in the old town. ';
const FIRST_PART = 'This page is very long: only its first part was checked.';
const READ = 'The rest of this long page was checked too.';

/** A page of elements by the thousand, made in the page; the offer comes after them. */
function manyElements(thousands: number): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Archive</title></head><body><script>
for (let i = 0; i < ${thousands * 250}; i++) {
  const p = document.createElement('p');
  p.innerHTML = '<b>' + i + '</b> a line';
  document.body.append(p);
}
document.body.append(...${JSON.stringify(OFFER)}.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
</script></body></html>`;
}

let folder: string;
let rig: Rig;
const pages: Page[] = [];

async function open(file: string, host?: string): Promise<{ page: Page; popup: Page }> {
  const page = await rig.open(file, host);
  pages.push(page);
  await page.waitForFunction(() => document.readyState === 'complete');
  const popup = await rig.popup(page);
  pages.push(popup);
  return { page, popup };
}

/** Waits for the words with patience: millions of characters take their time where everything else goes first. */
async function says(popup: Page, words: string): Promise<void> {
  await popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 60_000 }, words);
}

beforeAll(async () => {
  folder = `${mkdtempSync(join(tmpdir(), 'parakh-'))}/`;
  writeFileSync(`${folder}elements.html`, manyElements(130));
  writeFileSync(`${folder}megabytes.txt`, `${LINE.repeat(55_000)}\n${OFFER.join('\n')}\n`);
  rig = await Rig.start({ pages: folder });
});
afterAll(async () => {
  await rig?.stop();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const page of pages.splice(0).toReversed()) await page.close().catch(() => {});
});

describe('an offer beyond the first part', { timeout: 120_000 }, () => {
  test('is warned of once the rest is checked, and its words can be shown', async () => {
    const { page, popup } = await open('elements.html');
    await says(popup, FIRST_PART);
    expect(await textOf(popup)).toContain('Nothing found here.');
    expect(await rig.badgeNow()).toBe('');
    await press(popup, 'Check the rest');
    await says(popup, READ);
    expect(await textOf(popup)).toContain('Stop. This looks like the offers');
    expect(await textOf(popup)).not.toContain(FIRST_PART);
    await rig.badgeBecomes('!');
    await rig.bannerComes(page);
    await press(popup, 'Show it on the page');
    await page.waitForFunction(() => scrollY > 10_000, { timeout: 8_000 });
  });

  test('what was found first is still said while the rest is checked, with how far that is', async () => {
    const { popup } = await open('elements.html');
    await says(popup, FIRST_PART);
    const seen = popup.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const texts: string[] = [];
          new MutationObserver(() => {
            texts.push(document.body.innerText);
            if (document.body.innerText.includes('was checked too')) resolve(texts);
          }).observe(document.body, { childList: true, subtree: true, characterData: true });
        }),
    );
    await press(popup, 'Check the rest');
    const texts = await seen;
    expect(texts.some((text) => /Checking the rest: part [1-4] of 10 at most/.test(text))).toBe(true);
    expect(texts.every((text) => !text.includes('Checking this page'))).toBe(true);
  });

  test('on a site that is not checked unasked, both are asked for', async () => {
    const { popup } = await open('elements.html', OTHER_HOST);
    await press(popup, 'Check this page');
    await says(popup, FIRST_PART);
    await press(popup, 'Check the rest');
    await says(popup, READ);
    expect(await textOf(popup)).toContain('Stop. This looks like the offers');
    await rig.badgeBecomes('!');
  });

  test('is found in four megabytes of a single text', async () => {
    const { page, popup } = await open('megabytes.txt');
    await says(popup, FIRST_PART);
    await press(popup, 'Check the rest');
    await says(popup, 'Stop. This looks like the offers');
    await says(popup, READ);
    await press(popup, 'Show it on the page');
    await page.waitForFunction(() => scrollY > 10_000, { timeout: 8_000 });
  });
});
