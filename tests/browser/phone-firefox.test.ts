/** Firefox for Android: everything whole on a phone's screen, and large enough for a thumb. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { layoutFaults } from './layout-faults.ts';
import { PHONES, PhoneFirefox, tap } from './phone-firefox.ts';
import { pause, until } from './rig.ts';
import { smallTargets } from './touch-targets.ts';
import { answered } from './web-rig.ts';

const SHOTS = '.output/shots/phone-firefox';
const OFFER =
  'Army security helper, Moscow. ₹1.95 lakh per month, no experience. Russian passport after 6 months, no front line. WhatsApp only: 90000 00000';
/** With size, height of a line and typeface of the banner's letters. */
const LETTERS = {
  en: ['15px', '22.5px', 'system-ui'],
  hi: ['15px', '24.75px', 'system-ui'],
  ur: ['15px', '30px', '"Noto Nastaliq Urdu"'],
} as const;
const LANGUAGES = Object.keys(LETTERS) as (keyof typeof LETTERS)[];

let phone: PhoneFirefox;
const pages: Page[] = [];

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  phone = await PhoneFirefox.start();
});
afterAll(() => phone?.stop());
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close().catch(() => undefined);
});

async function kept(page: Promise<Page>): Promise<Page> {
  const opened = await page;
  pages.push(opened);
  return opened;
}

/** All that can be unfolded is: what is hidden has no size. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
}

async function isWhole(page: Page, name: string): Promise<void> {
  await unfold(page);
  expect({ name, found: [...(await layoutFaults(page)), ...(await smallTargets(page))] }).toEqual({ name, found: [] });
  await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}

describe.each(PHONES)('on a screen of $width × $height', (screen) => {
  beforeAll(() => phone.hold(screen));

  test('the browser is a phone to Parakh', async () => {
    const page = await kept(phone.surface('options.html'));
    const told = await page.evaluate(() => ({
      width: innerWidth,
      coarse: matchMedia('(pointer: coarse) and (hover: none)').matches,
      android: navigator.userAgent.includes('Android'),
    }));
    expect(told).toEqual({ width: screen.width, coarse: true, android: true });
  });

  test.each(LANGUAGES)('every surface is whole, and nothing is too small for a thumb: %s', async (language) => {
    await phone.keepSettings({ language });
    const offer = await kept(phone.open('list.html'));
    for (const path of ['options', 'check', 'welcome']) {
      const page = await kept(phone.surface(`${path}.html`));
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
      await isWhole(page, `${path}-${language}-${screen.width}`);
    }
    const popup = await kept(phone.popup(offer));
    await isWhole(popup, `popup-${language}-${screen.width}`);
  });

  test.each(LANGUAGES)('the banner is whole, and so it is unfolded: %s', async (language) => {
    await phone.keepSettings({ language });
    const page = await kept(phone.open('list.html'));
    const banner = await phone.banner(page);
    expect(banner.faults).toEqual([]);
    expect(banner.letters).toEqual(LETTERS[language]);
    await page.screenshot({ path: `${SHOTS}/banner-${language}-${screen.width}.png` });
    // "What to do", whatever it is called: the second that can be pressed below the words.
    const [, name = ''] = Object.keys(banner.buttons).slice(language === 'en' ? 1 : 2);
    await phone.tapInBanner(page, name);
    await until(
      async () => (await phone.banner(page)).text.length > banner.text.length,
      async () => `a tap on "${name}" unfolded nothing`,
    );
    expect((await phone.banner(page)).faults).toEqual([]);
  });

  test('marks beside the items of a feed can be tapped', async () => {
    await phone.keepSettings({});
    const page = await kept(phone.open('feed-of-offers.html'));
    // Out from under the banner.
    await page.evaluate(() => scrollBy(0, 250));
    await pause(300);
    const { faults, buttons } = await phone.banner(page);
    expect(faults).toEqual([]);
    const mark = Object.keys(buttons).find((name) => name.startsWith('Such an offer'));
    await phone.tapInBanner(page, mark ?? 'Such an offer');
    await until(
      async () => (await phone.banner(page)).buttons[mark ?? '']?.pressed === true,
      async () => `a tap on "${mark}" was not heard`,
    );
    await page.screenshot({ path: `${SHOTS}/marks-${screen.width}.png` });
  });
});

describe('with a thumb', () => {
  beforeAll(async () => {
    phone.hold(PHONES[0]);
    await phone.keepSettings({});
  });

  test('a message is checked', async () => {
    const page = await kept(phone.surface('check.html'));
    await page.locator('textarea').fill(OFFER);
    await tap(page, '.check-form button.primary');
    expect(await answered(page)).toContain('Stop. This looks like the offers');
    await isWhole(page, 'checked');
  });

  test.each([
    ['Save a report', 'report'],
    ['This is wrong', 'feedback'],
  ])('“%s” opens its page, which is whole, too', async (button, name) => {
    const offer = await kept(phone.open('list.html'));
    const popup = await kept(phone.popup(offer));
    await tap(popup, `::-p-text(${button})`);
    const page = await kept(phone.opened(`${name}.html`));
    await page.waitForSelector('h1');
    await isWhole(page, name);
  });
});
