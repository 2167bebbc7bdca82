import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articles, projectCorpus, SHARED, sharedCorpus } from '../../src/cli/corpus.ts';
import type { LabelledText } from '../../src/cli/corpus.ts';
import { passagesOf } from '../../src/cli/documents.ts';
import { keptSet, losses, readKept } from '../../src/cli/kept-accuracy.ts';
import { Tally } from '../../src/cli/tally.ts';
import { Assessor } from '../../src/engine/assess.ts';
import { enginePackOf, readPackFolder } from '../../src/packs/folder.ts';

const assessor = new Assessor(enginePackOf(readPackFolder('assets/packs/russia-army')));
const levelOf = (text: LabelledText): string => assessor.assess(passagesOf(text)).level;

describe('texts written for the project', () => {
  const tally = new Tally(0);
  for (const text of projectCorpus()) tally.add(text, assessor.assess(passagesOf(text)), 0);
  const now = Object.fromEntries([...tally.counts()].map(([set, row]) => [set, keptSet(row)]));

  it('no set loses recall or gains a false alarm against docs/accuracy.json (after a change: npm run eval -- --keep)', () => {
    expect(losses(readKept().sets, now)).toEqual([]);
  });

  it('docs/accuracy.json was kept for these very texts', () => {
    const kept = readKept().sets;
    const documents = Object.entries(now).map(([set, row]) => [set, row.documents]);
    expect(documents).toEqual(Object.keys(now).map((set) => [set, kept[set]?.documents]));
  });

  it('in English and Hindi, at most one honest text in a hundred of the test split is warned of', () => {
    const sets = ['project (test)/en', 'project (test)/hi'].map((set) => now[set]);
    const sum = (of: 'honest' | 'honestWarned'): number => sets.reduce((total, set) => total + (set?.[of] ?? 0), 0);
    expect(sum('honestWarned')).toBeLessThanOrEqual(sum('honest') / 100);
  });
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
