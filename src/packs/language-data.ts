/** From glosses and shared terms as people write them to language data as its file has it. Pure: the same source gives the same data. */
import { createHash } from 'node:crypto';
import { foldEach } from '../engine/fold.ts';
import type { GlossTable } from '../engine/glosses.ts';
import { byUnits } from '../engine/in-order.ts';
import { Language } from '../engine/language.ts';
import type { LanguageData } from '../engine/language.ts';
import { packTerms } from '../engine/packed-terms.ts';
import { compileTerm } from './compile-terms.ts';
import type { GlossSource } from './gloss-source.ts';
import type { TermSource } from './source.ts';

/** All that people write of languages, parsed and valid by itself. */
export interface LanguageFiles {
  readonly glosses: readonly GlossSource[];
  readonly terms: readonly TermSource[];
}

/** Characters of the id: enough that no two of all the data that there will ever be have the same. */
const ID_LENGTH = 16;

export function compileLanguageData({ glosses, terms }: LanguageFiles): LanguageData {
  const table = compileGlosses(glosses);
  const language = new Language({ id: '', glosses: table, terms: packTerms([]) });
  const inOrder = [...terms].sort((a, b) => byUnits(a.id, b.id));
  const packed = packTerms(inOrder.map((term) => compileTerm(term, language)));
  const id = createHash('sha256')
    .update(JSON.stringify([table, packed]))
    .digest('hex')
    .slice(0, ID_LENGTH);
  return { id, glosses: table, terms: packed };
}

/** Words by what they mean, both in order, so that the same glosses give the same table. */
function compileGlosses(glosses: readonly GlossSource[]): GlossTable {
  const words = new Map<string, Set<string>>();
  const folded = foldEach(glosses.map(({ word }) => word));
  glosses.forEach(({ gloss }, i) => {
    const word = folded[i] as string;
    const known = words.get(gloss);
    if (known === undefined) words.set(gloss, new Set([word]));
    else known.add(word);
  });
  const inOrder = (values: Iterable<string>): string[] => [...values].sort(byUnits);
  return Object.fromEntries(inOrder(words.keys()).map((gloss) => [gloss, inOrder(words.get(gloss) ?? []).join(' ')]));
}
