/** The pictures of the stores' pages can be taken from the build as shipped, and show what they are to show. One language stands for all. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draw } from '../../scripts/store/pictures/drawn.ts';
import { withFewColours } from '../../scripts/store/pictures/few-colours.ts';
import { listings } from '../../scripts/store/pictures/listing.ts';
import { DRAWN, DRAWN_NAMES, SCREENSHOT, SCREENSHOTS } from '../../scripts/store/pictures/names.ts';
import type { Size } from '../../scripts/store/pictures/names.ts';
import { pixelsOf, sizeOfPng } from '../../scripts/store/pictures/png.ts';
import { PIXEL_RATIO, screenshot } from '../../scripts/store/pictures/scenes.ts';
import { pictureWords } from '../../scripts/store/pictures/words.ts';
import { Rig } from './rig.ts';

const LANGUAGE = 'bn';
const words = pictureWords(LANGUAGE);
let rig: Rig;
let pages = '';
let folder = '';

beforeAll(async () => {
  pages = listings(new Map([[LANGUAGE, words.offer]]));
  folder = mkdtempSync(join(tmpdir(), 'parakh-pictures-'));
  rig = await Rig.start({ pages, screen: { width: 2400, height: 1800, pixelRatio: PIXEL_RATIO } });
  await rig.keepSettings({ language: LANGUAGE, theme: 'light' });
});
afterAll(async () => {
  await rig?.stop();
  for (const made of [pages, folder]) rmSync(made, { recursive: true, force: true });
});

function sizeOf(picture: Uint8Array): Size | null {
  const file = join(folder, 'picture.png');
  writeFileSync(file, picture);
  return sizeOfPng(file);
}

function coloursIn(picture: Uint8Array): number {
  const { bytes } = pixelsOf(picture) ?? { bytes: Buffer.alloc(0) };
  const colours = new Set<number>();
  for (let at = 0; at + 3 <= bytes.length; at += 3) colours.add(bytes.readUIntBE(at, 3));
  return colours.size;
}

test.each(SCREENSHOTS)('%s: of the size that stores ask for, and lighter with few colours', async (name) => {
  const taken = await screenshot(name, { rig, language: LANGUAGE, words });
  expect(sizeOf(taken)).toEqual(SCREENSHOT);
  expect(coloursIn(taken), 'an empty page has few').toBeGreaterThan(100);
  const lighter = withFewColours(taken);
  expect(sizeOf(lighter)).toEqual(SCREENSHOT);
  expect(lighter.length).toBeLessThan(taken.length / 2);
});

test.each(DRAWN_NAMES)('%s is drawn at its size', async (name) => {
  expect(sizeOf(await draw(rig.browser, name))).toEqual(DRAWN[name]);
});
