/** "Check a message": a text that is pasted, or a file that is chosen or dropped, as a user does it in the built extension. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clipped, violations } from './accessibility.ts';
import { press, Rig, textOf } from './rig.ts';

const OFFER =
  'Army security helper, Moscow. ₹1.95 lakh per month, no experience. Russian passport after 6 months, no front line. WhatsApp only: 90000 00000';
const MESSAGES = fileURLToPath(new URL('messages/', import.meta.url));
const SHOTS = '.output/shots';

let rig: Rig;
let folder = '';
const pages: Page[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parakh-check-'));
  mkdirSync(SHOTS, { recursive: true });
  rig = await Rig.start();
});
afterAll(async () => {
  await rig?.stop();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

async function checkPage(from = rig): Promise<Page> {
  const page = await from.surface('check.html');
  pages.push(page);
  await page.waitForSelector('textarea');
  return page;
}

/** Waits until the page has said what it found. */
async function answered(page: Page): Promise<string> {
  await page.waitForSelector('.level .sentence', { timeout: 15_000 });
  return textOf(page);
}

async function paste(page: Page, text: string, button = 'Check it'): Promise<string> {
  await page.locator('textarea').fill(text);
  await press(page, button);
  return answered(page);
}

async function choose(page: Page, file: string): Promise<string> {
  const input = await page.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(file);
  return answered(page);
}

async function drop(page: Page, ...files: string[]): Promise<string> {
  await rig.drop(page, files);
  return answered(page);
}

describe('a pasted offer', () => {
  test('is warned of, with its words, the first steps and the advisory', async () => {
    const page = await checkPage();
    const text = await paste(page, OFFER);
    expect(text).toContain('Stop. This looks like the offers that put Indians into the Russian army.');
    expect(text).toContain('Ministry of External Affairs, Government of India');
    expect(await page.$eval('.steps', (steps) => steps.children.length)).toBe(3);
    expect(await page.$$eval('.quote', (all) => all.length)).toBe(2);
    await press(page, 'Why?');
    expect(await textOf(page)).toMatch(/Words like these reported by .+20\d\d/);
    const quotes = await page.$$eval('.quote b', (all) => all.map((one) => one.textContent ?? ''));
    for (const quote of quotes) expect(OFFER).toContain(quote.replace(/ …$/, ''));
    expect(quotes.length).toBeGreaterThan(2);
  });

  test('moves the focus to what was found, and says it once', async () => {
    const page = await checkPage();
    await paste(page, OFFER);
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Stop.') === true);
    const said = await page.$$eval('[role=status]', (all) => all.map((one) => one.textContent));
    expect(said.filter(Boolean)).toEqual(['Warning: The text was read.']);
    expect(await page.$$('[aria-live=polite]')).toHaveLength(0);
  });

  test('is shown as text, whatever it holds', async () => {
    const page = await checkPage();
    await paste(page, `<b id=made onclick=hit()>${OFFER}</b>`);
    expect(await page.$('#made')).toBeNull();
    expect(await textOf(page)).toContain('<b id=made onclick=hit()>');
  });

  test('is not kept: nothing of it is in any store of the extension', async () => {
    const page = await checkPage();
    await paste(page, `${OFFER} zebrafinch`);
    const stored = await (
      await rig.worker()
    ).evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(): Promise<unknown> }> } }
      ).chrome;
      return JSON.stringify([await storage.local.get(), await storage.session.get()]);
    });
    expect(stored).not.toContain('zebrafinch');
  });

  test('is done by keyboard alone', async () => {
    const page = await checkPage();
    await page.keyboard.press('Tab');
    await page.keyboard.type(OFFER);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await answered(page)).toContain('Stop.');
  });
});

test('the agent’s licence is shown with the message that names it, or said to be missing', async () => {
  const page = await checkPage();
  expect(await paste(page, OFFER)).toContain('No licence number found.');
  const number = 'B-0000/DEL/PER/100/5/0000/2024';
  const text = await paste(page, `${OFFER}\nLicence ${number}`);
  expect(text).toContain(`The agent’s licence\n\n${number}`);
  expect(text).toContain('Numbers get copied from others');
  expect(text).not.toContain('Show it on the page');
});

test('an honest message, and nothing at all, raise no alarm', async () => {
  const page = await checkPage();
  expect(await paste(page, 'Accountant wanted in Pune, Tally and GST, ₹25,000 a month.')).toContain(
    'Nothing found here.',
  );
  await page.locator('textarea').fill('   ');
  await press(page, 'Check it');
  await page.waitForFunction(() => document.body.innerText.includes('There are no words in it to check.'));
});

test('of a chat of thirty messages in Hindi exactly the one with the offer is quoted', async () => {
  const page = await checkPage();
  const text = await drop(page, join(MESSAGES, 'hindi-chat.txt'));
  expect(text).toContain('30 messages were read. One of them led to this.');
  expect(text).toContain('Stop.');
  const found = await page.$$eval('.found', (all) => all.map((one) => one.querySelector('.checked-text')?.textContent));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^रूसी सेना में आर्मी सिक्योरिटी हेल्पर और रसोइया की भर्ती।/);
  expect(found[0]).not.toContain('सब लोग ध्यान दें');
  expect(text).toContain('+91 90000 00000');
  expect(text).toMatch(/12\/02\/24, 11:38.am/);
  expect(text).toContain('One picture, video, voice message or file of the chat was not read.');
});

