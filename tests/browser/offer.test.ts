/** The main path, in the build as shipped: a page in the browser becomes a warning, a report, or nothing at all. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { OTHER_HOST, Rig, press, settled, textOf } from './rig.ts';

let rig: Rig;
const pages: Page[] = [];
const SHOTS = '.output/shots';

async function open(file: string, host?: string): Promise<Page> {
  const page = await rig.open(file, host);
  pages.push(page);
  return page;
}

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  rig = await Rig.start();
});
afterAll(() => rig?.stop());
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

describe('an offer on a checked site', () => {
  test('turns the badge to "!" and says so in the tool tip', async () => {
    await open('offer.html');
    await rig.badgeBecomes('!');
    expect(await rig.toolTip()).toContain('Stop.');
  });

  test('puts a banner into the page, with the two strongest quotes', async () => {
    const page = await open('offer.html');
    const text = await rig.bannerComes(page);
    expect(text).toContain('This looks like the job offers that put Indians into the Russian army.');
    expect(text).toMatch(/Russian army|Army Security Helper/i);
    for (const button of ['Why?', 'What to do', 'Not a job offer']) expect(text).toContain(button);
    await page.screenshot({ path: `${SHOTS}/banner.png` });
  });

  test('shows in the popup the quotes with facet and source, the advisory, and the first three steps', async () => {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    const popup = await rig.popup(page);
    const text = await textOf(popup);
    expect(text).toContain('Warning');
    expect(text).toContain('Russian army');
    expect(text).not.toContain('Words like these reported by');
    await press(popup, 'Why?');
    expect(await textOf(popup)).toMatch(/Words like these reported by .+, \d{1,2} \w+ 20\d\d/);
    expect(text).toContain('Ministry of External Affairs, Government of India, 11 Sept 2025');
    expect(text).toContain('stay away from any offers to join the Russian army');
    const links = await popup.$$eval('a', (all) => all.map((a) => ({ href: a.href, target: a.target, rel: a.rel })));
    expect(links.map(({ href }) => href)).toEqual(
      expect.arrayContaining([
        'https://cgivladi.gov.in/section/news/advisory-for-indian-nationals-seeking-employment-in-russia',
        'https://www.dnaindia.com/world/report-mea-issues-fresh-advisory-against-indian-nationals-joining-russian-army-amid-ukraine-war-3179695',
        'tel:1800113090',
        'tel:1930',
      ]),
    );
    expect(
      links.filter(
        ({ href, target, rel }) => !href.startsWith('tel:') && (target !== '_blank' || rel !== 'noopener noreferrer'),
      ),
    ).toEqual([]);
    expect(await popup.$$eval('.steps > li', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(3);
    await popup.screenshot({ path: `${SHOTS}/popup-warn.png`, fullPage: true });
    await popup.close();
  });

  test('who asks the banner why finds the reasons unfolded in the popup', async () => {
    const page = await open('offer.html');
    await rig.bannerComes(page);
    await rig.clickInBanner(page, 'Why?');
    const popup = await rig.opened('/popup.html');
    await settled(popup);
    expect(await textOf(popup)).toContain('Words like these reported by');
    await popup.close();
  });

  test('lets the keyboard reach every link and button of the popup', async () => {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    const popup = await rig.popup(page);
    const wanted = await popup.$$eval(
      'a[href], button:not(:disabled), summary',
      (all) => all.filter((one) => one.checkVisibility()).length,
    );
    const reached = new Set<string>();
    for (let i = 0; i < wanted; i++) {
      await popup.keyboard.press('Tab');
      reached.add(
        await popup.evaluate(
          () =>
            `${document.activeElement?.tagName} ${document.activeElement?.getAttribute('href') ?? ''} ${document.activeElement?.textContent}`,
        ),
      );
    }
    expect(reached.size).toBeGreaterThanOrEqual(wanted - 1);
    expect([...reached].filter((one) => one.startsWith('BODY'))).toEqual([]);
    await popup.close();
  });
});

test('an offer that is only close to it has the badge "?", no banner, and the popup asks for care', async () => {
  const page = await open('caution.html');
  await rig.badgeBecomes('?');
  expect(await rig.bannerText(page)).toBeNull();
  const popup = await rig.popup(page);
  expect(await textOf(popup)).toContain('Be careful.');
  await popup.close();
});

test('a news report has no badge and no banner; the popup says that it reports', async () => {
  const page = await open('news.html');
  expect(await rig.badgeAfterAll()).toBe('');
  expect(await rig.bannerText(page)).toBeNull();
  const popup = await rig.popup(page);
  const text = await textOf(popup);
  expect(text).toContain('This page speaks about the scam.');
  expect(text).toContain('What the government says');
  await popup.screenshot({ path: `${SHOTS}/popup-report.png`, fullPage: true });
  await popup.close();
});

test('an honest listing has nothing at all; the popup says that nothing was found, and never that it is safe', async () => {
  const page = await open('honest.html');
  expect(await rig.badgeAfterAll()).toBe('');
  expect(await rig.bannerText(page)).toBeNull();
  const popup = await rig.popup(page);
  const text = await textOf(popup);
  expect(text).toContain('Nothing found here.');
  expect(text).not.toMatch(/\bsafe\b/i);
  await popup.screenshot({ path: `${SHOTS}/popup-clear.png`, fullPage: true });
  await popup.close();
});

test('a board of many titles beside a headline about the scam is no offer', async () => {
  const page = await open('board.html');
  expect(await rig.badgeAfterAll()).not.toBe('!');
  expect(await rig.bannerText(page)).toBeNull();
});

describe('a site that is not checked unasked', () => {
  test('stays unread, and says so', async () => {
    const page = await open('offer.html', OTHER_HOST);
    expect(await rig.badgeAfterAll()).toBe('');
    const popup = await rig.popup(page);
    expect(await textOf(popup)).toContain('This page has not been checked.');
    await popup.screenshot({ path: `${SHOTS}/popup-unchecked.png`, fullPage: true });
    await popup.close();
  });

  test('is checked when the user presses "Check this page"', async () => {
    const page = await open('offer.html', OTHER_HOST);
    const popup = await rig.popup(page);
    await press(popup, 'Check this page');
    await popup.waitForFunction(() => document.body.innerText.includes('Stop.'));
    await settled(popup);
    await rig.badgeBecomes('!');
    await rig.bannerComes(page);
    await popup.close();
  });
});
