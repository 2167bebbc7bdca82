/**
 * `npm run eval`: for each pack, runs every labelled text at hand and prints a table per set. What is labelled for another pack is honest
 * text to it. Of a test split and of the exam only rates and ids are ever shown.
 *
 * `--pack NAME`: that pack alone. `--split train|test`: the project's texts of that split alone. `--exam`: the exam alone. Whenever the
 * exam is run, a line is added to `docs/exam-log.md`. `--set PREFIX`: sets that begin so. `--errors N`: how many mistakes to show.
 * `--keep`: keeps the result in `docs/accuracy.json` and `docs/accuracy.md`.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { EnginePack } from '../engine/pack.ts';
import { chosenPacks } from './chosen-packs.ts';
import { articles, exam, PACK_OF_SHARED, projectCorpus, seenBy, sharedCorpus } from './corpus.ts';
import type { LabelledText } from './corpus.ts';
import { evaluate } from './evaluation.ts';
import { keepAccuracy, keptPack } from './kept-accuracy.ts';
import type { Tally } from './tally.ts';
import { formatRate, wilson } from './wilson.ts';

const { values } = parseArgs({
  options: {
    split: { type: 'string' },
    exam: { type: 'boolean', default: false },
    set: { type: 'string', default: '' },
    errors: { type: 'string', default: '8' },
    keep: { type: 'boolean', default: false },
    pack: { type: 'string', multiple: true, default: [] },
  },
});

const EXAM_LOG = 'docs/exam-log.md';

for (const pack of chosenPacks(values.pack)) {
  const { tally, peers } = evaluate(pack, chosen(pack), Number(values.errors));
  process.stdout.write(`\n${pack.id} ${pack.version}\n${tally.table()}\n`);
  if (peers.counts().size > 0)
    process.stdout.write(`\npeers on the same test split\n${peers.table().split('\n\n')[0]}\n`);
  logExam(tally);
  if (values.keep) keepAccuracy(pack.id, keptPack(pack, today(), tally, peers));
}

function* chosen({ id }: EnginePack): Iterable<LabelledText> {
  for (const text of atHand(id)) {
    const seen = seenBy(id, text);
    if (seen.set.startsWith(values.set)) yield seen;
  }
}

/** The exam asks one pack alone: each look at it counts. */
function* atHand(pack: string): Iterable<LabelledText> {
  if (values.exam) {
    if (pack === PACK_OF_SHARED) yield* exam();
    return;
  }
  for (const text of projectCorpus()) if (values.split === undefined || text.split === values.split) yield text;
  if (values.split !== undefined) return;
  yield* articles();
  yield* sharedCorpus();
  if (pack === PACK_OF_SHARED) yield* exam();
}

/** Says how often the exam was consulted, and with what result: whenever it was run, also among all the rest. */
function logExam(tally: Tally): void {
  const row = tally.counts().get('exam (exam)');
  if (row === undefined) return;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const rates = [
    formatRate(wilson(row.offersWarned, row.offers)),
    formatRate(wilson(row.disguisedWarned, row.disguised)),
    formatRate(wilson(row.honestWarned, row.honest)),
    formatRate(wilson(row.honestAlarmed, row.honest)),
  ];
  appendFileSync(EXAM_LOG, `| ${today()} | after ${commit} | ${rates.join(' | ')} |\n`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
