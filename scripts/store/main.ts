/** `npm run store`: writes anew what docs/store holds that is made from other texts. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { storeFiles } from './files.ts';
import { STORES } from './stores.ts';

for (const store of STORES) {
  rmSync(`docs/store/${store}/descriptions`, { recursive: true, force: true });
  for (const [file, text] of storeFiles(store)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
