/** Who has no mouse, or hears the screen: every control is reached with Tab, seen when it is reached, pressed with Enter or Space, and named. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BANNER_READY_MS, pause, press, Rig, settled, textOf, until } from './rig.ts';

/** More than any surface has; a walk that takes longer goes in circles. */
const MOST_TABS = 150;
const OFFER =
  'Army security helper for the Russian army, Moscow. ₹1.95 lakh, no front line. Russian passport. WhatsApp only.';

interface Stop {
  readonly name: string;
  /** Thickness of the ring around it, in pixels. */
  readonly ring: number;
}

let rig: Rig;
const pages: Page[] = [];

beforeAll(async () => {
  rig = await Rig.start();
});
afterAll(() => rig?.stop());
afterEach(async () => {
  for (const page of pages.splice(0).toReversed()) if (!page.isClosed()) await page.close();
});

async function open(file: string): Promise<Page> {
  const page = await rig.open(file);
  pages.push(page);
  return page;
}

async function surface(path: string): Promise<Page> {
  const page = await rig.surface(path);
  pages.push(page);
  return page;
}

/** Goes through a surface with Tab from its beginning to its end. */
async function walk(page: Page): Promise<Stop[]> {
  await rig.takeFocus(page);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    Reflect.deleteProperty(globalThis, 'before');
  });
  const stops: Stop[] = [];
  while (stops.length < MOST_TABS) {
    // Each press begins where the one before it has led.
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('Tab');
    // oxlint-disable-next-line no-await-in-loop
    const stop = await page.evaluate(() => {
      const world = globalThis as unknown as { before?: Element };
      const here = document.activeElement;
      if (here === null || here === document.body) return null;
      const { before } = world;
      world.before = here;
      // Back at the beginning: the walk is at its end.
      if (before !== undefined && (before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) === 0)
        return null;
      // The ring of a radio button or a tick box is that of its whole frame.
      const rings = [here, here.closest('label')].map((one) => {
        if (one === null) return 0;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
      });
      const words = [here.getAttribute('aria-label'), here.closest('label')?.textContent, here.textContent];
      return { name: words.find(Boolean) ?? here.tagName, ring: Math.max(...rings) };
    });
    if (stop === null) break;
    stops.push(stop);
  }
  await rig.takeFocus(page);
  return stops;
}

/** Controls that a mouse reaches; of radio buttons that belong together only one is a stop. */
function controlsOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('button, a[href], select, textarea, summary, input, [tabindex="0"]'),
    ].filter((one) => one.checkVisibility() && !(one as HTMLButtonElement).disabled);
    const groups = new Set<string>();
    return all.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      const isFirst = !groups.has(one.name);
      groups.add(one.name);
      return isFirst;
    }).length;
  });
}

async function expectWalkable(page: Page): Promise<string[]> {
  const stops = await walk(page);
  expect(stops.filter(({ ring }) => ring < 2)).toEqual([]);
  expect(stops).toHaveLength(await controlsOf(page));
  return stops.map(({ name }) => name.trim());
}

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('Tab');
    // oxlint-disable-next-line no-await-in-loop
    const here = await page.evaluate(() => document.activeElement?.closest('label, *')?.textContent ?? '');
    // oxlint-disable-next-line no-await-in-loop
    const label = await page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? '');
    if (here.trim() === name || label.trim() === name) return;
  }
  throw new Error(`Tab never reaches "${name}"`);
}

/** Where something of these stands in what is heard. */
const inOrder = (lines: readonly string[], wanted: readonly string[]): number[] =>
  wanted.map((line) => lines.findIndex((one) => one.startsWith(line)));

