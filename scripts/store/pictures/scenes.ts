/** What the screenshots show, each taken from the built extension as a user comes to it. */
import type { Page, Viewport } from 'puppeteer-core';
import { pause, settled } from '../../../tests/browser/rig.ts';
import type { Rig } from '../../../tests/browser/rig.ts';
import { laidOver } from './laid-over.ts';
import { listingFile } from './listing.ts';
import { SCREENSHOT } from './names.ts';
import type { Screenshot } from './names.ts';
import type { PictureWords } from './words.ts';

/** Larger letters than on a screen of this size: stores show the pictures small. */
export const PIXEL_RATIO = 1.25;
/** For what is made of few words. */
const CLOSE = 1.6;
/** Milliseconds in which what moves comes to rest. */
const REST_MS = 1_200;
/** Where a picture is taken: the extension in a browser, and the language that it speaks there. */
export interface Stage {
  readonly rig: Rig;
  readonly language: string;
  readonly words: PictureWords;
}

const view = (ratio: number): Viewport => ({
  width: SCREENSHOT.width / ratio,
  height: SCREENSHOT.height / ratio,
  deviceScaleFactor: ratio,
});

async function listing({ rig, language }: Stage): Promise<Page> {
  const page = await rig.open(listingFile(language));
  await page.setViewport(view(PIXEL_RATIO));
  await rig.bannerComes(page);
  await pause(REST_MS);
  return page;
}

async function surface({ rig }: Stage, path: string, ratio = PIXEL_RATIO): Promise<Page> {
  const page = await rig.surface(path);
  await page.setViewport(view(ratio));
  return page;
}

async function taken(page: Page): Promise<Uint8Array> {
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Puts the first part of the page that matches at the top of what is seen. */
function scrollTo(page: Page, selector: string, text = ''): Promise<void> {
  return page.evaluate(
    (wanted, words) => {
      const parts = [...document.querySelectorAll(wanted)];
      const part = parts.find(({ textContent }) => textContent.includes(words));
      scrollBy({ top: (part?.getBoundingClientRect().top ?? 0) - 16, behavior: 'instant' });
    },
    selector,
    text,
  );
}

async function popup(stage: Stage): Promise<Uint8Array> {
  const page = await listing(stage);
  const behind = await page.screenshot();
  const opened = await stage.rig.popup(page);
  await pause(REST_MS);
  const front = await opened.screenshot();
  await opened.close();
  await page.close();
  return laidOver(stage.rig.browser, behind, front);
}

async function whatToDo(stage: Stage): Promise<Uint8Array> {
  const page = await listing(stage);
  await stage.rig.clickInBanner(page, stage.words.whatToDo);
  await stage.rig.clickInBanner(page, stage.words.situation);
  await page.mouse.move(0, 0);
  await pause(REST_MS);
  return taken(page);
}

async function message(stage: Stage): Promise<Uint8Array> {
  const page = await surface(stage, 'check.html');
  await page.locator('textarea').fill(stage.words.offer);
  await page.locator('button[type=submit]').click();
  await page.waitForSelector('.level .sentence');
  await settled(page);
  await pause(REST_MS);
  return taken(page);
}

async function settings(stage: Stage): Promise<Uint8Array> {
  const page = await surface(stage, 'options.html', CLOSE);
  await pause(REST_MS);
  await scrollTo(page, 'main h2', stage.words.packs);
  return taken(page);
}

const SCENES: Readonly<Record<Screenshot, (stage: Stage) => Promise<Uint8Array>>> = {
  '1-warning': async (stage) => taken(await listing(stage)),
  '2-popup': popup,
  '3-what-to-do': whatToDo,
  '4-message': message,
  '5-settings': settings,
};

/** @returns a PNG of `SCREENSHOT`’s size */
export function screenshot(name: Screenshot, stage: Stage): Promise<Uint8Array> {
  return SCENES[name](stage);
}
