/**
 * `npm run bench:browser`: what Parakh costs the pages that people open, measured in real Chromium beside a browser with nothing and
 * one with an extension that does nothing, page by page in turn. Words after `--` choose parts: saved, throttled, generated, warning.
 */
import { execFileSync } from 'node:child_process';
import { Lab, SETUPS } from './lab.ts';
import type { Cost, Setup, Traced } from './lab.ts';
import { growingFeed, manyNodes, mutationStorm, offerLater, ordinaryPage, savedPages } from './pages.ts';
import type { BenchPage } from './pages.ts';

const ROUNDS = 3;
const SLOWDOWN = 4;

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const median = (values: readonly number[]): number => quantile(values, 0.5);
const ms = (value: number): string => value.toFixed(1).padStart(8);

interface Measured {
  readonly page: BenchPage;
  readonly costs: Readonly<Record<Setup, Cost>>;
  readonly traced: Traced;
}

async function measure(lab: Lab, page: BenchPage, rounds: number): Promise<Measured> {
  const all: Record<Setup, Cost[]> = { nothing: [], empty: [], parakh: [] };
  for (let round = 0; round < rounds; round++) {
    for (const setup of SETUPS) all[setup].push(await lab.cost(setup, page.html, page.watch));
  }
  const traced = await lab.traced(page.html, page.watch);
  const middle = (costs: readonly Cost[]): Cost => ({
    script: median(costs.map(({ script }) => script)),
    layouts: median(costs.map(({ layouts }) => layouts)),
    styles: median(costs.map(({ styles }) => styles)),
    heap: median(costs.map(({ heap }) => heap)),
    longest: median(costs.map(({ longest }) => longest)),
    long: median(costs.map(({ long }) => long)),
  });
  const costs = { nothing: middle(all.nothing), empty: middle(all.empty), parakh: middle(all.parakh) };
  return { page, costs, traced };
}

function line({ page, costs: { nothing, empty, parakh }, traced }: Measured): string {
  const ratio = parakh.script / Math.max(0.1, empty.script);
  return [
    page.name.slice(0, 28).padEnd(28),
    ms(nothing.script),
    ms(empty.script),
    ms(parakh.script),
    ms(parakh.script - empty.script),
    `${ratio.toFixed(2)}×`.padStart(8),
    ms(traced.script),
    ms(traced.longest),
    String(traced.forced).padStart(6),
    String(parakh.layouts - empty.layouts).padStart(6),
    ms((parakh.heap - empty.heap) / 1_000),
  ].join(' ');
}

const HEAD = [
  'page'.padEnd(28),
  'nothing'.padStart(8),
  'empty'.padStart(8),
  'parakh'.padStart(8),
  'added'.padStart(8),
  'ratio'.padStart(8),
  'own'.padStart(8),
  'longest'.padStart(8),
  'forced'.padStart(6),
  'layout'.padStart(6),
  'heap kB'.padStart(8),
].join(' ');

async function saved(lab: Lab): Promise<void> {
  const pages = savedPages();
  if (pages.length === 0) return console.log('No saved pages beside the project.');
  console.log(`\nSaved real pages; script in ms.\n${HEAD}`);
  const found: Measured[] = [];
  for (const page of pages) {
    const one = await measure(lab, page, ROUNDS);
    found.push(one);
    console.log(line(one));
  }
  const added = found.map(({ costs }) => costs.parakh.script - costs.empty.script);
  const own = found.map(({ traced }) => traced.script);
  console.log(
    `added: median ${median(added).toFixed(1)} ms, p95 ${quantile(added, 0.95).toFixed(1)} ms; own script: median ${median(own).toFixed(1)} ms, p95 ${quantile(own, 0.95).toFixed(1)} ms (goals 5 and 15)`,
  );
  console.log(`forced layouts: ${found.reduce((sum, { traced }) => sum + traced.forced, 0)} (goal 0)`);
}

/** On a phone-like processor: tasks of more than 50 ms that are there only with Parakh. */
async function throttled(lab: Lab): Promise<void> {
  const pages = savedPages();
  if (pages.length === 0) return console.log('No saved pages beside the project.');
  let more = 0;
  const longest: number[] = [];
  for (const page of pages) {
    const [empty, parakh, own] = [
      await lab.cost('empty', page.html, page.watch * 2, SLOWDOWN),
      await lab.cost('parakh', page.html, page.watch * 2, SLOWDOWN),
      await lab.traced(page.html, page.watch * 2, SLOWDOWN),
    ];
    if (parakh.long > empty.long) more++;
    longest.push(own.longest);
  }
  console.log(
    `${SLOWDOWN}× slower: pages with more long tasks than the empty extension has ${more} of ${pages.length}; own longest run: median ${median(longest).toFixed(1)} ms, worst ${Math.max(...longest).toFixed(1)} ms (goal 50)`,
  );
}

async function generated(lab: Lab): Promise<void> {
  console.log(`\nGenerated pages; script in ms.\n${HEAD}`);
  const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
  for (const size of sizes) console.log(line(await measure(lab, ordinaryPage(size, `${size / 1000} kB of text`), 1)));
  console.log(line(await measure(lab, manyNodes(50_000), 1)));
  console.log(line(await measure(lab, growingFeed(), 1)));
  const storm = mutationStorm();
  const one = await measure(lab, storm, 1);
  console.log(line(one));
  // The record does not say of what runs in the page's own pauses whose it is; what is added has it, and the noise.
  const share = (spent: number): string => ((100 * spent) / storm.watch).toFixed(2);
  const added = one.costs.parakh.script - one.costs.empty.script;
  console.log(
    `mutation storm: added ${share(added)} %, known as ours ${share(one.traced.script)} % of the time (goal 2 %)`,
  );
}

const WARNINGS = 11;

async function warning(lab: Lab): Promise<void> {
  const times: Record<'awake' | 'asleep', number[]> = { awake: [], asleep: [] };
  for (let i = 0; i < WARNINGS; i++) {
    for (const state of ['awake', 'asleep'] as const) {
      const page = await lab.load('parakh', offerLater());
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      if (state === 'asleep') await stopWorker(lab);
      times[state].push(await page.evaluate(() => (window as unknown as { show: () => Promise<number> }).show()));
      await page.close();
    }
  }
  const [awake, asleep] = [median(times.awake), median(times.asleep)];
  console.log(
    `\nOffer to warning, median of ${WARNINGS}: worker awake ${awake.toFixed(0)} ms (goal 300), asleep ${asleep.toFixed(0)} ms (goal 1,000), ${(asleep / awake).toFixed(1)}×`,
  );
}

async function stopWorker(lab: Lab): Promise<void> {
  const target = await lab
    .browser('parakh')
    .waitForTarget((one) => one.type() === 'service_worker', { timeout: 5_000 });
  await (await target.worker())?.close();
  await new Promise((resolve) => setTimeout(resolve, 200));
}

const PARTS = { saved, throttled, generated, warning };
const wanted = process.argv.slice(2);
execFileSync('npx', ['wxt', 'build'], { stdio: 'ignore', shell: process.platform === 'win32' });
const lab = await Lab.open();
for (const [name, part] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) await part(lab);
await lab.close();
