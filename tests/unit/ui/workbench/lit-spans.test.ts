import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TracedHit } from '../../../../src/engine/trace.ts';
import { clearest, litPassage } from '../../../../src/ui/workbench/lit-spans.ts';

function hit(signal: string, start: number, end: number, more: Partial<TracedHit> = {}): TracedHit {
  return {
    signal,
    facet: 'role',
    anchor: false,
    grave: false,
    source: null,
    distance: 0,
    quote: 'x'.repeat(end - start),
    where: [{ passage: 0, start, end }],
    ...more,
  };
}

const TEXT = 'Army security helper, Moscow';
const pieces = (hits: readonly TracedHit[], passage = 0): string[] =>
  litPassage(TEXT, passage, hits).pieces.map(({ text, marks }) =>
    [text, ...marks.map(({ hit: { signal } }) => signal)].join('|'),
  );

describe('a passage with signals', () => {
  it('is cut where a signal begins or ends', () => {
    expect(pieces([hit('guard', 5, 20), hit('city', 22, 28)])).toEqual([
      'Army ',
      'security helper|guard',
      ', ',
      'Moscow|city',
    ]);
  });

  it('has a line of its own for each signal that overlaps others', () => {
    const lit = litPassage(TEXT, 0, [hit('army', 0, 28), hit('helper', 0, 20), hit('city', 22, 28)]);
    const lanes = new Map(lit.pieces.flatMap(({ marks }) => marks.map((mark) => [mark.hit.signal, mark.lane])));
    expect([...lanes]).toEqual([
      ['army', 0],
      ['helper', 1],
      ['city', 1],
    ]);
    expect(lit.lanes).toBe(2);
  });

  it('is not lit by what stands in another', () => {
    expect(pieces([hit('guard', 5, 20)], 1)).toEqual([TEXT]);
  });

  it('is whole, whatever the signals are', () => {
    const place = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(place, { maxLength: 30 }), (text, places) => {
        const hits = places
          .filter(([start]) => start < text.length)
          .map(([start, length], i) => hit(`s${i}`, start, Math.min(text.length, start + length)));
        const lit = litPassage(text, 0, hits);
        expect(lit.pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(lit.lanes).toBeLessThanOrEqual(6);
        for (const {
          hit: { signal, where },
        } of lit.pieces.flatMap(({ begins }) => begins)) {
          const own = lit.pieces.filter(({ marks }) => marks.some((mark) => mark.hit.signal === signal));
          expect(own.map((piece) => piece.text).join('')).toBe(text.slice(where[0]?.start, where[0]?.end));
        }
      }),
    );
  });
});

describe('of a signal that shows several times over the same words', () => {
  it('the shortest is kept, and as listed before misspelt', () => {
    expect(clearest([hit('a', 0, 28), hit('a', 5, 20), hit('a', 22, 28)])).toEqual([hit('a', 5, 20), hit('a', 22, 28)]);
    expect(clearest([hit('a', 0, 4, { distance: 0.1 }), hit('a', 0, 20)])).toEqual([hit('a', 0, 20)]);
  });

  it('other signals are kept beside it', () => {
    expect(clearest([hit('a', 0, 28), hit('b', 5, 20)])).toHaveLength(2);
  });
});
