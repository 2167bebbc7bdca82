/**
 * The pattern list of the repository, for test files. To read it takes two seconds, so it is done once for all files that share a worker;
 * it is frozen, since what one file changed the next one would find.
 */
import type { EnginePack } from '../src/engine/pack.ts';
import { Language } from '../src/engine/language.ts';
import { activate } from '../src/packs/activate.ts';
import { compilePack } from '../src/packs/compile.ts';
import type { PackFiles } from '../src/packs/compile.ts';
import { readPackFolder } from '../src/packs/folder.ts';
import type { CompiledPack } from '../src/packs/pack.ts';

/** As people write it. */
export const FILES: PackFiles = frozen(readPackFolder('assets/packs/russia-army'));

/** As it is handed out. */
export const PACK: CompiledPack = frozen(compilePack(FILES));

export const LANGUAGE = new Language(FILES.language);

let inUse: EnginePack | undefined;

/** @returns it as the engine has it; not frozen, since its language keeps what it has looked up */
export function enginePack(): EnginePack {
  return (inUse ??= activate(PACK, LANGUAGE));
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
