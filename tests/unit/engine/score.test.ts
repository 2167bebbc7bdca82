import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../src/engine/pack.ts';
import type { Signal } from '../../../src/engine/pack.ts';
import { features, logit } from '../../../src/engine/verdict.ts';
import { PACK } from '../../pattern-list.ts';

const { signals, verdict } = PACK;
const anySignal = fc.constantFrom(...signals);
const anyStance = fc.record({
  offer: fc.double({ min: -8, max: 8, noNaN: true }),
  doubt: fc.double({ min: -8, max: 8, noNaN: true }),
  report: fc.double({ min: -8, max: 8, noNaN: true }),
  other: fc.double({ min: -8, max: 8, noNaN: true }),
});
const hitsOf = (list: readonly Signal[], distance: number) =>
  list.map((signal) => ({ signal, start: 0, end: 1, distance }));

describe('the fitted score', () => {
  it.each(['warn', 'alarm'] as const)('%s: one more sign of the scam never lowers it', (name) => {
    fc.assert(
      fc.property(
        fc.array(anySignal, { maxLength: 12 }),
        anySignal,
        anyStance,
        fc.constantFrom(0, 0.2),
        (found, one, stance, distance) => {
          const before = logit(verdict[name], features(hitsOf(found, distance), stance));
          const after = logit(verdict[name], features(hitsOf([...found, one], distance), stance));
          expect(after).toBeGreaterThanOrEqual(before - 1e-9);
        },
      ),
    );
  });

  it.each(['warn', 'alarm'] as const)('%s: wording more like an offer never lowers it', (name) => {
    fc.assert(
      fc.property(
        fc.array(anySignal, { maxLength: 8 }),
        anyStance,
        fc.double({ min: 0, max: 5, noNaN: true }),
        (found, stance, more) => {
          const before = logit(verdict[name], features(hitsOf(found, 0), stance));
          const after = logit(verdict[name], features(hitsOf(found, 0), { ...stance, offer: stance.offer + more }));
          expect(after).toBeGreaterThanOrEqual(before - 1e-9);
        },
      ),
    );
  });

  it('has a weight for nothing that the pack does not have', () => {
    const ids = new Set(signals.map((signal) => signal.id));
    expect(Object.keys(verdict.warn.signals).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(verdict.warn.facets).filter((facet) => !FACETS.includes(facet as never))).toEqual([]);
  });
});
