/** From a pack as people write it to a pack as its file has it. Pure: the same source gives the same pack. */
import { fold } from '../engine/fold.ts';
import { Language } from '../engine/language.ts';
import type { LanguageData } from '../engine/language.ts';
import type { Phrase, Signal } from '../engine/pack.ts';
import { words } from '../engine/words.ts';
import { withoutCovered } from './covered-phrases.ts';
import { localisedTexts } from './guidance-texts.ts';
import { PACK_FORMAT } from './pack.ts';
import type { CompiledPack, CompiledTerm } from './pack.ts';
import { LANGUAGES } from './source.ts';
import type {
  GuidanceSource,
  Language as LanguageTag,
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
  readonly translations: readonly TranslationSource[];
  readonly weights: WeightsSource;
  /** Of no pack's own: what all of them share. */
  readonly language: LanguageData;
}

export function compilePack(files: PackFiles): CompiledPack {
  const language = new Language(files.language);
  return {
    format: PACK_FORMAT,
    engine: files.pack.engine,
    languageData: files.weights.languageData,
    id: files.pack.id,
    version: files.pack.version,
    issued: files.pack.issued,
    expires: files.pack.expires,
    licence: files.pack.licence,
    languages: languagesOf(files),
    terms: files.terms.map((term) => compileTerm(term, language)),
    signals: files.signals.map(compileSignal),
    ordinary: files.ordinary.map((word) => fold(word).text),
    stance: files.weights.stance,
    verdict: files.weights.verdict,
    sources: Object.fromEntries(files.sources.map((source) => [source.id, source])),
    ...localisedTexts(files, files.translations),
  };
}

/** Languages that it knows wordings of or speaks to users in, in the order of `LANGUAGES`. */
function languagesOf({ terms, signals, translations }: PackFiles): LanguageTag[] {
  const known = new Set<string>(['en', ...translations.map(({ language }) => language)]);
  for (const { words } of terms) for (const language of Object.keys(words)) known.add(language);
  for (const { phrases = {} } of signals) for (const language of Object.keys(phrases)) known.add(language);
  return LANGUAGES.filter((language) => known.has(language));
}

/** What language data says anyway is left to it: a pack names the data that it was compiled with (`activate.ts` puts both together). */
function compileTerm({ id, words, meanings }: TermSource, language: Language): CompiledTerm {
  const written = compilePhrases(words);
  if (meanings === undefined) return { id, phrases: written };
  const glossed = new Set(meanings.flatMap((meaning) => language.wordsMeaning(meaning)));
  const all = withoutCovered([...written, ...Array.from(glossed, (word): Phrase => [word])]);
  const single = new Set(all.filter(({ length }) => length === 1).flat());
  // A stem that is shorter by one letter comes first when both are put together, and would take the word's place.
  const isGiven = (word: string): boolean => glossed.has(word) && !single.has(`${word.slice(0, -1)}*`);
  return { id, phrases: all.filter(([first, ...more]) => more.length > 0 || !isGiven(first as string)), meanings };
}

function compileSignal(signal: SignalSource): Signal {
  return {
    id: signal.id,
    facet: signal.facet,
    anchor: signal.anchor,
    grave: signal.grave,
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

/**
 * A phrase as the engine compares it: folded, cut into words, each with the `*` that followed it.
 */
export function compilePhrase(written: string): Phrase {
  const folded = fold(written).text;
  return words(folded)
    .filter((word, i, all) => i === 0 || word.at > (all[i - 1] as { at: number }).at)
    .map((word) => (folded[word.end] === '*' ? `${word.text}*` : word.text));
}
