/** What a user does with a warning: keeps it as a report, sends it on, hears it, or says that it is wrong. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clipped, violations } from './accessibility.ts';
import { OTHER_HOST, press, Rig, settled, textOf, until } from './rig.ts';

const SHOTS = '.output/shots';
const OFFER =
  'Army security helper, Moscow. ₹1.95 lakh per month, no experience. Russian passport after 6 months, no front line. Licence B-0000/XYZ/PER/1000+/5/0000/2000. WhatsApp only: 90000 00000';

declare const chrome: {
  runtime: { getURL(path: string): string };
  storage: {
    session: { get(key: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
    local: { get(key: null): Promise<object> };
  };
};

let rig: Rig;
let downloads = '';
const pages: Page[] = [];

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  downloads = mkdtempSync(join(tmpdir(), 'parakh-report-'));
  rig = await Rig.start();
  await rig.downloadTo(downloads);
});
afterAll(async () => {
  await rig?.stop();
  rmSync(downloads, { recursive: true, force: true });
});
afterEach(async () => {
  for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
  for (const file of readdirSync(downloads)) rmSync(join(downloads, file));
});

async function open(file: string, host?: string): Promise<Page> {
  const page = await rig.open(file, host);
  pages.push(page);
  return page;
}

/** Presses a button of the popup that opens a page of ours. */
async function openedBy(page: Page, button: string, path: string): Promise<Page> {
  const popup = await rig.popup(page);
  await press(popup, button);
  const opened = await rig.opened(path);
  pages.push(opened);
  await opened.waitForSelector('h1');
  return opened;
}

async function reportOf(page: Page): Promise<Page> {
  const report = await openedBy(page, 'Save a report', '/report.html');
  await report.waitForSelector('.report-hash');
  return report;
}

async function savedFile(report: Page): Promise<string> {
  await press(report, 'Save as a file');
  await report.waitForFunction(() => document.body.innerText.includes('Saved as'));
  const saved = (): string | undefined => readdirSync(downloads).find((name) => name.endsWith('.html'));
  await until(
    async () => saved() !== undefined,
    async () => `no file came: ${readdirSync(downloads).join(', ')}`,
  );
  return join(downloads, saved() as string);
}

function linesOf(page: Page): Promise<string[]> {
  return page.$eval('.report', (report) =>
    (report as HTMLElement).innerText.split('\n').filter((line) => line.trim() !== ''),
  );
}

async function keptInSession(): Promise<string[]> {
  return (await rig.worker()).evaluate(async () =>
    Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('draft:')),
  );
}

async function keptOnDevice(): Promise<string> {
  return (await rig.worker()).evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
}

