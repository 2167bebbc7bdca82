/** Verdicts on the parts of a very long page, put together. */
import { describe, expect, test } from 'vitest';
import { placeInPage, partOf } from '../../../src/page-parts.ts';
import { inPage, NOTHING_FOUND, together } from '../../../src/shown-verdict.ts';
import type { ShownVerdict } from '../../../src/shown-verdict.ts';

function verdict(level: ShownVerdict['level'], items: ShownVerdict['items'] = []): ShownVerdict {
  const quote = { before: '', words: level, after: '', scattered: false };
  const where = [{ passage: 7, start: 0, end: 4 }];
  return { ...NOTHING_FOUND, level, items, evidence: [{ signal: 's', facet: 'role', quote, source: null, where }] };
}

describe('of all parts', () => {
  test('the gravest counts, with its own words; among equals the first', () => {
    const parts = [verdict('clear'), verdict('caution'), verdict('warn'), verdict('report')];
    expect(together(parts)?.level).toBe('warn');
    expect(together(parts)?.evidence[0]?.quote.words).toBe('warn');
    const [one, other] = [inPage(verdict('warn'), 0), inPage(verdict('warn'), 1)];
    expect(together([one, other])?.evidence).toBe(one.evidence);
  });

  test('the alarms of all are kept, each item once, with the pack that says the gravest of it', () => {
    const [first, second] = [
      verdict('caution', [{ item: 3, level: 'caution', pack: 'one', quotes: [] }]),
      verdict('warn', [
        { item: 3, level: 'warn', pack: 'other', quotes: [] },
        { item: 9, level: 'caution', pack: 'other', quotes: [] },
      ]),
    ];
    const both = [
      { item: 3, level: 'warn', pack: 'other', quotes: [] },
      { item: 9, level: 'caution', pack: 'other', quotes: [] },
    ];
    expect(together([first, second])?.items).toEqual(both);
    expect(together([second, first])?.items).toEqual(both);
  });

  test('nothing comes of nothing', () => {
    expect(together([])).toBeNull();
    expect(together([NOTHING_FOUND, NOTHING_FOUND])?.level).toBe('clear');
  });
});

test('a place is found again in its part', () => {
  const [evidence] = inPage(verdict('warn'), 2).evidence;
  expect(partOf(evidence?.where[0]?.passage ?? 0)).toEqual({ part: 2, passage: 7 });
  expect(placeInPage({ passage: 7, start: 1, end: 2 }, 0)).toEqual({ passage: 7, start: 1, end: 2 });
});
