/** "Check a message" as a web app: what somebody with an Android phone sees of it, with and without the net. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clipped, violations } from './accessibility.ts';
import { answered, offlineReady, share, storedBy, WebRig } from './web-rig.ts';

const OFFER =
  'Army security helper, Moscow. ₹1.95 lakh per month, no experience. Russian passport after 6 months, no front line. WhatsApp only: 90000 00000';
const STOP = 'Stop. This looks like the offers that put Indians into the Russian army.';
const MESSAGES = fileURLToPath(new URL('messages/', import.meta.url));
const SHOTS = '.output/shots';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36';

let rig: WebRig;
const pages: Page[] = [];

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  rig = await WebRig.start({ userAgent: ANDROID });
});
afterAll(() => rig?.stop());
afterEach(async () => {
  // A test that failed in another language leaves none of it to the next.
  await pages[0]?.evaluate(() => localStorage.clear());
  for (const page of pages.splice(0)) await page.close();
});

async function open(query = ''): Promise<Page> {
  const page = await rig.open(query);
  pages.push(page);
  return page;
}

/** The app as it is after its first visit. */
async function openReady(): Promise<Page> {
  const page = await open();
  await offlineReady(page);
  return page;
}

async function paste(page: Page, text: string): Promise<string> {
  await page.locator('textarea').fill(text);
  // By its place: the lead of the page has the button's words in it, too.
  await page.locator('.check-form button.primary').click();
  return answered(page);
}

async function inLanguage(page: Page, language: string): Promise<void> {
  await page.select('.language-bar select', language);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
}

describe('a message that is pasted', () => {
  test('is warned of, with the first steps, the advisory and the pattern list’s version', async () => {
    const page = await open();
    const text = await paste(page, OFFER);
    expect(text).toContain(STOP);
    expect(text).toContain('Ministry of External Affairs, Government of India');
    expect(await page.$eval('.steps', (steps) => steps.children.length)).toBe(3);
    expect(text).toMatch(/Patterns \d+\.\d+\.\d+, .*20\d\d/);
  });

  test('and is an honest one, raises no alarm', async () => {
    const page = await open();
    expect(await paste(page, 'Accountant wanted in Pune, Tally and GST, ₹25,000 a month.')).toContain(
      'Nothing found here.',
    );
  });

  test('is not kept and reaches nobody', async () => {
    const page = await openReady();
    rig.asked.length = 0;
    await paste(page, `${OFFER} zebrafinch`);
    expect(await storedBy(page)).not.toContain('zebrafinch');
    // The browser itself looks for a newer version after the page was opened.
    expect(rig.asked.filter((line) => !line.endsWith('/service-worker.js'))).toEqual([]);
  });
});

test.each([
  ['pattern list', '/packs-'],
  ['language data', '/language-data-'],
])('without the %s the page says what to do', async (_, file) => {
  const page = await rig.browser.newPage();
  pages.push(page);
  await page.setRequestInterception(true);
  page.on('request', (request) => void (request.url().includes(file) ? request.abort() : request.continue()));
  await page.setBypassServiceWorker(true);
  await page.goto(rig.address);
  await page.waitForFunction(() => document.body.innerText.includes('Parakh could not be loaded. Connect'));
  expect(await paste(page, OFFER)).toContain('Parakh could not be loaded.');
});

describe('without the net', () => {
  test('the page opens again, in Hindi too, and checks', async () => {
    const first = await openReady();
    await inLanguage(first, 'hi');
    await rig.goOffline();
    try {
      const page = await open();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('hi');
      expect(await paste(page, OFFER)).toContain('रुकिए');
      await page.reload();
      await page.waitForSelector('textarea');
      await offlineReady(page);
    } finally {
      await rig.goOnline();
    }
  });
});

