/** The banner between a user and a page that may not like it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pause, Rig } from './rig.ts';

let rig: Rig;
const pages: Page[] = [];

async function open(file: string): Promise<Page> {
  const page = await rig.open(file);
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

test('takes no focus, moves nothing, and the page cannot see into it', async () => {
  const page = await open('offer.html');
  const before = await page.evaluate(() => document.body.getBoundingClientRect().height);
  await rig.bannerComes(page);
  const seen = await page.evaluate(() => {
    const host = document.querySelector('[data-parakh-warning]');
    return {
      height: document.body.getBoundingClientRect().height,
      focus: document.activeElement === document.body,
      inBody: document.body.contains(host),
      root: host?.shadowRoot ?? null,
      text: host?.textContent ?? '',
      scroll: document.documentElement.scrollHeight > document.documentElement.clientHeight,
    };
  });
  expect(seen).toEqual({ height: before, focus: true, inBody: false, root: null, text: '', scroll: false });
});

test('"What to do" unfolds the first three steps', async () => {
  const page = await open('offer.html');
  await rig.bannerComes(page);
  await rig.clickInBanner(page, 'What to do');
  const text = await rig.bannerText(page);
  expect(text).toContain('Pay nothing yet');
  expect(text).toContain('Ask for a contract that says the work and the pay.');
  expect(text).toContain('Do not travel for a job on a tourist or business visa');
});

test('"Why?" opens the popup, or unfolds the evidence in the page', async () => {
  const page = await open('offer.html');
  await rig.bannerComes(page);
  await rig.clickInBanner(page, 'Why?');
  await pause(600);
  const popup = rig.browser.targets().find((target) => target.url().endsWith('/popup.html'));
  const text = await rig.bannerText(page);
  expect(popup !== undefined || text?.includes('What the page says') === true).toBe(true);
  await (await popup?.asPage())?.close();
});

describe('once put away', () => {
  test('"Not a job offer" keeps it away for this listing, in a new tab too', async () => {
    const page = await open('late-text.html');
    await rig.bannerComes(page);
    await rig.clickInBanner(page, 'Not a job offer');
    await rig.bannerGoes(page);
    const again = await open('late-text.html');
    await rig.badgeBecomes('!');
    await pause(500);
    expect(await rig.bannerText(again)).toBeNull();
  });

  test('another listing is warned of all the same', async () => {
    const page = await open('offer.html');
    await rig.bannerComes(page);
  });
});

test('a click that the page makes up closes nothing', async () => {
  const page = await open('offer.html');
  await rig.bannerComes(page);
  await page.evaluate(() => {
    const host = document.querySelector('[data-parakh-warning]');
    for (const type of ['click', 'keydown'])
      host?.dispatchEvent(
        new (type === 'click' ? MouseEvent : KeyboardEvent)(type, {
          bubbles: true,
          composed: true,
          key: 'Escape',
        } as KeyboardEventInit),
      );
  });
  await pause(200);
  expect(await rig.bannerText(page)).not.toBeNull();
});

test('the keyboard reaches it, and Escape closes it', async () => {
  const page = await open('offer.html');
  await rig.bannerComes(page);
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-parakh-warning'))).toBe(true);
  await page.keyboard.press('Escape');
  await rig.bannerGoes(page);
});

describe('a page that takes it away', () => {
  test('sees it come back', async () => {
    const page = await open('remover.html?most=2');
    await rig.badgeBecomes('!');
    await rig.bannerComes(page);
    expect(await page.evaluate(() => (window as unknown as { removed: number }).removed)).toBe(2);
  });

  test('wins after three times; the badge is out of its reach', async () => {
    const page = await open('remover.html');
    await rig.badgeBecomes('!');
    await pause(800);
    expect(await page.evaluate(() => (window as unknown as { removed: number }).removed)).toBe(4);
    expect(await rig.badgeNow()).toBe('!');
  });
});
