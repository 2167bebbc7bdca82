/** An offer is not always alone: it stands on a board between other jobs, or in a page about something else. */
import { describe, expect, it } from 'vitest';
import { projectCorpus } from '../../src/cli/corpus.ts';
import type { LabelledText } from '../../src/cli/corpus.ts';
import { Assessor } from '../../src/engine/assess.ts';
import { passagesOfText } from '../../src/engine/passage.ts';
import type { Level } from '../../src/engine/verdict.ts';
import { enginePackOf, readPackFolder } from '../../src/packs/folder.ts';

const PAGE = `Welcome to our village page. The fair opens on Sunday with games for children and a food stall.
The library is closed for repairs until the end of the month. Members can return books at the school office.
Mix two cups of flour with a spoon of oil and knead until soft. Leave it covered for half an hour, then roll thin circles.
The new bus timetable starts on Monday. Buses to the market leave every twenty minutes from the temple stop.
Rain is expected in the hills tomorrow, and fishermen are told not to go out to sea.`;
const BOARD = `Data entry operator, Pune, 12,000 a month, call HR.
Security guard for a mall in Noida, 8 hours, 15,000.
Cook wanted in a Dubai hotel, 2 years contract, visa free.
Driver for a school bus, Jaipur, licence needed.
Electrician, ITI pass, Qatar, 1800 QAR plus food.
Receptionist, Bandra, 20,000.`;
/** Every so many of the training texts. */
const EVERY = 9;

const assessor = new Assessor(enginePackOf(readPackFolder('assets/packs/russia-army')));
const levelOf = (text: string): Level => assessor.assess(passagesOfText(text)).level;
const among = (text: string, other: string): string => `${other}\n${text}\n${other}`;
const some = (label: (text: LabelledText) => boolean): LabelledText[] =>
  [...projectCorpus()].filter((text) => text.split === 'train' && label(text)).filter((_, i) => i % EVERY === 0);

describe('an offer that is warned of alone', () => {
  const offers = some(({ label }) => label === 'warn').filter(({ text }) => levelOf(text) === 'warn');

  it.each([
    ['a page about something else', PAGE, 0.6],
    ['a board of honest jobs', BOARD, 0.7],
  ])('is mostly warned of on %s', (_, other, least) => {
    const warned = offers.filter(({ text }) => levelOf(among(text, other)) === 'warn');
    expect(offers.length).toBeGreaterThan(300);
    expect(warned.length / offers.length).toBeGreaterThanOrEqual(least);
  });
});

it('honest texts and reports raise no warning on such a page', () => {
  const honest = some(({ label }) => label === 'clear' || label === 'report');
  const warned = honest.filter(({ text }) => levelOf(among(text, PAGE)) === 'warn' || levelOf(among(text, BOARD)) === 'warn');
  expect(warned.map(({ id }) => id)).toEqual([]);
});
