/** `npm run soak -- --pages 10000`: a long use of the built extension, and whether anything grows. */
import { parseArgs } from 'node:util';
import { growthOf, tableOf } from './growth.ts';
import { ALL_PAGES, soak } from './soak.ts';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '10000' } } });
const pages = Number(values.pages);
if (!Number.isInteger(pages) || pages < 40) {
  console.error('--pages: a number, 40 at least');
  process.exit(2);
}
const round = ALL_PAGES * Math.max(1, Math.min(12, Math.floor(pages / 20 / ALL_PAGES)));
const begun = Date.now();
const samples = await soak({
  pages,
  round,
  onSample: (page, sample) => console.error(page, Math.round((Date.now() - begun) / 1_000), JSON.stringify(sample)),
});
const growth = growthOf(samples);
process.stdout.write(
  `${pages} pages, ${samples.length} measurements, ${Math.round((Date.now() - begun) / 60_000)} minutes\n`,
);
process.stdout.write(`${tableOf(growth)}\n`);
const wrong = samples.reduce((sum, sample) => sum + sample['wrong badges'] + sample['records without a tab'], 0);
process.stdout.write(`wrong badges and records that stayed: ${wrong}\n`);
process.exitCode = wrong > 0 || growth.some(({ grows }) => grows) ? 1 : 0;
