/**
 * `npm run eval`: runs every labelled text at hand and prints a table per set. Of a test split and of the exam only rates and ids
 * are ever shown.
 *
 * `--split train|test`: the project's texts of that split alone. `--exam`: the exam alone. Whenever the exam is run, a line is
 * added to `docs/exam-log.md`. `--set PREFIX`: sets that begin so. `--errors N`: how many mistakes to show. `--keep`: keeps the result in
 * `docs/accuracy.json` and `docs/accuracy.md`.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Assessor } from '../engine/assess.ts';
import type { Verdict } from '../engine/verdict.ts';
import { enginePackOf, readPackFolder } from '../packs/folder.ts';
import { articles, exam, projectCorpus, sharedCorpus } from './corpus.ts';
import type { LabelledText } from './corpus.ts';
import { passagesOf } from './documents.ts';
import { accuracyPage, KEPT_FILE, keptSet } from './kept-accuracy.ts';
import type { Kept } from './kept-accuracy.ts';
import { fuseWarns, keywordsWarn } from './peers.ts';
import { KIND, Tally } from './tally.ts';
import { formatRate, wilson } from './wilson.ts';

const { values } = parseArgs({
  options: {
    split: { type: 'string' },
    exam: { type: 'boolean', default: false },
    set: { type: 'string', default: '' },
    errors: { type: 'string', default: '8' },
    keep: { type: 'boolean', default: false },
    pack: { type: 'string', default: 'assets/packs/russia-army' },
  },
});

const EXAM_LOG = 'docs/exam-log.md';

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

const pack = enginePackOf(readPackFolder(values.pack));
const assessor = new Assessor(pack);
const tally = new Tally(Number(values.errors));
const peers = new Tally(0);

for (const text of chosen()) {
  if (!text.set.startsWith(values.set)) continue;
  const passages = passagesOf(text);
  const started = process.hrtime.bigint();
  const verdict = assessor.assess(passages);
  tally.add(text, verdict, Number(process.hrtime.bigint() - started) / 1e6);
  if (text.split === 'test') askPeers(text, verdict);
}
process.stdout.write(`${tally.table()}\n`);
process.stdout.write(`\npeers on the same test split\n${peers.table().split('\n\n')[0]}\n`);
logExam();
if (values.keep) keep();

function askPeers(text: LabelledText, verdict: Verdict): void {
  const nothing: Verdict = { ...verdict, level: 'clear', score: 0, evidence: [], items: [] };
  for (const [set, warns] of [
    ['key words', keywordsWarn],
    ['Fuse.js alone', fuseWarns],
  ] as const) {
    const started = process.hrtime.bigint();
    const warned = warns(text.text);
    peers.add(
      { ...text, set },
      { ...nothing, level: warned ? 'warn' : 'clear' },
      Number(process.hrtime.bigint() - started) / 1e6,
    );
  }
}

/** Says how often the exam was consulted, and with what result: whenever it was run, also among all the rest. */
function logExam(): void {
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

function keep(): void {
  const kept: Kept = {
    date: today(),
    pack: pack.id,
    packVersion: pack.version,
    // Kinds are as many as texts: they are printed, not kept.
    sets: Object.fromEntries(
      [...tally.counts()].filter(([set]) => !set.includes(KIND)).map(([set, row]) => [set, keptSet(row)]),
    ),
    peers: Object.fromEntries([...peers.counts()].map(([set, row]) => [set, keptSet(row)])),
    ...tally.mistaken(),
  };
  const mine = { ...kept, missed: kept.missed.filter(isOwn), alarmed: kept.alarmed.filter(isOwn) };
  writeFileSync(KEPT_FILE, `${JSON.stringify(mine, null, 1)}\n`);
  writeFileSync(KEPT_FILE.replace('.json', '.md'), accuracyPage(mine));
}

/** Ids of the exam stay out of the documents. */
function isOwn(id: string): boolean {
  return !id.startsWith('exn-') && !id.startsWith('exs-');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