describe('"Save a report"', () => {
  test('shows all that a complaint needs', async () => {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    const report = await reportOf(page);
    const text = (await linesOf(report)).join('\n');
    expect(text).toContain('Report on a suspicious job offer');
    expect(text).toContain(page.url());
    expect(text).toContain(await page.title());
    expect(text).toMatch(/Seen on\n.*20\d\d, \d\d:\d\d \(UTC[+−]\d\d:\d\d\)/);
    expect(text).toMatch(/Pattern list\nrussia-army \d+\.\d+\.\d+, \d+ \w+ 20\d\d/);
    expect(text).toContain('The words that led to this');
    expect(text).toMatch(/Words like these reported by .+20\d\d/);
    expect(text).toContain('call 1930 at once');
    expect(text).toContain('https://cybercrime.gov.in');
    expect(text).toContain('https://www.madad.gov.in');
    expect(text).toMatch(/As published by/);
    expect(await violations(report)).toEqual([]);
    expect(await clipped(report)).toEqual([]);
    await report.screenshot({ path: `${SHOTS}/report.png`, fullPage: true });
  });

  test('saves a file with the same lines, that runs nothing and whose hash is right', async () => {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    const report = await reportOf(page);
    await report.locator('.field textarea').fill('An agent gave it to me <b>yesterday</b>.\nI paid nothing.');
    const seen = await linesOf(report);
    const file = await savedFile(report);
    expect(file).toMatch(/parakh-report-20\d\d-\d\d-\d\d-\d{4}\.html$/);
    const html = readFileSync(file, 'utf8');
    expect(html).not.toMatch(/<script|<link|<iframe|\son\w+=|src="(?!data:)|url\(/i);
    expect(html).toContain("default-src 'none'");
    const reader = await rig.browser.newPage();
    pages.push(reader);
    await rig.withoutScripts(reader);
    const wanted: string[] = [];
    reader.on('request', (request) => wanted.push(request.url()));
    await reader.goto(pathToFileURL(file).href);
    expect(wanted.filter((url) => url !== pathToFileURL(file).href && !url.startsWith('data:'))).toEqual([]);
    expect(await linesOf(reader)).toEqual(seen);
    expect(seen.join('\n')).toContain('An agent gave it to me <b>yesterday</b>.');
    const fullText = await reader.$eval('.report-full-text', (part) => part.textContent ?? '');
    const hash = await reader.$eval('.report-hash', (part) => part.textContent ?? '');
    expect(createHash('sha256').update(fullText, 'utf8').digest('hex')).toBe(hash);
    expect(fullText).toContain('Russian');
    await reader.screenshot({ path: `${SHOTS}/report-file.png`, fullPage: true });
  });

  test('leaves the text out, and takes the picture in, where the user wants it so', async () => {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    const report = await reportOf(page);
    expect(await report.$('.report img')).toBeNull();
    await press(report, 'Add a picture of the page');
    await press(report, 'Add the full text');
    await report.waitForSelector('.report img');
    const wide = await report.$eval('.report img', (image) => (image as HTMLImageElement).naturalWidth);
    expect(wide).toBeGreaterThan(300);
    const html = readFileSync(await savedFile(report), 'utf8');
    expect(html).toContain('src="data:image/jpeg;base64,');
    expect(html).not.toContain('SHA-256');
    await report.screenshot({ path: `${SHOTS}/report-picture.png`, fullPage: true });
  });

  test('works after the worker was stopped, and forgets the draft when its tab is closed', async () => {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    const worker = await rig.worker();
    await worker.close();
    const report = await reportOf(page);
    expect(await keptInSession()).toHaveLength(1);
    await report.close();
    await until(
      async () => (await keptInSession()).length === 0,
      async () => 'the draft was kept',
    );
    expect(await keptOnDevice()).not.toContain('offer.html');
  });

  test('says so where the draft is gone', async () => {
    const page = await rig.surface('report.html?id=none');
    pages.push(page);
    await page.waitForSelector('.level');
    expect(await textOf(page)).toContain('The page is no longer open as it was.');
  });

  test('of hostile words shows and saves text only', async () => {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    const attack = '<img src=x onerror="document.title=1"></div></article><script>document.title=2</script>&amp;';
    await page.evaluate((words) => {
      document.title = words;
      document.querySelectorAll('p, li').forEach((part) => part.append(` ${words}`));
    }, attack);
    await rig.badgeAfterAll();
    const report = await reportOf(page);
    const file = await savedFile(report);
    const reader = await rig.browser.newPage();
    pages.push(reader);
    await reader.goto(pathToFileURL(file).href);
    expect(await reader.title()).toBe('Report on a suspicious job offer');
    expect(await reader.$('.report script, .report img')).toBeNull();
    expect(await reader.$eval('.report', (report) => report.textContent ?? '')).toContain(attack);
  });
});

describe('"Check a message"', () => {
  async function checked(text: string): Promise<Page> {
    const page = await rig.surface('check.html');
    pages.push(page);
    await page.locator('textarea').fill(text);
    await press(page, 'Check it');
    await page.waitForSelector('.level .sentence', { timeout: 15_000 });
    return page;
  }

  test('makes a report of the message in place, and goes back to what was found', async () => {
    const page = await checked(OFFER);
    await press(page, 'Save a report');
    await page.waitForSelector('.report-hash');
    const text = (await linesOf(page)).join('\n');
    expect(text).toContain('A message or file that was given to Parakh');
    expect(text).toContain('B-0000/XYZ/PER/1000+/5/0000/2000');
    expect(text).toContain('WhatsApp only: 90000 00000');
    expect(await violations(page)).toEqual([]);
    const html = readFileSync(await savedFile(page), 'utf8');
    expect(html).toContain('WhatsApp only: 90000 00000');
    await press(page, 'Back');
    await page.waitForFunction(() => document.querySelector('main:not([hidden]) .quotes') !== null);
  });

  test('makes a sample of it without what points at people', async () => {
    const page = await checked(OFFER);
    await press(page, 'This is wrong');
    await page.waitForSelector('main:not([hidden]) fieldset');
    const sample = await page.$eval('main:not([hidden]) .field textarea', (box) => (box as HTMLTextAreaElement).value);
    expect(sample).toContain('Army security helper, Moscow. ₹1.95 lakh per month');
    expect(sample).toContain('Licence (number). WhatsApp only: (number)');
    expect(await violations(page)).toEqual([]);
  });
});

describe('"This is wrong"', () => {
  test('shows the sample, keeps it as the user changed it, and hands it over as a row of the corpus', async () => {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    const wrong = await openedBy(page, 'This is wrong', '/feedback.html');
    await wrong.waitForSelector('fieldset');
    expect(await textOf(wrong)).toContain('Copy it and send it to whoever gave you Parakh.');
    const before = await wrong.$eval('.field textarea', (box) => (box as HTMLTextAreaElement).value);
    expect(before.length).toBeGreaterThan(40);
    expect(before).not.toMatch(/\d{8}|https?:|@/);
    expect(await violations(wrong)).toEqual([]);
    await wrong.screenshot({ path: `${SHOTS}/wrong.png`, fullPage: true });
    expect(await keptOnDevice()).not.toContain('"samples"');
    await press(wrong, 'This is not a job offer');
    await wrong.locator('.field textarea').fill('What is left of it.');
    await press(wrong, 'Copy it to send');
    await wrong.waitForFunction(() => document.body.innerText.includes('Copied.'));
    const row = JSON.parse(await rig.copied(wrong)) as Record<string, string>;
    expect(row).toMatchObject({
      lang: '',
      script: 'Latn',
      label: 'clear',
      kind: 'sample/not-an-offer',
      text: 'What is left of it.',
    });
    await press(wrong, 'Keep it');
    await wrong.waitForFunction(() => document.body.innerText.includes('Kept on this device.'));
    expect(await keptOnDevice()).toContain('What is left of it.');

    await wrong.evaluate((address) => location.assign(address), rig.address('options.html'));
    await wrong.waitForFunction(() => document.body.innerText.includes('What is left of it.'));
    await wrong.locator('a[aria-label^="Open"]').click();
    await wrong.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value === 'What is left of it.'),
    );
    await wrong.goBack();
    await wrong.locator('button[aria-label^="Delete"]').click();
    await until(
      async () => !(await keptOnDevice()).includes('What is left of it.'),
      async () => 'the sample stayed',
    );
  });

  test('of a page where nothing was found begins with the whole page, as one that was missed', async () => {
    const page = await open('honest.html');
    await rig.badgeAfterAll();
    const wrong = await openedBy(page, 'This is wrong', '/feedback.html');
    await wrong.waitForSelector('fieldset');
    expect(await wrong.$eval('input:checked', (input) => input.closest('label')?.textContent)).toBe(
      'This is such an offer, but Parakh did not warn',
    );
    expect((await wrong.$eval('.field textarea', (box) => (box as HTMLTextAreaElement).value)).length).toBeGreaterThan(
      40,
    );
  });

  test('keeps nothing of what was read in a private window', async () => {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    const wrong = await openedBy(page, 'This is wrong', '/feedback.html');
    await wrong.waitForSelector('fieldset');
    expect(await textOf(wrong)).toContain('Keep it');
    await (
      await rig.worker()
    ).evaluate(async () => {
      const kept = Object.entries(await chrome.storage.session.get(null)).filter(([key]) => key.startsWith('draft:'));
      for (const [key, draft] of kept)
        await chrome.storage.session.set({ [key]: { ...(draft as object), privately: true } });
    });
    await wrong.reload();
    await wrong.waitForSelector('fieldset');
    expect(await textOf(wrong)).toContain('Copy it to send');
    expect(await textOf(wrong)).not.toContain('Keep it');
  });

  test('begins with the answer that the banner was given', async () => {
    const page = await open('offer.html');
    await rig.bannerComes(page);
    await rig.putAway(page, 'Not a job offer');
    await rig.bannerGoes(page);
    const wrong = await openedBy(page, 'This is wrong', '/feedback.html');
    await wrong.waitForSelector('fieldset');
    expect(await wrong.$eval('input:checked', (input) => input.closest('label')?.textContent)).toBe(
      'This is not a job offer',
    );
  });
});

