/** The floor: what a user of Chrome 109, the last for Windows 7 and 8, sees of Parakh. On 64-bit Linux only, for which npm has it. */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Assessor } from '../../src/engine/assess.ts';
import { fromLanguageFile } from '../../src/engine/language-file.ts';
import type { LanguageFile } from '../../src/engine/language-file.ts';
import { Language } from '../../src/engine/language.ts';
import { passagesOfText } from '../../src/engine/passage.ts';
import { judgeItems } from '../../src/judged-items.ts';
import { activate } from '../../src/packs/activate.ts';
import type * as Signatures from '../../src/packs/minisign.ts';
import type { CompiledPack } from '../../src/packs/pack.ts';
import { parseSelfCheckTexts } from '../../src/updates/self-check.ts';
import { violations } from './accessibility.ts';
import { IS_FOR_THIS_MACHINE, startChromium109 } from './floor/chromium-109.ts';
import { Extension109 } from './floor/extension-109.ts';
import { namesIn, namesUsed } from './floor/newer-names.ts';
import { refusedCss } from './floor/refused-css.ts';
import { signaturesScript } from './floor/signatures.ts';
import { makeKey } from '../unit/updates/test-key.ts';
import { layoutFaults } from './layout-faults.ts';
import { press, settled, textOf } from './rig.ts';
import { answered, offlineReady, PHONE, WebRig } from './web-rig.ts';

const OFFER =
  'Army security helper, Moscow. ₹1.95 lakh per month, no experience. Russian passport after 6 months, no front line. WhatsApp only: 90000 00000';
const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const SHOTS = '.output/shots/chrome-109';
/** Of each kind of letters and each direction one, and the one that most read. */
const LANGUAGES = { en: /[A-Za-z]{3}/, hi: /[\u0900-\u097f]{3}/, ur: /[\u0600-\u06ff]{3}/ } as const;

/** Names that today's Chromium has and 109 has not, which built scripts use all the same. */
const KNOWN_NAMES: Readonly<Record<string, string>> = {
  canParse: 'valibot looks for it first',
  moveBefore: 'Preact looks for it first',
  toZonedDateTime: 'Fluent looks for it first',
  getVoices: 'Chrome has it since 33, but not the headless shell; where no voice is, nothing offers to read aloud',
  speak: 'as getVoices',
  showPopover: 'looked for first; without it the banner stands in the page’s own layers, as before',
  hidePopover: 'as showPopover',
  skipTransition: 'asked of what startViewTransition gives, where there is one',
  waitUntil: 'of a service worker, where Chrome has it since 40',
  subtract: 'of @noble/ed25519',
  check: 'ours',
  drop: 'ours',
  since: 'ours',
  space: 'ours',
  take: 'ours',
  watch: 'ours',
};

/** What Chromium 109 passes over in our styles. */
const KNOWN_STYLES: Readonly<Record<string, string>> = {
  'text-wrap: balance': 'headlines break where they did before',
};

/** The banner's are a text in its script. */
function bannerStyles(script: string): string {
  const [, styles = ''] = /`((?::host|:root)[^`]+\}[^`]*)`/.exec(script) ?? [];
  if (!styles.includes('.card')) throw new Error('the banner has no styles');
  return styles;
}

/** In the page, by `signaturesScript`. */
declare const signatures: typeof Signatures;

const readBuilt = <T>(name: string): T => JSON.parse(readFileSync(join(BUILD, name), 'utf8')) as T;