test('an offer in four messages of a chat is shown as one, with all its words and where they stand', async () => {
  const page = await checkPage();
  const offer = [
    'Helper wanted for the Russian army',
    'no front line duty',
    'Salary 2 lakh a month',
    'Russian passport after a year',
  ];
  const lines = ['Ravi: Any work?', ...offer.map((line) => `Agent: ${line}`), 'Ravi: I will ask at home'];
  const text = await paste(page, lines.map((line, i) => `12/02/24, 9:1${i} - ${line}`).join('\n'));
  expect(text).toContain('6 messages were read. 4 of them led to this.');
  expect(text).toContain('Stop.');
  expect(text).toContain('Message 2 – Message 5');
  expect(text).toContain('12/02/24, 9:11 – 12/02/24, 9:14');
  const found = await page.$$eval('.found', (all) => all.map((one) => one.querySelector('.checked-text')?.textContent));
  expect(found).toEqual([offer.join('\n')]);
  await press(page, 'Save a report');
  await page.waitForFunction(() => document.body.innerText.includes('Russian passport after a year'));
});

test('of a mail the coded part is read, its subject too, and the picture is said to be unread', async () => {
  const page = await checkPage();
  const text = await choose(page, join(MESSAGES, 'offer.eml'));
  expect(text).toContain('Stop.');
  expect(text).toContain('रूस में नौकरी / Job in Russia');
  expect(text).toContain('Overseas Placement <jobs@placement.example>');
  expect(text).toContain('army security helpers');
  expect(text).toContain('One picture was not read.');
});

test('a saved page is read like a page', async () => {
  const file = join(folder, 'saved.html');
  writeFileSync(
    file,
    `<!doctype html><title>Job</title><script>document.title = 'hit'</script><h1>Vacancy</h1><p>${OFFER}</p>`,
  );
  const page = await checkPage();
  expect(await choose(page, file)).toContain('Stop.');
});

test('a file of six megabytes and a picture are refused in plain words', async () => {
  const large = join(folder, 'large.txt');
  writeFileSync(large, 'a word '.repeat(900_000));
  const page = await checkPage();
  expect(await choose(page, large)).toContain('This is too large: Parakh reads up to 5 MB.');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('too large');
  const picture = join(folder, 'offer.txt');
  writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
  await drop(page, picture);
  await page.waitForFunction(() => document.body.innerText.includes('This is a picture.'));
});

test('a long chat is read to its end, and its oldest messages are said to be left out', async () => {
  const file = join(folder, 'long.txt');
  const lines = Array.from(
    { length: 5_200 },
    (_, i) => `12/02/24, 21:15 - Asha: Good morning, number ${i}, see you at the shop`,
  );
  writeFileSync(file, [...lines, `12/02/24, 21:16 - Agent: ${OFFER}`].join('\n'));
  const page = await checkPage();
  const text = await choose(page, file);
  expect(text).toContain('5,000 messages were read. One of them led to this.');
  expect(text).toContain('its 201 oldest messages were not read');
  expect(text).toContain('Message 5,000');
});

test('the popup opens the page', async () => {
  const page = await rig.open('honest.html');
  pages.push(page);
  const popup = await rig.popup(page);
  await press(popup, 'Check a message or a file');
  const check = await rig.opened('/check.html');
  pages.push(check);
  await check.waitForSelector('textarea');
  expect(await textOf(check)).toContain('Paste the message or the offer here');
});

describe.each([
  ['en', undefined, 'Check it'],
  ['hi', 'hi', 'जाँच करें'],
] as const)('in %s', (language, lang, button) => {
  let own: Rig;
  beforeAll(async () => {
    own = await Rig.start(lang === undefined ? {} : { lang });
  });
  afterAll(() => own?.stop());

  test.each(['waiting', 'warned', 'chat', 'refused'] as const)(
    '%s: nothing that axe objects to, whole on a narrow screen and in large letters',
    async (state) => {
      const page = await checkPage(own);
      if (state === 'warned') await paste(page, OFFER, button);
      if (state === 'chat') await choose(page, join(MESSAGES, 'hindi-chat.txt'));
      if (state === 'refused') await choose(page, join(MESSAGES, '../../../public/icon/16.png'));
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      for (const theme of ['light', 'dark']) {
        await own.prefers(page, 'prefers-color-scheme', theme);
        expect(await violations(page)).toEqual([]);
        for (const width of [360, 1000]) {
          await page.setViewport({ width, height: 760 });
          await page.screenshot({ path: `${SHOTS}/check-${state}-${language}-${width}-${theme}.png`, fullPage: true });
        }
      }
      for (const [width, size] of [
        [320, '100%'],
        [640, '200%'],
      ] as const) {
        await page.setViewport({ width, height: 760 });
        await page.evaluate((wanted) => (document.documentElement.style.fontSize = wanted), size);
        expect(await clipped(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    },
  );
});
