/** From glosses as people write them to language data as the engine reads it. Pure: the same glosses give the same data. */
import { createHash } from 'node:crypto';
import { fold } from '../engine/fold.ts';
import type { GlossTable } from '../engine/glosses.ts';
import { byUnits } from '../engine/in-order.ts';
import type { LanguageData } from '../engine/language.ts';
import type { GlossSource } from './gloss-source.ts';

/** Characters of the id: enough that no two of all the data that there will ever be have the same. */
const ID_LENGTH = 16;

export function compileLanguageData(glosses: readonly GlossSource[]): LanguageData {
  const table = compileGlosses(glosses);
  const id = createHash('sha256').update(JSON.stringify(table)).digest('hex').slice(0, ID_LENGTH);
  return { id, glosses: table };
}

/** Words by what they mean, both in order, so that the same glosses give the same table. */
function compileGlosses(glosses: readonly GlossSource[]): GlossTable {
  const words = new Map<string, Set<string>>();
  for (const { word, gloss } of glosses) {
    const folded = fold(word).text;
    const known = words.get(gloss);
    if (known === undefined) words.set(gloss, new Set([folded]));
    else known.add(folded);
  }
  const inOrder = (values: Iterable<string>): string[] => [...values].sort(byUnits);
  return Object.fromEntries(inOrder(words.keys()).map((gloss) => [gloss, inOrder(words.get(gloss) ?? []).join(' ')]));
}
