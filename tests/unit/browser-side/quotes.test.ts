import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/engine/verdict.ts';
import { mostTelling, quoted, textOfQuote } from '../../../src/quotes.ts';

const evidence = (facet: Evidence['facet'], quote: string, text: string, signal: string = facet): Evidence => {
  const start = text.indexOf(quote);
  return { signal, facet, quote, where: [{ passage: 0, start, end: start + quote.length }], source: null };
};

describe('a quote', () => {
  test('stands in its sentence', () => {
    const text = 'Good food. Helpers wanted for the Russian army, Moscow! Call us.';
    expect(quoted([evidence('employer', 'Russian army', text)], [{ text }])[0]?.quote).toEqual({
      before: 'Helpers wanted for the ',
      words: 'Russian army',
      after: ', Moscow!',
      scattered: false,
    });
  });

  test('is cut between words where the sentence is long', () => {
    const text = `${'many words come before this '.repeat(5)}army ${'and many words follow after it '.repeat(5)}`;
    const [one] = quoted([evidence('employer', 'army', text)], [{ text }]);
    expect(one?.quote.before).toMatch(/^… (?:many|words|come|before|this) /);
    expect(one?.quote.after).toMatch(/ (?:and|many|words|follow|after|it) …$/);
    expect(textOfQuote(one?.quote as NonNullable<typeof one>['quote']).length).toBeLessThan(160);
  });

  test('over several passages is shown alone, on one line', () => {
    const where = [
      { passage: 0, start: 0, end: 4 },
      { passage: 1, start: 0, end: 6 },
    ];
    const [one] = quoted(
      [{ signal: 's', facet: 'role', quote: 'army\nhelper', where, source: null }],
      [{ text: 'army' }, { text: 'helper' }],
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
    [{ text }],
  );
  expect(mostTelling(all, new Set(['unit', 'army'])).map(({ signal }) => signal)).toEqual(['army', 'unit']);
});

test('what ties a text to the army comes first, one of each facet before a second, at most two of one', () => {
  const text = 'army helper passport citizenship residency lakh';
  const all = quoted(
    [
      evidence('promise', 'passport', text, 'p1'),
      evidence('promise', 'citizenship', text, 'p2'),
      evidence('promise', 'residency', text, 'p3'),
      evidence('money', 'lakh', text),
      evidence('employer', 'army', text, 'anchor'),
    ],
    [{ text }],
  );
  expect(mostTelling(all, new Set(['anchor'])).map(({ signal }) => signal)).toEqual(['anchor', 'p2', 'money', 'p3']);
});
