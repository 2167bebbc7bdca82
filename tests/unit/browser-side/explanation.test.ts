import { describe, expect, test } from 'vitest';
import { Assessor } from '../../../src/engine/assess.ts';
import { passagesOfText } from '../../../src/engine/passage.ts';
import type { Passage } from '../../../src/engine/passage.ts';
import { explain, isOldPack } from '../../../src/explanation.ts';
import type { Explanation } from '../../../src/explanation.ts';
import { Language } from '../../../src/engine/language.ts';
import { activate } from '../../../src/packs/activate.ts';
import { compilePack } from '../../../src/packs/compile.ts';
import { readPackFolder } from '../../../src/packs/folder.ts';
import { NO_ORGANISATION } from '../../../src/organisation.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';
import { textOfQuote } from '../../../src/quotes.ts';
import { shownVerdict } from '../../../src/shown-verdict.ts';
import type { ShownVerdict } from '../../../src/shown-verdict.ts';
import { bannerViewOf } from '../../../src/ui/banner/banner-view.ts';
import { channelLine } from '../../../src/ui/texts/channel-line.ts';
import { ENGLISH, inEnglish as t } from '../../../src/ui/texts/translator.ts';
import { sourceLine, stepSourceLine } from '../../../src/ui/texts/source-line.ts';

const files = readPackFolder('assets/packs/russia-army');
const pack = compilePack(files);
const packs = new Map([[pack.id, pack]]);
const assessor = new Assessor(activate(pack, new Language(files.language)));

function explained(text: string): Explanation {
  const passages = passagesOfText(text);
  return explain(shownVerdict(assessor.assess(passages), passages), packs);
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

describe('where offers of two kinds stand on one page', () => {
  const otherFiles = readPackFolder('assets/packs/scam-compounds');
  const other = compilePack(otherFiles);
  const language = new Language(files.language);
  const two = new Assessor(activate(pack, language), activate(other, language));
  const all = new Map([pack, other].map((one) => [one.id, one]));
  const OTHER_OFFER = passagesOfText(
    'Data entry in Myawaddy via Bangkok. Tourist visa, ticket and hotel free. Salary $1000 a month. Telegram only.',
  ).map((passage) => ({ ...passage, item: 1 }));
  const flat = { text: 'Flat to let in Pune', kind: 'text', item: 2 } as const;
  const shownOf = (...passages: Passage[]): ShownVerdict => shownVerdict(two.assess(passages), passages);
  const both = shownOf(...passagesOfText(OFFER), ...OTHER_OFFER, flat);

  test('one is explained by its own pack alone, and the other named', () => {
    const explanation = explain(both, all);
    expect(explanation).toMatchObject({ level: 'warn', packId: 'russia-army', warning: pack.guidance.warning });
    expect(explanation.also).toEqual([other.title]);
    expect(explanation.advisory.publisher).toBe('DNA India');
  });

  test('the banner counts offers of the one kind, marks those of both, and says what else is there', () => {
    const view = bannerViewOf(explain(both, all), {
      level: 'warn',
      items: both.items,
      own: ENGLISH,
      english: false,
      settings: DEFAULT_SETTINGS,
      organisation: NO_ORGANISATION,
    });
    expect(view.headline).toBe(pack.guidance.warning['banner-warn'].en);
    expect(view.count).toContain(other.title.en);
    expect(view.count).not.toContain('2');
    expect(view.items.map(({ item }) => item)).toEqual([0, 1]);
  });

  test('alone the other has its own advisory, words and advice', () => {
    const explanation = explain(shownOf(...OTHER_OFFER), all);
    expect(explanation).toMatchObject({ level: 'warn', packId: 'scam-compounds', also: [] });
    expect(explanation.warning).toEqual(other.guidance.warning);
    expect(explanation.situations.map(({ id }) => id)).toContain('there');
    expect(JSON.stringify(explanation)).not.toMatch(/russian army/i);
  });

  test('a pack that went away since is no reason to say nothing', () => {
    expect(explain(both, new Map([[other.id, other]])).level).toBe('warn');
  });
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
    expect(explain(shownVerdict(assessor.assess(passages), passages), packs)).toMatchObject({
      level: 'warn',
      licence: { numbers: [], elsewhere: true },
    });
  });
});

test('words that nobody sees on the page have no place to be shown', () => {
  const said = explained(OFFER).quotes.map(({ where }) => where.length);
  expect(said.every((places) => places > 0)).toBe(true);
  const passages = passagesOfText(OFFER).map((passage) => ({ ...passage, kind: 'job-posting' as const }));
  const hidden = explain(shownVerdict(assessor.assess(passages), passages), packs);
  expect(hidden.quotes.flatMap(({ where }) => where)).toEqual([]);
});
