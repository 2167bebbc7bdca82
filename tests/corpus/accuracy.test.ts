import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chosenPacks } from '../../src/cli/chosen-packs.ts';
import { articles, projectCorpus, seenBy, SHARED, sharedCorpus } from '../../src/cli/corpus.ts';
import type { LabelledText } from '../../src/cli/corpus.ts';
import { passagesOf } from '../../src/cli/documents.ts';
import { keptSet, losses, readKept } from '../../src/cli/kept-accuracy.ts';
import type { KeptSet } from '../../src/cli/kept-accuracy.ts';
import { Tally } from '../../src/cli/tally.ts';
import { Assessor } from '../../src/engine/assess.ts';
import type { EnginePack } from '../../src/engine/pack.ts';

const packs = chosenPacks([]);
const project = projectCorpus();

function measured(pack: EnginePack): Readonly<Record<string, KeptSet>> {
  const assessor = new Assessor(pack);
  const tally = new Tally(0);
  for (const text of project) tally.add(seenBy(pack.id, text), assessor.assess(passagesOf(text)), 0);
  return Object.fromEntries([...tally.counts()].map(([set, row]) => [set, keptSet(row)]));
}

/** Sums a count over sets. */
function sum(sets: readonly (KeptSet | undefined)[], of: 'offers' | 'offersWarned' | 'honest' | 'honestWarned'): number {
  return sets.reduce((total, set) => total + (set?.[of] ?? 0), 0);
}

/**
 * What each pack owes on its own test split: least recall, and the most honest texts in a hundred that are warned of in English and
 * Hindi. Texts of the second are few and hard, so its floor leaves room for one more or less.
 */
const FLOORS = {
  'russia-army': { recall: 0.8, warned: 0.01 },
  'scam-compounds': { recall: 0.63, warned: 0.02 },
};

describe.each(packs.map((pack) => [pack.id, pack] as const))('texts written for the project, asked of %s', (id, pack) => {
  const now = measured(pack);
  const kept = readKept()[id]?.sets ?? {};

  it('no set loses recall or gains a false alarm against docs/accuracy.json (after a change: npm run eval -- --keep)', () => {
    expect(losses(kept, now)).toEqual([]);
  });

  it('docs/accuracy.json was kept for these very texts', () => {
    const documents = Object.entries(now).map(([set, row]) => [set, row.documents]);
    expect(documents).toEqual(Object.keys(now).map((set) => [set, kept[set]?.documents]));
  });

  it('its floors hold on its own test split', () => {
    const floor = FLOORS[id as keyof typeof FLOORS];
    const test = now['project (test)'];
    expect(sum([test], 'offersWarned') / sum([test], 'offers')).toBeGreaterThanOrEqual(floor.recall);
    const two = ['project (test)/en', 'project (test)/hi'].map((set) => now[set]);
    expect(sum(two, 'honestWarned')).toBeLessThanOrEqual(sum(two, 'honest') * floor.warned);
  });

  it('what is labelled for other packs is honest text to it, in every language: not one in 200 is warned of', () => {
    const others = Object.entries(now).filter(([set]) => /^other packs \(\w+\)$/.test(set)).map(([, row]) => row);
    expect(sum(others, 'honest')).toBeGreaterThan(500);
    expect(sum(others, 'honestWarned')).toBeLessThan(sum(others, 'honest') / 200);
  });
});

const assessor = new Assessor(...packs);
/** What all packs together say. */
const levelOf = (text: LabelledText): string => assessor.assess(passagesOf(text)).level;

it('what is honest to the first pack, in all its languages, stays so when all packs are asked', () => {
  const [first] = packs;
  const alone = new Assessor(first);
  const honest = project.filter(({ pack, label }) => pack === first.id && (label === 'clear' || label === 'report'));
  const more = honest.filter((text) => levelOf(text) === 'warn' && alone.assess(passagesOf(text)).level !== 'warn');
  expect(more.map(({ id }) => id)).toEqual([]);
});

describe.skipIf(!existsSync(`${SHARED}/articles`))('the five articles that the project starts from', () => {
  it.each(articles().map((article) => [article.id, article] as const))('%s is a report', (_, article) => {
    expect(levelOf(article)).toBe('report');
  });
});

/** Sets of honest job ads and news among the real texts. */
const JOBS_AND_NEWS = new Set([
  'real/jobs-canada',
  'real/jobs-emscad-part',
  'real/jobs-india-government',
  'real/jobs-linkedin-ats',
  'real/jobs-russia-civil',
  'real/gulf-agency-india',
  'real/news-cnn-2024',
  'real/news-india-machine-written',
  'real/news-south-asia',
  'real/news-ukraine-war-us-by',
]);

describe.skipIf(!existsSync(`${SHARED}/corpus`))('real honest text', () => {
  it('job ads and news are warned of at most once in 2,000', () => {
    const honest = [...sharedCorpus()].filter((text) => JOBS_AND_NEWS.has(text.set) && text.label === 'honest');
    const warned = honest.filter((text) => levelOf(text) === 'warn').map((text) => text.id);
    expect(warned.length, warned.join(' ')).toBeLessThanOrEqual(honest.length / 2000);
  });
});
