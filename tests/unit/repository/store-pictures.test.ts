/** The pictures of the stores' pages, as far as they are kept: they are as large as the stores ask, and no heavier than they must be. */
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptLanguages, leftForPublisher, missingPictures } from '../../../scripts/store/missing.ts';
import {
  DRAWN_NAMES,
  drawnFile,
  ICON_IN_PACKAGE,
  KEPT,
  KEPT_LANGUAGES,
  MOST_KEPT,
  screenshotFile,
  SCREENSHOTS,
} from '../../../scripts/store/pictures/names.ts';
import { sizeOfPng } from '../../../scripts/store/pictures/png.ts';
import { readStore, STORES } from '../../../scripts/store/stores.ts';
import { filesUnder, read } from './files.ts';

const files = filesUnder(KEPT);

describe.each(STORES)('the form of %s', (name) => {
  const store = readStore(name);

  it('finds its pictures among those that are kept, at the sizes that it asks for', () => {
    expect(missingPictures(store, KEPT, keptLanguages(store))).toEqual([]);
  });

  it('says by name which pictures are missing', () => {
    const missing = missingPictures(store, 'docs/store/none');
    expect(missing).toHaveLength(Object.keys(store.languages).length * SCREENSHOTS.length + store.images.length);
    expect(missing[0]?.what).toBe('docs/store/none/en/1-warning.png is missing: npm run store:pictures');
  });
});

it('a picture of another size is named with both sizes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parakh-pictures-'));
  try {
    copyFileSync(`${KEPT}/promotional-small.png`, join(folder, 'logo-64.png'));
    const [wrong] = missingPictures({ languages: {}, images: ['logo-64'] }, folder);
    expect(wrong?.what).toMatch(/logo-64\.png has 440 × 280 pixels; the store asks for a PNG of 64 × 64$/);
    copyFileSync('README.md', join(folder, 'logo-64.png'));
    expect(missingPictures({ languages: {}, images: ['logo-64'] }, folder)[0]?.what).toContain('is no PNG');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('a picture without a caption is named, where the store has captions', () => {
  const { captions = {}, ...store } = readStore('firefox');
  const { '4-message': _, ...rest } = captions;
  const missing = missingPictures({ ...store, captions: rest as typeof captions }, KEPT, ['en']);
  expect(missing.map(({ what }) => what)).toEqual(['the picture 4-message has no caption']);
});

it('what only a publisher knows is left for them, by the name of its field', () => {
  const publisher = { homepage: null, support: 'https://example.org/help', 'privacy-policy': null };
  expect(leftForPublisher('edge', { category: null, publisher }).map(({ what }) => what)).toEqual([
    'docs/store/edge/store.yaml: publisher, homepage',
    'docs/store/edge/store.yaml: publisher, privacy-policy',
    'docs/store/edge/store.yaml: category',
  ]);
});

describe('what is kept', () => {
  it('is English, Hindi and what has no words, and nothing else', () => {
    const wanted = [
      ...KEPT_LANGUAGES.flatMap((language) => SCREENSHOTS.map((name) => screenshotFile(language, name))),
      ...DRAWN_NAMES.map(drawnFile),
    ];
    expect(files).toEqual(wanted.map((file) => `${KEPT}/${file}`).toSorted());
  });

  it(`has at most ${MOST_KEPT / 1e6} MB`, () => {
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(MOST_KEPT);
  });

  it('has the icon of the package', () => {
    const [drawn, icon] = ICON_IN_PACKAGE;
    expect(sizeOfPng(icon)).toEqual({ width: 128, height: 128 });
    expect(read(`${KEPT}/${drawnFile(drawn)}`)).toBe(read(icon));
  });

  it('is told from a file that is no picture', () => {
    expect(sizeOfPng('README.md')).toBeNull();
  });
});
