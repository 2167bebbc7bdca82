/**
 * Where downloaded packs lie. It is the browser's `storage.local`, since nothing else of an extension is both kept for good and written in
 * one go: IndexedDB is thrown away where room is short, and with it the knowledge of which old packs to refuse. A pack is made small, some
 * 350 kB, so that two of each fit into the 5 MB that Chrome before 114 allows, and no further permission is needed.
 */
import * as v from 'valibot';
import { version } from '../packs/ids.ts';
import { joinedFloors, keyId, parseFloors, withFloor } from './floors.ts';
import type { Floors } from './floors.ts';
import { sha256Hex } from './latest.ts';
import { parseNews } from './news.ts';
import type { News } from './news.ts';
import { asideKey, dataIn, entryOf, FIRST_VERSION, versioned } from '../versioned.ts';

/** The browser's store, as far as it is needed here. A write is kept whole or not at all. */
export interface Store {
  /** @returns what is there of these */
  read(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  /** @throws Error where there is no room */
  write(entries: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** A pack that was accepted, as it came. */
const Kept = v.object({
  version,
  keyId,
  sha256: sha256Hex,
  /** The signature file. */
  signature: v.string(),
  /** Its bytes, packed by gzip, as base64. */
  packed: v.string(),
  /** When it was accepted, in milliseconds since 1970. */
  at: v.number(),
  /** The Parakh that examined it. */
  examinedBy: v.string(),
});
export type Kept = Readonly<v.InferOutput<typeof Kept>>;

const Shelf = v.object({ current: v.fallback(v.nullable(Kept), null), previous: v.fallback(v.nullable(Kept), null) });
/** What is kept of one pack: the one in use, and the one before it. */
export type Shelf = Readonly<v.InferOutput<typeof Shelf>>;

const EMPTY_SHELF: Shelf = { current: null, previous: null };

/** Of all that lies here. */
const STEPS = FIRST_VERSION;

const FLOORS_KEY = 'updates:floors';
const NEWS_KEY = 'updates:news';
/** There while a new pack is in use and the gate's table is still that of the one before. */
const UNPUBLISHED_KEY = 'updates:unpublished';
const SHELF_KEY = 'updates:pack:';

/** Whether an entry of the browser's store is ours: it is not the user's, and stays when "everything" is deleted. */
export function isOfUpdates(key: string): boolean {
  return key.startsWith('updates:');
}

export async function readShelf(store: Store, packId: string): Promise<Shelf> {
  const key = SHELF_KEY + packId;
  const { [key]: stored } = await store.read([key]);
  const parsed = v.safeParse(Shelf, dataIn(stored, STEPS));
  return parsed.success ? parsed.output : EMPTY_SHELF;
}

/** What is kept of a pack was accepted, too, whatever became of the note of it. */
export async function readFloors(store: Store, id: string, { current, previous }: Shelf): Promise<Floors> {
  const keys = [FLOORS_KEY, asideKey(FLOORS_KEY)];
  const stored = await store.read(keys);
  const [noted = {}, aside = {}] = keys.map((key) => parseFloors(dataIn(stored[key], STEPS)));
  return [current, previous].reduce(
    (floors, kept) => (kept === null ? floors : withFloor(floors, { ...kept, id })),
    joinedFloors(noted, aside),
  );
}

export async function readNews(store: Store): Promise<News> {
  const { [NEWS_KEY]: stored } = await store.read([NEWS_KEY]);
  return parseNews(dataIn(stored, STEPS));
}

/** @throws Error where there is no room */
export async function writeNews(store: Store, news: News): Promise<void> {
  await store.write({ [NEWS_KEY]: versioned(news, STEPS) });
}

/** What another channel said is none of this one's. */
export async function forgetNews(store: Store): Promise<void> {
  await store.remove([NEWS_KEY]);
}

/**
 * The one step by which a pack comes into use.
 *
 * @throws Error where there is no room; all is then as before
 */
export async function swap(store: Store, packId: string, shelf: Shelf, floors: Floors): Promise<void> {
  const { [FLOORS_KEY]: before } = await store.read([FLOORS_KEY]);
  await store.write({
    [SHELF_KEY + packId]: versioned(shelf, STEPS),
    ...entryOf(FLOORS_KEY, floors, STEPS, before),
    [UNPUBLISHED_KEY]: true,
  });
}

/** Notes that this Parakh has examined the pack in use, so that it need not be done again. */
export async function keepShelf(store: Store, packId: string, shelf: Shelf): Promise<void> {
  await store.write({ [SHELF_KEY + packId]: versioned(shelf, STEPS) });
}

export async function isUnpublished(store: Store): Promise<boolean> {
  const { [UNPUBLISHED_KEY]: stored } = await store.read([UNPUBLISHED_KEY]);
  return stored === true;
}

export async function notePublished(store: Store): Promise<void> {
  await store.remove([UNPUBLISHED_KEY]);
}
