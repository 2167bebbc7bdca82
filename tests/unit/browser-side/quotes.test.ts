import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/engine/verdict.ts';
import { mostTelling, quoted, textOfQuote } from '../../../src/quotes.ts';

const evidence = (facet: Evidence['facet'], quote: string, text: string, signal: string = facet): Evidence => {
  const start = text.indexOf(quote);
  return { signal, facet, quote, where: [{ passage: 0, start, end: start + quote.length }], source: null };
};

const ARMY = { anchor: true, grave: true };

describe('a quote', () => {
  test('stands in its sentence', () => {
    const text = 'Good food. Helpers wanted for the Russian army, Moscow! Call us.';
    expect(quoted([evidence('employer', 'Russian army', text)], [{ kind: 'text', text }])[0]?.quote).toEqual({
      before: 'Helpers wanted for the ',
      words: 'Russian army',
      after: ', Moscow!',
      scattered: false,
    });
  });

  test('is cut between words where the sentence is long', () => {
    const text = `${'many words come before this '.repeat(5)}army ${'and many words follow after it '.repeat(5)}`;
    const [one] = quoted([evidence('employer', 'army', text)], [{ kind: 'text', text }]);
    expect(one?.quote.before).toMatch(/^… (?:many|words|come|before|this) /);
    expect(one?.quote.after).toMatch(/ (?:and|many|words|follow|after|it) …$/);
    expect(textOfQuote(one?.quote as NonNullable<typeof one>['quote']).length).toBeLessThan(180);
  });

  test('over several passages is shown alone, on one line', () => {
    const where = [
      { passage: 0, start: 0, end: 4 },
      { passage: 1, start: 0, end: 6 },
    ];
    const [one] = quoted(
      [{ signal: 's', facet: 'role', quote: 'army\nhelper', where, source: null }],
      [
        { kind: 'text', text: 'army' },
        { kind: 'text', text: 'helper' },
      ],
    );
    expect(one?.quote).toEqual({ before: '', words: 'army helper', after: '', scattered: true });
  });
});

test('words within one sentence come before a longer run over several, and are shown in their sentence', () => {
  const text = 'Guard duty only. No fighting, a base near Moscow. Helpers wanted for the Russian army.';
  const all = quoted(
    [
      evidence('employer', 'Guard duty only. No fighting, a base near Moscow', text, 'unit'),
      evidence('employer', 'Russian army', text, 'army'),
    ],
    [{ kind: 'text', text }],
  );
  expect(
    mostTelling(
      all,
      new Map([
        ['unit', ARMY],
        ['army', ARMY],
      ]),
    ).map(({ signal }) => signal),
  ).toEqual(['army', 'unit']);
});

test('what ties a text to the army comes first, one of each facet before a second, at most two of one', () => {
  const passages = ['army', 'passport', 'citizenship', 'residency', 'lakh'].map((text) => ({
    kind: 'text' as const,
    text,
  }));
  const at = (facet: Evidence['facet'], passage: number, signal: string): Evidence => {
    const quote = passages[passage]?.text ?? '';
    return { signal, facet, quote, where: [{ passage, start: 0, end: quote.length }], source: null };
  };
  const all = quoted(
    [
      at('promise', 1, 'passport'),
      at('promise', 2, 'citizenship'),
      at('promise', 3, 'residency'),
      at('money', 4, 'lakh'),
      at('employer', 0, 'army'),
    ],
    passages,
  );
  expect(mostTelling(all, new Map([['army', ARMY]])).map(({ signal }) => signal)).toEqual([
    'army',
    'citizenship',
    'lakh',
    'residency',
  ]);
});

test('a post in an army tells more than any post in Russia', () => {
  const text = 'Army security helper, Moscow';
  const all = quoted(
    [
      evidence('role', 'helper, Moscow', text, 'soft-role'),
      evidence('role', 'Army security helper', text, 'army-post'),
    ],
    [{ kind: 'text', text }],
  );
  const ties = new Map([
    ['soft-role', { anchor: true, grave: false }],
    ['army-post', { anchor: false, grave: true }],
  ]);
  expect(mostTelling(all, ties).map(({ signal }) => signal)).toEqual(['army-post']);
});

test('a sentence is shown again only where its facet has no other', () => {
  const text = 'Helper for the Russian army, Moscow. Cook wanted in a camp.';
  const all = quoted(
    [
      evidence('employer', 'Russian army', text),
      evidence('role', 'Helper', text, 'helper'),
      evidence('role', 'Cook wanted', text, 'cook'),
      evidence('place', 'Moscow', text),
    ],
    [{ kind: 'text', text }],
  );
  expect(mostTelling(all, new Map([['employer', ARMY]])).map(({ signal }) => signal)).toEqual([
    'employer',
    'cook',
    'place',
  ]);
});
