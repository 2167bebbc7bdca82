/** What the threads of `packs -- effect` are asked and tell. */
import type { LanguageData } from '../../engine/language.ts';
import type { Level } from '../../engine/verdict.ts';
import type { CompiledPack } from '../../packs/pack.ts';
import type { LabelledText } from '../corpus.ts';

/** A pattern list at one time, with the language data of that time. */
export interface Side {
  readonly pack: CompiledPack;
  readonly language: LanguageData;
  /** Id of the language data that its weights were learnt with. */
  readonly fittedWith: string;
}

export interface Asked {
  /** Null where the pattern list is new. */
  readonly before: Side | null;
  readonly after: Side;
  /** Signals of the one after that are also left out, one by one. */
  readonly signals: readonly string[];
  /** Which share of how many: text number n belongs to share n modulo `of`. */
  readonly share: number;
  readonly of: number;
}

export interface Share {
  readonly judged: readonly Judged[];
}

/** What came of one text. */
export interface Judged {
  /** The text without its words. */
  readonly text: Omit<LabelledText, 'text' | 'title' | 'html'>;
  readonly characters: number;
  readonly before: Outcome;
  readonly after: Outcome;
  /** The beginning of its words; null for texts that are never shown. */
  readonly excerpt: string | null;
  /** Signals that were asked about and that it shows, with the level that it would have without each. */
  readonly shown: readonly { readonly signal: string; readonly without: Level }[];
}

export interface Outcome {
  readonly level: Level;
  readonly score: number;
  /** Milliseconds. */
  readonly time: number;
}
