import { describe, expect, it } from 'vitest';
import { Assessor } from '../../../src/engine/assess.ts';
import { passagesOfText } from '../../../src/engine/passage.ts';
import type { Passage } from '../../../src/engine/passage.ts';
import { ItemReader } from '../../../src/engine/reading.ts';
import { compilePhrase } from '../../../src/packs/phrases.ts';
import { FIXTURE_PACK } from './fixture-pack.ts';

const assessor = new Assessor(FIXTURE_PACK);
const assess = (text: string) => assessor.assess(passagesOfText(text));
const OFFER =
  'Wanted: security helper for the army in Russia. Passport of Russia in 6 months, ₹2 lakh a month. Apply on WhatsApp, join now.';

describe('the level', () => {
  it('of a plain offer is warn', () => expect(assess(OFFER).level).toBe('warn'));

  it('of a report in the same words is report', () => {
    const verdict = assess(
      'Police said victims were lured as security helper for the army in Russia with a passport of Russia and ₹2 lakh.',
    );
    expect(verdict.level).toBe('report');
  });

  it('of an offer without an anchor is clear', () => {
    expect(assess('Wanted: security helper, ₹2 lakh a month. Apply on WhatsApp, join now.').level).toBe('clear');
  });

  it('of a page without text is clear', () => expect(assess('').level).toBe('clear'));

  it('is the same in disguise', () => {
    expect(
      assess(
        'Wanted: security helper for the A.R.M.Y in 🇷🇺. Pаssport of Ru\u200bssia in 6 months, ₹२ lakh. Apply on WhatsApp, join now.',
      ).level,
    ).toBe('warn');
  });
});

describe('quotes', () => {
  it('are the page’s own words at their own place', () => {
    const text = 'Wanted: security helper.\nWork for the 𝐀𝐫𝐦𝐲 of Rus\u200bsia. Apply, join, WhatsApp.';
    const passages = passagesOfText(text);
    for (const evidence of assessor.assess(passages).evidence) {
      const parts = evidence.where.map((place) =>
        (passages[place.passage] as Passage).text.slice(place.start, place.end),
      );
      expect(parts.join('\n')).toBe(evidence.quote);
    }
    expect(assessor.assess(passages).evidence.map((evidence) => evidence.quote)).toContain('𝐀𝐫𝐦𝐲 of Rus\u200bsia');
  });

  it('may run over two lines of a table', () => {
    const passages = passagesOfText(
      'Wanted, apply, join, WhatsApp: security helper, ₹2 lakh\nEmployer: Army\nCountry: Russia',
    );
    const employer = assessor.assess(passages).evidence.find((evidence) => evidence.signal === 'russian-army');
    expect(employer?.where.map((place) => place.passage)).toEqual([1, 2]);
  });
});

describe('items are judged each for itself', () => {
  const board = (titles: string[]): Passage[] => titles.map((text, item) => ({ text, kind: 'heading', item }));

  it('so that titles of a board do not add up', () => {
    const titles = [
      'Wanted, apply: army canteen staff',
      'Join: tour guide for Russia on WhatsApp',
      'Security helper, ₹2 lakh',
      'Passport office clerk',
    ];
    expect(assessor.assess(board(titles)).level).toBe('clear');
    expect(assessor.assess(board([titles.join('. ')])).level).not.toBe('clear');
  });

  it('so that a headline beside an offer does not excuse it', () => {
    const verdict = assessor.assess(board(['Police: victims lured, army of Russia, police said', OFFER]));
    expect(verdict.level).toBe('warn');
    expect(verdict.items.map((item) => item.item)).toEqual([1]);
  });
});

describe('long documents', () => {
  it('an offer deep inside is found and quoted', () => {
    const filler = 'The weather in the valley was mild and the market was full of people. '.repeat(400);
    const verdict = assess(`${filler}\n${OFFER}\n${filler}`);
    expect(verdict.evidence.map((evidence) => evidence.quote)).toContain('security helper');
  });

  it('signals far apart do not add up', () => {
    const filler = 'The weather in the valley was mild and the market was full of people. '.repeat(60);
    expect(
      assess(`Wanted, apply, join: the army in Russia.\n${filler}\nSecurity helper\n${filler}\n₹2 lakh.`).evidence
        .length,
    ).toBeLessThan(3);
  });
});

it('a licence number is handed on, and changes nothing', () => {
  const verdict = assess(`${OFFER} Licence B-0000/PUN/PER/100/5/00000/2022.`);
  expect(verdict.licences.map((licence) => licence.number)).toEqual(['B-0000/PUN/PER/100/5/00000/2022']);
  expect(verdict.level).toBe('warn');
});

describe('neither pattern list nor stance may warn alone', () => {
  it('an army without Russia and without a second sign of war wants wording that is all the more an offer’s', () => {
    const pack = {
      ...FIXTURE_PACK,
      signals: [
        ...FIXTURE_PACK.signals,
        {
          id: 'army-work',
          facet: 'role',
          anchor: false,
          grave: true,
          phrases: [],
          near: [['army', 'helper']],
          sums: [],
          source: null,
        } as const,
      ],
    };
    const text = 'Wanted: helper for the army canteen, ₹2 lakh. Apply on WhatsApp, join now, apply.';
    const levelAt = (thin: number): string =>
      new Assessor({ ...pack, verdict: { ...pack.verdict, warn: { ...pack.verdict.warn, thin } } }).assess(
        passagesOfText(text),
      ).level;
    expect(levelAt(0)).toBe('warn');
    expect(levelAt(8)).toBe('clear');
  });
});

describe('what a site says of itself under its pages', () => {
  const notice = 'We never ask for money. All rights reserved.';
  const pack = {
    ...FIXTURE_PACK,
    terms: [
      ...FIXTURE_PACK.terms,
      { id: 'site-notice', phrases: [compilePhrase('never ask for money'), compilePhrase('all rights reserved')] },
    ],
  };
  const reader = new ItemReader(pack);
  const wordsOf = (...texts: string[]): string =>
    reader
      .read(texts.map((text, passage) => ({ passage, text })))
      .words.map((word) => word.text)
      .join(' ');

  it('is left out beside a listing', () =>
    expect(wordsOf('Helper wanted in Rostov', notice)).toBe('helper wanted in rostov'));
  it('is kept where it stands alone', () => expect(wordsOf(notice)).toContain('rights reserved'));
  it('is kept where it names an army', () =>
    expect(wordsOf('Helper wanted', `Russian army: ${notice}`)).toContain('rights reserved'));
  it('may stand there ten thousand times', () => {
    const lines = Array.from({ length: 10_000 }, () => notice);
    expect(wordsOf('Helper wanted', ...lines)).toBe('helper wanted');
  });
});
