/** A compiled pattern pack: what the engine matches with, and what a warning says. */
import type { EnginePack } from '../engine/pack.ts';
import type { GateTable } from '../engine/gate.ts';
import type { GuidanceSource, ReportSource } from './source.ts';

/** A source as a warning names it. */
export type Source = ReportSource;
export type Guidance = GuidanceSource;
/** A text by language; English is always there. */
export type LocalisedText = Readonly<Record<string, string>> & { readonly en: string };

export interface CompiledPack extends EnginePack {
  /** Raised when an older engine could no longer read a pack. */
  readonly format: 1;
  readonly issued: string;
  readonly title: LocalisedText;
  readonly licence: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly guidance: Guidance;
  /** The table of the first look in the content script (`engine/gate.ts`). */
  readonly gate: GateTable;
}
