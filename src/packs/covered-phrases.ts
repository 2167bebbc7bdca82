/** Phrases of a term that say nothing which a shorter one of it does not: wherever they stand, that is found anyway. */
import type { Phrase } from '../engine/pack.ts';
import { SHORTEST_STEM } from '../engine/lexicon.ts';

/** @returns what is left, from short to long: half of what people write down */
export function withoutCovered(phrases: readonly Phrase[]): Phrase[] {
  const byFirst = new Map<string, Phrase[]>();
  const kept: Phrase[] = [];
  const stemsFirst = [...phrases].sort((a, b) => a.length - b.length || a.join(' ').length - b.join(' ').length);
  for (const phrase of stemsFirst) {
    if (isCovered(phrase, byFirst)) continue;
    kept.push(phrase);
    const first = phrase[0] as string;
    const fellows = byFirst.get(first);
    if (fellows === undefined) byFirst.set(first, [phrase]);
    else fellows.push(phrase);
  }
  return kept;
}

function isCovered(phrase: Phrase, byFirst: ReadonlyMap<string, readonly Phrase[]>): boolean {
  return phrase.some((word, at) => {
    for (const known of beginningsOf(word)) {
      for (const shorter of byFirst.get(known) ?? []) {
        if (shorter.every((part, i) => i === 0 || covers(part, phrase[at + i]))) return true;
      }
    }
    return false;
  });
}

/** The word itself and every stem that it begins with. */
function* beginningsOf(word: string): Iterable<string> {
  yield word;
  const plain = word.endsWith('*') ? word.slice(0, -1) : word;
  for (let length = SHORTEST_STEM; length <= plain.length; length++) yield `${plain.slice(0, length)}*`;
}

function covers(known: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return known === word || (known.endsWith('*') && word.startsWith(known.slice(0, -1)));
}
