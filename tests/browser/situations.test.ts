/** Advice by situation, in the build as shipped: one tap in banner, popup and check page, in both languages. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Rig, press, settled, textOf } from './rig.ts';
import { clipped, violations } from './accessibility.ts';

/** Chromium's API as the extension's worker has it. */
declare const chrome: { storage: { session: { set(items: Readonly<Record<string, unknown>>): Promise<void> } } };

interface Tap {
  readonly label: string;
  /** Words of the first three steps, of whom to ask, and of what to keep. */
  readonly says: readonly string[];
}

const SHOTS = '.output/shots';
const OFFER =
  'Army security helper for the Russian army, Moscow. ₹1.95 lakh, no front line. Russian passport. WhatsApp only.';

const ENGLISH: readonly Tap[] = [
  {
    label: 'Nothing paid yet',
    says: [
      'Pay nothing yet.',
      'Ask for a contract',
      'Do not travel for a job',
      'eMigrate: list of agents',
      'the advert or post',
    ],
  },
  {
    label: 'Money paid',
    says: [
      'Call 1930 now.',
      'Do not delete the chat.',
      'Complain to the police',
      '1930',
      'the transaction number and date',
    ],
  },
  {
    label: 'Passport handed over',
    says: [
      'Ask for your passport back',
      'In India:',
      'Outside India:',
      'Protector of Emigrants',
      'a copy of what you wrote',
    ],
  },
  {
    label: 'Ticket bought',
    says: [
      'Do not board for a job',
      'student visa',
      'Leave copies',
      'Indian embassy in Moscow',
      'the visa and the ticket',
    ],
  },
  {
    label: 'Already in Russia',
    says: [
      'Do not sign what you cannot read.',
      'Contact the Indian embassy',
      'may not end',
      '+91-11-2688-5021',
      'your passport number',
    ],
  },
  {
    label: 'Asking for a relative',
    says: ['Whereabouts Unknown', 'Write to the embassy', 'member of parliament', 'MADAD', 'the complaint number'],
  },
];

const HINDI: readonly Tap[] = [
  {
    label: 'अभी पैसे नहीं दिए',
    says: ['अभी कोई पैसा न दें।', 'ऐसा कॉन्ट्रैक्ट', 'नौकरी के लिए न जाएँ', 'एजेंटों की सूची', 'विज्ञापन या पोस्ट'],
  },
  { label: 'पैसे दे दिए', says: ['अभी 1930 पर फ़ोन करें।', 'चैट न मिटाएँ।', 'पुलिस में शिकायत करें', '1930', 'ट्रांज़ैक्शन नंबर'] },
  { label: 'पासपोर्ट दे दिया', says: ['लिखकर वापस माँगें', 'भारत में:', 'भारत के बाहर:', 'प्रोटेक्टर', 'जो लिखा उसकी कॉपी'] },
  { label: 'टिकट ले लिया', says: ['जहाज़ में न चढ़ें', 'स्टूडेंट वीज़ा', 'घर वालों के पास छोड़ें', 'दूतावास', 'वीज़ा और टिकट'] },
  {
    label: 'रूस पहुँच चुके हैं',
    says: ['हस्ताक्षर न करें', 'ख़ुद संपर्क करें', 'अपने आप ख़त्म न हो', '+91-11-2688-5021', 'अपना पासपोर्ट नंबर'],
  },
  {
    label: 'रिश्तेदार के लिए पूछना है',
    says: ['Whereabouts Unknown', 'मॉस्को में भारतीय दूतावास', 'सांसद', 'मदद (MADAD)', 'शिकायत का नंबर'],
  },
];

