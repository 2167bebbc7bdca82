/** `npm run texts`: writes the keys of the texts anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { keysModule } from './keys.ts';

/** Catalogues and where their keys go: that of all surfaces, and that of the workbench, which is English only. */
const CATALOGUES = [
  ['src/ui/texts', 'locales/en.ftl'],
  ['src/ui/workbench', 'workbench.ftl'],
] as const;

for (const [folder, file] of CATALOGUES) {
  const path = `${folder}/keys.ts`;
  const code = keysModule(readFileSync(`${folder}/${file}`, 'utf8'), file);
  writeFileSync(path, await format(code, { ...(await resolveConfig(path)), filepath: path }));
}
