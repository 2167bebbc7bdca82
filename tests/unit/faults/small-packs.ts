/** Two pattern lists of one sign each, which are ready in a millisecond: what is tested is what happens around them. */
import { toLanguageFile } from '../../../src/engine/language-file.ts';
import { compilePack } from '../../../src/packs/compile.ts';
import { readPackFolder } from '../../../src/packs/folder.ts';
import { shippedTexts } from '../../../scripts/texts/shipped.ts';
import { tinyPack } from '../packs/tiny-pack.ts';

export const OFFER = 'Helpers wanted on the moon.';
export const HONEST = 'Garden help wanted in Pune.';

const { folder, remove } = tinyPack();
const files = readPackFolder(folder);
remove();

const SURE = { bias: 9, offer: 1, signals: {}, signal: 1, facets: {}, anchored: 1, both: 1, thin: 0 };
const compiled = compilePack(files);
/** Warns of whatever has its one sign. */
export const PACK = {
  ...compiled,
  verdict: { ...compiled.verdict, warn: SURE, alarm: SURE, grave: { bias: 1, wording: 0, sign: 0 } },
};
const OTHER = { ...PACK, id: 'other' };
export const PACK_IDS = [PACK.id, OTHER.id];

const selfCheck = (text: string): string => `${JSON.stringify({ id: 'one', lang: 'en', text })}\n`;

/** The files of the extension's package, by path. */
export const PACKAGE: ReadonlyMap<string, string> = new Map([
  ['/packs/tiny.json', JSON.stringify(PACK)],
  ['/packs/other.json', JSON.stringify(OTHER)],
  ['/language-data.json', JSON.stringify(toLanguageFile(files.language))],
  ['/frequent-words.json', '["the of"]'],
  ['/link-hosts.txt', 'moon.example\nministry.example\n'],
  ['/self-check/tiny.jsonl', selfCheck(OFFER)],
  ['/self-check/other.jsonl', selfCheck(OFFER)],
  ['/self-check/honest.jsonl', selfCheck(HONEST)],
  ...shippedTexts('src/ui/texts/locales').map(({ path, content }) => [`/${path}`, content] as const),
]);
