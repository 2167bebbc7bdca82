/** What one sender writes in several messages is read together: what that finds of labelled offers, and what it makes of honest texts. */
import { describe, expect, it } from 'vitest';
import { projectCorpus } from '../../src/cli/corpus.ts';
import type { LabelledText } from '../../src/cli/corpus.ts';
import { chosenPacks } from '../../src/cli/chosen-packs.ts';
import { Assessor } from '../../src/engine/assess.ts';
import { passagesOfText } from '../../src/engine/passage.ts';
import { isAlarm, LEVELS } from '../../src/engine/verdict.ts';
import type { Level } from '../../src/engine/verdict.ts';

const assessor = new Assessor(...chosenPacks([]));
const levelOf = (text: string): Level => assessor.assess(passagesOfText(text)).level;
const gravest = (levels: readonly Level[]): Level => LEVELS.find((level) => levels.includes(level)) ?? 'clear';
const training = (...labels: string[]): LabelledText[] =>
  [...projectCorpus()].filter((text) => text.split === 'train' && labels.includes(text.label));

describe('an offer whose every clause is a message', () => {
  const offers = training('warn')
    .filter((_, i) => i % 5 === 0)
    .map(({ text }) => text.split(/(?<=[.!?।,;:–—])\s+|\n/u).filter((part) => part.trim() !== ''))
    .filter((parts) => parts.length >= 3);

  it('is mostly warned of by all of them together, and often enough by none alone', () => {
    const alone = offers.filter((parts) => gravest(parts.map(levelOf)) === 'warn').length;
    const together = offers.filter((parts) => levelOf(parts.join('\n')) === 'warn').length;
    expect(offers.length).toBeGreaterThan(300);
    expect(alone / offers.length).toBeLessThan(0.65);
    expect(together / offers.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('short texts that offer nothing, and reports', () => {
  const texts = training('clear', 'report').filter(
    ({ text }) => text.split(/\s+/u).length <= 30 && !isAlarm(levelOf(text)),
  );
  const byLanguage = [...Map.groupBy(texts, ({ lang }) => lang).values()];

  it.each([4, 6, 12, 24])('of one language, %i in a row, do not add up to an alarm', (count) => {
    const alarms: string[] = [];
    let runs = 0;
    for (const list of byLanguage)
      for (let at = 0; at + count <= list.length; at += count) {
        const run = list.slice(at, at + count);
        runs++;
        if (isAlarm(levelOf(run.map(({ text }) => text).join('\n')))) alarms.push(run.map(({ id }) => id).join(' '));
      }
    expect({ alarms, some: runs > 20 }).toEqual({ alarms: [], some: true });
  });
});
