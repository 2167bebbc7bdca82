/** The surfaces by themselves: accessible in both themes, whole at 360 px, and in the browser's language. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clipped, violations } from './accessibility.ts';
import { CHECKED_HOST, OTHER_HOST, Rig, textOf } from './rig.ts';

describe.each([
  ['en', undefined],
  ['hi', 'hi'],
] as const)('in %s', (language, lang) => {
  let rig: Rig;

  beforeAll(async () => {
    rig = await Rig.start(lang === undefined ? {} : { lang });
  });
  afterAll(() => rig?.stop());

  test.each([
    ['a warning', 'offer.html', undefined],
    ['a report', 'news.html', undefined],
    ['nothing found', 'honest.html', undefined],
    ['not checked', 'honest.html', OTHER_HOST],
  ])('%s: nothing that axe objects to, nothing clipped, one language', async (_, file, host) => {
    const page = await rig.open(file, host);
    if (file === 'offer.html') await rig.badgeBecomes('!');
    const popup = await rig.popup(page);
    for (const theme of ['light', 'dark']) {
      await rig.prefers(popup, 'prefers-color-scheme', theme);
      expect(await violations(popup)).toEqual([]);
    }
    expect(await clipped(popup)).toEqual([]);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await popup.evaluate(() => document.body.clientWidth)).toBeLessThanOrEqual(360);
    await popup.close();
    await page.close();
  });

  test.each([
    ['a licence number', 'licence.html', {}],
    ['frames that were not read', 'frames.html', {}],
    ['pictures that were not read', 'pictures.html', {}],
    ['no text', 'no-text.html', {}],
    ['only the first part read', 'huge.html', {}],
    ['a caution', 'caution.html', {}],
    ['paused for the site', 'honest.html', { sites: [CHECKED_HOST], pages: [], until: 0 }],
    ['paused for an hour', 'honest.html', { sites: [], pages: [], until: Date.now() + 3_000_000 }],
  ])('%s: nothing that axe objects to, nothing clipped at 320 pixels', async (_, file, pauses) => {
    await rig.keepSettings({ pauses });
    const page = await rig.open(file);
    await rig.readAgain();
    const popup = await rig.popup(page);
    await popup.$eval('main', (main) => main.querySelectorAll('details').forEach((one) => (one.open = true)));
    for (const theme of ['light', 'dark']) {
      await rig.prefers(popup, 'prefers-color-scheme', theme);
      expect(await violations(popup)).toEqual([]);
    }
    await popup.evaluate(() => (document.body.style.inlineSize = '320px'));
    expect(await clipped(popup)).toEqual([]);
    await popup.close();
    await page.close();
    await rig.keepSettings({});
  });

  test('the banner speaks the same language', async () => {
    const page = await rig.open('offer.html');
    const text = await rig.bannerComes(page);
    expect(text).toContain(language === 'hi' ? 'रूसी सेना' : 'Russian army');
    await page.close();
  });

  test('the check page says when the selected text is no longer there', async () => {
    const check = await rig.surface('check.html?id=none');
    await check.waitForFunction(() => /no text here to check|कोई टेक्स्ट नहीं/.test(document.body.innerText));
    expect(await violations(check)).toEqual([]);
    expect(await textOf(check)).toMatch(language === 'hi' ? /कोई टेक्स्ट नहीं/ : /no text here to check/);
    await check.close();
  });
});