function expectInOrder(lines: readonly string[], wanted: readonly string[]): void {
  const places = inOrder(lines, wanted);
  expect(places, `${wanted.join(' | ')} in\n${lines.join('\n')}`).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

describe('the popup of a warning', () => {
  async function warned(): Promise<Page> {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    const popup = await rig.popup(page);
    pages.push(popup);
    return popup;
  }

  test('every control is reached in the order of the page, and seen', async () => {
    const names = await expectWalkable(await warned());
    expectInOrder(names, ['Listen', 'Why?', 'Show it on the page', 'Nothing paid yet', 'Warn others', 'Save a report']);
  });

  test('Enter and Space press what they stand on', async () => {
    const popup = await warned();
    await tabTo(popup, 'Why?');
    await popup.keyboard.press('Enter');
    expect(await textOf(popup)).toContain('Who hires');
    await tabTo(popup, 'Money paid');
    await popup.keyboard.press(' ');
    expect(await textOf(popup)).toContain('Call 1930 now.');
    await tabTo(popup, 'More steps');
    await popup.keyboard.press('Enter');
    expect(await popup.$$eval('details[open]', (all) => all.length)).toBe(1);
  });

  test('a screen reader hears level, words and advice, in this order, with their names', async () => {
    const popup = await warned();
    const lines = await rig.heard(popup);
    expectInOrder(lines, [
      'heading: Stop. This looks like the offers',
      'button: Listen',
      'button: Why?',
      'button: Show it on the page',
      'heading: What to do now',
      'button: Nothing paid yet',
      'button: Warn others',
      'button: Save a report',
      'button: This is wrong',
      'heading: What the government says',
      'heading: Who can help',
      'button: Check again',
      'combobox: Language',
    ]);
    expect(lines.filter((line) => /^(?:button|link|combobox|textbox|checkbox|radio): $/.test(line))).toEqual([]);
    expect(await popup.$eval('.level', (card) => card.getAttribute('aria-live'))).toBe('polite');
    expect(await popup.$$eval('[aria-pressed="true"]', (all) => all.length)).toBe(1);
  });
});

describe('the banner', () => {
  test('takes no focus, is reached with Tab, and Escape puts it away', async () => {
    const page = await open('offer.html?put-away');
    await rig.bannerComes(page);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    const seen = await focusedInBanner(page);
    expect(seen.map(({ name }) => name)).toEqual(['Close this warning', 'Why?', 'What to do', 'Not a job offer']);
    for (const { name, ring } of seen) expect(ring, name).toBeGreaterThanOrEqual(2);
    await pause(BANNER_READY_MS);
    await page.keyboard.press('Escape');
    await rig.bannerGoes(page);
  });

  test('Enter unfolds what to do, whose choices and links come next, and Tab leads out again', async () => {
    const page = await open('offer.html');
    await rig.bannerComes(page);
    await tabInBannerTo(page, 'What to do');
    await page.keyboard.press('Enter');
    await tabInBannerTo(page, 'Money paid');
    await page.keyboard.press(' ');
    expect(await rig.bannerText(page)).toContain('Call 1930 now.');
    for (let i = 0; i < 20; i++) {
      // oxlint-disable-next-line no-await-in-loop
      await page.keyboard.press('Tab');
      // oxlint-disable-next-line no-await-in-loop
      if (!(await isInBanner(page))) return;
    }
    throw new Error('the banner holds the focus');
  });

  test('a screen reader hears its headline and its buttons by name', async () => {
    const page = await open('offer.html');
    await rig.bannerComes(page);
    const lines = await rig.heard(page);
    expectInOrder(lines, [
      'button: Close this warning',
      'button: Why?',
      'button: What to do',
      'button: Not a job offer',
    ]);
    const text = lines.join('\n');
    expect(text).toContain('This looks like the job offers that put Indians into the Russian army.');
  });

  const isInBanner = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.hasAttribute('data-parakh-warning') === true);

  /** Name and ring of each stop in the banner, in turn. */
  async function focusedInBanner(page: Page): Promise<{ name: string; ring: number }[]> {
    const stops: { name: string; ring: number }[] = [];
    for (let i = 0; i < 40; i++) {
      // oxlint-disable-next-line no-await-in-loop
      await page.keyboard.press('Tab');
      // oxlint-disable-next-line no-await-in-loop
      if (await isInBanner(page)) stops.push(await rig.focusInBanner(page));
      else if (stops.length > 0) break;
    }
    // Back to the last of them.
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    return stops;
  }

  async function tabInBannerTo(page: Page, name: string): Promise<void> {
    for (let i = 0; i < 40; i++) {
      // oxlint-disable-next-line no-await-in-loop
      await page.keyboard.press('Tab');
      // oxlint-disable-next-line no-await-in-loop
      if ((await isInBanner(page)) && (await rig.focusInBanner(page)).name === name) return;
    }
    throw new Error(`Tab never reaches "${name}" in the banner`);
  }
});

