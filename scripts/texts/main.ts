/** `npm run texts`: writes the keys of the texts anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { keysModule } from './keys.ts';

/** Catalogues and where their keys go: that of all surfaces, and that of the workbench, which is English only. */
const CATALOGUES = [
  ['src/ui/texts', 'locales/en.ftl'],
  ['src/ui/workbench', 'workbench.ftl'],
] as const;

for (const [folder, file] of CATALOGUES)
  writeFileSync(`${folder}/keys.ts`, keysModule(readFileSync(`${folder}/${file}`, 'utf8'), file));
