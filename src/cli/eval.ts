/**
 * `npm run eval`: runs every labelled text at hand and prints a table per set. Options: `--split train|test`, `--exam`,
 * `--set PREFIX`, `--errors N`. Of a test split and of the exam only rates and ids are ever shown.
 */
import { parseArgs } from 'node:util';
import { Assessor } from '../engine/assess.ts';
import { compilePackFolder } from '../packs/folder.ts';
import { articles, exam, projectCorpus, sharedCorpus } from './corpus.ts';
import type { LabelledText } from './corpus.ts';
import { passagesOf } from './documents.ts';
import { Tally } from './tally.ts';

const { values } = parseArgs({
  options: {
    split: { type: 'string' },
    exam: { type: 'boolean', default: false },
    set: { type: 'string', default: '' },
    errors: { type: 'string', default: '8' },
    pack: { type: 'string', default: 'assets/packs/russia-army' },
  },
});

function* chosen(): Iterable<LabelledText> {
  if (values.exam) {
    yield* exam();
    return;
  }
  for (const text of projectCorpus()) if (values.split === undefined || text.split === values.split) yield text;
  if (values.split !== undefined) return;
  yield* articles();
  yield* sharedCorpus();
  yield* exam();
}

const assessor = new Assessor(compilePackFolder(values.pack));
const tally = new Tally(Number(values.errors));
for (const text of chosen()) {
  if (!text.set.startsWith(values.set)) continue;
  const passages = passagesOf(text);
  const started = process.hrtime.bigint();
  const verdict = assessor.assess(passages);
  tally.add(text, verdict, Number(process.hrtime.bigint() - started) / 1e6);
}
process.stdout.write(`${tally.table()}\n`);
