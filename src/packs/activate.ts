/** From a pack as its file has it to a pack as the engine uses it, with the language data that belongs to both. */
import { byUnits } from '../engine/in-order.ts';
import { SHORTEST_STEM } from '../engine/lexicon.ts';
import type { Language } from '../engine/language.ts';
import type { EnginePack, Phrase, Term } from '../engine/pack.ts';
import { fromShortToLong, unpackTerms } from '../engine/packed-terms.ts';
import type { WrittenTerm } from '../engine/packed-terms.ts';
import { withoutCovered } from './phrases.ts';
import type { CompiledPack, PackWords } from './pack.ts';

/** Takes some hundredths of a second: worth doing once. @throws Error where it shares a term that language data has not */
export function activate(pack: CompiledPack, language: Language): EnginePack {
  const { id, version, stance, verdict } = pack;
  return { id, version, ...activateWords(pack, language), stance, verdict };
}

/** What of it finds signals in a text. @throws Error as `activate` */
export function activateWords(
  { shared, terms, signals, ordinary }: PackWords,
  language: Language,
): Pick<EnginePack, 'terms' | 'signals' | 'ordinary' | 'language'> {
  const written = writtenTerms({ shared, terms }, language);
  return { terms: written.map((term) => spelledOut(term, language)), signals, ordinary, language };
}

/** A pack's own terms and those that it shares, by their ids; one that is both has the words of both. */
function writtenTerms({ shared, terms }: Pick<PackWords, 'shared' | 'terms'>, language: Language): WrittenTerm[] {
  const byId = new Map(shared.map((id) => [id, sharedTerm(id, language)]));
  for (const own of unpackTerms(terms)) byId.set(own.id, joined(byId.get(own.id), own));
  return [...byId.values()].sort((a, b) => byUnits(a.id, b.id));
}

function sharedTerm(id: string, language: Language): WrittenTerm {
  const term = language.term(id);
  if (term === null) throw new Error(`the language data has no term ${id}`);
  return term;
}

function joined(shared: WrittenTerm | undefined, own: WrittenTerm): WrittenTerm {
  if (shared === undefined) return own;
  const meanings = [...(shared.meanings ?? []), ...(own.meanings ?? [])];
  return { id: own.id, phrases: withoutCovered([...shared.phrases, ...own.phrases]), meanings };
}

/** A term together with the words that mean what it says, as if they had been written in it: without those that a stem of it finds. */
function spelledOut({ id, phrases, meanings = [] }: WrittenTerm, language: Language): Term {
  if (meanings.length === 0) return { id, phrases };
  const single = new Set(phrases.flatMap(([word, ...more]) => (more.length === 0 ? [word as string] : [])));
  const glossed = new Set(meanings.flatMap((meaning) => language.wordsMeaning(meaning)));
  const given: Phrase[] = [];
  for (const word of glossed) if (!single.has(word) && !beginsLikeOneOf(single, word)) given.push([word]);
  return { id, phrases: [...phrases, ...given].sort(fromShortToLong) };
}

function beginsLikeOneOf(known: ReadonlySet<string>, word: string): boolean {
  for (let length = SHORTEST_STEM; length < word.length; length++)
    if (known.has(`${word.slice(0, length)}*`)) return true;
  return false;
}
