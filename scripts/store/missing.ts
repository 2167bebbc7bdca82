/** What a store's form still lacks, by name. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeFiles } from './files.ts';
import { DRAWN, drawnFile, KEPT_LANGUAGES, screenshotFile, SCREENSHOT, SCREENSHOTS } from './pictures/names.ts';
import type { Size } from './pictures/names.ts';
import { sizeOfPng } from './pictures/png.ts';
import type { Store, StoreName } from './stores.ts';

/** Whose it is to fill in: anybody who works on Parakh, or the publisher alone, who signs for it. */
export interface Missing {
  readonly whose: 'project' | 'publisher';
  readonly what: string;
}

const project = (what: string): Missing => ({ whose: 'project', what });

/** @returns what is filled in as `null` until somebody publishes Parakh */
export function leftForPublisher(name: StoreName, store: Pick<Store, 'category' | 'publisher'>): Missing[] {
  const file = `docs/store/${name}/store.yaml`;
  const fields = Object.entries(store.publisher).filter(([, address]) => address === null);
  return [
    ...fields.map(([field]): Missing => ({ whose: 'publisher', what: `${file}: publisher, ${field}` })),
    ...(store.category === null ? [{ whose: 'publisher' as const, what: `${file}: category` }] : []),
  ];
}

export function missingTexts(name: StoreName): Missing[] {
  return [...storeFiles(name)].flatMap(([file, text]) => {
    if (!existsSync(file)) return [project(`${file} is missing: npm run store`)];
    return readFileSync(file, 'utf8') === text ? [] : [project(`${file} is behind: npm run store`)];
  });
}

function wrongPicture(file: string, wanted: Size): Missing[] {
  if (!existsSync(file)) return [project(`${file} is missing: npm run store:pictures`)];
  const size = sizeOfPng(file);
  if (size?.width === wanted.width && size.height === wanted.height) return [];
  const has = size === null ? 'is no PNG' : `has ${size.width} × ${size.height} pixels`;
  return [project(`${file} ${has}; the store asks for a PNG of ${wanted.width} × ${wanted.height}`)];
}

/**
 * @param folder where the pictures lie: all of them, or those that are kept
 * @param languages those of our languages of which pictures must be there
 */
export function missingPictures(
  store: Pick<Store, 'languages' | 'images' | 'captions'>,
  folder: string,
  languages: readonly string[] = Object.keys(store.languages),
): Missing[] {
  const uncaptioned = store.captions === undefined ? [] : SCREENSHOTS.filter((one) => !store.captions?.[one]);
  return [
    ...languages.flatMap((language) =>
      SCREENSHOTS.flatMap((name) => wrongPicture(join(folder, screenshotFile(language, name)), SCREENSHOT)),
    ),
    ...store.images.flatMap((name) => wrongPicture(join(folder, drawnFile(name)), DRAWN[name])),
    ...uncaptioned.map((name) => project(`the picture ${name} has no caption`)),
  ];
}

/** Of our languages that a store has a slot for, those whose pictures are kept in the repository. */
export const keptLanguages = (store: Pick<Store, 'languages'>): string[] =>
  Object.keys(store.languages).filter((language) => KEPT_LANGUAGES.includes(language));
