/**
 * The pattern pack in use, and the engine built from it. Each file is fetched, and everything built, when first asked for: most worker
 * starts need none of it.
 */
import { browser } from 'wxt/browser';
import { Assessor } from '../engine/assess.ts';
import { compileGate } from '../engine/gate-table.ts';
import type { GateTable } from '../engine/gate-table.ts';
import type { Passage } from '../engine/passage.ts';
import type { Verdict } from '../engine/verdict.ts';
import type { Checker } from '../judged-items.ts';
import type { PackView } from '../messages.ts';
import { once } from '../once.ts';
import { activate } from '../packs/activate.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { siteItems } from '../page/sites/sites.ts';
import { ownLanguage, packInUse } from './packs-in-use.ts';

const PACK = 'russia-army';

const inUse = once(() => packInUse(PACK));

/** What is shown of a verdict comes from it. @throws Error where its file cannot be had; asking again tries again */
export async function activePack(): Promise<CompiledPack> {
  return (await inUse()).pack;
}

const enginePack = once(async () => {
  const [pack, language] = await Promise.all([activePack(), ownLanguage()]);
  return activate(pack, language);
});

const assessor = once(async () => new Assessor(await enginePack()));

/** The table of the first look in the content script: a tenth of a second, and a tenth of the pack's size. */
export const gateTable = once(async (): Promise<GateTable> => compileGate(await enginePack()));

/** What judges many texts one after the other, and the pack that it judges by. */
export async function checker(): Promise<Checker> {
  const [pack, engine] = await Promise.all([activePack(), assessor()]);
  return { pack, assess: (passages) => engine.assess(passages) };
}

export async function assess(passages: readonly Passage[]): Promise<Verdict> {
  return (await assessor()).assess(passages);
}

/** What the settings say of it. */
export async function packView(): Promise<PackView> {
  const { pack, kept } = await inUse();
  const { title, version, issued, expires, signals, sources } = pack;
  return {
    title,
    version,
    issued,
    expires,
    updatedAt: kept?.at ?? null,
    signals: signals.length,
    sources: Object.keys(sources).length,
  };
}

/** Another pack is in use from now on: everything that was built of the one before is built anew. */
export function forgetPacks(): void {
  for (const built of [inUse, enginePack, assessor, gateTable]) built.forget();
}

/** Puts the gate's table, and what is known of sites, where every content script finds it without waking the background. */
export async function publishGate(): Promise<void> {
  const [{ version }, table] = await Promise.all([activePack(), gateTable()]);
  await browser.storage.local.set({ gate: { packVersion: version, table }, sites: siteItems() });
}
