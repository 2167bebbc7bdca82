/** The pattern pack in use, and the engine built from it. Everything is built when first asked for: most worker starts need neither. */
import { browser } from 'wxt/browser';
import pack from 'virtual:pack/russia-army';
import { Assessor } from '../engine/assess.ts';
import type { Passage } from '../engine/passage.ts';
import type { Verdict } from '../engine/verdict.ts';
import type { PackView } from '../messages.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { siteItems } from '../page/sites/sites.ts';

let assessor: Assessor | null = null;

export function activePack(): CompiledPack {
  return pack;
}

/** What the settings say of it. */
export function packView(): PackView {
  const { title, version, issued, signals, sources } = pack;
  return { title, version, issued, signals: signals.length, sources: Object.keys(sources).length };
}

export function assess(passages: readonly Passage[]): Verdict {
  assessor ??= new Assessor(pack);
  return assessor.assess(passages);
}

/** Puts the gate's table, and what is known of sites, where every content script finds it without waking the background. */
export async function publishGate(): Promise<void> {
  await browser.storage.local.set({ gate: { packVersion: pack.version, table: pack.gate }, sites: siteItems() });
}
