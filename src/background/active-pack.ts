/**
 * The pattern pack in use, and the engine built from it. Each file is fetched, and everything built, when first asked for: most worker
 * starts need none of it.
 */
import { browser } from 'wxt/browser';
import { Assessor } from '../engine/assess.ts';
import { compileGate } from '../engine/compile-gate.ts';
import type { Passage } from '../engine/passage.ts';
import type { Verdict } from '../engine/verdict.ts';
import type { Checker } from '../judged-items.ts';
import { entriesOf, GATE_KEY, oldKeys, stampIn } from '../kept-gate.ts';
import type { StampedTable } from '../kept-gate.ts';
import type { PackView } from '../messages.ts';
import { once } from '../once.ts';
import { activate } from '../packs/activate.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { SITES_KEY } from '../page/site-items.ts';
import { siteItems } from '../page/sites/sites.ts';
import { sha256 } from '../sha256.ts';
import { fetchOwnJson } from './own-files.ts';
import { ownLanguage, packInUse } from './packs-in-use.ts';

const PACK = 'russia-army';

/** See `src/cli/frequent-words.ts`. */
const frequentWords = once(() => fetchOwnJson<readonly string[]>('/frequent-words.json'));

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

/** Names what the gate's table is made of, without making it. */
const gateStamp = once(async () => {
  const [{ pack }, language, frequent] = await Promise.all([inUse(), ownLanguage(), frequentWords()]);
  const content = await sha256(new TextEncoder().encode(JSON.stringify([pack, frequent])));
  return [browser.runtime.getManifest().version, `${pack.id}@${pack.version}`, language.data.id, content].join(' ');
});

/** The table of the first look in the content script. Takes half a second, so it is made only where it is not kept. */
const wholeGateTable = once(async (): Promise<StampedTable> => {
  const [stamp, pack, frequent] = await Promise.all([gateStamp(), enginePack(), frequentWords()]);
  const lists = frequent.map((list) => list.split(' '));
  return { stamp, ...compileGate(pack, lists) };
});

/** @returns the table with the words of these blocks */
export async function gateTable(wanted: readonly number[]): Promise<StampedTable> {
  const table = await wholeGateTable();
  return { ...table, blocks: table.blocks.filter(({ block }) => wanted.includes(block)) };
}

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
  for (const built of [inUse, enginePack, assessor, gateStamp, wholeGateTable]) built.forget();
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
