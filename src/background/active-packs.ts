/**
 * The pattern packs in use, and the engine built from them. Each file is fetched, and everything built, when first asked for: most
 * worker starts need none of it.
 */
import { browser } from 'wxt/browser';
import files from 'virtual:pack-files';
import { Assessor } from '../engine/assess.ts';
import { compileGate } from '../engine/compile-gate.ts';
import type { EnginePack } from '../engine/pack.ts';
import type { Passage } from '../engine/passage.ts';
import type { Verdict } from '../engine/verdict.ts';
import type { Packs } from '../explanation.ts';
import type { Checker } from '../judged-items.ts';
import { entriesOf, GATE_KEY, isWholeTable, keysIn, oldKeys, stampIn } from '../kept-gate.ts';
import type { StampedTable } from '../kept-gate.ts';
import type { PackView } from '../messages.ts';
import { once } from '../once.ts';
import { noteProblem } from '../problems.ts';
import { chosenPacks } from '../pack-choice.ts';
import { packView } from '../pack-view.ts';
import { activate } from '../packs/activate.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { SITES_KEY, sitesIn } from '../page/site-items.ts';
import { siteItems } from '../page/sites/sites.ts';
import { sealed } from '../seal.ts';
import { loadSettings } from '../settings-store.ts';
import { sha256 } from '../sha256.ts';
import type { InUse } from '../updates/kept-packs.ts';
import { fetchOwnJson } from './own-files.ts';
import { ownLanguage, packInUse } from './packs-in-use.ts';

/** Ids of all packs that there are, in order. */
const IDS = Object.keys(files.packs).sort();

const packsInUse = new Map(IDS.map((id) => [id, once(() => packInUse(id))]));
/** See `src/cli/frequent-words.ts`. */
const frequentWords = once(() => fetchOwnJson<readonly string[]>('/frequent-words.json'));

/** @throws Error where its file cannot be had; asking again tries again */
function inUse(id: string): Promise<InUse> {
  const ask = packsInUse.get(id);
  return ask === undefined ? Promise.reject(new Error(`there is no pattern list ${id}`)) : ask();
}

async function packOf(id: string): Promise<CompiledPack> {
  return (await inUse(id)).pack;
}

/** @returns ids of the packs that are asked, at least one */
async function idsAsked(): Promise<readonly string[]> {
  return chosenPacks(IDS, await loadSettings());
}

const packsAsked = once(async () => {
  const packs = await Promise.all((await idsAsked()).map(packOf));
  followVersions(packs).catch(noteProblem);
  return packs;
});

const enginePacks = once(async () => {
  const [packs, language] = await Promise.all([packsAsked(), ownLanguage()]);
  return packs.map((pack) => activate(pack, language)) as [EnginePack, ...EnginePack[]];
});

const assessor = once(async () => new Assessor(...(await enginePacks())));

/** Names what the gate's table is made of, without making it. */
const gateStamp = once(async () => {
  const [packs, language, frequent] = await Promise.all([packsAsked(), ownLanguage(), frequentWords()]);
  const content = await sha256(new TextEncoder().encode(JSON.stringify([packs, frequent])));
  return [...beginningOf(packs), ...namesOf(packs), language.data.id, content].join(' ');
});

function namesOf(packs: readonly CompiledPack[]): string[] {
  return packs.map(({ id, version }) => `${id}@${version}`);
}

/** What of a stamp can be told without any pack at hand. */
function beginningOf(asked: readonly { readonly id: string }[]): string[] {
  return [browser.runtime.getManifest().version, asked.map(({ id }) => id).join('+')];
}

/** The table of the first look in the content script. Takes half a second, so it is made only where it is not kept. */
const wholeGateTable = once(async (): Promise<StampedTable> => {
  const [stamp, packs, frequent] = await Promise.all([gateStamp(), enginePacks(), frequentWords()]);
  const lists = frequent.map((list) => list.split(' '));
  return { stamp, ...compileGate(packs, lists) };
});

