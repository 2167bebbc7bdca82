/** The pattern lists that lie beside the page, as the build made them. */
import { fromLanguageFile } from '../../engine/language-file.ts';
import type { LanguageFile } from '../../engine/language-file.ts';
import type { CompiledPack } from '../../packs/pack.ts';
import type { BenchPacks } from './bench-packs.ts';
import { fetchJson } from './fetch-json.ts';

/** Addresses of files, as `virtual:pack-files` has them. */
export interface PackAddresses {
  readonly language: string;
  readonly packs: Readonly<Record<string, string>>;
}

export function builtInPacks({ language, packs }: PackAddresses): BenchPacks {
  return {
    names: Object.keys(packs),
    origin: 'built-in',
    load: async (name) => ({
      // Written by the same build: they are not checked again.
      pack: await fetchJson<CompiledPack>(packs[name] ?? ''),
      language: fromLanguageFile(await fetchJson<LanguageFile>(language)),
    }),
    watch: () => () => {},
  };
}
