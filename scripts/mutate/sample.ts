/** Things drawn by lot, the same for the same seed: a change of one leaves what is drawn of the others. */
import { createHash } from 'node:crypto';
import type { Mutant } from './mutants.ts';

/** @returns all of them, in an order of chance that the seed fixes */
export function drawn<T>(things: readonly T[], seed: string, nameOf: (thing: T) => string): T[] {
  const lot = (thing: T): string =>
    createHash('sha256')
      .update(`${seed}\n${nameOf(thing)}`)
      .digest('hex');
  return things
    .map((thing) => ({ thing, lot: lot(thing) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ thing }) => thing);
}

/** @returns so many mutants, whatever else is changed in their files */
export function drawnMutants(mutants: readonly Mutant[], seed: string, count: number): Mutant[] {
  const seen = new Map<string, number>();
  const names = new Map(
    mutants.map((mutant) => {
      const name = [mutant.file, mutant.kind, mutant.original, mutant.replacement].join('\n');
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return [mutant, `${name}\n${nth}`];
    }),
  );
  return drawn(mutants, seed, (mutant) => names.get(mutant) as string).slice(0, count);
}
