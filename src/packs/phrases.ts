/** From phrases as people write them to phrases as the engine compares them. */
import { fold } from '../engine/fold.ts';
import { SHORTEST_STEM } from '../engine/lexicon.ts';
import type { Phrase } from '../engine/pack.ts';
import { words } from '../engine/words.ts';

/** @returns each once, from short to long, without those that a shorter one finds anyway */
export function compilePhrases(byLanguage: Readonly<Record<string, readonly string[]>>): Phrase[] {
  const distinct = new Map<string, Phrase>();
  for (const list of Object.values(byLanguage)) {
    for (const written of list) {
      for (const phrase of spellings(compilePhrase(written)))
        if (phrase.length > 0) distinct.set(phrase.join(' '), phrase);
    }
  }
  return withoutCovered([...distinct.values()]);
}

/**
 * A stem that ends in a nasal without a vowel is folded differently before a consonant (फोन् alone, फों before क), so it is kept in
 * both forms.
 */
function spellings(phrase: Phrase): Phrase[] {
  const open = phrase.map((word) => (word.endsWith('*') ? openedNasal(word) : word));
  return open.every((word, i) => word === phrase[i]) ? [phrase] : [phrase, open];
}

/** Any consonant will do to see how the stem folds before one; two letters of the same block as the stem are its cheapest witness. */
function openedNasal(word: string): string {
  const stem = word.slice(0, -1);
  const last = stem.charCodeAt(stem.length - 1);
  if (last < 0x900 || last > 0xd7f || (last & 0x7f) !== VIRAMA) return word;
  const consonant = String.fromCharCode((last & ~0x7f) | KA);
  const folded = fold(stem + consonant).text;
  return `${folded.slice(0, -1)}*`;
}

/** Offsets of the vowel killer and of the letter ka in every Indian block. */
const VIRAMA = 0x4d;
const KA = 0x15;

/**
 * A phrase as the engine compares it: folded, cut into words, each with the `*` that followed it.
 */
export function compilePhrase(written: string): Phrase {
  const folded = fold(written).text;
  return words(folded)
    .filter((word, i, all) => i === 0 || word.at > (all[i - 1] as { at: number }).at)
    .map((word) => (folded[word.end] === '*' ? `${word.text}*` : word.text));
}

/** Leaves out what a shorter phrase of the same group finds anyway: half of what people write down. @returns from short to long */
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
