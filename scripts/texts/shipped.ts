/** The texts of the languages as they lie in what is handed out, each in a file of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutNotes } from './notes.ts';

/** English is not among them: it is part of the code, so that something can be said where nothing can be fetched. */
const IN_THE_CODE = 'en.ftl';

/** @param folder of the catalogues */
export function shippedTexts(folder: string): { readonly path: string; readonly content: string }[] {
  return readdirSync(folder)
    .filter((name) => name !== IN_THE_CODE)
    .map((name) => ({ path: `locales/${name}`, content: withoutNotes(readFileSync(join(folder, name), 'utf8')) }));
}
