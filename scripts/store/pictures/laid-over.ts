/** The popup where a browser opens it: over the page, at its upper end. Neither picture is changed. */
import type { Browser } from 'puppeteer-core';
import { SCREENSHOT } from './names.ts';

/** Pixels between the popup and the window’s edge. */
const MARGIN = 24;

const data = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/**
 * @param behind the page, of `SCREENSHOT`’s size
 * @param front the popup, at the same ratio of pixels
 * @returns a PNG of `SCREENSHOT`’s size
 */
export async function laidOver(browser: Browser, behind: Uint8Array, front: Uint8Array): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ ...SCREENSHOT, deviceScaleFactor: 1 });
  await page.setContent(
    `<style>html,body{margin:0;height:100%;overflow:hidden}
#behind{position:absolute;inset:0}
#front{position:absolute;inset-block-start:0;right:${MARGIN}px;border-radius:0 0 12px 12px;
box-shadow:0 0 0 1px #0003,0 8px 40px #0006}</style>
<img id="behind" src="${data(behind)}" alt=""><img id="front" src="${data(front)}" alt="">`,
    { waitUntil: 'load' },
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
