/** What became of the mutants, for a reader. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Mutant } from './mutants.ts';

export interface Tried extends Mutant {
  /** The test that noticed it, and how; null where none did. */
  readonly by: string | null;
  readonly isReached: boolean;
}

/** How many mutants of a file there are, how many were noticed, and how many no test reaches. */
export interface Score {
  readonly mutants: number;
  readonly noticed: number;
  readonly apart: number;
}

/** By file. */
export type Scores = ReadonlyMap<string, Score>;

export function scoresOf(tried: readonly Tried[]): Scores {
  return new Map(
    Array.from(
      Map.groupBy(tried, ({ file }) => file),
      ([file, all]) => {
        const noticed = all.filter(({ by }) => by !== null).length;
        return [file, { mutants: all.length, noticed, apart: all.filter(({ isReached }) => !isReached).length }];
      },
    ),
  );
}

export function sumOf(scores: Scores): Score {
  let [mutants, noticed, apart] = [0, 0, 0];
  for (const score of scores.values()) {
    mutants += score.mutants;
    noticed += score.noticed;
    apart += score.apart;
  }
  return { mutants, noticed, apart };
}

/** @returns the share of mutants that were noticed, in percent */
export function percentOf({ mutants, noticed }: Score): number {
  return mutants === 0 ? 100 : (100 * noticed) / mutants;
}

const HEAD =
  '| file | mutants | noticed | live on | never reached | score |\n| --- | ---: | ---: | ---: | ---: | ---: |';
const ROW = /^\| (src\/\S+) \| (\d+) \| (\d+) \| \d+ \| (\d+) \| /gm;

export function tableOf(scores: Scores): string {
  const rows = Array.from(scores, ([file, score]) => row(file, score)).sort();
  return [HEAD, ...rows, row('**all**', sumOf(scores))].join('\n');
}

function row(name: string, score: Score): string {
  const { mutants, noticed, apart } = score;
  return `| ${name} | ${mutants} | ${noticed} | ${mutants - noticed - apart} | ${apart} | ${percentOf(score).toFixed(1)} % |`;
}

/** What stands before it is written by hand, and what follows by `npm run mutate -- --keep`. */
const MARK = '<!-- scores -->';

/**
 * @param oneOf 3 where every third mutant was tried
 * @returns a document with these scores, and for other files those that it had
 */
export function withScores(document: string, scores: Scores, day: string, oneOf = 1): string {
  const [text = '', kept = ''] = document.split(MARK);
  const before = Array.from(kept.matchAll(ROW), ([, file = '', mutants, noticed, apart]): [string, Score] => [
    file,
    { mutants: Number(mutants), noticed: Number(noticed), apart: Number(apart) },
  ]);
  const all = new Map([...before.filter(([file]) => existsSync(file)), ...scores]);
  return `${text}${MARK}\n\nMeasured last on ${day}${oneOf === 1 ? '' : `, of every ${oneOf} mutants one, drawn by lot`}.\n\n${tableOf(all)}\n`;
}

/** Writes scores into the document about them. */
export function keepScores(path: string, scores: Scores, oneOf: number): void {
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(path, withScores(readFileSync(path, 'utf8'), scores, day, oneOf));
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
