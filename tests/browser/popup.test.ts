/** What the popup says beside the warning itself: what was not read, and the agent's licence. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BUILD, pause, press, Rig, settled, textOf } from './rig.ts';

let rig: Rig;
const pages: Page[] = [];

async function open(file: string): Promise<Page> {
  const page = await rig.open(file);
  pages.push(page);
  return page;
}

async function popupOn(page: Page): Promise<Page> {
  const popup = await rig.popup(page);
  pages.push(popup);
  return popup;
}

beforeAll(async () => {
  rig = await Rig.start();
});
afterAll(() => rig?.stop());
afterEach(async () => {
  for (const page of pages.splice(0).toReversed()) await page.close().catch(() => {});
});

describe('what was not read', () => {
  test('frames of other sites, by name; those without an address, by number', async () => {
    const page = await open('frames.html');
    await pause(500);
    const text = await textOf(await popupOn(page));
    expect(text).toContain('3 parts of this page come from one.example, two.example and were not read.');
    expect(text).toContain('One part of this page comes from elsewhere and was not read.');
  });

  test('large pictures beside few words, also those that came late', async () => {
    const page = await open('pictures.html');
    await pause(1_500);
    expect(await textOf(await popupOn(page))).toContain(
      '2 large pictures were not read. Parakh cannot see words in pictures.',
    );
  });

  test.each([
    ['beside a long text', 'article-pictures.html'],
    ['beside a warning', 'offer.html'],
  ])('pictures are not worth a word %s', async (_, file) => {
    const page = await open(file);
    await page.evaluate(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 900 });
      document.body.append(canvas);
    });
    await pause(1_200);
    const popup = await popupOn(page);
    await settled(popup);
    expect(await textOf(popup)).not.toContain('large picture');
  });
});

describe('the agent’s licence', () => {
  test('a number in the offer can be copied and looked up, and proves nothing', async () => {
    const page = await open('licence.html');
    await rig.badgeBecomes('!');
    const popup = await popupOn(page);
    const text = await textOf(popup);
    expect(text).toContain('B-0000/DEL/PER/1000+/3/0000/2024');
    expect(text).toContain('Numbers get copied from others');
    expect(text).not.toContain('No licence number found.');
    const link = await popup.$$eval('a', (all) => all.find((a) => a.textContent === 'Look it up on eMigrate')?.href);
    expect(link).toBe('https://emigrate.gov.in/');
    await popup.evaluate(() => {
      navigator.clipboard.writeText = (text) => {
        document.title = text;
        return Promise.resolve();
      };
    });
    await press(popup, 'Copy the number');
    await popup.waitForFunction(() => document.body.innerText.includes('Copied.'));
    expect(await popup.title()).toBe('B-0000/DEL/PER/1000+/3/0000/2024');
  });

  test('a browser that refuses to copy is not passed over', async () => {
    const page = await open('licence.html');
    await rig.badgeBecomes('!');
    const popup = await popupOn(page);
    await popup.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await press(popup, 'Copy the number');
    await popup.waitForFunction(() => document.body.innerText.includes('Mark the text and copy it yourself.'));
  });

  test('an offer without one is said to have none', async () => {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    expect(await textOf(await popupOn(page))).toContain('No licence number found.');
  });

  test('a number of another listing is not taken for the offer’s', async () => {
    const page = await open('licence-elsewhere.html');
    await rig.badgeBecomes('!');
    const text = await textOf(await popupOn(page));
    expect(text).not.toContain('B-0000');
    expect(text).not.toContain('No licence number found.');
    expect(text).toContain('Look it up on eMigrate');
  });

  test('where nothing was found, no licence is spoken of', async () => {
    const page = await open('honest.html');
    expect(await textOf(await popupOn(page))).not.toContain('The agent’s licence');
  });
});

test('a build without a settings page has no link to it', async () => {
  const page = await open('honest.html');
  const popup = await popupOn(page);
  const hasPage = 'options_ui' in (JSON.parse(readFileSync(`${BUILD}/manifest.json`, 'utf8')) as object);
  expect((await textOf(popup)).includes('Settings')).toBe(hasPage);
});

/** The shipped build with other contents of one file. */
function buildWith(file: string, change: (content: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'parakh-'));
  cpSync(BUILD, folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  return folder;
}

describe('in a build whose pattern list is older than half a year', () => {
  let build: string;
  let old: Rig;

  beforeAll(async () => {
    build = buildWith('packs/russia-army.json', (json) => json.replace(/(?<="issued":")[\d-]{10}/, '2020-01-31'));
    old = await Rig.start({ build });
  });
  afterAll(async () => {
    await old?.stop();
    rmSync(build, { recursive: true, force: true });
  });

  test('the popup says how old it is', async () => {
    const page = await old.open('honest.html');
    const popup = await old.popup(page);
    expect(await textOf(popup)).toContain('Parakh’s pattern list is of 31 Jan 2020.');
  });
});

test('in a build with a settings page, the foot opens it', async () => {
  const build = buildWith('manifest.json', (manifest) =>
    JSON.stringify({ ...(JSON.parse(manifest) as object), options_ui: { page: 'check.html', open_in_tab: true } }),
  );
  const other = await Rig.start({ build });
  try {
    const popup = await other.popup(await other.open('honest.html'));
    await press(popup, 'Settings');
    await other.opened('/check.html');
  } finally {
    await other.stop();
    rmSync(build, { recursive: true, force: true });
  }
});
