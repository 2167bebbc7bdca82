/**
 * `npm run scan -- FILE…`: checks files from a terminal with the engine of the extension. Streams: one document in memory at a
 * time.
 */
import { parseScanArguments, USAGE } from './scan-arguments.ts';
import { InputError } from './input-error.ts';
import { readDocuments } from './inputs.ts';
import type { NamedDocument } from './inputs.ts';
import { readDocument } from './documents.ts';
import { Assessor } from '../engine/assess.ts';
import { Tracer } from '../engine/trace.ts';
import { explain } from './explain.ts';
import { chosenPacks } from './chosen-packs.ts';
import { formatJson, formatText } from './scan-output.ts';
import type { Passage } from '../engine/passage.ts';
import { reaches } from '../engine/verdict.ts';
import type { Level } from '../engine/verdict.ts';
import { reasonOf } from '../reason.ts';

/** Exit statuses of the contract in the README. */
const FOUND = 1;
const UNREADABLE = 2;

async function main(argv: readonly string[]): Promise<number> {
  const options = parseScanArguments(argv);
  if (options === null) {
    process.stderr.write(`${USAGE}\n`);
    return UNREADABLE;
  }
  const packs = chosenPacks(options.packs);
  const assessor = new Assessor(...packs);
  const tracers = options.explain ? packs.map((pack) => new Tracer(pack)) : [];
  const saysMore = runListener();
  let status = 0;
  for (const file of options.files) {
    try {
      for await (const document of readDocuments(file)) {
        if (document instanceof InputError) {
          process.stderr.write(`${document.message}\n`);
          status = UNREADABLE;
          continue;
        }
        if (document.note !== undefined) process.stderr.write(`${document.note}\n`);
        const { passages, partial } = readDocument(document);
        const verdict = assessor.assess(passages);
        if (!saysMore(document, verdict.level)) continue;
        const note = noteOn(document.id, passages, partial || verdict.partial);
        if (note !== null) process.stderr.write(`${note}\n`);
        await write(
          options.json ? formatJson(document.id, verdict, packs.length > 1) : formatText(document.id, verdict),
        );
        for (const tracer of tracers) await write(explain(tracer.trace(passages)));
        if (status === 0 && options.failOn !== null && reaches(verdict.level, options.failOn)) status = FOUND;
      }
    } catch (error) {
      process.stderr.write(`${file}: ${reasonOf(error)}\n`);
      status = UNREADABLE;
    }
  }
  return status;
}

/** Is told each document's level in turn. @returns false of messages together that say nothing graver than one of them alone */
function runListener(): (document: NamedDocument, level: Level) => boolean {
  let gravest: Level = 'clear';
  return ({ run }, level) => {
    if (run === 'together') return !reaches(gravest, level);
    if (run === 'first' || (run === 'further' && reaches(level, gravest))) gravest = level;
    return true;
  };
}

/** What a reader of the verdict must know besides it. */
function noteOn(id: string, passages: readonly Passage[], partial: boolean): string | null {
  if (passages.length === 0) return `${id}: no text to check`;
  return partial ? `${id}: too large; only its first part was checked` : null;
}

/** Waits where the reader of a pipe is slower than we are, so that output does not pile up in memory. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resume) => process.stdout.once('drain', resume));
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `scan … | head` closes the pipe: that is the end of the work, not a failure.
  process.exit(error.code === 'EPIPE' ? 0 : UNREADABLE);
});
process.exitCode = await main(process.argv.slice(2));
