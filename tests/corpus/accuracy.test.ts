import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articles, projectCorpus, SHARED, sharedCorpus } from '../../src/cli/corpus.ts';
import type { LabelledText } from '../../src/cli/corpus.ts';
import { passagesOf } from '../../src/cli/documents.ts';
import { Assessor } from '../../src/engine/assess.ts';
import { compilePackFolder } from '../../src/packs/folder.ts';

const assessor = new Assessor(compilePackFolder('assets/packs/russia-army'));
const levelOf = (text: LabelledText): string => assessor.assess(passagesOf(text)).level;
const share = (texts: readonly LabelledText[], level: string): number => texts.filter((text) => levelOf(text) === level).length / texts.length;

const project = projectCorpus();
const isHonest = (text: LabelledText): boolean => text.label === 'report' || text.label === 'clear';

describe('texts written for the project, test split (never fitted on)', () => {
  const test = project.filter((text) => text.split === 'test');

  it('nine offers in ten are warned of', () => {
    expect(share(test.filter((text) => text.label === 'warn'), 'warn')).toBeGreaterThanOrEqual(0.9);
  });

  it('at most one honest text in a hundred is warned of', () => {
    expect(share(test.filter(isHonest), 'warn')).toBeLessThanOrEqual(0.01);
  });
});

describe.skipIf(!existsSync(`${SHARED}/articles`))('the five articles that the project starts from', () => {
  it.each(articles().map((article) => [article.id, article] as const))('%s is a report', (_, article) => {
    expect(levelOf(article)).toBe('report');
  });
});

describe.skipIf(!existsSync(`${SHARED}/corpus`))('real honest text', () => {
  const sets = new Set(['real/jobs-canada', 'real/jobs-emscad-part', 'real/jobs-india-government', 'real/jobs-linkedin-ats', 'real/jobs-russia-civil', 'real/gulf-agency-india', 'real/news-cnn-2024', 'real/news-india-machine-written', 'real/news-south-asia', 'real/news-ukraine-war-us-by']);

  it('job ads and news are warned of at most once in 2,000', () => {
    const honest = [...sharedCorpus()].filter((text) => sets.has(text.set) && text.label === 'honest');
    const warned = honest.filter((text) => levelOf(text) === 'warn').map((text) => text.id);
    expect(warned.length, warned.join(' ')).toBeLessThanOrEqual(honest.length / 2000);
  });
});
