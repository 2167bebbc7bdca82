/** The workbench: what a maintainer sees of a text and of its verdict, in the extension and beside the files of the working copy. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Assessor } from '../../src/engine/assess.ts';
import { passagesOfText } from '../../src/engine/passage.ts';
import { enginePackOf, readPackFolder } from '../../src/packs/folder.ts';
import { violations } from './accessibility.ts';
import { layoutFaults } from './layout-faults.ts';
import { pause, press, Rig, textOf } from './rig.ts';

const OFFER =
  'Army security helper, Moscow. ₹1.95 lakh per month, no experience. Russian passport after 6 months, no front line. WhatsApp only: 90000 00000';
const HINDI =
  'रूस की सेना में हेल्पर की भर्ती। सैलरी 2 लाख महीना, छह महीने में रूसी पासपोर्ट, मोर्चे पर नहीं जाना। टूरिस्ट वीज़ा, सिर्फ़ व्हाट्सऐप 90000 00000';
const URDU =
  'روسی فوج میں سیکیورٹی ہیلپر کی ضرورت ہے، ماسکو۔ تنخواہ دو لاکھ ماہانہ، چھ ماہ بعد روسی پاسپورٹ، محاذ جنگ پر نہیں بھیجا جائے گا۔';
const MALAYALAM =
  'റഷ്യൻ സൈന്യത്തിൽ സഹായി. ശമ്പളം 2 ലക്ഷം, ആറു മാസം കഴിഞ്ഞാൽ റഷ്യൻ പാസ്പോർട്ട്, യുദ്ധമുന്നണിയിൽ പോകേണ്ട. വാട്സാപ്പ് മാത്രം.';
const NEARLY = 'Helper wanted in Moscow. Passport. Apply';
const PATIENCE_MS = 40_000;
const MESSAGES = fileURLToPath(new URL('messages/', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SHOTS = '.output/shots';

let rig: Rig;
const pages: Page[] = [];

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  rig = await Rig.start();
});
afterAll(() => rig?.stop());
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

async function workbench(): Promise<Page> {
  const page = await rig.surface('workbench.html');
  pages.push(page);
  await page.waitForSelector('textarea');
  return page;
}

/** Pattern lists are compiled meanwhile: that takes seconds. */
async function until(holds: () => Promise<boolean>, otherwise: () => Promise<string>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(await otherwise());
    await pause(100);
  }
}

const verdictOf = (page: Page): Promise<string> =>
  page.$eval('.verdict b', (one) => one.textContent ?? '').catch(() => 'none');

/** Types as a person who pastes does, and waits until the text is lit. */
async function look(page: Page, text: string): Promise<void> {
  await page.locator('textarea').fill(text);
  const first = text.slice(0, 12);
  await page
    .waitForFunction(
      (wanted) =>
        (document.querySelector('.lit')?.textContent ?? '').replace(/[A-Z][a-z]/g, '').includes(wanted.slice(-4)),
      { timeout: PATIENCE_MS },
      first,
    )
    .catch(async () => {
      throw new Error(`the text was not lit: ${await textOf(page)}`);
    });
}

/** What stands in a table row that begins so. */
function row(page: Page, beginning: string): Promise<string[]> {
  return page.$$eval(
    'tr',
    (rows, wanted) =>
      [...(rows.find((one) => one.textContent?.startsWith(wanted))?.children ?? [])].map(
        (cell) => cell.textContent ?? '',
      ),
    beginning,
  );
}

