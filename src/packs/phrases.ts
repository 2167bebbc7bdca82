/** From phrases as people write them to phrases as the engine compares them. */
import { fold, foldEach } from '../engine/fold.ts';
import { isVirama } from '../engine/indic.ts';
import { SHORTEST_STEM } from '../engine/lexicon.ts';
import { lettersOf } from '../engine/pack.ts';
import type { Phrase } from '../engine/pack.ts';
import { words } from '../engine/words.ts';

/** @returns each once, from short to long, without those that a shorter one finds anyway */
export function compilePhrases(byLanguage: Readonly<Record<string, readonly string[]>>): Phrase[] {
  const distinct = new Map<string, Phrase>();
  for (const list of Object.values(byLanguage)) {
    for (const written of compileEach(list)) {
      for (const phrase of spellings(written)) if (phrase.length > 0) distinct.set(phrase.join(' '), phrase);
    }
  }
  return withoutCovered([...distinct.values()]);
}

/**
 * A stem that ends in a nasal without a vowel is folded differently before a consonant (फोन् alone, फों before क), so it is kept in
 * both forms.
 */
export function spellings(phrase: Phrase): Phrase[] {
  const open = phrase.map((word) => (word.endsWith('*') ? openedNasal(word) : word));
  return open.every((word, i) => word === phrase[i]) ? [phrase] : [phrase, open];
}

/** Any consonant will do to see how the stem folds before one; two letters of the same block as the stem are its cheapest witness. */
function openedNasal(word: string): string {
  const stem = lettersOf(word);
  const last = stem.charCodeAt(stem.length - 1);
  if (!isVirama(last)) return word;
  const consonant = String.fromCharCode((last & ~0x7f) | KA);
  const folded = fold(stem + consonant).text;
  return `${folded.slice(0, -1)}*`;
}

/** Offset of the letter ka in every Indian block. */
const KA = 0x15;

/**
 * A phrase as the engine compares it: folded, cut into words, each with the `*` that followed it.
 */
export function compilePhrase(written: string): Phrase {
  return phraseOf(fold(written).text);
}

/** Many at a time, each list once: there are tens of thousands. */
export function compileEach(written: readonly string[]): readonly Phrase[] {
  const known = compiled.get(written);
  if (known !== undefined) return known;
  const phrases = foldEach(written).map(phraseOf);
  compiled.set(written, phrases);
  return phrases;
}

const compiled = new WeakMap<readonly string[], readonly Phrase[]>();

function phraseOf(folded: string): Phrase {
  return words(folded)
    .filter((word, i, all) => i === 0 || word.at > (all[i - 1] as { at: number }).at)
    .map((word) => (folded[word.end] === '*' ? `${word.text}*` : word.text));
}

/** Leaves out what a shorter phrase of the same group finds anyway. @returns from short to long */
export function withoutCovered(phrases: readonly Phrase[]): Phrase[] {
  const kept = new KeptPhrases();
  return shortestFirst(phrases, (phrase) => phrase).filter((phrase) => {
    if (kept.covering(phrase) !== null) return false;
    kept.add(phrase);
    return true;
  });
}

/** In the order in which one phrase can cover another. */
export function shortestFirst<T>(list: readonly T[], phraseOf: (one: T) => Phrase): T[] {
  return list
    .map((one) => ({ one, words: phraseOf(one).length, letters: phraseOf(one).join(' ').length }))
    .sort((a, b) => a.words - b.words || a.letters - b.letters)
    .map(({ one }) => one);
}

/** Phrases of one group, and which of them finds whatever a further one would find. */
export class KeptPhrases {
  private readonly byFirst = new Map<string, Phrase[]>();

  add(phrase: Phrase): void {
    const first = phrase[0] as string;
    const fellows = this.byFirst.get(first);
    if (fellows === undefined) this.byFirst.set(first, [phrase]);
    else fellows.push(phrase);
  }

  /** @returns the first that was added and covers it, or null */
  covering(phrase: Phrase): Phrase | null {
    for (const [at, word] of phrase.entries()) {
      for (const known of beginningsOf(word)) {
        for (const shorter of this.byFirst.get(known) ?? []) {
          if (shorter.every((part, i) => i === 0 || covers(part, phrase[at + i]))) return shorter;
        }
      }
    }
    return null;
  }
}

/** The word itself and every stem that it begins with. */
function* beginningsOf(word: string): Iterable<string> {
  yield word;
  const plain = lettersOf(word);
  for (let length = SHORTEST_STEM; length <= plain.length; length++) yield `${plain.slice(0, length)}*`;
}

function covers(known: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return known === word || (known.endsWith('*') && word.startsWith(lettersOf(known)));
}