describe('a message that is shared to the app', () => {
  test('is warned of at once; nothing of it is kept, and the host never sees it', async () => {
    const page = await openReady();
    rig.asked.length = 0;
    await share(page, { title: '', text: `${OFFER} zebrafinch` });
    expect(await answered(page)).toContain(STOP);
    expect(page.url()).toBe(rig.address);
    expect(await page.$eval('textarea', (box) => box.value)).toContain('zebrafinch');
    expect(await storedBy(page)).not.toContain('zebrafinch');
    expect(rig.asked.filter((line) => !line.startsWith('GET'))).toEqual([]);
    expect(rig.asked.join()).not.toContain('share');
    await page.reload();
    await page.waitForSelector('textarea');
    expect(await page.$('.level')).toBeNull();
  });

  test('is checked without the net', async () => {
    const page = await openReady();
    await rig.goOffline();
    try {
      await share(page, { text: OFFER });
      expect(await answered(page)).toContain(STOP);
    } finally {
      await rig.goOnline();
    }
  });

  test('may be an exported chat, with words beside it', async () => {
    const page = await openReady();
    const chat = readFileSync(`${MESSAGES}hindi-chat.txt`, 'utf8');
    await share(page, { title: 'WhatsApp Chat', text: 'Please look at this.' }, [
      { name: 'WhatsApp Chat.txt', type: 'text/plain', content: chat },
    ]);
    const text = await answered(page);
    expect(text).toContain(STOP);
    expect(text).toContain('31 messages were read. One of them led to this.');
  });

  test('may come with a picture, which is said not to be read', async () => {
    const page = await openReady();
    await share(page, { text: OFFER }, [{ name: 'offer.txt', type: 'text/plain', content: 'GIF89a' }]);
    const text = await answered(page);
    expect(text).toContain(STOP);
    expect(text).toContain('One attached file was not read.');
  });

  test('may be a mail', async () => {
    const page = await openReady();
    const mail = readFileSync(`${MESSAGES}offer.eml`, 'utf8');
    await share(page, {}, [{ name: 'offer.eml', type: 'message/rfc822', content: mail }]);
    expect(await answered(page)).toContain(STOP);
  });

  test('and did not arrive, is not passed over in silence', async () => {
    const page = await openReady();
    await page.goto(`${rig.address}?shared=nothing`);
    await page.waitForFunction(() => document.body.innerText.includes('The shared message did not arrive.'));
  });
});

describe('the helpline of whoever hosts the app', () => {
  afterAll(() => rig.write('helpline.json', '{}'));

  test('stands above those of the pattern list, in the reader’s language', async () => {
    rig.write(
      'helpline.json',
      JSON.stringify({
        name: { en: 'Sample Sangathan', hi: 'सैंपल संगठन' },
        tel: '+91 90000-00001',
        url: 'https://sample-trust.example/',
        note: 'Monday to Friday, 10 to 17',
      }),
    );
    const page = await openReady();
    const text = await paste(page, OFFER);
    expect(text).toContain('Help from Sample Sangathan');
    expect(text.indexOf('Help from')).toBeLessThan(text.indexOf('Who can help'));
    expect(await page.$eval('.organisation a', (link) => link.getAttribute('href'))).toBe('tel:+919000000001');
    expect(await violations(page)).toEqual([]);
    await inLanguage(page, 'hi');
    await page.waitForFunction(() => document.body.innerText.includes('सैंपल संगठन'));
  });

  test('may be several, with logo, languages and hours; what is wrong in the file is left out', async () => {
    const logo = readFileSync('docs/ngo/example/logo.png', 'base64');
    rig.write(
      'helpline.json',
      JSON.stringify({
        organisation: 'Sample',
        logo: `data:image/png;base64,${logo}`,
        helplines: [
          { tel: 'call us' },
          { tel: '1234', languages: ['ur'], hours: 'Mornings' },
          { url: 'https://sample-trust.example/' },
        ],
        warningLine: 'Come to our desk.',
      }),
    );
    const page = await openReady();
    const text = await paste(page, OFFER);
    for (const said of ['Help from Sample', 'Come to our desk.', 'Languages: اردو · Mornings', 'sample-trust.example'])
      expect(text).toContain(said);
    expect(text).not.toContain('call us');
    expect(text.indexOf('Help from Sample')).toBeLessThan(text.indexOf('What to do now'));
    expect(await page.$eval('.organisation img', (image) => (image as HTMLImageElement).naturalWidth)).toBe(64);
  });

  test.each([
    ['is no JSON', '{ "name": '],
    ['has a number that is none', '{ "name": "X", "tel": "javascript:alert(1)" }'],
    ['is missing', null],
    ['is empty', '{}'],
  ])('is left out where the file %s', async (_, content) => {
    rig.write('helpline.json', content);
    const page = await openReady();
    expect(await paste(page, OFFER)).toContain(STOP);
    expect(await page.$('.organisation')).toBeNull();
  });
});

describe('on the phone', () => {
  test('the app can be installed, and tells how a message is shared to it', async () => {
    const page = await openReady();
    expect(await page.$eval('.install', (note) => note.textContent)).toContain('In WhatsApp, hold a message');
    const session = await page.createCDPSession();
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const { url, errors } = await session.send('Page.getAppManifest');
    expect(url).toBe(`${rig.address}manifest.webmanifest`);
    expect(errors).toEqual([]);
  });

  test('a browser that does not run the service worker learns of no manifest: nothing would be shared to the host', async () => {
    const page = await rig.browser.newPage();
    pages.push(page);
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
    });
    await page.goto(rig.address);
    expect(await paste(page, OFFER)).toContain(STOP);
    expect(await page.$('link[rel=manifest]')).toBeNull();
    expect(await page.$('.install')).toBeNull();
  });

  test.each([
    ['light', 360],
    ['dark', 320],
  ] as const)('everything is readable in %s at %i px, before and after a check', async (scheme, width) => {
    const page = await openReady();
    await page.setViewport({ width, height: 740, isMobile: true, hasTouch: true });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const language of ['en', 'ur', 'hi']) {
      if (language !== 'en') await inLanguage(page, language);
      expect(await violations(page)).toEqual([]);
      expect(await clipped(page)).toEqual([]);
      await page.screenshot({ path: `${SHOTS}/web-${language}-${scheme}-${width}.png`, fullPage: true });
    }
    await paste(page, OFFER);
    expect(await violations(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    await page.screenshot({ path: `${SHOTS}/web-checked-hi-${scheme}-${width}.png`, fullPage: true });
    await page.select('.language-bar select', 'auto');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.screenshot({ path: `${SHOTS}/web-checked-en-${scheme}-${width}.png`, fullPage: true });
  });
});

