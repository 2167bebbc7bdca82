/** Of many listings and many patterns: whose verdict a page gets, and what is quoted of it. */
import { describe, expect, it } from 'vitest';
import { Assessor } from '../../../src/engine/assess.ts';
import { MAX_CHARACTERS, passagesOfText } from '../../../src/engine/passage.ts';
import type { Passage } from '../../../src/engine/passage.ts';
import { compilePhrase } from '../../../src/packs/phrases.ts';
import { FIXTURE_PACK } from './fixture-pack.ts';

const assessor = new Assessor(FIXTURE_PACK);
const listings = (...texts: string[]): Passage[] => texts.map((text, item) => ({ text, kind: 'text', item: item + 7 }));
const evidenceOf = (text: string): string[] => assessor.assess(passagesOfText(text)).evidence.map(({ quote }) => quote);

const OFFER = 'Wanted: security helper for the army in Russia, passport of Russia. Apply on WhatsApp, join now.';
const STRONGER = `${OFFER} ₹2 lakh a month.`;
const REPORT = 'Police said victims were lured as security helper for the army in Russia.';

describe('a page with several listings', () => {
  it('gets the gravest, wherever it stands', () => {
    for (const texts of [
      [OFFER, REPORT],
      [REPORT, OFFER],
      ['Flat to let', OFFER],
      [OFFER, 'Flat to let'],
    ]) {
      const verdict = assessor.assess(listings(...texts));
      expect(verdict.level).toBe('warn');
      expect(verdict.items.map(({ item }) => item)).toEqual([7 + texts.indexOf(OFFER)]);
    }
    expect(assessor.assess(listings('Flat to let', REPORT)).level).toBe('report');
    expect(assessor.assess(listings(REPORT, 'Flat to let')).level).toBe('report');
  });

  it('gets of two that warn the one that is surer', () => {
    const surer = assessor.assess(listings(STRONGER)).score;
    expect(assessor.assess(listings(OFFER)).score).toBeLessThan(surer);
    expect(assessor.assess(listings(OFFER, STRONGER)).score).toBe(surer);
    expect(assessor.assess(listings(STRONGER, OFFER)).score).toBe(surer);
  });

  it('gets of two that are alike the first', () => {
    const verdict = assessor.assess(listings(OFFER, OFFER));
    expect(verdict.evidence[0]?.where[0]?.passage).toBe(0);
    expect(verdict.items.map(({ item }) => item)).toEqual([7, 8]);
  });

  it('gets of two lists that say the same of different listings the first list’s', () => {
    const doubled = { ...FIXTURE_PACK, id: 'second', terms: FIXTURE_PACK.terms.filter(({ id }) => id !== 'army') };
    const other = {
      ...doubled,
      terms: [...doubled.terms, { id: 'army', phrases: [compilePhrase('navy')] }],
    };
    const NAVY = STRONGER.replace('army', 'navy').replace(
      'passport of Russia',
      'passports of Russia, Russia’s passport',
    );
    const both = new Assessor(FIXTURE_PACK, other);
    for (const texts of [
      [OFFER, NAVY],
      [NAVY, OFFER],
    ])
      expect(both.assess(listings(...texts))).toMatchObject({ level: 'warn', pack: 'fixture' });
    expect(new Assessor(FIXTURE_PACK, other).judges.map(({ nothing }) => nothing.place)).toEqual([0, 1]);
  });
});

describe('what is quoted', () => {
  it('stands in the order of the text', () => {
    const quotes = evidenceOf('₹2 lakh. Passport of Russia. Security helper: apply, join the army, in Russia');
    expect(quotes).toEqual(['2 lakh', 'Passport of Russia', 'Security helper', 'army, in Russia']);
  });

  it('of two that begin together is the longer first', () => {
    const text = 'Passport, army of Russia: apply, join. Security helper on WhatsApp wanted';
    const pack = {
      ...FIXTURE_PACK,
      signals: [
        {
          ...(FIXTURE_PACK.signals[1] as (typeof FIXTURE_PACK.signals)[number]),
          id: 'short',
          phrases: [compilePhrase('army')],
        },
        ...FIXTURE_PACK.signals,
        {
          ...(FIXTURE_PACK.signals[1] as (typeof FIXTURE_PACK.signals)[number]),
          id: 'long',
          phrases: [compilePhrase('army of russia apply')],
        },
      ],
    };
    const quotes = new Assessor(pack).assess(passagesOfText(text)).evidence.map(({ signal }) => signal);
    expect(quotes.indexOf('long')).toBeLessThan(quotes.indexOf('short'));
    expect(quotes.indexOf('long')).toBeLessThan(quotes.indexOf('russian-army'));
  });

  it('of one sign that shows twice is the one without a slip, else the shorter', () => {
    expect(evidenceOf(`Secuirty helper! ${OFFER}`)).toContain('security helper');
    expect(evidenceOf(`Secuirty helper! ${OFFER}`)).not.toContain('Secuirty helper');
    expect(evidenceOf('Wanted, apply: security night helper; security helper. Army of Russia')).toContain(
      'security helper',
    );
    expect(evidenceOf('Wanted, apply: security helper; security night helper. Army of Russia')).toContain(
      'security helper',
    );
  });

  it('is nothing where nothing is found, and the stance is neither', () => {
    expect(assessor.assess([])).toMatchObject({
      level: 'clear',
      score: 0,
      stance: 'other',
      evidence: [],
      licences: [],
    });
  });
});

describe('a document longer than is read', () => {
  const filler = (length: number): Passage => ({ text: ' '.repeat(length), kind: 'text', item: 1 });
  const offer: Passage = { text: OFFER, kind: 'text', item: 2 };

  it('is read up to its last allowed letter', () => {
    const fits = assessor.assess([filler(MAX_CHARACTERS - OFFER.length), offer]);
    expect(fits).toMatchObject({ level: 'warn', partial: false });
  });

  it('is said to be partial where a letter is left over', () => {
    expect(assessor.assess([filler(MAX_CHARACTERS - OFFER.length + 1), offer])).toMatchObject({
      level: 'warn',
      partial: true,
    });
    expect(assessor.assess([filler(MAX_CHARACTERS), offer])).toMatchObject({ level: 'clear', partial: true });
    expect(assessor.assess([filler(MAX_CHARACTERS + 1)])).toMatchObject({ partial: true });
    expect(assessor.assess([filler(MAX_CHARACTERS)])).toMatchObject({ partial: false });
  });

  it('is not read past the end, however many passages follow', () => {
    expect(assessor.assess([filler(MAX_CHARACTERS), ...Array.from({ length: 50 }, () => offer)]).items).toEqual([]);
  });
});
