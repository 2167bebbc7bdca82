/**
 * The pattern packs in use, and the engine built from them. Each file is fetched, and everything built, when first asked for: most
 * worker starts need none of it.
 */
import { browser } from 'wxt/browser';
import files from 'virtual:pack-files';
import { Assessor } from '../engine/assess.ts';
import { compileGate } from '../engine/compile-gate.ts';
import { Language } from '../engine/language.ts';
import type { LanguageData } from '../engine/language.ts';
import type { EnginePack } from '../engine/pack.ts';
import type { Passage } from '../engine/passage.ts';
import type { Verdict } from '../engine/verdict.ts';
import type { Packs } from '../explanation.ts';
import type { Checker } from '../judged-items.ts';
import { entriesOf, GATE_KEY, oldKeys, stampIn } from '../kept-gate.ts';
import type { StampedTable } from '../kept-gate.ts';
import type { PackView } from '../messages.ts';
import { once } from '../once.ts';
import { chosenPacks } from '../pack-choice.ts';
import { packView } from '../pack-view.ts';
import { activate } from '../packs/activate.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { SITES_KEY } from '../page/site-items.ts';
import { siteItems } from '../page/sites/sites.ts';
import { reasonOf } from '../reason.ts';
import { loadSettings } from '../settings-store.ts';

/** Ids of all packs that there are, in order. */
const IDS = Object.keys(files.packs).sort();

const packFiles = new Map(IDS.map((id) => [id, once(() => fetchOwn<CompiledPack>(files.packs[id]))]));
const languageFile = once(() => fetchOwn<LanguageData>(files.language));
/** See `src/cli/frequent-words.ts`. */
const frequentFile = once(() => fetchOwn<readonly string[]>('/frequent-words.json'));

/** @throws Error where it cannot be had; asking again tries again */
function packFile(id: string): Promise<OwnFile<CompiledPack>> {
  const ask = packFiles.get(id);
  return ask === undefined ? Promise.reject(new Error(`there is no pattern list ${id}`)) : ask();
}

async function packOf(id: string): Promise<CompiledPack> {
  return (await packFile(id)).content;
}

const language = once(async () => new Language((await languageFile()).content));

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

/** Names what the gate's table is made of, without making it. */
const gateStamp = once(async () => {
  const ids = await idsInUse();
  const packs = await Promise.all(ids.map(packFile));
  const all = [...packs, ...(await Promise.all([languageFile(), frequentFile()]))];
  const names = packs.map(({ content: { id, version } }) => `${id}@${version}`);
  return [browser.runtime.getManifest().version, ...names, ...all.map(({ hash }) => hash)].join(' ');
});

/** The table of the first look in the content script. Takes half a second, so it is made only where it is not kept. */
const wholeGateTable = once(async (): Promise<StampedTable> => {
  const [stamp, packs, frequent] = await Promise.all([gateStamp(), enginePacks(), frequentFile()]);
  const lists = frequent.content.map((list) => list.split(' '));
  return { stamp, ...compileGate(packs, lists) };
});

/** @returns the table with the words of these blocks */
export async function gateTable(wanted: readonly number[]): Promise<StampedTable> {
  const table = await wholeGateTable();
  return { ...table, blocks: table.blocks.filter(({ block }) => wanted.includes(block)) };
}

/** Others are in use from now on: everything that was built of those before is built anew. */
export function forgetPacks(): void {
  for (const built of [enginePacks, assessor, gateStamp, wholeGateTable]) built.forget();
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
  const named = [pack, ...items.map((item) => item.pack)].filter((id) => packFiles.has(id));
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

/**
 * Puts the gate's table, and what is known of sites, where every content script finds it without waking the background. Open pages take up
 * another table as soon as it is there.
 */
export async function publishGate(): Promise<void> {
  const stored = await browser.storage.local.get(GATE_KEY);
  const stamp = await gateStamp();
  const sites = { [SITES_KEY]: siteItems() };
  if (stampIn(stored) === stamp) return browser.storage.local.set(sites);
  const table = await wholeGateTable();
  await browser.storage.local.set({ ...entriesOf(stamp, table), ...sites });
  await browser.storage.local.remove(oldKeys(stored, table));
}

/** A file of the package, written by the same build: it is not checked again. */
interface OwnFile<T> {
  readonly content: T;
  readonly hash: string;
}

async function fetchOwn<T>(path: string | undefined): Promise<OwnFile<T>> {
  try {
    if (path === undefined) throw new Error('it is not part of this build');
    const response = await fetch(browser.runtime.getURL(path as '/'));
    if (!response.ok) throw new Error(`status ${response.status}`);
    const bytes = await response.arrayBuffer();
    return { content: JSON.parse(new TextDecoder().decode(bytes)) as T, hash: await hashOf(bytes) };
  } catch (error) {
    throw new Error(`The pattern list could not be loaded: ${reasonOf(error)}`, { cause: error });
  }
}

/** Enough of it to tell one content from another. */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
