/**
 * `npm run packs -- effect`: what the pattern lists of the working copy change against a commit: which labelled texts change their
 * level, recall and false alarms, time, size, and what hangs on one signal alone. The exam is never asked.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { compilePack } from '../../packs/compile.ts';
import { readPackFolder } from '../../packs/folder.ts';
import { reasonOf } from '../../reason.ts';
import { differs, findCommit, layOut } from '../effect/base-files.ts';
import type { Commit } from '../effect/base-files.ts';
import { asMarkdown, asText } from '../effect/blocks.ts';
import { compare, threads } from '../effect/compare.ts';
import { changesOf, touchedSignals } from '../effect/pack-changes.ts';
import { report } from '../effect/report.ts';
import type { Effect, Sizes } from '../effect/report.ts';
import type { Side } from '../effect/share.ts';
import { InputError } from '../input-error.ts';

const USAGE = `usage: npm run packs -- effect [--base COMMIT] [--pack NAME] [--markdown]
Shows what the pattern lists of the working copy change against a commit (HEAD where none is given), on every labelled text at hand.
--pack: one pattern list alone. --markdown: for a pull request.`;

const ASSETS = 'assets';
const NOT_DONE = 2;
/** Signals that are left out one by one, at most: each is another pattern list to make. */
const MOST_ASKED = 30;

interface Options {
  readonly base: string;
  readonly pack: string | null;
  readonly markdown: boolean;
}

export async function run(argv: readonly string[]): Promise<number> {
  const options = parseOptions(argv);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return NOT_DONE;
  }
  try {
    await show(options);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return NOT_DONE;
  }
}

function parseOptions(argv: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        base: { type: 'string', default: 'HEAD' },
        pack: { type: 'string' },
        markdown: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values.help ? null : { base: values.base, pack: values.pack ?? null, markdown: values.markdown };
  } catch {
    return null;
  }
}

async function show({ base, pack, markdown }: Options): Promise<void> {
  const commit = findCommit(base);
  const names = packNames(join(ASSETS, 'packs')).filter((name) => pack === null || name === pack);
  if (names.length === 0)
    throw new InputError(
      pack === null ? 'assets/packs holds no pattern list' : `${pack}: there is no such pattern list`,
    );
  if (!differs(commit, ASSETS)) {
    process.stdout.write(`Nothing in ${ASSETS} differs from ${commit.short}.\n`);
    return;
  }
  const started = process.hrtime.bigint();
  const old = layOut(commit, ASSETS);
  try {
    for (const name of names) {
      // One after the other: each takes all processors.
      // oxlint-disable-next-line no-await-in-loop
      const effect = await effectOf(name, commit, old.root);
      if (effect === null) continue;
      const blocks = report(effect);
      process.stdout.write(`${markdown ? asMarkdown(blocks) : asText(blocks)}\n\n`);
    }
  } finally {
    old.remove();
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  process.stderr.write(`It took ${seconds.toFixed(0)} s on ${threads()} threads.\n`);
}

/** Folders of pattern lists. */
function packNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'pack.yaml')))
    .sort();
}

/** @returns null where nothing of it changed */
async function effectOf(name: string, commit: Commit, oldRoot: string): Promise<Effect | null> {
  const after = sideIn(join(ASSETS, 'packs', name), 'the working copy');
  const oldFolder = join(oldRoot, 'packs', name);
  const before = existsSync(oldFolder) ? sideIn(oldFolder, commit.short) : null;
  const changes = changesOf(before, after);
  if (!changes.engine && !changes.texts) return null;
  const touched = before === null ? [] : touchedSignals(changes, after.pack);
  const signals = touched.slice(0, MOST_ASKED);
  return {
    pack: after.pack,
    base: commit.short,
    isNew: before === null,
    changes,
    comparison: changes.engine ? await compare({ before, after, signals }) : null,
    notAsked: touched.slice(MOST_ASKED),
    sizes: { before: before === null ? null : sizesOf(before.pack), after: sizesOf(after.pack) },
    // Packing as tightly as a release takes seconds.
    languageSizes:
      before === null || before.language.id === after.language.id
        ? null
        : { before: sizesOf(before.language), after: sizesOf(after.language) },
  };
}

function sideIn(folder: string, whose: string): Side {
  try {
    const files = readPackFolder(folder);
    return { pack: compilePack(files), language: files.language, fittedWith: files.weights.languageData };
  } catch (error) {
    throw new InputError(`The pattern list of ${whose} cannot be read: ${reasonOf(error)}`, { cause: error });
  }
}

function sizesOf(file: Side['pack' | 'language']): Sizes {
  const bytes = Buffer.from(JSON.stringify(file));
  return { plain: bytes.length, packed: brotliCompressSync(bytes).length };
}