/** @returns the table with the words of these blocks */
export async function gateTable(wanted: readonly number[]): Promise<StampedTable> {
  const table = await wholeGateTable();
  return { ...table, blocks: table.blocks.filter(({ block }) => wanted.includes(block)) };
}

/** What judges many texts one after the other, and the packs that it judges by. */
export async function checker(): Promise<Checker> {
  const [packs, engine] = await Promise.all([packsAsked(), assessor()]);
  return { packs: new Map(packs.map((pack) => [pack.id, pack])), assess: (passages) => engine.assess(passages) };
}

export async function assess(passages: readonly Passage[]): Promise<Verdict> {
  return (await assessor()).assess(passages);
}

/** The packs that a verdict speaks of, or where nothing was found, one that was asked: what is shown of it comes from them. */
export async function packsOf({ pack, items }: { pack: string; items: readonly { pack: string }[] }): Promise<Packs> {
  const named = [pack, ...items.map((item) => item.pack)].filter((id) => packsInUse.has(id));
  return packsById(named.length > 0 ? named : (await idsAsked()).slice(0, 1));
}

async function packsById(ids: readonly string[]): Promise<Packs> {
  const packs = await Promise.all([...new Set(ids)].map(packOf));
  return new Map(packs.map((pack) => [pack.id, pack]));
}

/** What the settings say of each. */
export async function packViews(): Promise<PackView[]> {
  const asked = await idsAsked();
  const all = await Promise.all(IDS.map(inUse));
  return all.map((one) => packView(one, asked.includes(one.pack.id)));
}

/** Others are asked from now on: what was built of those before is built anew. */
export function forgetAsked(): void {
  for (const built of [packsAsked, enginePacks, assessor, gateStamp, wholeGateTable]) built.forget();
}

/** There are newer packs. @see forgetAsked */
export function forgetPacks(): void {
  for (const pack of packsInUse.values()) pack.forget();
  forgetAsked();
}

let publishing: Promise<void> = Promise.resolve();

/**
 * Puts the gate's table, and what is known of sites, where every content script finds it without waking the background. Open pages take up
 * another table as soon as it is there. One after the other: else the table of packs that were switched off meanwhile could come last.
 */
export function publishGate(): Promise<void> {
  publishing = publishing.then(publish, publish);
  return publishing;
}

/**
 * To be called with each start of the background: has the table made anew where there is none, it was damaged, or a background that was stopped
 * did not come to it. Needs no pack where all is well.
 */
export async function followGate(): Promise<void> {
  const asked = (await idsAsked()).map((id) => ({ id }));
  const stored = await browser.storage.local.get([GATE_KEY, SITES_KEY]);
  const beginning = `${beginningOf(asked).join(' ')} `;
  if (stampIn(stored)?.startsWith(beginning) !== true || sitesIn(stored[SITES_KEY]) === null) await publishGate();
}

/** Whoever judges by other packs than the gate was made of, since a store lost some or has them again, has it made of these. */
async function followVersions(packs: readonly CompiledPack[]): Promise<void> {
  const stamp = stampIn(await browser.storage.local.get(GATE_KEY));
  const beginning = `${[...beginningOf(packs), ...namesOf(packs)].join(' ')} `;
  if (stamp !== null && !stamp.startsWith(beginning)) await publishGate();
}

async function publish(): Promise<void> {
  const stored = await browser.storage.local.get(keysIn(await browser.storage.local.get(GATE_KEY)));
  const sites = { [SITES_KEY]: sealed({ sites: siteItems() }) };
  if (stampIn(stored) === (await gateStamp()) && isWholeTable(stored)) return browser.storage.local.set(sites);
  const table = await wholeGateTable();
  await browser.storage.local.set({ ...entriesOf(table.stamp, table), ...sites });
  await browser.storage.local.remove(oldKeys(stored, table));
}
