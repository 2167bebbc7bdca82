/**
 * `virtual:pack-files`: where the build lays the pattern lists and the language data that they share. They are files, fetched when first
 * needed, and part of no script: a worker that is woken for something else never reads them.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { toLanguageFile } from '../engine/language-file.ts';
import { compilePackFolder, languageBeside, packFolders, readLanguageData } from './folder.ts';

const MODULE = 'virtual:pack-files';

/** Whether file names hold a hash of what is in them, as on the web, or are plain ones below the extension's own address. */
export type FileNames = 'hashed' | 'plain';

/** @param root folder that holds one folder for each pack */
export function packFilesPlugin(root: string, names: FileNames): Plugin {
  let isBuild = false;
  return {
    name: 'parakh-pack-files',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId(id) {
      return id === MODULE ? `\0${MODULE}` : null;
    },
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const folders = packFolders(root);
      for (const folder of [...folders.values(), ...Object.values(languageBeside(root))])
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
          this.addWatchFile(join(folder, file));
      /** @returns JavaScript for the file's address; a test has no files, and needs none */
      const lay = (name: string, source: () => string): string => {
        if (names === 'plain') {
          if (isBuild) this.emitFile({ type: 'asset', fileName: `${name}.json`, source: source() });
          return JSON.stringify(`/${name}.json`);
        }
        return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `${name.replace('/', '-')}.json`, source: source() })}`;
      };
      const packs = Array.from(folders, ([name, folder]) => [
        name,
        lay(`packs/${name}`, () => JSON.stringify(compilePackFolder(folder))),
      ]);
      const language = lay('language-data', () =>
        JSON.stringify(toLanguageFile(readLanguageData(languageBeside(root)))),
      );
      const entries = packs.map(([name, address]) => `${JSON.stringify(name)}: ${address}`);
      return `export default { language: ${language}, packs: { ${entries.join(', ')} } };`;
    },
  };
}