describe.skipIf(!IS_FOR_THIS_MACHINE)('in Chromium 109, which npm has for 64-bit Linux', () => {
  beforeAll(() => void mkdirSync(SHOTS, { recursive: true }));

  describe('the extension', () => {
    let extension: Extension109;
    let offer: Page;
    beforeAll(async () => {
      extension = await Extension109.start();
      await extension.happens('runtime.onInstalled', { reason: 'install' });
      offer = await extension.open('long-offer.html');
      await extension.badgeBecomes(offer, '!');
    });
    afterAll(() => extension?.stop());
    afterEach(() => extension.keepSettings({}));

    /** Does something in the popup that opens a page of ours, and opens that. */
    async function openedBy(button: string, path: string): Promise<Page> {
      const popup = await extension.surface('popup.html');
      await settled(popup);
      const [address] = await Promise.all([extension.tabCreated(path), press(popup, button)]);
      await extension.close(popup);
      const page = await extension.surface(address);
      // It hears of other settings from its first picture on, and is drawn once what it shows has come.
      await page.waitForSelector('main textarea, main input');
      return page;
    }

    /** Nothing cut off, nothing that axe objects to in either theme; with a picture to look at. */
    async function isReadable(page: Page, name: string, themes = ['light', 'dark']): Promise<void> {
      for (const theme of themes) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        expect({ name, theme, found: await violations(page) }).toEqual({ name, theme, found: [] });
      }
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
      expect({ name, found: await layoutFaults(page) }).toEqual({ name, found: [] });
      await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
    }

    test('is really there', async () => {
      expect(await extension.browser.version()).toMatch(/Chrome\/109\./);
    });

    test('opens its welcome after installing', () => {
      expect(extension.created).toContain(`${extension.base}welcome.html`);
    });

    test('judges as anywhere else, with both pattern lists', async () => {
      const packs = readdirSync(join(BUILD, 'packs')).map((name) => readBuilt<CompiledPack>(`packs/${name}`));
      const language = new Language(fromLanguageFile(readBuilt<LanguageFile>('language-data.json')));
      const [first, ...others] = packs.map((pack) => activate(pack, language));
      if (first === undefined) throw new Error('the build holds no pattern list');
      const assessor = new Assessor(first, ...others);
      const texts = readdirSync(join(BUILD, 'self-check')).flatMap((name) =>
        parseSelfCheckTexts(readFileSync(join(BUILD, 'self-check', name), 'utf8')),
      );
      expect(packs.map(({ id }) => id)).toEqual(['russia-army', 'scam-compounds']);
      expect(texts.length).toBeGreaterThan(20);
      const items = texts.map(({ text }) => passagesOfText(text));
      const here = judgeItems(items, {
        packs: new Map(packs.map((pack) => [pack.id, pack])),
        assess: (passages) => assessor.assess(passages),
      });
      const there = await extension.ask({ type: 'items/check', items });
      expect(there).toEqual(JSON.parse(JSON.stringify(here)));
      expect(there).toMatchObject({ status: 'checked' });
    });

    test.each(Object.entries(LANGUAGES))('warns in the page, readably, in %s', async (language, letters) => {
      extension.keepSettings({ language });
      const page = await extension.open('offer.html');
      await extension.badgeBecomes(page, '!');
      const banner = await extension.banner(page);
      expect(banner.text).toMatch(letters);
      expect(banner.text).toContain('no fighting, base work');
      expect(banner.faults).toEqual([]);
      expect(banner.lowestContrast).toBeGreaterThan(4.5);
      await page.screenshot({ path: `${SHOTS}/banner-${language}.png` });
      await extension.close(page);
    });

    test('shows the words on the page', async () => {
      const page = await extension.open('long-offer.html');
      await extension.badgeBecomes(page, '!');
      const popup = await extension.surface('popup.html');
      await settled(popup);
      await press(popup, 'Show it on the page');
      await page.waitForFunction(() =>
        [...CSS.highlights.values()].some((words) =>
          [...words].some((range) => (range as Range).toString() === 'Russian passport'),
        ),
      );
      await extension.close(popup);
      await extension.close(page);
    });

    test.each(Object.entries(LANGUAGES))('every surface is whole in %s', async (language, letters) => {
      extension.bringToFront(offer);
      extension.keepSettings({ language: 'en' });
      const drafts = {
        report: await openedBy('Save a report', 'report.html'),
        feedback: await openedBy('This is wrong', 'feedback.html'),
      };
      extension.keepSettings({ language });
      const popup = await extension.surface('popup.html');
      await settled(popup);
      const surfaces = {
        popup,
        options: await extension.surface('options.html'),
        check: await extension.surface('check.html'),
        welcome: await extension.surface('welcome.html'),
        ...drafts,
      };
      for (const [name, page] of Object.entries(surfaces)) {
        await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
        expect(await textOf(page), name).toMatch(letters);
        // Colours are the same in all.
        await isReadable(page, `${name}-${language}`, language === 'ur' ? ['light', 'dark'] : []);
        await extension.close(page);
      }
    });

    test('checks a message that is pasted', async () => {
      const page = await extension.surface('check.html');
      await page.locator('textarea').fill(OFFER);
      await press(page, 'Check it');
      expect(await answered(page)).toContain('Stop. This looks like the offers');
      await isReadable(page, 'checked');
      await extension.close(page);
    });

    test('lays a text open in the workbench', async () => {
      const page = await extension.surface('workbench.html');
      await page.locator('textarea').fill(OFFER);
      await page.waitForFunction(() => document.querySelector('.verdict b')?.textContent?.startsWith('warn; score'));
      await isReadable(page, 'workbench');
      await extension.close(page);
    });

    test('loads every one of its scripts', async () => {
      const page = await extension.surface('options.html');
      const scripts = ['chunks', 'assets'].flatMap((folder) =>
        readdirSync(join(BUILD, folder))
          .filter((name) => name.endsWith('.js') && !name.includes('worker'))
          .map((name) => `/${folder}/${name}`),
      );
      expect(scripts.length).toBeGreaterThan(20);
      // As text, since the test runner has an import of its own.
      const failed = await page.evaluate(`Promise.allSettled(${JSON.stringify(scripts)}.map((one) => import(one)))
        .then((all) => all.flatMap(({ reason }) => (reason === undefined ? [] : [String(reason)])))`);
      expect(failed).toEqual([]);
      await extension.close(page);
    });

    test('left no error in any console', () => {
      expect(extension.wrong).toEqual([]);
    });
  });

  describe('the web app', () => {
    let rig: WebRig;
    beforeAll(async () => {
      const { browser } = await startChromium109([], PHONE);
      rig = await WebRig.start({ browser });
    });
    afterAll(() => rig?.stop());

    const paste = async (page: Page): Promise<string> => {
      await page.locator('textarea').fill(OFFER);
      await page.locator('.check-form button.primary').click();
      return answered(page);
    };

    test('warns of a pasted offer, and without the net after the first visit', async () => {
      const page = await rig.open();
      expect(await paste(page)).toContain('Stop. This looks like the offers');
      await offlineReady(page);
      await page.close();
      await rig.goOffline();
      const again = await rig.open();
      expect(await paste(again)).toContain('Stop. This looks like the offers');
      await again.close();
      await rig.goOnline();
    });

    test.each(Object.entries(LANGUAGES))('is whole in %s', async (language, letters) => {
      const page = await rig.open();
      await page.select('.language-bar select', language);
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
      expect(await paste(page)).toMatch(letters);
      for (const theme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        expect({ theme, found: await violations(page) }).toEqual({ theme, found: [] });
        await page.screenshot({ path: `${SHOTS}/web-${language}-${theme}.png`, fullPage: true });
      }
      expect(await layoutFaults(page)).toEqual([]);
      await page.close();
    });

    test('calls nothing that came later, nor does the extension', async () => {
      const today = await WebRig.start();
      const [old, now] = await Promise.all([rig, today].map(async (one) => new Set(await namesIn(await one.open()))));
      await today.stop();
      const newer = new Set([...(now ?? [])].filter((name) => old?.has(name) !== true));
      expect(newer.size).toBeGreaterThan(500);
      const used = namesUsed(newer, [BUILD, fileURLToPath(new URL('../../.output/web', import.meta.url))]);
      expect([...used].filter((name) => !Object.hasOwn(KNOWN_NAMES, name))).toEqual([]);
    });

    test('has no styles that came later, but for the last touch; nor has the extension', async () => {
      const page = await rig.open();
      const sheets = [join(BUILD, 'assets'), '.output/web/assets']
        .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
        .filter((file) => file.endsWith('.css'))
        .map((file) => readFileSync(file, 'utf8'));
      expect(sheets.length).toBeGreaterThan(5);
      const banner = bannerStyles(readFileSync(join(BUILD, 'content-scripts/warning.js'), 'utf8'));
      expect((await refusedCss(page, [...sheets, banner].join('\n'))).toSorted()).toEqual(Object.keys(KNOWN_STYLES));
      await page.close();
    });

    test('asked no other host, and left no error', () => {
      expect(rig.wrong).toEqual([]);
    });

    test('the signature of a pack is checked, though the browser knows no Ed25519', async () => {
      const page = await rig.open();
      const key = makeKey();
      const content = readFileSync(join(BUILD, 'packs/scam-compounds.json'), 'utf8');
      await page.evaluate(await signaturesScript());
      const said = await page.evaluate(
        async (publicKey, text, file) => {
          const encoder = new TextEncoder();
          const owner = signatures.parsePublicKey(publicKey);
          const signed = signatures.parseSignature(encoder.encode(file));
          if (owner === null || signed === null) throw new Error('neither key nor signature');
          const native = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']).catch(() => null);
          return {
            native: native !== null,
            right: await signatures.verifies(owner, encoder.encode(text), signed),
            wrong: await signatures.verifies(owner, encoder.encode(`${text} `), signed),
          };
        },
        key.publicKey,
        content,
        key.sign(Buffer.from(content)),
      );
      expect(said).toEqual({ native: false, right: true, wrong: false });
      await page.close();
    });
  });
});
