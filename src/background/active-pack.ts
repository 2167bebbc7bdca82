/**
 * The pattern pack in use, and the engine built from it. Each file is fetched, and everything built, when first asked for: most worker
 * starts need none of it.
 */
import { browser } from 'wxt/browser';
import files from 'virtual:pack-files';
import { Assessor } from '../engine/assess.ts';
import { compileGate } from '../engine/compile-gate.ts';
import { Language } from '../engine/language.ts';
import type { LanguageData } from '../engine/language.ts';
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
import { reasonOf } from '../reason.ts';

const PACK = 'russia-army';

const packFile = once(() => fetchOwn<CompiledPack>(files.packs[PACK]));
const languageFile = once(() => fetchOwn<LanguageData>(files.language));
/** See `src/cli/frequent-words.ts`. */
const frequentFile = once(() => fetchOwn<readonly string[]>('/frequent-words.json'));

/** What is shown of a verdict comes from it. @throws Error where its file cannot be had; asking again tries again */
export const activePack = once(async () => (await packFile()).content);

const enginePack = once(async () => {
  const [pack, language] = await Promise.all([activePack(), languageFile()]);
  return activate(pack, new Language(language.content));
});

const assessor = once(async () => new Assessor(await enginePack()));

/** Names what the gate's table is made of, without making it. */
const gateStamp = once(async () => {
  const [pack, ...others] = await Promise.all([packFile(), languageFile(), frequentFile()]);
  const { id, version } = pack.content;
  const build = browser.runtime.getManifest().version;
  return [build, `${id}@${version}`, ...[pack, ...others].map(({ hash }) => hash)].join(' ');
});

/** The table of the first look in the content script. Takes half a second, so it is made only where it is not kept. */
const wholeGateTable = once(async (): Promise<StampedTable> => {
  const [stamp, pack, frequent] = await Promise.all([gateStamp(), enginePack(), frequentFile()]);
  const lists = frequent.content.map((list) => list.split(' '));
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
  const { title, version, issued, signals, sources } = await activePack();
  return { title, version, issued, signals: signals.length, sources: Object.keys(sources).length };
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
