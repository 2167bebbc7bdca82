import type { Signal } from '../../../src/engine/pack.ts';

/** A signal that nothing shows, but for what is given. */
export function fixtureSignal(id: string, parts: Partial<Signal> = {}): Signal {
  return {
    id,
    facet: 'role',
    anchor: false,
    grave: false,
    phrases: [],
    near: [],
    sums: [],
    source: null,
    ...parts,
  };
}
