/**
 * Takes the pictures of the stores' pages from the built extension in Chromium, into .output/store/pictures/. Words after
 * `npm run store:pictures --` choose languages; `--keep` copies English, Hindi and what has no words into docs/store/pictures/, too.
 */
import { cpSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isUiLanguage } from '../../../src/ui/texts/languages.ts';
import type { UiLanguage } from '../../../src/ui/texts/languages.ts';
import { Rig } from '../../../tests/browser/rig.ts';
import { readStore, STORES } from '../stores.ts';
import { draw } from './drawn.ts';
import { withFewColours } from './few-colours.ts';
import { listings } from './listing.ts';
import {
  DRAWN,
  DRAWN_NAMES,
  drawnFile,
  ICON_IN_PACKAGE,
  KEPT,
  KEPT_LANGUAGES,
  MADE,
  MOST_KEPT,
  SCREENSHOT,
  screenshotFile,
  SCREENSHOTS,
} from './names.ts';
import type { Size } from './names.ts';
import { sizeOfPng } from './png.ts';
import { PIXEL_RATIO, screenshot } from './scenes.ts';
import { pictureWords } from './words.ts';

const SLOTS = [...new Set(STORES.flatMap((store) => Object.keys(readStore(store).languages)))].filter(isUiLanguage);

/** @throws Error where it is not of the size that the stores ask for */
function write(file: string, picture: Uint8Array, wanted: Size): string {
  const path = join(MADE, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, withFewColours(picture));
  const size = sizeOfPng(path);
  if (size?.width !== wanted.width || size.height !== wanted.height)
    throw new Error(`${path} is not ${wanted.width} × ${wanted.height} pixels large`);
  return file;
}

/** @returns the files that were written, from `MADE` */
async function take(languages: readonly UiLanguage[]): Promise<string[]> {
  const words = new Map(languages.map((language) => [language, pictureWords(language)]));
  const pages = listings(new Map(Array.from(words, ([language, { offer }]) => [language, offer])));
  const rig = await Rig.start({ pages, screen: { width: 2400, height: 1800, pixelRatio: PIXEL_RATIO } });
  const files: string[] = [];
  try {
    for (const name of DRAWN_NAMES) files.push(write(drawnFile(name), await draw(rig.browser, name), DRAWN[name]));
    for (const [language, said] of words) {
      await rig.keepSettings({ language, theme: 'light' });
      for (const name of SCREENSHOTS)
        files.push(
          write(screenshotFile(language, name), await screenshot(name, { rig, language, words: said }), SCREENSHOT),
        );
    }
  } finally {
    await rig.stop();
    rmSync(pages, { recursive: true, force: true });
  }
  return files;
}

function keep(files: readonly string[]): void {
  const kept = files.filter((file) => !file.includes('/') || KEPT_LANGUAGES.includes(dirname(file)));
  for (const file of kept) cpSync(join(MADE, file), join(KEPT, file));
  const [icon, inPackage] = ICON_IN_PACKAGE;
  cpSync(join(MADE, drawnFile(icon)), inPackage);
  const bytes = kept.reduce((sum, file) => sum + statSync(join(KEPT, file)).size, 0);
  console.log(`${kept.length} of them kept in ${KEPT}/: ${bytes} bytes`);
  if (bytes > MOST_KEPT) throw new Error(`${MOST_KEPT} bytes at most are kept`);
}

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith('--'));
const languages = SLOTS.filter((language) => wanted.length === 0 || wanted.includes(language));
if (wanted.some((word) => !SLOTS.some((language) => language === word))) {
  console.error(`No store has a slot for one of these languages. There are: ${SLOTS.join(' ')}`);
  process.exitCode = 2;
} else {
  if (wanted.length === 0) rmSync(MADE, { recursive: true, force: true });
  if (wanted.length === 0 && words.includes('--keep')) rmSync(KEPT, { recursive: true, force: true });
  const files = await take(languages);
  console.log(`${files.length} pictures in ${MADE}/`);
  if (words.includes('--keep')) keep(files);
}
