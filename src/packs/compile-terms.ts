/** From a term as people write it to one as files have it: what language data says anyway is left out (`activate.ts` puts it back). */
import type { Language } from '../engine/language.ts';
import type { Phrase } from '../engine/pack.ts';
import type { WrittenTerm } from '../engine/packed-terms.ts';
import { compilePhrases, withoutCovered } from './phrases.ts';
import type { TermSource } from './source.ts';

/** @param language that its meanings are looked up in */
export function compileTerm(
  { id, words, meanings }: TermSource,
  language: Pick<Language, 'wordsMeaning'>,
): WrittenTerm {
  const written = compilePhrases(words);
  if (meanings === undefined) return { id, phrases: written };
  const glossed = new Set(meanings.flatMap((meaning) => language.wordsMeaning(meaning)));
  const all = withoutCovered([...written, ...Array.from(glossed, (word): Phrase => [word])]);
  const single = new Set(all.filter(({ length }) => length === 1).flat());
  // A stem that is shorter by one letter comes first when both are put together, and would take the word's place.
  const isGiven = (word: string): boolean => glossed.has(word) && !single.has(`${word.slice(0, -1)}*`);
  return { id, phrases: all.filter(([first, ...more]) => more.length > 0 || !isGiven(first as string)), meanings };
}