describe('a text in the box', () => {
  test('is judged as everywhere else, and its verdict is built step by step', async () => {
    const page = await workbench();
    await look(page, OFFER);
    const { level, score } = new Assessor(enginePackOf(readPackFolder('assets/packs/russia-army'))).assess(
      passagesOfText(OFFER),
    );
    expect(await verdictOf(page)).toMatch(new RegExp(`^${level}; score ${score.toFixed(3)}`));
    const text = await textOf(page);
    expect(text).toContain(`Together: a score of ${score.toFixed(3)}`);
    const [, total] = await row(page, 'Together');
    const [, asked] = await row(page, 'Asked for');
    expect(Number(total)).toBeGreaterThan(Number(asked));
    expect(text).toContain('What spoke for Offer');
    expect(text).toContain('There is no graver level.');
  });

  test('shows each signal in its words: a colour, a kind of line and two letters for each facet', async () => {
    const page = await workbench();
    await look(page, OFFER);
    const facets = await page.$$eval('.lane', (all) => [
      ...new Set(all.map((one) => [...one.classList].find((name) => name.startsWith('facet-')) ?? '')),
    ]);
    expect(facets.length).toBeGreaterThan(5);
    const styles = await page.$$eval('.signal-list .facet-code', (all) =>
      all.map((one) => {
        const { color, borderBottomStyle, borderBottomWidth } = getComputedStyle(one);
        return { letters: one.textContent, color, line: `${borderBottomWidth} ${borderBottomStyle}` };
      }),
    );
    expect(styles).toHaveLength(8);
    for (const of of ['letters', 'color', 'line'] as const)
      expect(new Set(styles.map((one) => one[of])).size, of).toBe(8);
    expect(await page.$$eval('.signal b', (all) => all.map((one) => one.textContent))).toContain('russian-army');
  });

  test('shows the words of one signal alone where that is chosen, by keyboard too', async () => {
    const page = await workbench();
    await look(page, OFFER);
    await page.locator('.signal ::-p-text(no-front-line)').wait();
    await page.evaluate(() => {
      const button = [...document.querySelectorAll<HTMLButtonElement>('.signal')].find((one) =>
        one.textContent?.includes('no-front-line'),
      );
      button?.focus();
    });
    await page.keyboard.press(' ');
    await page.waitForSelector('.lit.only');
    expect(await page.$$eval('.lane', (all) => all.map((one) => one.textContent))).toEqual(['no front line']);
    await page.keyboard.press(' ');
    expect(await page.$('.lit.only')).toBeNull();
  });

  test('says what is missing to the next level', async () => {
    const page = await workbench();
    await look(page, NEARLY);
    expect(await verdictOf(page)).toMatch(/^clear/);
    expect(await textOf(page)).toMatch(/For caution it lacks: the score\.[\s\S]*would, by \d\.\d\d/);
  });

  test('is looked at again while it is written', async () => {
    const page = await workbench();
    await look(page, 'Helper wanted');
    expect(await verdictOf(page)).toMatch(/nothing ties it/);
    await look(page, OFFER);
    expect(await verdictOf(page)).toMatch(/^warn/);
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await until(
      async () => (await textOf(page)).includes('No text yet.'),
      () => textOf(page),
    );
  });

  test('of a long document, the stretches that were judged are told apart', async () => {
    const page = await workbench();
    const around = 'The weather was fine and the harvest good this year in our valley.\n'.repeat(90);
    await look(page, `${OFFER}\n${around}\nOur boys, the army of Russia in Moscow, said the paper.`);
    const stretches = await page.$$eval('.one-of label', (all) => all.map((one) => one.textContent ?? ''));
    expect(stretches.length).toBeGreaterThan(1);
    const [, gravest] = /^1\. (\w+, score \d\.\d+)/.exec(stretches[0] ?? '') ?? [];
    expect((await verdictOf(page)).replace(';', ',')).toContain(gravest);
    await page.locator('.one-of label:last-of-type').click();
    expect(await page.$('.lit .out')).not.toBeNull();
    expect(await textOf(page)).toContain('passages without any signal');
  });

  test('is shown as text, whatever it holds', async () => {
    const page = await workbench();
    await look(page, `${OFFER} <img src=x onerror=hit()> <b id=made>bold</b>`);
    expect(await page.$('#made')).toBeNull();
    expect(await page.$eval('.lit', (one) => one.textContent)).toContain('<b id=made>');
  });

  test('goes nowhere, and nothing of it is kept', async () => {
    const page = await workbench();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await look(page, `${OFFER} zebrafinch`);
    expect(asked.filter((url) => !url.startsWith(rig.address('')))).toEqual([]);
    const kept = await (
      await rig.worker()
    ).evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(): Promise<unknown> }> } }
      ).chrome;
      return JSON.stringify([await storage.local.get(), await storage.session.get()]);
    });
    expect(kept).not.toContain('zebrafinch');
  });
});

