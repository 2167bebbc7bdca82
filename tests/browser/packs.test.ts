/** Several pattern lists: each warns in its own words, one that is switched off is silent, and that holds at once. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Rig, textOf, until } from './rig.ts';

const SHOTS = '.output/shots';
const SCAM_CENTRES = 'Fake IT jobs that end in scam centres of Myanmar, Laos and Cambodia';

let rig: Rig;
let page: Page;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  rig = await Rig.start();
});
afterAll(() => rig?.stop());
beforeEach(() => rig.keepSettings({}));
afterEach(() => page.close());

describe('the second pack', () => {
  test('warns of a fake IT job in Myawaddy in its own words, with its own advisory and helplines', async () => {
    page = await rig.open('scam-centre.html');
    await rig.badgeBecomes('!');
    const banner = await rig.bannerComes(page);
    expect(banner).toMatch(/rescued from in Myanmar/);
    expect(banner).not.toMatch(/army/i);
    expect(await rig.toolTip()).toMatch(/Myanmar/);
    await page.screenshot({ path: `${SHOTS}/scam-centre.png` });
    const popup = await rig.popup(page);
    const said = await textOf(popup);
    expect(said).toMatch(/rescued from in Myanmar/);
    expect(said).toMatch(/Myawaddy/);
    expect(said).toMatch(/24 Sep\w* 2022/);
    expect(said).toMatch(/1930/);
    expect(said).not.toMatch(/Russia/);
    await popup.close();
  });

  test('says nothing of an honest job in Bangkok', async () => {
    page = await rig.open('bangkok.html');
    expect(await rig.badgeAfterAll()).toBe('');
    expect(await rig.bannerText(page)).toBeNull();
  });

  test('leaves offers of the first to that one', async () => {
    page = await rig.open('offer.html');
    expect(await rig.bannerComes(page)).toMatch(/Russian army/);
    const popup = await rig.popup(page);
    expect(await textOf(popup)).not.toMatch(/Myanmar/);
    await popup.close();
  });
});

test('where offers of both kinds stand on a page, each has its mark, and what else is there is named', async () => {
  page = await rig.open('two-kinds.html');
  await rig.badgeBecomes('!');
  const banner = await rig.bannerComes(page);
  // One of the two is the graver by a hair; the other is named all the same.
  expect(banner).toMatch(/Russian army/);
  expect(banner).toMatch(/scam centres/);
  expect(banner).not.toMatch(/has 2 such offers/);
  const posts = await page.$$eval('.offer', (all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  const marks = async (): Promise<number[]> =>
    ((await rig.boxesInBanner(page, ['DIV.mark']))['DIV.mark'] ?? []).map(({ top }) => Math.round(top));
  await until(
    async () => (await marks()).join(' ') === posts.join(' '),
    async () => `marks at ${(await marks()).join(' ')}, posts at ${posts.join(' ')}`,
  );
  await page.screenshot({ path: `${SHOTS}/two-kinds.png` });
  const popup = await rig.popup(page);
  await until(
    async () => /Russian army/.test(await textOf(popup)) && /scam centres/.test(await textOf(popup)),
    async () => `the popup says ${await textOf(popup)}`,
  );
  await popup.close();
});

describe('a pack that is switched off', () => {
  const press = async (label: string): Promise<Page> => {
    const options = await rig.surface('options.html');
    await options.locator(`label ::-p-text(${label})`).click();
    return options;
  };

  test('is silent, in pages that are open and in new ones; the other is not', async () => {
    page = await rig.open('scam-centre.html');
    await rig.bannerComes(page);
    const options = await press(SCAM_CENTRES);
    await page.bringToFront();
    await rig.bannerGoes(page);
    await rig.badgeBecomes('');
    await page.reload();
    expect(await rig.badgeAfterAll()).toBe('');
    await page.goto(page.url().replace('scam-centre', 'offer'));
    expect(await rig.bannerComes(page)).toMatch(/Russian army/);
    await options.close();
  });

  test('warns again of a page that is open as soon as it is switched on', async () => {
    await rig.keepSettings({ packsOff: ['scam-compounds'] });
    page = await rig.open('scam-centre.html');
    expect(await rig.badgeAfterAll()).toBe('');
    const options = await press(SCAM_CENTRES);
    await page.bringToFront();
    await rig.badgeBecomes('!');
    expect(await rig.bannerComes(page)).toMatch(/rescued from in Myanmar/);
    await options.close();
  });

  test('is not asked by "Check a message", either', async () => {
    await rig.keepSettings({ packsOff: ['scam-compounds'] });
    page = await rig.surface('check.html');
    await page
      .locator('textarea')
      .fill('Data entry for Myawaddy via Bangkok, tourist visa, ticket free. Telegram only.');
    await page.locator('button ::-p-text(Check it)').click();
    await page.waitForFunction(() => document.body.innerText.includes('Nothing found'));
  });

  test('cannot be the last one', async () => {
    page = await press(SCAM_CENTRES);
    const last = await page.waitForSelector(
      '::-p-aria([name="Job offers that lead into the Russian army"][role="checkbox"])',
    );
    await until(
      async () => (await last?.evaluate((one) => (one as HTMLInputElement).disabled)) === true,
      async () => 'the last switch can be turned off',
    );
    await page.screenshot({ path: `${SHOTS}/packs-options.png`, fullPage: true });
  });
});
