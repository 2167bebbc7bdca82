import { describe, expect, it } from 'vitest';
import { NO_LANGUAGE } from '../../../src/engine/language.ts';
import type { EnginePack, Signal } from '../../../src/engine/pack.ts';
import { ItemReader } from '../../../src/engine/reading.ts';
import { NEAR_WORDS } from '../../../src/engine/signals.ts';
import { compilePhrase } from '../../../src/packs/phrases.ts';

function signal(id: string, parts: Partial<Signal>): Signal {
  return { id, facet: 'role', anchor: false, grave: false, phrases: [], near: [], sums: [], source: null, ...parts };
}

const pack: Pick<EnginePack, 'terms' | 'signals' | 'ordinary' | 'language'> = {
  terms: [
    { id: 'russia', phrases: [compilePhrase('russia*')] },
    { id: 'army', phrases: [compilePhrase('army'), compilePhrase('armed forces')] },
    { id: 'helper', phrases: [compilePhrase('helper*')] },
    { id: 'month', phrases: [compilePhrase('month*')] },
  ],
  signals: [
    signal('security-helper', { phrases: [compilePhrase('security helper*')] }),
    signal('bunker', { phrases: [compilePhrase('bunker*')] }),
    signal('army-in-russia', { near: [['russia', 'army']] }),
    signal('army-helper', { near: [['army', 'helper']] }),
    signal('monthly-pay', { near: [['sum', 'month']] }),
    signal('big-pay', { sums: [{ currency: 'INR', min: 100_000, max: 300_000 }] }),
    signal('dollar-pay', { sums: [{ currency: 'USD', min: 1_000, max: 5_000 }] }),
    signal('call', { near: [['phone']] }),
  ],
  ordinary: [],
  language: NO_LANGUAGE,
};
const reader = new ItemReader(pack);

function shown(text: string): Record<string, string> {
  const item = reader.read([{ passage: 0, text }]);
  return Object.fromEntries(
    item.hits.map((hit) => [hit.signal.id, text.slice(item.folded.starts[hit.start], item.folded.ends[hit.end - 1])]),
  );
}

describe('a phrase', () => {
  it('is found with its ending and quoted whole', () =>
    expect(shown('Two Security Helpers wanted')).toEqual({ 'security-helper': 'Security Helpers' }));
  it('may have one word between', () => expect(shown('security (night) helper')).toHaveProperty('security-helper'));
  it('may not have two words between', () => expect(shown('security at night helper')).toEqual({}));
  it('is found when both words are misspelt', () => expect(shown('secuirty helpr')).toHaveProperty('security-helper'));
  it('of one word is not found by a misspelling alone', () => {
    expect(shown('banker wanted')).toEqual({});
    expect(shown('bunkers to dig')).toHaveProperty('bunker');
  });
});

describe('a group of terms', () => {
  it('counts in any order', () => {
    expect(shown('army of Russia')).toEqual({ 'army-in-russia': 'army of Russia' });
    expect(shown('Russian armed forces')).toEqual({ 'army-in-russia': 'Russian armed forces' });
  });

  it('counts over a line break', () =>
    expect(shown('Country: Russia\nEmployer: army')).toHaveProperty('army-in-russia'));

  it('does not count further apart than a short sentence', () => {
    expect(shown(`army ${'word '.repeat(NEAR_WORDS - 1)}Russia`)).toHaveProperty('army-in-russia');
    expect(shown(`army ${'word '.repeat(NEAR_WORDS + 1)}Russia`)).toEqual({});
  });

  it('is found with every word misspelt', () => expect(shown('Rusian armed forcs')).toHaveProperty('army-in-russia'));

  it('finds the nearest of many', () =>
    expect(shown(`Russia ${'word '.repeat(30)}Russia army`)['army-in-russia']).toBe('Russia army'));
});

describe('money and telephone numbers', () => {
  it('a sum in its range', () =>
    expect(shown('₹1.95 lakh a month')).toMatchObject({ 'big-pay': '1.95 lakh', 'monthly-pay': '1.95 lakh a month' }));
  it('a sum out of its range', () => expect(Object.keys(shown('₹25,000 a month'))).toEqual(['monthly-pay']));
  it('a sum of another currency', () => expect(shown('$2,000 a month')).toHaveProperty('dollar-pay'));
  it.each(['+91 98765 43210', '98765-43210', '+91 98xxx xxx21', '9xxxxxxx45'])('a telephone number: %s', (number) => {
    expect(shown(`call ${number}`)).toHaveProperty('call');
  });
  it.each(['12-12-2023', '1,95,000', 'xx'])('no telephone number: %s', (text) =>
    expect(shown(text)).not.toHaveProperty('call'),
  );
});

it('a page of nothing but one term costs no more than a page', () => {
  const started = Date.now();
  shown('army russia '.repeat(50_000));
  expect(Date.now() - started).toBeLessThan(5_000);
});

describe('words with a break in them', () => {
  it.each([
    ['a stray space', 'securi ty helper'],
    ['a hyphen', 'secu-rity helper'],
    ['the edge of a table cell', '| secu | rity | hel | per |'],
    ['a line break in a cell', 'secu |\n| rity hel | per'],
  ])('%s', (_, text) => expect(shown(text)).toHaveProperty('security-helper'));

  it('short ones count only where the text was broken up on purpose', () => {
    expect(shown('ar my of Russia')).toEqual({});
    expect(shown('secu | rity hel | per, ar my of Russia')).toHaveProperty('army-in-russia');
  });
});

it.each([
  ['a sentence in single letters, with its endings', 'R U S S I A N A R M Y'],
  ['a letter of Unicode that is drawn as an apostrophe', 'Rusʼsia: aʼrmy'],
])('a disguise that mutants found unseen: %s', (_, text) => expect(shown(text)).toHaveProperty('army-in-russia'));
