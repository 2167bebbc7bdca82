import type { PackView } from './messages.ts';
import type { CompiledPack } from './packs/pack.ts';

/** @returns what the settings say of it */
export function packView(
  { id, title, version, issued, signals, sources, guidance: { sample } }: CompiledPack,
  isOn: boolean,
): PackView {
  return {
    id,
    isOn,
    title,
    sample,
    version,
    issued,
    signals: signals.length,
    sources: Object.keys(sources).length,
  };
}
