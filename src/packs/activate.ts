/** From a pack as its file has it to a pack as the engine uses it, with the language data that belongs to both. */
import { SHORTEST_STEM } from '../engine/lexicon.ts';
import type { Language } from '../engine/language.ts';
import type { EnginePack, Phrase, Term } from '../engine/pack.ts';
import type { CompiledPack, CompiledTerm } from './pack.ts';

/** Takes some hundredths of a second: worth doing once. */
export function activate(pack: CompiledPack, language: Language): EnginePack {
  const { id, version, signals, ordinary, stance, verdict } = pack;
  const terms = pack.terms.map((term) => spelledOut(term, language));
  return { id, version, terms, signals, ordinary, language, stance, verdict };
}

/** A term together with the words that mean what it says, as if they had been written in it: without those that a stem of it finds. */
function spelledOut({ id, phrases, meanings }: CompiledTerm, language: Language): Term {
  if (meanings === undefined) return { id, phrases };
  const words = phrases.flatMap(([word, ...more]) => (more.length === 0 ? [word as string] : []));
  const single = new Set(words);
  const glossed = new Set(meanings.flatMap((meaning) => language.wordsMeaning(meaning)));
  for (const word of glossed) if (!single.has(word) && !beginsLikeOneOf(single, word)) words.push(word);
  // From short to long, as they stand in the file: of two words that a misspelt one is as near to, the first is taken.
  words.sort((a, b) => a.length - b.length);
  return { id, phrases: [...words.map((word): Phrase => [word]), ...phrases.filter(({ length }) => length > 1)] };
}

function beginsLikeOneOf(known: ReadonlySet<string>, word: string): boolean {
  for (let length = SHORTEST_STEM; length < word.length; length++)
    if (known.has(`${word.slice(0, length)}*`)) return true;
  return false;
}
