/**
 * `npm run attacks`: what a character of hostile text costs every function that sees a page's text or a file's, as a ratio to a character of
 * ordinary text in the same run: medians of interleaved rounds. Hostile are those of `attacks/strings.ts`, and the worst that a search finds (`--search N` of them are tried). With names after `--` only those functions; `--rounds N`, `--length N`; ends with status 1
 * where one is above `--most N`, which is 3.
 */
import { parseArgs } from 'node:util';
import { Seeded } from '../../src/cli/seeded.ts';
import { fold } from '../../src/engine/fold.ts';
import { measured } from './attacks/doors.ts';
import type { Measured } from './attacks/doors.ts';
import { material, ordinaryText } from './attacks/material.ts';
import type { Material } from './attacks/material.ts';
import { search } from './attacks/search.ts';
import type { Attack } from './attacks/strings.ts';

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    length: { type: 'string', default: '40000' },
    attack: { type: 'string', default: '' },
    search: { type: 'string', default: '40' },
    most: { type: 'string', default: '3' },
  },
  allowPositionals: true,
});
const ROUNDS = Number(values.rounds);
const LENGTH = Number(values.length);
/** Ordinary texts before the first that counts: an engine is slow with what it has not run yet. */
const WARM_UP = 5;
/** Times as much as ordinary text, at most. */
const MOST = Number(values.most);

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] as number;

let sink: unknown;
/** Milliseconds that are measured at a time, at least: clocks know no less than some of these. */
const LEAST_MEASURED = 8;
/** Runs of which the middle one counts, at least: memory is tidied up in one of them, and by another thread. */
const LEAST_TIMES = 3;
const MOST_TIMES = 40;

/** Nanoseconds of a processor that this program has had: what else the machine does meanwhile does not count. That of the thread alone is counted in steps of 4 ms on some machines, which is more than some of these take. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return 1_000 * (user + system);
}

function perCharacter(one: Measured, given: string, known: Material): number {
  const times: number[] = [];
  let together = 0;
  while (times.length < LEAST_TIMES || (together < LEAST_MEASURED * 1e6 && times.length < MOST_TIMES)) {
    const run = one.fresh(known);
    if (one.name.startsWith('page')) run(given);
    const started = spent();
    sink = run(given);
    times.push(spent() - started);
    together += times.at(-1) as number;
  }
  return median(times) / (one.size?.(given) ?? given.length);
}

function ratios(one: Measured, attacks: readonly (readonly [string, Attack])[], known: Material): Map<string, number> {
  const ordinary: number[] = [];
  const warm = new Seeded(ROUNDS);
  for (let i = 0; i < WARM_UP; i++) {
    const text = ordinaryText(known, LENGTH, warm);
    perCharacter(one, one.wrap?.(text) ?? text, known);
  }
  for (const [, attack] of attacks) perCharacter(one, attack({ length: LENGTH, random: warm, material: known }), known);
  const times = new Map<string, number[]>(attacks.map(([name]) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const random = new Seeded(round);
    for (const [name, attack] of attacks) {
      const text = ordinaryText(known, LENGTH, random);
      ordinary.push(perCharacter(one, one.wrap?.(text) ?? text, known));
      times.get(name)?.push(perCharacter(one, attack({ length: LENGTH, random, material: known }), known));
    }
  }
  const floor = Math.max(median(ordinary), leastCost(known));
  process.stdout.write(
    `${one.name}${one.isStep === true ? ' (a step of assess)' : ''}: ordinary text ${floor.toFixed(1)} ns a character\n`,
  );
  return new Map([...times].map(([name, list]) => [name, median(list) / floor]));
}

/** Of one text by itself, for the search; what it finds is measured again. */
function costOf(one: Measured, attack: Attack, known: Material): number {
  return perCharacter(one, attack({ length: LENGTH / 4, random: new Seeded(1), material: known }), known);
}

const TIMES_FOLDED = 10;
let least: number | null = null;

/** Whatever is read is folded. What costs less than that for ordinary text, such as looking for line ends, is compared with it. */
function leastCost(known: Material): number {
  const texts = Array.from({ length: 9 }, (_, seed) => ordinaryText(known, LENGTH, new Seeded(seed)));
  least ??= median(
    texts.map((text) => {
      const started = spent();
      for (let i = 0; i < TIMES_FOLDED; i++) sink = fold(text);
      return (spent() - started) / (TIMES_FOLDED * text.length);
    }),
  );
  return least;
}

/** What a code point folds to is learnt once, where it is first met: a cost of all texts together, and bounded by Unicode. */
function foldAllOfUnicode(): void {
  const started = performance.now();
  for (let first = 0; first < 0x11_0000; first += 0x1000)
    sink = fold(Array.from({ length: 0x1000 }, (_, i) => String.fromCodePoint(first + i)).join(' '));
  process.stdout.write(`every code point there is, folded once: ${(performance.now() - started).toFixed(0)} ms\n`);
}

foldAllOfUnicode();
const known = material();
let worst = 0;
for (const one of measured(known)) {
  if (positionals.length > 0 && !positionals.includes(one.name)) continue;
  const searched =
    one.wrap === undefined && values.attack === ''
      ? search(Number(values.search), (attack) => costOf(one, attack, known))
      : {};
  const attacks = Object.entries({ ...one.attacks, ...searched }).filter(([name]) => name.includes(values.attack));
  const found = [...ratios(one, attacks, known)].sort(([, a], [, b]) => b - a);
  for (const [name, ratio] of found) {
    if (one.isStep !== true) worst = Math.max(worst, ratio);
    if (ratio > MOST || name === found[0]?.[0]) process.stdout.write(`  ${ratio.toFixed(2).padStart(8)} ×  ${name}\n`);
  }
}
if (sink === Symbol.for('never')) process.stdout.write('never\n');
process.stdout.write(`worst: ${worst.toFixed(2)} ×\n`);
process.exitCode = worst > MOST ? 1 : 0;
