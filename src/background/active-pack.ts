/** The pattern pack in use, and the engine built from it. Everything is built when first asked for: most worker starts need neither. */
import { browser } from 'wxt/browser';
import pack from 'virtual:pack/russia-army';
import { Assessor } from '../engine/assess.ts';
import { compileGate } from '../engine/gate-table.ts';
import type { GateTable } from '../engine/gate-table.ts';
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

let gate: GateTable | null = null;

/** The table of the first look in the content script, made when it is asked for: a tenth of a second, and a tenth of the pack's size. */
export function gateTable(): GateTable {
  gate ??= compileGate(pack);
  return gate;
}

/** Puts the gate's table, and what is known of sites, where every content script finds it without waking the background. */
export async function publishGate(): Promise<void> {
  await browser.storage.local.set({ gate: { packVersion: pack.version, table: gateTable() }, sites: siteItems() });
}
