/** From a pack as people write it to a pack as its file has it. Pure: the same source gives the same pack. */
import { fold } from '../engine/fold.ts';
import { Language } from '../engine/language.ts';
import type { LanguageData } from '../engine/language.ts';
import type { Signal } from '../engine/pack.ts';
import { packTerms } from '../engine/packed-terms.ts';
import type { WrittenTerm } from '../engine/packed-terms.ts';
import { compilePhrases, withoutCovered } from './phrases.ts';
import { compileTerm } from './compile-terms.ts';
import { localisedTexts } from './guidance-texts.ts';
import { PACK_FORMAT } from './pack.ts';
import type { CompiledPack, PackWords, Source } from './pack.ts';
import { LANGUAGES } from './languages.ts';
import type { Language as LanguageTag } from './languages.ts';
import type {
  GuidanceSource,
  PackSource,
  ReportSource,
  SignalSource,
  TermSource,
  TranslationSource,
} from './source.ts';
import type { WeightsSource } from './weights-source.ts';

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
    languageData: files.language.id,
    id: files.pack.id,
    version: files.pack.version,
    issued: files.pack.issued,
    expires: files.pack.expires,
    licence: files.pack.licence,
    languages: languagesOf(files),
    ...compileWords({ ...files, shared: files.pack.shared }, language),
    stance: files.weights.stance,
    verdict: files.weights.verdict,
    sources: Object.fromEntries(files.sources.map((source) => [source.id, compileSource(source)])),
    ...localisedTexts(files, files.translations),
  };
}

/** What of a pack finds signals in a text. */
export function compileWords(
  { shared, terms, signals, ordinary }: Pick<PackFiles, 'terms' | 'signals' | 'ordinary'> & Pick<PackSource, 'shared'>,
  language: Language,
): PackWords {
  return {
    shared,
    terms: packTerms(terms.map((term) => ownTerm(compileTerm(term, language), shared, language))),
    signals: signals.map(compileSignal),
    ordinary: ordinary.map((word) => fold(word).text),
  };
}

/** Languages that it knows wordings of or speaks to users in, in the order of `LANGUAGES`. */
function languagesOf({ terms, signals, translations }: PackFiles): LanguageTag[] {
  const known = new Set<string>(['en', ...translations.map(({ language }) => language)]);
  for (const { words } of terms) for (const language of Object.keys(words)) known.add(language);
  for (const { phrases = {} } of signals) for (const language of Object.keys(phrases)) known.add(language);
  return LANGUAGES.filter((language) => known.has(language));
}

/** Of a term that is shared, too, only what it adds. */
function ownTerm(term: WrittenTerm, shared: readonly string[], language: Language): WrittenTerm {
  const known = shared.includes(term.id) ? language.term(term.id) : null;
  if (known === null) return term;
  const before = new Set(known.phrases.map((phrase) => phrase.join(' ')));
  const all = withoutCovered([...known.phrases, ...term.phrases]);
  return { ...term, phrases: all.filter((phrase) => !before.has(phrase.join(' '))) };
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

/** Writers say that a date is unknown, so that none is forgotten; readers see none. */
function compileSource({ date, ...source }: ReportSource): Source {
  if (date === 'unknown') return source;
  const { id, publisher, ...rest } = source;
  return { id, publisher, date, ...rest };
}
