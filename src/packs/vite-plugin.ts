/**
 * `virtual:pack/russia-army`: the pattern list, compiled while building. Only JavaScript's own JSON reaches the bundle, as
 * `JSON.parse` of a string, which browsers read faster than the same literal.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compilePackFolder } from './folder.ts';

const PREFIX = 'virtual:pack/';

/**
 * @param root folder that holds one folder for each pack
 */
export function packPlugin(root: string): Plugin {
  return {
    name: 'parakh-pack',
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const folder = join(root, id.slice(PREFIX.length + 1));
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        this.addWatchFile(join(folder, file));
      const pack = compilePackFolder(folder);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(pack))});`;
    },
  };
}
