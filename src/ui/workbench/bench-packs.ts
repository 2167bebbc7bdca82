/** Where the workbench has its pattern lists from. */
import type { LanguageData } from '../../engine/language.ts';
import type { CompiledPack } from '../../packs/pack.ts';

/** A pattern list with all that the engine needs to use it. */
export interface BenchPack {
  readonly pack: CompiledPack;
  readonly language: LanguageData;
}

export interface BenchPacks {
  readonly names: readonly string[];
  /** Whether they are what this version came with, or files that somebody is editing. */
  readonly origin: 'built-in' | 'working-copy';
  /** @throws Error that says what is wrong with its files */
  readonly load: (name: string) => Promise<BenchPack>;
  /** Calls back when its files were changed. @returns what ends the watch */
  readonly watch: (onChange: () => void) => () => void;
}
