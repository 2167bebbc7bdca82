import type { PackView } from './messages.ts';
import type { InUse } from './updates/kept-packs.ts';

/** @returns what the settings say of it */
export function packView({ pack, kept }: InUse, isOn: boolean): PackView {
  const { id, title, version, issued, expires, signals, sources, guidance } = pack;
  return {
    id,
    isOn,
    title,
    sample: guidance.sample,
    version,
    issued,
    expires,
    updatedAt: kept?.at ?? null,
    signals: signals.length,
    sources: Object.keys(sources).length,
  };
}
