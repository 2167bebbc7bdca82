/** From a pack as people write it to a pack as the engine reads it. Pure: the same source gives the same pack. */
import { fold } from '../engine/fold.ts';
import { compileGate } from '../engine/gate.ts';
import type { EnginePack, Phrase, Signal, Term } from '../engine/pack.ts';
import { words } from '../engine/words.ts';
import type { CompiledPack } from './pack.ts';
import type { GuidanceSource, PackSource, ReportSource, SignalSource, TermSource, WeightsSource } from './source.ts';

/** Everything that one pack's folder holds, parsed and valid by itself. */
export interface PackFiles {
  readonly pack: PackSource;
  readonly sources: readonly ReportSource[];
  readonly guidance: GuidanceSource;
  readonly terms: readonly TermSource[];
  readonly signals: readonly SignalSource[];
  readonly ordinary: readonly string[];
  readonly weights: WeightsSource;
}

export function compilePack(files: PackFiles): CompiledPack {
  const engine: EnginePack = {
    id: files.pack.id,
    version: files.pack.version,
    terms: files.terms.map(compileTerm),
    signals: files.signals.map(compileSignal),
    ordinary: files.ordinary.map((word) => fold(word).text),
    stance: files.weights.stance,
    verdict: files.weights.verdict,
  };
  return {
    format: 1,
    ...engine,
    issued: files.pack.issued,
    title: files.pack.title,
    licence: files.pack.licence,
    sources: Object.fromEntries(files.sources.map((source) => [source.id, source])),
    guidance: files.guidance,
    gate: compileGate(engine),
  };
}

function compileTerm(term: TermSource): Term {
  return { id: term.id, phrases: compilePhrases(term.words) };
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
      const phrase = compilePhrase(written);
      if (phrase.length > 0) distinct.set(phrase.join(' '), phrase);
    }
  }
  return [...distinct.values()];
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
