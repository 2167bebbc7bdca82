/**
 * `npm run bench`: the engine's and the gate's time per 100,000 characters, as ratios measured in the same run to (a) nothing but
 * `text.normalize('NFKC').toLowerCase()` and (b) Fuse.js alone over the page's sentences. Medians of interleaved rounds: 15, or as many as
 * `--rounds N` says.
 */
import { parseArgs } from 'node:util';
import Fuse from 'fuse.js';
import { Assessor } from '../../src/engine/assess.ts';
import { Gate } from '../../src/engine/gate.ts';
import { compileGate } from '../../src/engine/compile-gate.ts';
import type { GateTable } from '../../src/engine/gate-table.ts';
import { passagesOfText } from '../../src/engine/passage.ts';
import { projectCorpus, sharedCorpus } from '../../src/cli/corpus.ts';
import { enginePackOf, readPackFolder } from '../../src/packs/folder.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const CHARACTERS = 100_000;
const ROUNDS = Number(values.rounds);
/** Fuse.js takes seconds for 100,000 characters; a tenth of them, times ten, says the same. */
const FUSE_SHARE = 10;

const pack = enginePackOf(readPackFolder('assets/packs/russia-army'));
const phrases = [
  ...new Set(pack.signals.flatMap((signal) => signal.phrases.map((phrase) => phrase.join(' ').replaceAll('*', '')))),
].slice(0, 300);

/** The gate stops where it lets an item through, so a page is shown to it in items, most of which it does not. */
const ITEM = 8_000;

/** Ordinary text of a language up to the wanted length: real text where it lies beside the project, else the project's own. */
function ordinaryText(lang: string): { text: string; from: string } {
  const sets: Readonly<Record<string, string>> = {
    en: 'real/jobs-linkedin-ats',
    hi: 'real/news-south-asia',
    ml: 'real/news-south-asia',
  };
  for (const [from, texts] of [
    [sets[lang], sharedCorpus()],
    ['project, clear', projectCorpus()],
  ] as const) {
    let text = '';
    for (const one of texts) {
      if (one.lang === lang && (one.set === from || one.label === 'clear')) text += `${one.text}\n`;
      if (text.length >= CHARACTERS) return { text: text.slice(0, CHARACTERS), from: from as string };
    }
    if (text.length > CHARACTERS / 4)
      return { text: text.repeat(Math.ceil(CHARACTERS / text.length)).slice(0, CHARACTERS), from: from as string };
  }
  throw new Error(`no text in ${lang}`);
}

function offers(): string {
  let text = '';
  for (const one of projectCorpus())
    if (one.label === 'warn' && one.lang === 'en' && one.split === 'train') text += `${one.text}\n\n`;
  return text.repeat(Math.ceil(CHARACTERS / text.length)).slice(0, CHARACTERS);
}

function milliseconds(work: () => void): number {
  const started = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

let sink = 0;
function measure(name: string, text: string, from: string): void {
  const passages = passagesOfText(text);
  const engine: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // A new assessor each round: the cache of words must not know the page already.
    const assessor = new Assessor(pack);
    assessor.assess(passagesOfText('warm up'));
    engine.push(milliseconds(() => (sink += assessor.assess(passages).score)));
    floor.push(milliseconds(() => (sink += text.normalize('NFKC').toLowerCase().length)));
  }
  const sentences = text
    .slice(0, CHARACTERS / FUSE_SHARE)
    .split(/[.!?\n।]/u)
    .filter((sentence) => sentence.trim() !== '');
  const fuse = new Fuse(sentences, { includeScore: true, ignoreLocation: true, threshold: 0.3 });
  const alone =
    FUSE_SHARE *
    milliseconds(() => {
      for (const phrase of phrases) sink += fuse.search(phrase).length;
    });
  process.stdout.write(
    `${name.padEnd(22)} ${median(engine).toFixed(1).padStart(7)} ms = ${(median(engine) / median(floor)).toFixed(1).padStart(6)} × NFKC+lower case (${median(floor).toFixed(2)} ms); Fuse.js alone takes ${(alone / median(engine)).toFixed(0).padStart(6)} × as long   [${from}]\n`,
  );
}

function measureGate(name: string, text: string): void {
  const items = Array.from({ length: Math.ceil(text.length / ITEM) }, (_, i) => text.slice(i * ITEM, (i + 1) * ITEM));
  const table = JSON.stringify(compileGate([pack]));
  const times: number[] = [];
  const floor: number[] = [];
  let passed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    // A new gate each round, as in each tab: what it builds counts.
    const gate = new Gate(JSON.parse(table) as GateTable);
    times.push(milliseconds(() => (passed = items.filter((item) => gate.passes(item)).length)));
    floor.push(milliseconds(() => (sink += text.normalize('NFKC').toLowerCase().length)));
  }
  const ratio = (median(times) / median(floor)).toFixed(1).padStart(6);
  process.stdout.write(
    `${name.padEnd(22)} ${median(times).toFixed(1).padStart(7)} ms = ${ratio} × NFKC+lower case; ${passed} of ${items.length} items pass\n`,
  );
}

for (const lang of ['en', 'hi', 'ml']) {
  const { text, from } = ordinaryText(lang);
  measure(`ordinary page, ${lang}`, text, from);
  measureGate(`gate alone, ${lang}`, text);
}
measure('nothing but offers, en', offers(), 'project, train');

const assessor = new Assessor(pack);
const base = ordinaryText('en').text;
for (const times of [1, 10, 20, 100]) {
  const passages = passagesOfText(base.repeat(times));
  const time = milliseconds(() => (sink += assessor.assess(passages).score));
  process.stdout.write(
    `${(times * CHARACTERS).toLocaleString('en')} characters: ${(time / times).toFixed(1)} ms per 100,000\n`,
  );
}
if (Number.isNaN(sink)) process.stdout.write('no number\n');
