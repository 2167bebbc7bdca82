/**
 * `npm run mutate`: changes the source in thousands of small ways, one at a time, and asks whether a unit test notices.
 *
 * Words after `--` choose files whose path has one of them; `--sample 60 --seed 1` tries so many mutants of some files, always the same; `--jobs 1`
 * takes one core. The survivors are listed in `.output/mutate/survivors.txt`.
 */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundles.ts';
import { Worker } from './crew.ts';
import { mutate } from './mutants.ts';
import type { Mutant, Mutated } from './mutants.ts';
import { roundsFor } from './plan.ts';
import { survivorsOf, tableOf } from './report.ts';
import type { Tried } from './report.ts';
import type { Reach, Task } from './worker.ts';

const OUT = '.output/mutate';
/** In percent. */
const LOWEST_SCORE = 80;
/** Files that a sample is drawn from: all of them would take half a minute to prepare. */
const FILES_IN_SAMPLE = 12;
/**
 * Not asked: they start commands, mock modules, or read the whole pattern list for a minute. What they notice beside the others is no small change.
 */
const LEFT_OUT = /\/(?:deterministic|new-phrases|publishable|sample-offer)\.test\.ts$/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const mutated = await mutate(chosenFiles());
  const chosen = chosenMutants(mutated.mutants);
  const bundles = await layBundles(mutated);
  const opening: Task = { do: 'open', places: mutated.places.length, bundles };
  const reaches = await measured(opening, Object.keys(bundles));
  const broken = reaches.flatMap(({ failures }) => failures);
  if (broken.length > 0) {
    console.error(`These tests fail in the code as it is:\n${broken.join('\n')}`);
    return 1;
  }
  if (process.env.DEBUG_M) console.error('measured', performance.now());
  const tried = await tryAll(chosen, mutated, reaches, opening);
  const { table, score } = tableOf(tried);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'survivors.txt'), survivorsOf(tried));
  console.log(table);
  if (score >= LOWEST_SCORE) return 0;
  console.error(
    `The tests notice ${score.toFixed(1)} % of all mutants, and must notice ${LOWEST_SCORE} %. The others: ${OUT}/survivors.txt`,
  );
  return 1;
}

function chosenFiles(): string[] {
  const files = globSync('src/{engine,packs}/**/*.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.d.ts'))
    .filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)))
    .sort();
  return values.sample === undefined ? files : drawn(files, (file) => file).slice(0, FILES_IN_SAMPLE);
}

/** A change of one file leaves what is drawn of the others. */
function chosenMutants(mutants: readonly Mutant[]): readonly Mutant[] {
  const all = mutants.filter(({ ignored }) => ignored === null);
  if (values.sample === undefined) return all;
  const seen = new Map<string, number>();
  const names = new Map(
    all.map((mutant) => {
      const name = [mutant.file, mutant.kind, mutant.original, mutant.replacement].join('\n');
      seen.set(name, (seen.get(name) ?? 0) + 1);
      return [mutant, `${name}\n${seen.get(name)}`];
    }),
  );
  return drawn(all, (mutant) => names.get(mutant) as string).slice(0, Number(values.sample));
}

/** In an order of chance that the seed fixes. */
function drawn<T>(things: readonly T[], nameOf: (thing: T) => string): T[] {
  const lot = (thing: T): string =>
    createHash('sha256')
      .update(`${values.seed}\n${nameOf(thing)}`)
      .digest('hex');
  return things
    .map((thing) => ({ thing, lot: lot(thing) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ thing }) => thing);
}

async function layBundles({ sources }: Mutated): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'parakh-mutants-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const paths: Record<string, string> = {};
  for (const file of globSync('tests/unit/{engine,packs}/*.test.ts').sort()) {
    if (LEFT_OUT.test(file)) continue;
    paths[file] = join(folder, `${file.replaceAll(/[\\/]/g, '-')}.cjs`);
    writeFileSync(paths[file], await bundle(file, sources));
  }
  return paths;
}

async function measured(opening: Task, files: readonly string[]): Promise<Reach[]> {
  const worker = new Worker(opening);
  const reaches: Reach[] = [];
  for (const file of files) {
    const outcome = await worker.perform({ do: 'measure', file }, 300_000);
    if (outcome === null || !('reach' in outcome)) throw new Error(`${file} does not come to an end`);
    reaches.push(outcome.reach);
    if (process.env.DEBUG_M)
      console.error(
        file,
        Math.round(outcome.reach.ms),
        outcome.reach.tests.length,
        Math.round(outcome.reach.tests.reduce((a, t) => a + t.ms, 0)),
        outcome.reach.tests
          .filter((t) => t.ms > 300)
          .map((t) => t.name.slice(0, 40) + ' ' + Math.round(t.ms))
          .join('; '),
      );
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
      const t0 = Date.now();
      const rounds = roundsFor(placeOf.get(mutant.id) as number, mutant.file.split('/')[1] as string, reaches);
      const outcome =
        rounds.length === 0 ? { by: null } : await worker.perform({ do: 'try', mutant: mutant.id, rounds });
      if (process.env.DEBUG_M && Date.now() - t0 > 8000)
        console.error(
          'slow',
          Date.now() - t0,
          mutant.file,
          mutant.line,
          mutant.replacement.slice(0, 40),
          rounds.map((r) => r.file.slice(11) + ':' + r.tests.length).join(' '),
          outcome,
        );
      const by = outcome === null ? 'it hangs' : 'by' in outcome ? outcome.by : null;
      tried.push({ ...mutant, by, isReached: rounds.length > 0 });
      if (values.sample === undefined && tried.length % 50 === 0) {
        const living = tried.filter((one) => one.by === null).length;
        const minutes = ((Date.now() - started) / 60_000).toFixed(1);
        mkdirSync(process.env.MO ?? OUT, { recursive: true });
        writeFileSync(join(process.env.MO ?? OUT, 'survivors.txt'), survivorsOf(tried));
        writeFileSync(join(process.env.MO ?? OUT, 'tried.json'), JSON.stringify(tried));
        console.error(
          `${tried.length} of ${mutants.length} tried in ${minutes} min, ${living} live on (${mutant.file})`,
        );
      }
    }
    worker.close();
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  return tried.sort((a, b) => a.id - b.id);
}
