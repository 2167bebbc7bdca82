/** What became of the mutants, for a reader. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Mutant } from './mutants.ts';

export interface Tried extends Mutant {
  /** The test that noticed it, and how; null where none did. */
  readonly by: string | null;
  readonly isReached: boolean;
}

/** @returns a table of all files, and the share of mutants that were noticed, in percent */
export function tableOf(tried: readonly Tried[]): { table: string; score: number } {
  const rows = [...Map.groupBy(tried, ({ file }) => file)].map(([file, mutants]) => row(file, mutants));
  const table = [
    '| file | mutants | noticed | live on | never reached | score |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ];
  return { table: [...table, row('**all**', tried)].join('\n'), score: scoreOf(tried) };
}

const KEPT = 'docs/mutation.md';
/** What follows is written by `npm run mutate -- --keep`. */
const MARK = '<!-- scores -->';

/** Writes the table into the document about it, with the day. */
export function keepScores(table: string): void {
  const [text] = readFileSync(KEPT, 'utf8').split(MARK);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(KEPT, `${text}${MARK}\n\nMeasured on ${day}.\n\n${table}\n`);
}

function row(name: string, mutants: readonly Tried[]): string {
  const noticed = mutants.filter(({ by }) => by !== null).length;
  const apart = mutants.filter(({ isReached }) => !isReached).length;
  return `| ${name} | ${mutants.length} | ${noticed} | ${mutants.length - noticed - apart} | ${apart} | ${scoreOf(mutants).toFixed(1)} % |`;
}

function scoreOf(mutants: readonly Tried[]): number {
  return mutants.length === 0 ? 100 : (100 * mutants.filter(({ by }) => by !== null).length) / mutants.length;
}

/** Those that no test noticed, by file and line. */
export function survivorsOf(tried: readonly Tried[]): string {
  return tried
    .filter(({ by }) => by === null)
    .map(
      ({ file, line, column, kind, original, replacement, isReached }) =>
        `${file}:${line}:${column} ${kind}${isReached ? '' : ' (never reached)'}: ${shown(original)} → ${shown(replacement)}\n`,
    )
    .join('');
}

function shown(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
}
