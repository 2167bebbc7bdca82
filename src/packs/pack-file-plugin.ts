/**
 * `virtual:pack-url/russia-army`: the address of the pattern list, which the build lays beside the page as a JSON file. The extension has
 * it in its bundle; a web page fetches it once, keeps it, and takes it to pieces in a worker.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compilePackFolder } from './folder.ts';

const PREFIX = 'virtual:pack-url/';

/** @param root folder that holds one folder for each pack */
export function packFilePlugin(root: string): Plugin {
  return {
    name: 'parakh-pack-file',
    apply: 'build',
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const name = id.slice(PREFIX.length + 1);
      const folder = join(root, name);
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        this.addWatchFile(join(folder, file));
      const source = JSON.stringify(compilePackFolder(folder));
      const file = this.emitFile({ type: 'asset', name: `pack-${name}.json`, source });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}
