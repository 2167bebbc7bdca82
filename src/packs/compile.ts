/** From a pack as people write it to a pack as the engine reads it. Pure: the same source gives the same pack. */
import { fold } from '../engine/fold.ts';
import { byUnits } from '../engine/in-order.ts';
import type { EnginePack, Phrase, Signal, Term } from '../engine/pack.ts';
import { SHORTEST_STEM } from '../engine/lexicon.ts';
import { words } from '../engine/words.ts';
import { localisedTexts } from './guidance-texts.ts';
import type { CompiledPack } from './pack.ts';
import type { GlossTable } from '../engine/glosses.ts';
import type { GlossSource } from './gloss-source.ts';
import type {
  GuidanceSource,
  PackSource,
  ReportSource,
  SignalSource,
  TermSource,
  TranslationSource,
  WeightsSource,
} from './source.ts';

/** Everything that one pack's folder holds, parsed and valid by itself. */
export interface PackFiles {
  readonly pack: PackSource;
  readonly sources: readonly ReportSource[];
  readonly guidance: GuidanceSource;
  readonly terms: readonly TermSource[];
  readonly signals: readonly SignalSource[];
  readonly ordinary: readonly string[];
  readonly glosses: readonly GlossSource[];
  readonly translations: readonly TranslationSource[];
  readonly weights: WeightsSource;
}

export function compilePack(files: PackFiles): CompiledPack {
  const meanings = wordsByMeaning(files.glosses);
  const engine: EnginePack = {
    id: files.pack.id,
    version: files.pack.version,
    terms: files.terms.map((term) => compileTerm(term, meanings)),
    signals: files.signals.map(compileSignal),
    ordinary: files.ordinary.map((word) => fold(word).text),
    glosses: compileGlosses(files.glosses),
    stance: files.weights.stance,
    verdict: files.weights.verdict,
  };
  return {
    format: 1,
    ...engine,
    issued: files.pack.issued,
    licence: files.pack.licence,
    sources: Object.fromEntries(files.sources.map((source) => [source.id, source])),
    ...localisedTexts(files, files.translations),
  };
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

function compileTerm(term: TermSource, meanings: ReadonlyMap<string, readonly string[]>): Term {
  const glossed = (term.meanings ?? []).flatMap((meaning) => meanings.get(meaning) ?? []);
  return { id: term.id, phrases: compilePhrases({ ...term.words, glossed }) };
}

/** The words that mean each thing, in whatever form. */
function wordsByMeaning(glosses: readonly GlossSource[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { word, gloss } of glosses) {
    const lemma = lemmaOf(gloss);
    const known = words.get(lemma);
    if (known === undefined) words.set(lemma, [word]);
    else known.push(word);
  }
  return words;
}

/** @returns `go` of `go/past` */
function lemmaOf(gloss: string): string {
  return gloss.split('/', 1)[0] as string;
}

function compileSignal(signal: SignalSource): Signal {
  return {
    id: signal.id,
    facet: signal.facet,
    anchor: signal.anchor,
    war: signal.war,
    phrases: compilePhrases(signal.phrases ?? {}),
    near: signal.near ?? [],
    sums: signal.sums ?? [],
    source: signal.source ?? null,
  };
}

function compilePhrases(byLanguage: Readonly<Record<string, readonly string[]>>): Phrase[] {
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

/** Leaves out what a shorter phrase of the same group finds anyway: half of what people write down. */
function withoutCovered(phrases: readonly Phrase[]): Phrase[] {
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

/**
 * A phrase as the engine compares it: folded, cut into words, each with the `*` that followed it.
 */
export function compilePhrase(written: string): Phrase {
  const folded = fold(written).text;
  return words(folded)
    .filter((word, i, all) => i === 0 || word.at > (all[i - 1] as { at: number }).at)
    .map((word) => (folded[word.end] === '*' ? `${word.text}*` : word.text));
}
