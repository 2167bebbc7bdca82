/** Whether a user sees the banner: by the pixels of the screen, and by what a press would hit. */
import type { Page } from 'puppeteer-core';
import type { Rig } from '../rig.ts';
import { decode } from './png.ts';
import type { Picture } from './png.ts';

/** The banner lies in the lower part of the window. */
const TOP = 340;
/** Of the light theme: the red of its edge, sign and first button; and the ink of its sentence, on its paper. */
const RED = [179, 38, 30] as const;
const INK = [31, 28, 25] as const;
const PAPER = [251, 250, 248] as const;
/** Pixels, at least: its edge alone has 3,400, the sentence some hundreds, and a card of the smallest kind 80,000 of paper. */
const LEAST = { red: 3_000, ink: 400, paper: 40_000 };

/** @returns what is wrong with it; empty where a user sees it */
export async function wrongWith(page: Page): Promise<string> {
  const picture = decode(await page.screenshot());
  const seen = { red: count(picture, RED), ink: count(picture, INK), paper: count(picture, PAPER) };
  if (seen.red < LEAST.red || seen.ink < LEAST.ink || seen.paper < LEAST.paper)
    return `it is not seen: ${JSON.stringify(seen)}`;
  return '';
}

/** @returns what a press in the middle of it would hit: `ours`, or something else */
export async function hitInBanner(rig: Rig, page: Page): Promise<string> {
  const { 'BUTTON.close': buttons = [] } = await rig.boxesInBanner(page, ['BUTTON.close']);
  const [box] = buttons;
  if (box === undefined || box.right === box.left) return 'no button to put it away';
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const hit = await rig.beside(
    page,
    `(() => {
      const hit = document.elementFromPoint(${x}, ${y});
      if (hit === null) return 'nothing';
      return hit.hasAttribute('data-parakh-warning') && hit.parentNode === document.documentElement ? 'ours' : hit.outerHTML.slice(0, 80);
    })()`,
  );
  return String(hit);
}

/** One pixel in four is looked at, and counts for all of them. */
function count(picture: Picture, [red, green, blue]: readonly [number, number, number]): number {
  let found = 0;
  for (let y = TOP; y < picture.height; y += 2)
    for (let x = 0; x < picture.width; x += 2) {
      const [r, g, b] = picture.at(x, y);
      if (Math.abs(r - red) <= 4 && Math.abs(g - green) <= 4 && Math.abs(b - blue) <= 4) found++;
    }
  return 4 * found;
}