test('letters of double size fit on the smallest phone, in every script', async () => {
  const page = await openReady();
  await page.setViewport({ width: 320, height: 640, isMobile: true, hasTouch: true });
  await page.$eval('details.later', (look) => look.setAttribute('open', ''));
  await page.locator('.choice:last-of-type .choice-options label:last-child').click();
  await page.waitForFunction(() => document.documentElement.dataset.textSize === '200');
  await paste(page, OFFER);
  for (const language of await page.$$eval('.language-bar option', (all) => all.map(({ value }) => value).slice(1))) {
    await inLanguage(page, language);
    expect(await clipped(page), language).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), language).toBe(320);
  }
});

test('a newer version comes beside a page that is open, which goes on with its own files; with the next load they go', async () => {
  const page = await openReady();
  await inLanguage(page, 'hi');
  await inLanguage(page, 'en');
  await page.locator('textarea').fill(OFFER);
  const before = await page.evaluate(() => caches.keys());
  const built = fileURLToPath(new URL('../../.output/web/', import.meta.url));
  const worker = readFileSync(`${built}service-worker.js`, 'utf8');
  const [report = ''] = /assets\/ReportPage-[\w-]{8}\.js/.exec(worker) ?? [];
  const [code, renamed] = [readFileSync(built + report, 'utf8'), 'assets/ReportPage-newer-01.js'];
  // As another build has it: what the open page will ask for is no longer there.
  rig.write(report, null);
  rig.write(renamed, code);
  const newer = worker.replaceAll(report, renamed).replace(/(version"?:\s*["'`])[0-9a-f]{16}/, '$1newer-version-01');
  rig.write('service-worker.js', newer);
  const stores = async (): Promise<string[]> =>
    page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(':helpline')));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return (
      registration?.installing === null && registration.waiting === null && registration.active?.state === 'activated'
    );
  });
  expect(await stores()).toHaveLength(2);

  expect(await page.$eval('textarea', ({ value }) => value)).toBe(OFFER);
  await page.locator('.check-form button.primary').click();
  expect(await answered(page)).toContain(STOP);
  await page.locator('::-p-text(Save a report)').click();
  await page.waitForFunction(() => document.body.innerText.includes('Back'));
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('A part of Parakh failed');

  await page.reload();
  await page.waitForFunction(async () => (await caches.keys()).length === 2, { timeout: 20_000 });
  expect((await stores())[0]).toContain('newer-version-01');
  expect(before.filter((name) => !name.endsWith(':helpline'))).toHaveLength(1);
  rig.write('service-worker.js', worker);
  rig.write(report, code);
});

test('settings of an earlier version of the app are read, those of a later one are as on the first day', async () => {
  const kept = async (stored: unknown): Promise<string> => {
    const page = await open();
    await page.evaluate((value) => localStorage.setItem('parakh-settings', JSON.stringify(value)), stored);
    await page.reload();
    await page.waitForSelector('textarea');
    return page.evaluate(() => document.documentElement.lang);
  };
  expect(await kept({ language: 'hi', theme: 'dark' })).toBe('hi');
  expect(await kept({ version: 1, data: { language: 'hi' } })).toBe('hi');
  expect(await kept({ version: 99, data: { language: 'hi' } })).toBe('en');
  expect(await kept('damaged')).toBe('en');
});

test('the page’s own code is small enough for a slow net: 62 kB, packed, without engine and pattern list', () => {
  const assets = fileURLToPath(new URL('../../.output/web/assets/', import.meta.url));
  const code = readdirSync(assets).filter((name) => /\.(?:js|css)$/.test(name) && !name.startsWith('engine-worker'));
  const packed = code.reduce((sum, name) => sum + brotliCompressSync(readFileSync(assets + name)).length, 0);
  expect(packed).toBeGreaterThan(10_000);
  expect(packed).toBeLessThan(62_000);
});

test('nothing broke the page’s own rules, and no other host was asked', () => {
  expect(rig.wrong).toEqual([]);
});
