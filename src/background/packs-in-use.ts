/** The packs as they are used: those that came with Parakh, or newer ones that came after it. */
import { browser } from 'wxt/browser';
import files from 'virtual:pack-files';
import { Language } from '../engine/language.ts';
import { fromLanguageFile } from '../engine/language-file.ts';
import type { LanguageFile } from '../engine/language-file.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import { once } from '../once.ts';
import { activate } from '../packs/activate.ts';
import { parseLinkHosts } from '../packs/link-hosts.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { inUseOf } from '../updates/kept-packs.ts';
import type { Examiner, InUse } from '../updates/kept-packs.ts';
import { parseSelfCheckTexts, selfCheck } from '../updates/self-check.ts';
import type { SelfCheckTexts } from '../updates/self-check.ts';
import { keepShelf, readFloors, readShelf } from '../updates/store.ts';
import type { Kept } from '../updates/store.ts';
import { channelInUse } from './channel.ts';
import { fetchOwn, fetchOwnJson } from './own-files.ts';
import { noteProblem } from '../problems.ts';
import { updateStore } from './update-store.ts';

/** What words mean, taken to pieces: the same for all packs. @throws Error where its file cannot be had */
export const ownLanguage = once(
  async () => new Language(fromLanguageFile(await fetchOwnJson<LanguageFile>(files.language))),
);

/** @throws Error where its file cannot be had */
export function builtInPack(id: string): Promise<CompiledPack> {
  return fetchOwnJson<CompiledPack>(files.packs[id]);
}

/** Without a channel nothing can have come, and whatever the store may hold is left alone. @throws Error where no pack can be had */
export async function packInUse(id: string): Promise<InUse> {
  const builtIn = await builtInPack(id);
  try {
    if ((await channelInUse()) === null) return { pack: builtIn, kept: null };
    const shelf = await readShelf(updateStore, id);
    if (shelf.current === null && shelf.previous === null) return { pack: builtIn, kept: null };
    const inUse = await inUseOf(shelf, builtIn, await readFloors(updateStore, id, shelf), await examinerOf(builtIn));
    // On a full disk it is examined again with the next start, and used all the same.
    if (inUse.kept !== null) await noteExamined(id, inUse.kept).catch(noteProblem);
    return inUse;
  } catch (error) {
    await noteProblem(error);
    return { pack: builtIn, kept: null };
  }
}

export async function examinerOf(builtIn: CompiledPack): Promise<Examiner> {
  const language = await ownLanguage();
  const languageData = language.data.id;
  return {
    keys: (await channelInUse())?.keys ?? [],
    rules: { engine: ENGINE_VERSION, languageData, hosts: await linkHosts(), builtIn },
    name: examinerName(languageData),
    selfCheck: async (pack) => selfCheck(() => activate(pack, language), await selfCheckTexts(pack.id)),
  };
}

/** Another version of Parakh, of the engine or of the language data may find otherwise. */
function examinerName(languageData: string): string {
  return [browser.runtime.getManifest().version, ENGINE_VERSION, languageData].join(' ');
}

/** A new Parakh examines the pack once, not with every start. */
async function noteExamined(id: string, kept: Kept): Promise<void> {
  const name = examinerName((await ownLanguage()).data.id);
  if (kept.examinedBy === name) return;
  const shelf = await readShelf(updateStore, id);
  if (shelf.current?.sha256 === kept.sha256)
    await keepShelf(updateStore, id, { ...shelf, current: { ...kept, examinedBy: name } });
}

async function linkHosts(): Promise<string[]> {
  return parseLinkHosts(await (await fetchOwn('/link-hosts.txt')).text());
}

async function selfCheckTexts(id: string): Promise<SelfCheckTexts> {
  const [offers, honest] = await Promise.all([id, 'honest'].map(readTexts));
  return { offers: offers ?? [], honest: honest ?? [] };
}

async function readTexts(name: string): Promise<SelfCheckTexts['offers']> {
  return parseSelfCheckTexts(await (await fetchOwn(`/self-check/${name}.jsonl`)).text());
}
