import { describe, expect, test } from 'vitest';
import { Assessor } from '../../../src/engine/assess.ts';
import { passagesOfText } from '../../../src/engine/passage.ts';
import { explain, isOldPack } from '../../../src/explanation.ts';
import type { Explanation } from '../../../src/explanation.ts';
import { textOfQuote } from '../../../src/quotes.ts';
import { shownVerdict } from '../../../src/shown-verdict.ts';
import { channelLine } from '../../../src/ui/texts/channel-line.ts';
import { inEnglish as t } from '../../../src/ui/texts/translator.ts';
import { sourceLine, stepSourceLine } from '../../../src/ui/texts/source-line.ts';
import { enginePack, PACK as pack } from '../../pattern-list.ts';

const assessor = new Assessor(enginePack());

function explained(text: string): Explanation {
  const passages = passagesOfText(text);
  return explain(shownVerdict(assessor.assess(passages), passages), pack);
}

const OFFER = `Army security helper, Moscow.
Helpers wanted for the Russian army. Salary ₹1.95 lakh per month, no front line, no fighting.
Russian passport after 6 months. WhatsApp only +91 90000 00000`;

describe('what is said of an offer', () => {
  const explanation = explained(OFFER);

  test('begins with words that tie it to the army, and quotes only what stands there', () => {
    expect(textOfQuote((explanation.quotes[0] as Explanation['quotes'][number]).quote)).toMatch(/army/i);
    const line = OFFER.replace(/\s+/g, ' ');
    for (const { quote } of explanation.quotes) expect(line).toContain(quote.words);
  });

  test('shows no more than a person reads, and names a source or says that it is our judgement', () => {
    expect(explanation.quotes.length).toBeGreaterThanOrEqual(4);
    expect(explanation.quotes.length).toBeLessThanOrEqual(8);
    for (const { report } of explanation.quotes) expect(report === null || /^https?:\/\//.test(report.url)).toBe(true);
  });

  test('has the advisory with its date, its publisher and and an official page', () => {
    expect(explanation.advisory).toMatchObject({ date: '2025-09-11', publisher: 'DNA India' });
    expect(explanation.advisory.official.url).toMatch(/^https:\/\/cgivladi\.gov\.in\//);
  });

  test('has advice for each situation: whom to call, what to keep, and who supports it', () => {
    const [first, second] = explanation.situations;
    expect(first?.label.en).toBe('Nothing paid yet');
    const [step] = second?.steps ?? [];
    expect(step?.channels.map(({ tel, url }) => tel ?? url)).toEqual(['1930', 'https://cybercrime.gov.in']);
    expect(step?.keep.map(({ en }) => en)).toContain('the transaction number and date');
    expect(step?.report).toMatchObject({ date: '2023-04', via: 'mirror' });
  });
});

test('where only a copy of a report was seen, the line under the quote says so', () => {
  const report = { publisher: 'The Hindu', reports: 'Pay.', url: 'https://example.org/' } as const;
  expect(sourceLine({ ...report, via: 'mirror' }, t, 'en')).toBe(
    'Words like these reported by The Hindu (seen as a copy)',
  );
  expect(sourceLine({ ...report, date: '2024-02' }, t, 'en')).toBe('Words like these reported by The Hindu, Feb 2024');
  expect(sourceLine(null, t, 'en')).toBe('Our judgement');
});

test('a step says who supports it, that only a copy was seen, and where the advice goes beyond that', () => {
  const report = { publisher: 'NewsX', reports: 'Police.', url: 'https://example.org/', date: '2026-02-13' };
  const step = { id: 'police', text: { en: 'Call.' }, channels: [], keep: [], report, inferred: false };
  expect(stepSourceLine(step, t, 'en')).toBe('Source: NewsX, 13 Feb 2026');
  expect(stepSourceLine({ ...step, report: { ...report, via: 'mirror' }, inferred: true }, t, 'en')).toBe(
    'Our advice. It rests on: NewsX, 13 Feb 2026 (seen as a copy)',
  );
});

test('a channel beside a step is a link that says who published it, until somebody has called it', () => {
  const channel = {
    id: 'line',
    short: { en: 'Help line', hi: 'हेल्पलाइन' },
    name: { en: 'The help line' },
    tel: '1800-11-3090',
    source: 'faq',
    publisher: 'A copy of the FAQ',
    confirmed: null,
  };
  expect(channelLine(channel, t, 'en')).toEqual({
    text: 'Help line: ',
    number: '1800-11-3090',
    href: 'tel:1800113090',
    note: 'As published by A copy of the FAQ',
  });
  expect(channelLine({ ...channel, confirmed: '2026-11-20' }, t, 'hi')).toMatchObject({
    text: 'हेल्पलाइन: ',
    note: '',
  });
});

test('of a text in which nothing was found, nothing is quoted', () => {
  expect(explained('Six helpers for a warehouse in Pune.')).toMatchObject({ level: 'clear', quotes: [] });
});

test('a pattern list is old after half a year, or when its last day is over', () => {
  const old = (issued: string, expires: string, day: string): boolean =>
    isOldPack({ issued, expires }, Date.parse(day));
  expect(old('2026-01-01', '2027-01-01', '2026-06-30')).toBe(false);
  expect(old('2026-01-01', '2027-01-01', '2026-07-01')).toBe(true);
  expect(old('2026-01-01', '2026-02-01', '2026-02-01')).toBe(false);
  expect(old('2026-01-01', '2026-02-01', '2026-02-02')).toBe(true);
});

describe('the licence', () => {
  const number = (serial: number): string => `B-000${serial}/DEL/PER/100/5/0000/2024`;

  test('is the offer’s own, each number once, three at most', () => {
    const lines = [1, 1, 2, 3, 4].map((serial) => `Licence ${number(serial)}.`).join('\n');
    expect(explained(`${OFFER}\n${lines}`).licence).toEqual({ numbers: [1, 2, 3].map(number), elsewhere: false });
    expect(explained(OFFER).licence).toEqual({ numbers: [], elsewhere: false });
  });

  test('of another item is not taken for it', () => {
    const passages = [
      ...passagesOfText(OFFER),
      { text: `Tailors for Doha, licence ${number(1)}`, kind: 'text', item: 1 } as const,
    ];
    expect(explain(shownVerdict(assessor.assess(passages), passages), pack)).toMatchObject({
      level: 'warn',
      licence: { numbers: [], elsewhere: true },
    });
  });
});

test('words that nobody sees on the page have no place to be shown', () => {
  const said = explained(OFFER).quotes.map(({ where }) => where.length);
  expect(said.every((places) => places > 0)).toBe(true);
  const passages = passagesOfText(OFFER).map((passage) => ({ ...passage, kind: 'job-posting' as const }));
  const hidden = explain(shownVerdict(assessor.assess(passages), passages), pack);
  expect(hidden.quotes.flatMap(({ where }) => where)).toEqual([]);
});
