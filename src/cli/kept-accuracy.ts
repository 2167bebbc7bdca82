/**
 * The accuracy of each pack that was last kept (`docs/accuracy.json`), and the page made from it. A change that loses recall or adds a false
 * alarm fails the tests unless the kept file is changed with it, so that a reviewer sees both together.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { EnginePack } from '../engine/pack.ts';
import { BINNED, BINS, KIND } from './tally.ts';
import type { Row, Tally } from './tally.ts';
import { formatRate, wilson } from './wilson.ts';

const KEPT_FILE = 'docs/accuracy.json';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const KeptSet = v.strictObject({
  documents: count,
  offers: count,
  offersWarned: count,
  disguised: count,
  disguisedWarned: count,
  cautions: count,
  cautionsAlarmed: count,
  honest: count,
  honestWarned: count,
  honestAlarmed: count,
  bins: v.strictObject(v.entriesFromList(BINNED, v.pipe(v.array(count), v.length(BINS)))),
});
export type KeptSet = v.InferOutput<typeof KeptSet>;

const KeptPack = v.strictObject({
  date: v.string(),
  version: v.string(),
  sets: v.record(v.string(), KeptSet),
  peers: v.record(v.string(), KeptSet),
  missed: v.array(v.string()),
  alarmed: v.array(v.string()),
});
export type KeptPack = v.InferOutput<typeof KeptPack>;

/** By the id of the pack. */
const Kept = v.record(v.string(), KeptPack);
export type Kept = v.InferOutput<typeof Kept>;

export function readKept(file = KEPT_FILE): Kept {
  return v.parse(Kept, JSON.parse(readFileSync(file, 'utf8')));
}

/** Keeps what one pack did; what others did stays as it was kept. */
export function keepAccuracy(pack: string, accuracy: KeptPack, file = KEPT_FILE): void {
  const kept = { ...readKept(file), [pack]: accuracy };
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`);
  writeFileSync(file.replace('.json', '.md'), accuracyPage(kept));
}

export function keptPack({ version }: EnginePack, date: string, tally: Tally, peers: Tally): KeptPack {
  const { missed, alarmed } = tally.mistaken();
  return {
    date,
    version,
    // Kinds are as many as texts: they are printed, not kept.
    sets: Object.fromEntries(
      [...tally.counts()].filter(([set]) => !set.includes(KIND)).map(([set, row]) => [set, keptSet(row)]),
    ),
    peers: Object.fromEntries([...peers.counts()].map(([set, row]) => [set, keptSet(row)])),
    missed: missed.filter(isOwn),
    alarmed: alarmed.filter(isOwn),
  };
}

/** Ids of the exam stay out of the documents. */
function isOwn(id: string): boolean {
  return !id.startsWith('exn-') && !id.startsWith('exs-');
}

export function keptSet(row: Readonly<Row>): KeptSet {
  const { levels, milliseconds: _, ...counts } = row;
  return { documents: Object.values(levels).reduce((a, b) => a + b, 0), ...counts };
}

/** What is worse than what was kept, one line a fault; empty where nothing is. */
export function losses(kept: Readonly<Record<string, KeptSet>>, now: Readonly<Record<string, KeptSet>>): string[] {
  return Object.entries(now).flatMap(([set, row]) => {
    const before = kept[set];
    if (before === undefined) return [];
    const faults: string[] = [];
    if (row.offersWarned / row.offers < before.offersWarned / before.offers)
      faults.push(
        `${set}: recall fell from ${before.offersWarned}/${before.offers} to ${row.offersWarned}/${row.offers}`,
      );
    if (row.honestWarned > before.honestWarned)
      faults.push(`${set}: honest texts warned of rose from ${before.honestWarned} to ${row.honestWarned}`);
    if (row.honestAlarmed > before.honestAlarmed)
      faults.push(`${set}: honest texts alarmed at rose from ${before.honestAlarmed} to ${row.honestAlarmed}`);
    return faults;
  });
}

/** `docs/accuracy.md`. */
function accuracyPage(kept: Kept): string {
  const packs = Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1));
  return `<!-- Made by \`npm run eval -- --keep\`. Do not edit. -->

# How well Parakh tells offers from honest text

Each pack by itself, with \`npm run eval -- --keep\`; rates with their 95 % Wilson bounds. \`train\` texts were used to set patterns and
weights, \`test\` texts never; texts of \`other packs\` are honest text to this one; \`real\` texts are other people's, measured on and not
shipped; \`exam\` texts were written by someone who never saw the patterns.

Most missed offers are very short (a title or one line, where nothing but one sign is left), or hide the one word that ties them to
what the pack warns of. Most false alarms repeat an offer's very words without saying that it is one.

${packs.map(([pack, accuracy]) => chapter(pack, accuracy)).join('\n')}`;
}

function chapter(pack: string, { date, version, sets, peers, missed, alarmed }: KeptPack): string {
  return `## ${pack} ${version}, measured on ${date}

${table(sets)}

### What the score means

The project's test split by the score of the gravest window. The score orders texts and is never shown to users.

${binTable(sets[TEST_SET])}
${Object.keys(peers).length === 0 ? '' : peerChapter(peers)}
### What it misses

Of the project's own texts, ids only for the test split: ${list(missed)}

False alarms on honest texts: ${list(alarmed)}
`;
}

function peerChapter(peers: KeptPack['peers']): string {
  return `
### What simpler tools do on the same texts

On the project's test split: a list of key words in fourteen languages, and Fuse.js alone over the sentences, each as a person
writes it in an hour.

${table(peers)}
`;
}

/** The set whose score bins are shown. */
const TEST_SET = 'project (test)';

function binTable(set: KeptSet | undefined): string {
  if (set === undefined) return 'Not measured.';
  const { offers, cautions, honest } = set.bins;
  const rows = offers.map((count, bin) => {
    const name = `${(bin / BINS).toFixed(1)} – ${((bin + 1) / BINS).toFixed(1)}`;
    return `| ${name} | ${count} | ${cautions[bin] as number} | ${honest[bin] as number} |`;
  });
  return ['| score | offers | doubtful offers | honest texts |', '|---|---|---|---|', ...rows].join('\n');
}

function table(sets: Readonly<Record<string, KeptSet>>): string {
  const lines = [
    '| set | texts | offers warned of | disguised ones | doubtful ones alarmed at | honest, warned of | honest, any alarm |',
    '|---|---|---|---|---|---|---|',
  ];
  for (const [set, row] of Object.entries(sets)) {
    lines.push(
      `| ${set} | ${row.documents} | ${rate(row.offersWarned, row.offers)} | ${rate(row.disguisedWarned, row.disguised)} | ${rate(row.cautionsAlarmed, row.cautions)} | ${rate(row.honestWarned, row.honest)} | ${rate(row.honestAlarmed, row.honest)} |`,
    );
  }
  return lines.join('\n');
}

function rate(hits: number, of: number): string {
  return of === 0 ? '–' : `${hits}/${of}: ${formatRate(wilson(hits, of))}`;
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : `${ids.length}: ${ids.join(' ')}`;
}
