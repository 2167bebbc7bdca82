/** Pages that are awkward to read. Each says what a person would see; Parakh must say the same. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { byBrowser } from './differences.ts';
import { OTHER_HOST, press, Rig, textOf } from './rig.ts';

let rig: Rig;
const pages: Page[] = [];

async function open(file: string, host?: string): Promise<Page> {
  const page = await rig.open(file, host);
  pages.push(page);
  return page;
}

beforeAll(async () => {
  rig = await Rig.start();
});
afterAll(() => rig?.stop());
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

describe('an offer is found', () => {
  test.each([
    ['in JSON-LD alone', 'structured.html'],
    ['in open and closed shadow roots', 'shadow.html'],
    ['in a frame of the same site that comes late', 'late-frame.html'],
    ['in text that comes late', 'late-text.html'],
    ['in letters that each have an element', 'spans.html'],
    ['in broken HTML', 'broken.html'],
    ['on a page that poisons prototypes and shadows properties', 'hostile.html'],
  ])('%s', async (_, file) => {
    const page = await open(file);
    await rig.badgeBecomes('!');
    await rig.bannerComes(page);
  });
});

test('a page without text is quiet, and the popup says so instead of calling it checked', async () => {
  const page = await open('no-text.html');
  expect(await rig.badgeAfterAll()).toBe('');
  const popup = await rig.popup(page);
  const text = await textOf(popup);
  expect(text).toContain('There is no text on this page');
  expect(text).not.toContain('Nothing found here.');
  await popup.close();
});

test('of a very long page the first part is checked, and the popup says so', async () => {
  const page = await open('huge.html');
  await rig.badgeBecomes('!');
  const popup = await rig.popup(page);
  expect(await textOf(popup)).toContain('only its first part was checked');
  await popup.close();
});

test('a frame of another site is named as not read', async () => {
  const page = await open('foreign-frame.html');
  expect(await rig.badgeAfterAll()).toBe('');
  const popup = await rig.popup(page);
  expect(await textOf(popup)).toContain('One part of this page comes from other-place.example and was not read.');
  await popup.close();
});

test('in a single-page application each address has its own verdict', async () => {
  const page = await open('app.html');
  await page.click('#offer');
  await rig.badgeBecomes('!');
  await rig.bannerComes(page);
  await page.click('#honest');
  await rig.badgeBecomes('');
  await rig.bannerGoes(page);
  await rig.back(page);
});

test('a page that comes back from the back-forward cache has its badge again', async () => {
  const page = await open('offer.html');
  await rig.badgeBecomes('!');
  await page.goto(`http://${OTHER_HOST}/honest.html`);
  await rig.badgeBecomes('');
  await rig.back(page);
  await rig.badgeBecomes('!');
});

test('a page that no extension may read is named as such', async () => {
  const page = await rig.openAddress(rig.browserPage);
  pages.push(page);
  const popup = await rig.popup(page);
  expect(await textOf(popup)).toContain('This page has not been checked.');
  if (byBrowser('own pages', { chromium: true, firefox: false })) {
    await press(popup, 'Check this page');
    await popup.waitForFunction(() => document.body.innerText.includes('does not let extensions read this page'));
  } else expect(await textOf(popup)).toContain('This is a page of the browser itself. Extensions cannot read it.');
  await popup.close();
});