describe.each([
  ['en', undefined, 'What to do', 'More steps', ENGLISH],
  ['hi', 'hi', 'क्या करें', 'और क्या करें', HINDI],
] as const)('in %s', (language, lang, whatToDo, more, taps) => {
  let rig: Rig;
  const pages: Page[] = [];

  async function open(): Promise<Page> {
    const page = await rig.open('offer.html');
    pages.push(page);
    return page;
  }

  /** A selection as the context menu keeps it, on the page that shows its verdict. */
  async function checkPage(): Promise<Page> {
    const selection = { id: 'one', text: OFFER, shortened: false, privately: false, tabId: null };
    await (await rig.worker()).evaluate((kept) => chrome.storage.session.set({ selections: [kept] }), selection);
    const check = await rig.surface('check.html?id=one');
    pages.push(check);
    await settled(check);
    return check;
  }

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    rig = await Rig.start(lang === undefined ? {} : { lang });
  });
  afterAll(() => rig?.stop());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  test('the banner shows each situation’s own steps, one tap away', async () => {
    const page = await open();
    await rig.bannerComes(page);
    await rig.clickInBanner(page, whatToDo);
    for (const { label, says } of [...taps.slice(1), ...taps.slice(0, 1)]) {
      await rig.clickInBanner(page, label);
      const text = (await rig.bannerText(page)) ?? '';
      for (const words of says) expect(text, label).toContain(words);
      for (const other of taps) if (other.label !== label) expect(text, label).not.toContain(other.says[0]);
    }
  });

  test('on the smallest screens a choice in the banner brings its steps into sight', async () => {
    const page = await open();
    await page.setViewport({ width: 320, height: 560 });
    await rig.bannerComes(page);
    await rig.clickInBanner(page, whatToDo);
    await rig.clickInBanner(page, taps[1]?.label ?? '');
    const boxes = await rig.boxesInBanner(page, ['BUTTON.choice', 'OL', 'SECTION']);
    const [card] = boxes.SECTION ?? [];
    const [list] = boxes.OL ?? [];
    expect((card?.bottom ?? 0) - (list?.top ?? 0)).toBeGreaterThanOrEqual(120);
    expect(boxes['BUTTON.choice']).toHaveLength(6);
    for (const { top, bottom, left, right } of boxes['BUTTON.choice'] ?? []) {
      expect(inTenths(bottom - top)).toBeGreaterThanOrEqual(44);
      expect(inTenths(right - left)).toBeGreaterThanOrEqual(44);
      expect(right).toBeLessThanOrEqual(320);
    }
    await page.screenshot({ path: `${SHOTS}/banner-situation-320-${language}.png` });
  });

  test('the popup shows them too, says which is chosen, and keeps the rest of the steps at hand', async () => {
    const page = await open();
    await rig.badgeBecomes('!');
    const popup = await rig.popup(page);
    for (const { label, says } of taps) {
      await press(popup, label);
      await popup.waitForFunction((first) => document.body.innerText.includes(first), {}, says[0] ?? '');
      const advice = await popup.$eval('section:has(.choices)', (one) => (one as HTMLElement).innerText);
      for (const words of says) expect(advice, label).toContain(words);
      expect(await popup.$$eval('[aria-pressed="true"]', (all) => all.map((one) => one.textContent))).toEqual([label]);
      expect(await violations(popup)).toEqual([]);
      expect(await clipped(popup)).toEqual([]);
    }
    const before = await popup.$$eval('.steps > li', (all) => all.filter((one) => one.checkVisibility()).length);
    await press(popup, more);
    const after = await popup.$$eval('.steps > li', (all) => all.filter((one) => one.checkVisibility()).length);
    expect([before, after > before]).toEqual([3, true]);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  test('the check page at 320 px: every choice by keyboard, nothing clipped, nothing that axe objects to', async () => {
    const check = await checkPage();
    await check.setViewport({ width: 320, height: 640 });
    for (const { label, says } of taps) {
      await check.keyboard.press('Tab');
      while ((await check.evaluate(() => document.activeElement?.textContent)) !== label)
        await check.keyboard.press('Tab');
      await check.keyboard.press('Enter');
      await check.waitForFunction((first) => document.body.innerText.includes(first), {}, says[0] ?? '');
      expect(await clipped(check)).toEqual([]);
      await check.focus('.choices button');
      await check.evaluate(() => (document.activeElement as HTMLElement).blur());
    }
    const sizes = await check.$$eval('.choices button', (all) => all.map((one) => one.getBoundingClientRect().height));
    expect(inTenths(Math.min(...sizes))).toBeGreaterThanOrEqual(44);
    for (const theme of ['light', 'dark']) {
      await rig.prefers(check, 'prefers-color-scheme', theme);
      expect(await violations(check)).toEqual([]);
    }
    await check.screenshot({ path: `${SHOTS}/check-situation-320-${language}.png`, fullPage: true });
  });

  test('a choice is remembered nowhere', async () => {
    const page = await open();
    await rig.badgeBecomes('!');
    const first = await rig.popup(page);
    await press(first, taps[1]?.label ?? '');
    await first.close();
    const again = await rig.popup(page);
    expect(await textOf(again)).toContain(taps[0]?.says[0]);
    await again.close();
  });
});

test('links of the steps open beside the page and tell nobody where they were opened from', async () => {
  const rig = await Rig.start();
  try {
    const page = await rig.open('offer.html');
    await rig.bannerComes(page);
    const links = await rig.linksInBanner(page);
    expect(links.map(({ href }) => href)).toEqual(['https://emigrate.gov.in']);
    expect(links[0]).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
    await rig.clickInBanner(page, 'What to do');
    await rig.clickInBanner(page, 'Money paid');
    expect((await rig.linksInBanner(page)).map(({ href }) => href)).toEqual(['tel:1930', 'https://cybercrime.gov.in']);
  } finally {
    await rig.stop();
  }
});

/** Layout counts in fractions of a pixel: what is 44 there may be 43.99998 after the difference of two places. */
function inTenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
