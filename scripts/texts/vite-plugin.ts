/** Texts in a bundle go without the notes for translators, which are two thirds of the English file. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SUFFIX = '.ftl?raw';

export function textsPlugin(): Plugin {
  return {
    name: 'parakh-texts',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const file = id.slice(0, -'?raw'.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(withoutNotes(readFileSync(file, 'utf8')))};`;
    },
  };
}

/** @param ftl texts in Fluent's syntax */
export function withoutNotes(ftl: string): string {
  return ftl
    .split('\n')
    .filter((line) => !line.startsWith('#') && line.trim() !== '')
    .join('\n');
}
