/** The leaflets of a config: each language on each paper. */
import { readPackTexts } from '../../src/packs/folder.ts';
import { localisedTexts } from '../../src/packs/guidance-texts.ts';
import { fileURLToPath } from 'node:url';
import type { NgoConfig } from './config.ts';
import { leaflet, PAPERS } from './leaflet.ts';
import type { MadeFile } from './made-file.ts';
import { wordsIn } from './words.ts';

/** Whose advice they carry. */
const PACK = fileURLToPath(new URL('../../assets/packs/russia-army', import.meta.url));

export function leaflets(config: NgoConfig): MadeFile[] {
  const { leaflets: languages } = config.kit;
  if (languages.length === 0) return [];
  const source = readPackTexts(PACK);
  const { guidance } = localisedTexts(source, source.translations);
  const publishers = new Map(source.sources.map(({ id, publisher }) => [id, publisher]));
  return languages.flatMap((language) => {
    const words = wordsIn(language);
    return PAPERS.map((paper) => ({
      name: `leaflets/${language}-${paper}.html`,
      content: leaflet({ paper, words, guidance, publishers, config }),
    }));
  });
}
