/** A compiled pattern pack: what the engine matches with, and what a warning says. */
import type { EnginePack } from '../engine/pack.ts';
import type { GuidanceSource, ReportSource } from './source.ts';

/** A source as a warning names it. */
export type Source = ReportSource;
/** A text by language; English is always there. */
export type LocalisedText = Readonly<Record<string, string>> & { readonly en: string };

type SourceChannel = GuidanceSource['channels'][number];
type SourceStep = GuidanceSource['situations'][number]['steps'][number];

/** The advisory, help and advice that a warning shows, in every language. */
export interface Guidance {
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

export interface CompiledPack extends EnginePack, PackTexts {
  /** Raised when an older engine could no longer read a pack. */
  readonly format: 1;
  readonly issued: string;
  readonly licence: string;
  readonly sources: Readonly<Record<string, Source>>;
}
