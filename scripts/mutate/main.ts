/**
 * `npm run mutate`: changes the source in thousands of small ways, one at a time, and asks whether a unit test notices.
 *
 * Words after `--` choose files whose path has one of them. `--sample 60 --seed 1` tries so many mutants of some files, always the same, as
 * `npm test` does; `--one-of 3` tries a third of all; `--jobs 1` takes one core; `--keep` writes the scores into docs/mutation.md. Those that no test noticed are listed in
 * `.output/mutate/survivors.txt`.
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundles.ts';
import { Worker } from './crew.ts';
import { mutate } from './mutants.ts';
import type { Mutant, Mutated } from './mutants.ts';
import { roundsFor } from './plan.ts';
import { keepScores, percentOf, scoresOf, sumOf, survivorsOf, tableOf } from './report.ts';
import type { Tried } from './report.ts';
import { drawn, drawnMutants } from './sample.ts';
import type { Reach, Task } from './worker.ts';

const OUT = '.output/mutate';
const DOCUMENT = 'docs/mutation.md';
/** In percent. */
const LOWEST_SCORE = 80;
/** Files that a sample is drawn from: all of them would take half a minute to prepare. */
const FILES_IN_SAMPLE = 12;
/** They start commands, mock modules, or try each pack for a quarter of a minute before the first test. */
const LEFT_OUT = /\/(?:deterministic|new-phrases|publishable|sample-offer)\.test\.ts$/;
/** Tests that read the whole pattern list take seconds to begin: too long for a sample. */
const READS_ALL = /\/pattern-list\.ts'/;
/** Milliseconds for what tests reach in the code as it is. */
const LONGEST_FILE = 300_000;
const TOLD_EVERY = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    'one-of': { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    keep: { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const mutated = await mutate(chosenFiles());
  const mutants = mutated.mutants.filter(({ ignored }) => ignored === null);
  const count = values.sample ?? mutants.length / Number(values['one-of']);
  const chosen = drawnMutants(mutants, values.seed, Math.ceil(Number(count)));
  const folder = mkdtempSync(join(tmpdir(), 'parakh-mutants-'));
  try {
    const bundles = await layBundles(folder, mutated);
    const opening: Task = { do: 'open', places: mutated.places.length, bundles };
    const reaches = await measured(opening, Object.keys(bundles));
    const broken = reaches.flatMap(({ failures }) => failures);
    if (broken.length > 0) {
      console.error(`These tests fail in the code as it is:\n${broken.join('\n')}`);
      return 1;
    }
    return reported(await tryAll(chosen, mutated, reaches, opening));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reported(tried: readonly Tried[]): number {
  const scores = scoresOf(tried);
  const percent = percentOf(sumOf(scores));
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'survivors.txt'), survivorsOf(tried));
  if (values.keep) keepScores(DOCUMENT, scores, Number(values['one-of']));
  console.log(tableOf(scores));
  if (percent >= LOWEST_SCORE) return 0;
  console.error(
    `The tests notice ${percent.toFixed(1)} % of these mutants, and must notice ${LOWEST_SCORE} %. The others: ${OUT}/survivors.txt`,
  );
  return 1;
}

function chosenFiles(): string[] {
  const files = globSync('src/{engine,packs}/**/*.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.d.ts'))
    .filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)))
    .sort();
  return values.sample === undefined ? files : drawn(files, values.seed, (file) => file).slice(0, FILES_IN_SAMPLE);
}

async function layBundles(folder: string, { sources }: Mutated): Promise<Record<string, string>> {
  const paths: Record<string, string> = {};
  for (const file of globSync('tests/unit/{engine,packs}/*.test.ts').sort()) {
    if (LEFT_OUT.test(file.replaceAll('\\', '/'))) continue;
    if (values.sample !== undefined && READS_ALL.test(readFileSync(file, 'utf8'))) continue;
    const path = join(folder, `${file.replaceAll(/[\\/]/g, '-')}.cjs`);
    writeFileSync(path, await bundle(file, sources));
    paths[file.replaceAll('\\', '/')] = path;
  }
  return paths;
}

async function measured(opening: Task, files: readonly string[]): Promise<Reach[]> {
  const worker = new Worker(opening);
  const reaches: Reach[] = [];
  for (const file of files) {
    const outcome = await worker.perform({ do: 'measure', file }, LONGEST_FILE);
    if (outcome === null || !('reach' in outcome)) throw new Error(`${file} does not come to an end`);
    reaches.push(outcome.reach);
  }
  worker.close();
  return reaches;
}

async function tryAll(
  mutants: readonly Mutant[],
  { places }: Mutated,
  reaches: readonly Reach[],
  opening: Task,
): Promise<Tried[]> {
  const placeOf = new Map(places.flatMap((ids, place) => ids.map((id) => [id, place] as const)));
  const waiting = mutants.values();
  const tried: Tried[] = [];
  const started = Date.now();
  const work = async (): Promise<void> => {
    const worker = new Worker(opening);
    for (const mutant of waiting) {
      const folder = mutant.file.split('/')[1] as string;
      const rounds = roundsFor(placeOf.get(mutant.id) as number, folder, reaches);
      const outcome =
        rounds.length === 0 ? { by: null } : await worker.perform({ do: 'try', mutant: mutant.id, rounds });
      tried.push({ ...mutant, by: noticedBy(outcome), isReached: rounds.length > 0 });
      if (tried.length % TOLD_EVERY === 0) {
        const living = tried.filter(({ by }) => by === null).length;
        const minutes = ((Date.now() - started) / 60_000).toFixed(1);
        console.error(`${tried.length} of ${mutants.length} in ${minutes} min, ${living} live on (${mutant.file})`);
      }
    }
    worker.close();
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  return tried.sort((a, b) => a.id - b.id);
}

function noticedBy(outcome: Awaited<ReturnType<Worker['perform']>>): string | null {
  if (outcome === null) return 'it hangs';
  return 'by' in outcome ? outcome.by : null;
}
