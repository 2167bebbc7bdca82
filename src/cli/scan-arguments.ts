/** The command line of `npm run scan`. */
import { parseArgs } from 'node:util';
import { LEVELS } from '../engine/verdict.ts';
import type { Level } from '../engine/verdict.ts';

export interface ScanOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly explain: boolean;
  readonly failOn: Level | null;
  /** Packs that are asked, each by its id or its folder; none for all. */
  readonly packs: readonly string[];
}

export const USAGE = `usage: npm run scan -- [--json] [--explain] [--fail-on warn|caution|report] [--pack NAME]… FILE…
FILE is .html, .txt, .eml or .jsonl, or - for standard input (text, or JSON Lines where its first line is a JSON object)
NAME is the id or the folder of a pattern list; without any, all of the project's are asked`;

/** @returns null where the words cannot be understood */
export function parseScanArguments(argv: readonly string[]): ScanOptions | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        'fail-on': { type: 'string' },
        pack: { type: 'string', multiple: true, default: [] },
      },
    });
    const failOn = values['fail-on'] ?? null;
    if (positionals.length === 0 || (failOn !== null && !isLevel(failOn))) return null;
    return { files: positionals, json: values.json, explain: values.explain, failOn, packs: values.pack };
  } catch {
    return null;
  }
}

function isLevel(word: string): word is Level {
  return (LEVELS as readonly string[]).includes(word);
}