describe('a file', () => {
  async function choose(page: Page, file: string): Promise<void> {
    const input = await page.waitForSelector('input[type=file]');
    await (input as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(file);
  }

  test('that is a chat has its messages told apart', async () => {
    const page = await workbench();
    await choose(page, join(MESSAGES, 'hindi-chat.txt'));
    await page.waitForSelector('.verdict', { timeout: PATIENCE_MS });
    expect(await textOf(page)).toMatch(/hindi-chat\.txt: \d+ messages read\./);
    expect(await verdictOf(page)).toMatch(/^warn/);
  });

  test('that holds no text says so', async () => {
    const page = await workbench();
    await choose(page, join(ROOT, 'public/icon/16.png'));
    await until(
      async () => (await textOf(page)).includes('This file is a picture'),
      () => textOf(page),
    );
  });
});

test('the picture in docs/workbench.md shows it as it is', async () => {
  const page = await workbench();
  await page.setViewport({ width: 1000, height: 1000 });
  await look(
    page,
    'Camp laundry staff needed, Rostov. Contract with the Ministry, passport in 4 months. Tickets paid.',
  );
  expect(await textOf(page)).toContain('The level hangs on each of:');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.screenshot({ path: `${SHOTS}/workbench.png` });
});

test('the settings lead to it', async () => {
  const page = await rig.surface('options.html');
  pages.push(page);
  await press(page, 'See how a text is judged');
  await page.waitForSelector('.workbench textarea');
});

describe.each([
  ['en', OFFER, 'ltr'],
  ['hi', HINDI, 'ltr'],
  ['ur', URDU, 'rtl'],
  ['ml', MALAYALAM, 'ltr'],
] as const)('a text in %s', (lang, text, direction) => {
  test('is lit in its own direction, and the page is whole in every width, size and colour', async () => {
    const page = await workbench();
    await look(page, text);
    expect(await page.$eval('.lit', (one) => getComputedStyle(one).direction)).toBe(direction);
    for (const theme of ['light', 'dark']) {
      await rig.prefers(page, 'prefers-color-scheme', theme);
      for (const width of [360, 1200]) {
        await page.setViewport({ width, height: 760 });
        expect({ theme, width, found: await violations(page) }).toEqual({ theme, width, found: [] });
        await page.screenshot({ path: `${SHOTS}/workbench-${lang}-${width}-${theme}.png`, fullPage: true });
      }
    }
    for (const [width, size] of [
      [320, '100%'],
      [640, '200%'],
      [1200, '100%'],
    ] as const) {
      await page.setViewport({ width, height: 760 });
      await page.evaluate((wanted) => (document.documentElement.style.fontSize = wanted), size);
      expect({ width, faults: await layoutFaults(page) }).toEqual({ width, faults: [] });
    }
  });
});

test('for a reader of Urdu, its title is Urdu and the rest English, each in its own direction', async () => {
  const own = await Rig.start();
  try {
    await own.keepSettings({ language: 'ur' });
    const page = await own.surface('workbench.html');
    await look(page, OFFER);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await page.$eval('.workbench > div', (one) => `${one.lang} ${getComputedStyle(one).direction}`)).toBe(
      'en ltr',
    );
    expect(await violations(page)).toEqual([]);
    expect(await layoutFaults(page)).toEqual([]);
  } finally {
    await own.stop();
  }
});

describe('npm run workbench', () => {
  const SIGNAL = 'packs/russia-army/signals/no-front-line.yaml';
  let assets = '';
  let server: ChildProcess;
  let address = '';

  beforeAll(async () => {
    assets = mkdtempSync(join(tmpdir(), 'parakh-workbench-'));
    cpSync(join(ROOT, 'assets'), assets, { recursive: true });
    server = spawn(process.execPath, [join(ROOT, 'scripts/workbench.ts'), '--port', '0'], {
      cwd: ROOT,
      env: { ...process.env, PARAKH_PACKS: join(assets, 'packs') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    address = await new Promise<string>((resolve, reject) => {
      let said = '';
      server.stdout?.on('data', (part: Buffer) => {
        said += part.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
        if (found !== null) resolve(found[0]);
      });
      server.on('exit', () => reject(new Error(`the server ended: ${said}`)));
    });
  });
  afterAll(() => {
    server?.kill();
    rmSync(assets, { recursive: true, force: true });
  });

  test('shows the same page with the files of the working copy, and follows them while they are edited', async () => {
    const page = await rig.browser.newPage();
    pages.push(page);
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:http|ws):\/\/127\.0\.0\.1:|^(?:data|blob):/.test(request.url())) elsewhere.push(request.url());
    });
    await page.goto(address);
    await page.waitForSelector('textarea', { timeout: PATIENCE_MS });
    const text = `${OFFER} Quibblewock guaranteed.`;
    await look(page, text);
    expect(await textOf(page)).toContain('read from the working copy at');
    const signals = (): Promise<string[]> => page.$$eval('.signal q', (all) => all.map((one) => one.textContent ?? ''));
    expect((await signals()).join(' ')).not.toContain('Quibblewock');

    const file = join(assets, SIGNAL);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/^phrases:\n {2}en: \[/m, 'phrases:\n  en: [quibblewock, '));
    await until(
      async () => (await signals()).some((quote) => quote.includes('Quibblewock')),
      () => textOf(page),
    );
    expect(await page.$eval('textarea', (one) => one.value)).toBe(text);

    writeFileSync(file, `${before}\nsurprise: 1\n`);
    await until(
      async () => (await textOf(page)).includes('the one before is still in use'),
      () => textOf(page),
    );
    expect(await page.$eval('.fault', (one) => one.textContent)).toContain('no-front-line.yaml');
    expect((await signals()).some((quote) => quote.includes('Quibblewock'))).toBe(true);
    expect(elsewhere).toEqual([]);
    expect(await violations(page)).toEqual([]);
  }, 120_000);
});
