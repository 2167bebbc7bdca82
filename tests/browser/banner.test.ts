/** The banner between a user and a page that may not like it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BANNER_READY_MS, pause, Rig, until } from './rig.ts';

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
  const popup = await rig.openNow('/popup.html');
  const text = await rig.bannerText(page);
  expect(popup !== null || text?.includes('What the page says') === true).toBe(true);
  await popup?.close();
});

describe('once put away', () => {
  test('"Not a job offer" keeps it away for this listing, in a new tab too', async () => {
    const page = await open('late-text.html');
    await rig.bannerComes(page);
    await rig.putAway(page, 'Not a job offer');
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

test('the keyboard reaches it, and Escape closes it', async () => {
  const page = await open('offer.html');
  await rig.bannerComes(page);
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-parakh-warning'))).toBe(true);
  await pause(BANNER_READY_MS);
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

describe('for an offer that is only close to it', () => {
  afterEach(() => rig.keepSettings({}));

  test('comes where the user asked for it in the settings, amber and with its own words', async () => {
    await rig.keepSettings({ cautionBanner: true });
    const page = await open('caution.html');
    const text = await rig.bannerComes(page);
    expect(text).toContain('Be careful: part of this looks like offers that led into the Russian army.');
    expect(await rig.badgeNow()).toBe('?');
    await page.screenshot({ path: '.output/shots/banner-caution.png' });
  });

  test('comes to and leaves a page that is open, as the setting is changed', async () => {
    const page = await open('caution.html');
    await rig.badgeBecomes('?');
    expect(await rig.bannerText(page)).toBeNull();
    await rig.keepSettings({ cautionBanner: true });
    await rig.bannerComes(page);
    await rig.keepSettings({});
    await rig.bannerGoes(page);
    expect(await rig.badgeNow()).toBe('?');
  });
});

describe('in another language than English', () => {
  let hindi: Rig;
  let page: Page;

  beforeAll(async () => {
    hindi = await Rig.start({ lang: 'hi' });
  });
  afterAll(() => hindi?.stop());
  beforeEach(async () => {
    page = await hindi.open('offer.html');
    await hindi.bannerComes(page);
  });
  afterEach(() => page.close());

  async function says(text: string): Promise<void> {
    await until(
      async () => (await hindi.bannerText(page))?.includes(text) === true,
      async () => `the banner says: ${await hindi.bannerText(page)}`,
    );
  }

  test('English is one tap away, and the way back, too', async () => {
    expect(await hindi.bannerText(page)).toContain('रूसी सेना');
    await hindi.clickInBanner(page, 'English');
    await says('This looks like the job offers that put Indians into the Russian army.');
    expect(await hindi.bannerText(page)).toContain('What to do');
    await page.screenshot({ path: '.output/shots/banner-english.png' });
    await hindi.clickInBanner(page, 'हिन्दी');
    await says('रूसी सेना');
  });

  test('what was unfolded and chosen stays so', async () => {
    await hindi.clickInBanner(page, 'क्या करें');
    await hindi.clickInBanner(page, 'पैसे दे दिए');
    await hindi.clickInBanner(page, 'English');
    await says('Call 1930 now.');
  });

  test('takes no focus and adds no node to the page', async () => {
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, {
        childList: true,
        attributes: true,
        subtree: true,
      });
    });
    await hindi.clickInBanner(page, 'English');
    await says('Why?');
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });

  test('a keyboard that pressed it is still on it', async () => {
    // Past the page's own link and fields: the button stands before the cross.
    for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says('Why?');
    await page.keyboard.press('Enter');
    await says('रूसी सेना');
  });
});

test('in English there is no such button', async () => {
  const page = await open('structured.html');
  expect(await rig.bannerComes(page)).not.toContain('English');
});
