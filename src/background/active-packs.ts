/**
 * The pattern packs in use, and the engine built from them. Each file is fetched, and everything built, when first asked for: most
 * worker starts need none of it.
 */
import { browser } from 'wxt/browser';
import files from 'virtual:pack-files';
import { Assessor } from '../engine/assess.ts';
import { compileGate } from '../engine/gate-table.ts';
import type { GateTable } from '../engine/gate-table.ts';
import { Language } from '../engine/language.ts';
import type { LanguageData } from '../engine/language.ts';
import type { EnginePack } from '../engine/pack.ts';
import type { Passage } from '../engine/passage.ts';
import type { Verdict } from '../engine/verdict.ts';
import type { Packs } from '../explanation.ts';
import type { Checker } from '../judged-items.ts';
import type { PackView } from '../messages.ts';
import { once } from '../once.ts';
import { chosenPacks } from '../pack-choice.ts';
import { packView } from '../pack-view.ts';
import { activate } from '../packs/activate.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { siteItems } from '../page/sites/sites.ts';
import { reasonOf } from '../reason.ts';
import { loadSettings } from '../settings-store.ts';

/** Ids of all packs that there are, in order. */
const IDS = Object.keys(files.packs).sort();

const kept = new Map(IDS.map((id) => [id, once(() => fetchOwn<CompiledPack>(files.packs[id]))]));

/** @throws Error where its file cannot be had; asking again tries again */
function packOf(id: string): Promise<CompiledPack> {
  const ask = kept.get(id);
  return ask === undefined ? Promise.reject(new Error(`there is no pattern list ${id}`)) : ask();
}

const language = once(async () => new Language(await fetchOwn<LanguageData>(files.language)));

/** @returns ids of the packs in use, at least one */
async function idsInUse(): Promise<readonly string[]> {
  return chosenPacks(IDS, await loadSettings());
}

const enginePacks = once(async () => {
  const [ids, known] = await Promise.all([idsInUse(), language()]);
  const packs = await Promise.all(ids.map(packOf));
  return packs.map((pack) => activate(pack, known)) as [EnginePack, ...EnginePack[]];
});

const assessor = once(async () => new Assessor(...(await enginePacks())));

/** The table of the first look in the content script: a tenth of a second, and a tenth of the packs' size. */
export const gateTable = once(async (): Promise<GateTable> => compileGate(...(await enginePacks())));

/** Others are in use from now on: everything that was built of those before is built anew. */
export function forgetPacks(): void {
  for (const built of [enginePacks, assessor, gateTable]) built.forget();
}

/** What judges many texts one after the other, and the packs that it judges by. */
export async function checker(): Promise<Checker> {
  const [ids, engine] = await Promise.all([idsInUse(), assessor()]);
  return { packs: await packsById(ids), assess: (passages) => engine.assess(passages) };
}

export async function assess(passages: readonly Passage[]): Promise<Verdict> {
  return (await assessor()).assess(passages);
}

/** The packs that a verdict speaks of, or where nothing was found, one that was asked: what is shown of it comes from them. */
export async function packsOf({ pack, items }: { pack: string; items: readonly { pack: string }[] }): Promise<Packs> {
  const named = [pack, ...items.map((item) => item.pack)].filter((id) => kept.has(id));
  return packsById(named.length > 0 ? named : (await idsInUse()).slice(0, 1));
}

async function packsById(ids: readonly string[]): Promise<Packs> {
  const packs = await Promise.all([...new Set(ids)].map(packOf));
  return new Map(packs.map((pack) => [pack.id, pack]));
}

/** What the settings say of each. */
export async function packViews(): Promise<PackView[]> {
  const inUse = await idsInUse();
  const packs = await Promise.all(IDS.map(packOf));
  return packs.map((pack) => packView(pack, inUse.includes(pack.id)));
}

/** Puts the gate's table, and what is known of sites, where every content script finds it without waking the background. */
export async function publishGate(): Promise<void> {
  const [packs, table] = await Promise.all([enginePacks(), gateTable()]);
  const names = packs.map(({ id, version }) => `${id} ${version}`).join(', ');
  await browser.storage.local.set({ gate: { packs: names, table }, sites: siteItems() });
}

/** A file of the package, written by the same build: it is not checked again. */
async function fetchOwn<T>(path: string | undefined): Promise<T> {
  try {
    if (path === undefined) throw new Error('it is not part of this build');
    const response = await fetch(browser.runtime.getURL(path as '/'));
    if (!response.ok) throw new Error(`status ${response.status}`);
    return (await response.json()) as T;
  } catch (error) {
    throw new Error(`The pattern list could not be loaded: ${reasonOf(error)}`, { cause: error });
  }
}
