/**
 * `npm run fit`: learns the weights of packs from the project's own texts that are labelled for them (train split only) and writes them
 * to `weights.json`. Seeded and deterministic: the same texts and patterns give the same bytes.
 *
 * `--pack NAME`: the weights of that one; all without it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { enginePackOf, packFolders, readPackFolder } from '../packs/folder.ts';
import { folderOfPack, PACKS } from './chosen-packs.ts';
import { textsLabelledFor } from './corpus.ts';
import { fitWeights, UNFITTED } from './fitting.ts';

const { values } = parseArgs({ options: { pack: { type: 'string', multiple: true, default: [] } } });
const folders = values.pack.length > 0 ? values.pack.map(folderOfPack) : packFolders(PACKS).values();

for (const folder of folders) {
  const pack = enginePackOf(readPackFolder(folder, UNFITTED));
  const texts = textsLabelledFor(pack.id).filter((text) => text.split === 'train');
  const started = process.hrtime.bigint();
  const { weights, report } = fitWeights(pack, texts);
  writeFileSync(join(folder, 'weights.json'), `${JSON.stringify(weights, null, 1)}\n`);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  process.stdout.write(
    `${report}\n${pack.id}: fitted on ${texts.length} texts in ${seconds.toFixed(1)} s → ${join(folder, 'weights.json')}\n`,
  );
}
