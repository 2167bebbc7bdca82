/**
 * Hostile texts that nobody has thought of: a few pieces, repeated, changed a little each time; what costs more than before is kept
 * and changed on.
 */
import { Seeded } from '../../../src/cli/seeded.ts';
import { filled, oneOf, slipped } from './strings.ts';
import type { Attack, Maker } from './strings.ts';

/** What a text may be made of. Each is another one whenever it is asked for. */
const PARTS: readonly ((maker: Maker) => string)[] = [
  ({ material, random }) => oneOf(material.words, random),
  ({ material, random }) => slipped(oneOf(material.words, random), 1, random),
  ({ material, random }) => slipped(oneOf(material.words, random), 2, random),
  ({ material, random }) => Array.from(oneOf(material.words, random)).join('.'),
  ({ material, random }) => oneOf(material.phrases, random).join(' ').replaceAll('*', ''),
  ({ random }) => String.fromCodePoint(0x20 + random.below(0x60)),
  ({ random }) => String.fromCodePoint(0x900 + random.below(0x480)),
  ({ random }) => String.fromCodePoint(0x370 + random.below(0x1c0)),
  ({ random }) =>
    String.fromCodePoint(
      oneOf([0x1d400, 0x1f100, 0x1f300, 0xff00, 0x2000, 0x300, 0x600], random) + random.below(0x100),
    ),
  ({ random }) => String(random.below(10 ** (1 + random.below(7)))),
  () => ' ',
  () => '\n',
  () => '\u200b',
  () => ',',
  () => '/',
  () => 'b-1/del/per/5/1/2020',
  () => 'army',
  () => 'Russia',
];

/** Numbers of parts, in their order; `fixed` where the text repeats the very same ones. */
interface Recipe {
  readonly parts: readonly number[];
  readonly fixed: boolean;
}

const LONGEST = 8;

function madeBy({ parts, fixed }: Recipe): Attack {
  return (maker) => {
    const once = parts.map((part) => PARTS[part]?.(maker) ?? '').join('');
    return filled(maker, () => (fixed ? once || ' ' : parts.map((part) => PARTS[part]?.(maker) ?? '').join('') || ' '));
  };
}

function changed({ parts, fixed }: Recipe, random: Seeded): Recipe {
  const next = [...parts];
  const at = random.below(next.length + 1);
  const kind = random.below(4);
  if (kind === 0 && next.length > 1) next.splice(at, 1);
  else if (kind === 1 && next.length < LONGEST) next.splice(at, 0, random.below(PARTS.length));
  else if (kind === 2) return { parts, fixed: !fixed };
  else next[Math.min(at, next.length - 1)] = random.below(PARTS.length);
  return { parts: next, fixed };
}

const KEPT = 3;

/**
 * @param tries texts that are tried
 * @param costOf what one costs
 * @returns the costliest, by name
 */
export function search(tries: number, costOf: (attack: Attack) => number): Record<string, Attack> {
  const random = new Seeded(7);
  const best: { readonly recipe: Recipe; readonly cost: number }[] = [];
  for (let i = 0; i < tries; i++) {
    const from = best[random.below(best.length || 1)];
    const recipe =
      from === undefined || i < tries / 4
        ? {
            parts: Array.from({ length: 1 + random.below(4) }, () => random.below(PARTS.length)),
            fixed: random.below(2) === 0,
          }
        : changed(from.recipe, random);
    best.push({ recipe, cost: costOf(madeBy(recipe)) });
    best.sort((a, b) => b.cost - a.cost);
    best.length = Math.min(best.length, KEPT);
  }
  return Object.fromEntries(
    best.map(({ recipe }) => [
      `found: parts ${recipe.parts.join(' ')}${recipe.fixed ? ', the same each time' : ''}`,
      madeBy(recipe),
    ]),
  );
}
