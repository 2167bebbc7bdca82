import { compileGate } from '../../../src/engine/gate-table.ts';
import { expect, it } from 'vitest';
import { Seeded } from '../../../src/cli/seeded.ts';
import { NearWords } from '../../../src/engine/near-words.ts';
import { PackedWords } from '../../../src/engine/packed-words.ts';
import { SpellingIndex } from '../../../src/engine/spelling.ts';
import { enginePackOf, readPackFolder } from '../../../src/packs/folder.ts';

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

it.each(compileGate(enginePackOf(readPackFolder('assets/packs/russia-army'))).shelves)(
  'finds the same misspelt words as the engine, block $block',
  ({ block, words }) => {
    const packed = new PackedWords(words);
    const near = new NearWords(packed);
    const engine = new SpellingIndex();
    const known = Array.from({ length: packed.size }, (_, place) => ({
      word: packed.lettersAt(place),
      isStem: packed.isStem(place),
    }));
    for (const word of known) engine.add(word);
    const random = new Seeded(block);
    const letters = [...new Set(known.map(({ word }) => word).join(''))];
    const named = ({ word, isStem }: { word: string; isStem: boolean }): string => (isStem ? `${word}*` : word);
    for (let i = 0; i < 2_000; i++) {
      const asked = slipped((known[random.below(known.length)] as { word: string }).word, letters, random);
      const found = near.misspelt(asked).map((place) => named(known[place] as (typeof known)[number]));
      expect(found.sort(), asked).toEqual(
        engine
          .near(asked)
          .map((one) => named(one.known))
          .sort(),
      );
    }
  },
);