describe('the check page', () => {
  test('is walked before and after a check; the answer is announced and has the focus', async () => {
    const page = await surface('check.html');
    expectInOrder(await expectWalkable(page), ['Check it', 'Choose a file']);
    expectInOrder(await rig.heard(page), [
      'heading: Check a message',
      'textbox: Paste the message or the offer here',
      'button: Check it',
      'button: Choose a file',
    ]);
    await page.locator('#message').fill(OFFER);
    await page.focus('#message');
    await tabTo(page, 'Check it');
    await page.keyboard.press('Enter');
    await settled(page);
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Stop.') === true);
    expect(await page.$eval('[role=status]', (one) => one.textContent)).toContain('Warning');
    expectInOrder(await expectWalkable(page), ['Listen', 'Why?', 'Nothing paid yet', 'Save a report', 'Check it']);
    expectInOrder(await rig.heard(page), [
      'heading: Stop. This looks like the offers',
      'heading: What to do now',
      'button: Save a report',
      'textbox: Paste the message or the offer here',
    ]);
  });
});

describe('the report', () => {
  test('is written and saved by keyboard', async () => {
    const page = await open('offer.html');
    await rig.badgeBecomes('!');
    const popup = await rig.popup(page);
    await press(popup, 'Save a report');
    const report = await rig.opened('/report.html');
    pages.push(report);
    await report.waitForSelector('.report-hash');
    const names = await expectWalkable(report);
    expectInOrder(names, ['Add the full text', 'Save as a file', 'Print or save as PDF']);
    expectInOrder(await rig.heard(report), [
      'heading: Save a report',
      'checkbox: Add the full text',
      'textbox: In your own words',
      'button: Save as a file',
      'button: Print or save as PDF',
    ]);
    await report.bringToFront();
    await tabTo(report, 'Save as a file');
    await report.keyboard.press(' ');
    await until(
      async () =>
        (await report.$$eval('[role=status]', (all) => all.map((one) => one.textContent).join())).includes('Saved as'),
      async () => 'nothing was said of a saved file',
    );
  });
});

describe('welcome and settings', () => {
  test('welcome: every control in order, and arrows choose', async () => {
    const page = await surface('welcome.html');
    const names = await expectWalkable(page);
    expect(names).toEqual(['English', 'Only on job and social sites', 'Try it on a sample', 'Done']);
    expectInOrder(await rig.heard(page), [
      'heading: Welcome to Parakh',
      'radio: English',
      'radio: Only on job and social sites',
      'button: Try it on a sample',
      'button: Done',
    ]);
  });

  test('settings: every control in order, switches by Space', async () => {
    const page = await surface('options.html');
    await page.waitForFunction(() => document.body.innerText.includes('It knows'));
    const names = await expectWalkable(page);
    expectInOrder(names, [
      'As the browser',
      'As on the device',
      'Normal',
      'Save the settings as a file',
      'Delete everything',
    ]);
    await tabTo(page, 'Show the banner for “Caution” too');
    await page.keyboard.press(' ');
    await page.waitForFunction(() => document.body.innerText.includes('Saved.'));
    expectInOrder(await rig.heard(page), [
      'heading: Settings',
      'radio: As the browser',
      'checkbox: Check every site, except mail and chats',
      'button: Save the settings as a file',
      'button: Delete everything',
    ]);
  });
});

test('the workbench: every control in order, its words and numbers heard', async () => {
  const page = await surface('workbench.html');
  await page.locator('textarea').fill(OFFER);
  await page.waitForSelector('.verdict', { timeout: 20_000 });
  const names = await expectWalkable(page);
  expectInOrder(names, ['Open a file', 'Put in an invented offer', 'The text, as it was read', 'russian-army']);
  expectInOrder(await rig.heard(page), [
    'heading: Workbench',
    'textbox: Text to look at',
    'button: Open a file',
    'region: The text, as it was read',
    'heading: Signals',
    'button: russian-army',
    'heading: The score, step by step',
    'StaticText: How it is worded, without any signal',
    'heading: What spoke for Offer',
  ]);
});