describe('"Warn others"', () => {
  test('shows the text with the official link, and copies just that', async () => {
    const page = await open('offer.html', OTHER_HOST);
    const popup = await rig.popup(page);
    await press(popup, 'Check this page');
    await popup.waitForFunction(() => document.body.innerText.includes('Stop.'));
    await settled(popup);
    await press(popup, 'Warn others');
    const shown = await popup.$eval('.share-text', (text) => (text as HTMLElement).innerText);
    expect(shown).toContain('stay away from every such offer');
    expect(shown).toContain('https://cgivladi.gov.in/section/news/');
    await press(popup, 'Copy');
    await popup.waitForFunction(() => document.body.innerText.includes('Copied.'));
    expect(await rig.copied(popup)).toBe(shown);
    await popup.screenshot({ path: `${SHOTS}/popup-share.png`, fullPage: true });
    await popup.close();
  });

  test('says so where the browser does not copy', async () => {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    const popup = await rig.popup(page);
    await popup.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await press(popup, 'Warn others');
    await press(popup, 'Copy');
    await popup.waitForFunction(() => document.body.innerText.includes('It could not be copied.'));
    await popup.close();
  });
});

describe('"Listen"', () => {
  /** Puts voices and a mouth in place of the browser's; what is said lands in `said`. */
  async function withVoices(
    popup: Page,
    voices: { lang: string; localService: boolean }[],
    late = false,
  ): Promise<void> {
    await popup.evaluate(
      (list, isLate) => {
        const world = globalThis as unknown as { said: string[]; voices: unknown[] };
        world.said = [];
        world.voices = isLate ? [] : list;
        class Utterance extends EventTarget {
          readonly text: string;
          constructor(text: string) {
            super();
            this.text = text;
          }
        }
        const synthesis = new EventTarget() as EventTarget & Record<string, unknown>;
        synthesis.getVoices = () => world.voices;
        synthesis.cancel = () => world.said.push('(silence)');
        synthesis.speak = ({ text, voice }: { text: string; voice: { lang: string } }) =>
          world.said.push(`${voice.lang}: ${text}`);
        Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
        Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
        if (isLate)
          setTimeout(() => {
            world.voices = list;
            synthesis.dispatchEvent(new Event('voiceschanged'));
          }, 300);
      },
      voices,
      late,
    );
  }
  const said = (popup: Page): Promise<string[]> =>
    popup.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  const warned = async (): Promise<Page> => {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    return rig.popup(page);
  };

  test('reads the headline and the first steps of what was chosen, in our words only, and stops', async () => {
    const popup = await warned();
    await withVoices(popup, [
      { lang: 'en-US', localService: false },
      { lang: 'en_IN', localService: true },
    ]);
    await press(popup, 'Money paid');
    await press(popup, 'Listen');
    const words = (await said(popup)).filter((one) => one !== '(silence)');
    expect(words).toHaveLength(5);
    expect(words[0]).toBe('en_IN: Stop. This looks like the offers that put Indians into the Russian army.');
    expect(words[2]).toContain('Call 1930 now');
    const steps = await popup.$$eval('.steps > li', (all) => all.map((one) => one.firstChild?.textContent ?? ''));
    expect(words.slice(2)).toEqual(steps.slice(0, 3).map((step) => `en_IN: ${step}`));
    expect(await popup.$eval('button.listen', (button) => button.textContent)).toBe('Stop');
    await popup.locator('button.listen').click();
    expect((await said(popup)).at(-1)).toBe('(silence)');
    expect(await popup.$eval('button.listen', (button) => button.textContent)).toBe('Listen');
    await popup.close();
  });

  test('waits for voices that come late', async () => {
    const popup = await warned();
    await withVoices(popup, [{ lang: 'en-GB', localService: true }], true);
    await press(popup, 'Listen');
    await popup.waitForFunction(() => (globalThis as unknown as { said: string[] }).said.length > 3);
    await popup.close();
  });

  test('falls silent when the language changes', async () => {
    const popup = await warned();
    await withVoices(popup, [{ lang: 'en-GB', localService: true }]);
    await press(popup, 'Listen');
    await popup.select('.language-bar select', 'hi');
    await popup.waitForFunction(() => document.documentElement.lang === 'hi');
    await popup.waitForFunction(() => (globalThis as unknown as { said: string[] }).said.at(-1) === '(silence)');
    await popup.select('.language-bar select', 'auto');
    await popup.waitForFunction(() => document.documentElement.lang === 'en');
    await popup.close();
  });

  test('takes no voice that is not on the device, and names the language that has none', async () => {
    const popup = await warned();
    await withVoices(popup, [
      { lang: 'en-US', localService: false },
      { lang: 'hi-IN', localService: true },
    ]);
    await press(popup, 'Listen');
    await popup.waitForFunction(() => document.body.innerText.includes('This device has no voice for English.'));
    expect(await said(popup)).toEqual([]);
    await popup.close();
  });
});
