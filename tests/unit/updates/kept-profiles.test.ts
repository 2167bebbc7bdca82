/** A pattern list that a profile of an earlier Parakh had taken into use: kept where it is newer and still fits, else the built-in one is used. */
import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../src/engine/version.ts';
import { compilePack } from '../../../src/packs/compile.ts';
import { readPackFolder } from '../../../src/packs/folder.ts';
import { parsePublicKey } from '../../../src/packs/minisign.ts';
import type { PublicKey } from '../../../src/packs/minisign.ts';
import { fromBase64 } from '../../../src/packs/base64.ts';
import type { CompiledPack } from '../../../src/packs/pack.ts';
import { PACK_FORMAT } from '../../../src/packs/pack.ts';
import { gunzip } from '../../../src/updates/gzip.ts';
import { inUseOf } from '../../../src/updates/kept-packs.ts';
import type { Kept } from '../../../src/updates/store.ts';
import { readFloors, readNews, readShelf } from '../../../src/updates/store.ts';
import { compareVersions } from '../../../src/updates/versions.ts';
import { keptProfiles } from '../../profiles/profile.ts';
import { MemoryStore } from './memory-store.ts';
import { LANGUAGE, RULES } from './packs.ts';

const ID = 'scam-compounds';
const WITH_LIST = keptProfiles().filter(({ profile }) => profile.channelKey !== null);
const BUILT_IN = compilePack(readPackFolder(`assets/packs/${ID}`));

/** @returns the list as it came */
async function unpacked({ packed }: Kept): Promise<CompiledPack> {
  const bytes = await gunzip(fromBase64(packed) ?? new Uint8Array(), 4_000_000);
  return JSON.parse(new TextDecoder().decode(bytes ?? undefined)) as CompiledPack;
}

test('a profile with one is kept', () => expect(WITH_LIST.length).toBeGreaterThan(0));

test.each(WITH_LIST)('$name', async ({ profile }) => {
  const store = new MemoryStore();
  await store.write(profile.local);
  const shelf = await readShelf(store, ID);
  const { current } = shelf;
  if (current === null) throw new Error('the list of the profile is not read');
  expect((await readNews(store)).reached).not.toBeNull();
  const floors = await readFloors(store, ID, shelf);
  expect(floors[current.keyId]?.[ID]).toBe(current.version);
  const { pack, kept } = await inUseOf(shelf, BUILT_IN, floors, {
    keys: [parsePublicKey(profile.channelKey ?? '') as PublicKey],
    rules: { ...RULES, builtIn: BUILT_IN },
    name: 'the next version',
    selfCheck: () => Promise.resolve(null),
  });
  const { format, engine, languageData } = await unpacked(current);
  const fits = format === PACK_FORMAT && engine <= ENGINE_VERSION && languageData === LANGUAGE.data.id;
  const isNewer = compareVersions(current.version, BUILT_IN.version) > 0;
  expect(kept === null).toBe(!(fits && isNewer));
  expect(pack.version).toBe(fits && isNewer ? current.version : BUILT_IN.version);
});
