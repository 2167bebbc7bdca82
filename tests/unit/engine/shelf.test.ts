import { expect, it } from 'vitest';
import { Seeded } from '../../../src/cli/seeded.ts';
import { compileGate } from '../../../src/engine/compile-gate.ts';
import { byUnits } from '../../../src/engine/in-order.ts';
import { Shelf } from '../../../src/engine/shelf.ts';
import type { Reading } from '../../../src/engine/shelf.ts';
import { SpellingIndex } from '../../../src/engine/spelling.ts';
import { enginePack } from '../../pattern-list.ts';

/** A word with a few slips: letters left out, put in, changed or swapped. */
function slipped(word: string, letters: readonly string[], random: Seeded): string {
  const out = Array.from(word);
  for (let slips = random.below(4); slips > 0; slips--) {
    const at = random.below(out.length + 1);
    const letter = letters[random.below(letters.length)] as string;
    const kind = random.below(4);
    if (kind === 0) out.splice(at, 1);
    else if (kind === 1) out.splice(at, 0, letter);
    else if (kind === 2) out.splice(at, 1, letter);
    else out.splice(at, 2, ...out.slice(at, at + 2).reverse());
  }
  if (random.below(3) === 0) out.push(letters[random.below(letters.length)] as string);
  return out.join('');
}

const SHELVES = compileGate([enginePack()]).blocks.flatMap(({ block, keys, rest }) => [
  { block, of: 'key words', table: keys },
  { block, of: 'other words', table: rest },
]);

it.each(SHELVES)('finds the same misspelt words as the engine, block $block, $of', ({ block, table }) => {
  const words = table.words.trim().split(' ');
  const shelf = new Shelf(table);
  const engine = new SpellingIndex();
  const known = words.map((word) => ({ word: word.replace('*', ''), isStem: word.endsWith('*') }));
  for (const word of known) engine.add(word);
  const random = new Seeded(block);
  const letters = [...new Set(known.map(({ word }) => word).join(''))];
  for (let i = 0; i < 2_000; i++) {
    const asked = slipped((known[random.below(known.length)] as { word: string }).word, letters, random);
    const found: Reading[] = [];
    shelf.misspelt(asked, found);
    expect(found.map(({ number }) => words[number - table.first] as string).sort(byUnits), asked).toEqual(
      engine
        .near(asked)
        .map(({ known: { word, isStem } }) => (isStem ? `${word}*` : word))
        .sort(byUnits),
    );
  }
});
