/**
 * `npm run fit`: learns the weights of a pack from the project's own labelled texts (train split only) and writes them to
 * `weights.json`. Seeded and deterministic: the same texts and patterns give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enginePackOf, readPackFolder } from '../packs/folder.ts';
import { fitWeights, UNFITTED } from './fitting.ts';
import { projectCorpus } from './corpus.ts';

const folder = process.argv[2] ?? 'assets/packs/russia-army';

const pack = enginePackOf(readPackFolder(folder, UNFITTED));
const texts = projectCorpus().filter((text) => text.split === 'train');
const started = process.hrtime.bigint();
const { weights, report } = fitWeights(pack, texts);
writeFileSync(join(folder, 'weights.json'), `${JSON.stringify(weights, null, 1)}\n`);
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
process.stdout.write(
  `${report}\nfitted on ${texts.length} texts in ${seconds.toFixed(1)} s → ${join(folder, 'weights.json')}\n`,
);
