/** A pattern pack as its file has it: what the engine matches with (`activate.ts`), and what a warning says. */
import type { EnginePack } from '../engine/pack.ts';
import type { PackedTerms } from '../engine/packed-terms.ts';
import type { Language } from './languages.ts';
import type { GuidanceSource, ReportSource } from './source.ts';

/** A source as a warning names it; without a date where none is known. */
export type Source = Omit<ReportSource, 'date'> & { readonly date?: string };
/** A text by language; English is always there. */
export type LocalisedText = Readonly<Record<string, string>> & { readonly en: string };

type SourceChannel = GuidanceSource['channels'][number];
type SourceStep = GuidanceSource['situations'][number]['steps'][number];

/** The advisory, help and advice that a warning shows, in every language. */
export interface Guidance {
  readonly warning: Readonly<Record<keyof GuidanceSource['warning'], LocalisedText>>;
  readonly sample: LocalisedText;
  readonly advisory: Omit<GuidanceSource['advisory'], 'issuer' | 'quote' | 'official'> & {
    readonly issuer: LocalisedText;
    readonly quote: LocalisedText;
    readonly official: Omit<GuidanceSource['advisory']['official'], 'title'> & { readonly title: LocalisedText };
  };
  readonly channels: readonly (Omit<SourceChannel, 'short' | 'name' | 'note'> & {
    readonly short: LocalisedText;
    readonly name: LocalisedText;
    readonly note?: LocalisedText;
  })[];
  readonly situations: readonly {
    readonly id: string;
    readonly label: LocalisedText;
    readonly steps: readonly (Omit<SourceStep, 'text' | 'keep'> & {
      readonly text: LocalisedText;
      readonly keep: readonly LocalisedText[];
    })[];
  }[];
}

/** All that a pack says to users. */
export interface PackTexts {
  readonly title: LocalisedText;
  readonly guidance: Guidance;
}

/** Raised when an older Parakh could no longer read a pack. */
export const PACK_FORMAT = 2;

export interface CompiledPack
  extends PackTexts, Pick<EnginePack, 'id' | 'version' | 'signals' | 'ordinary' | 'stance' | 'verdict'> {
  readonly format: typeof PACK_FORMAT;
  /** The least engine that understands it (`ENGINE_VERSION`). */
  readonly engine: number;
  /** Id of the language data that its terms lean on and its weights were tested with. */
  readonly languageData: string;
  readonly issued: string;
  /** The day after which it is old. It goes on warning. */
  readonly expires: string;
  readonly licence: string;
  readonly languages: readonly Language[];
  /** Ids of terms of the language data that it uses. */
  readonly shared: readonly string[];
  /** Its own. */
  readonly terms: PackedTerms;
  readonly sources: Readonly<Record<string, Source>>;
}

/** What of a pack finds signals in a text. */
export type PackWords = Pick<CompiledPack, 'shared' | 'terms' | 'signals' | 'ordinary'>;
