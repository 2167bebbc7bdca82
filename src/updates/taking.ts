/**
 * Takes one pack that the channel offers into use. Whatever happens on the way, at whatever moment the worker is stopped or the device runs
 * out of room: what was in use stays in use, until one single write puts the new pack in its place.
 */
import { MOST_SIGNATURE_BYTES, parseSignature } from '../packs/minisign.ts';
import type { PublicKey } from '../packs/minisign.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { sha256 } from '../sha256.ts';
import type { Channel } from './channel.ts';
import { fetchFile } from './fetching.ts';
import type { FetchDoors, Limits } from './fetching.ts';
import { isRetired, withFloor } from './floors.ts';
import type { Floors } from './floors.ts';
import { inUseOf, keptOf } from './kept-packs.ts';
import type { Examiner, InUse } from './kept-packs.ts';
import type { Offer } from './latest.ts';
import type { Outcome } from './news.ts';
import { MOST_PACK_BYTES, notAdmitted, readPack, signerOf } from './opening.ts';
import type { SignedPack } from './opening.ts';
import { refused } from './refusals.ts';
import type { Examined } from './refusals.ts';
import { readFloors, readShelf, swap } from './store.ts';
import type { Store } from './store.ts';
import { compareVersions } from './versions.ts';

/** Hosts do not know what a signature is, and say so. */
const SIGNATURE_LIMITS: Limits = {
  types: ['application/octet-stream', 'text/plain'],
  mostBytes: MOST_SIGNATURE_BYTES,
  mostMs: 15_000,
};
/** Browsers stop a worker that waits for longer. */
const PACK_LIMITS: Limits = { types: ['application/json'], mostBytes: MOST_PACK_BYTES, mostMs: 28_000 };

/** All that the outside world is to an update, so that a test can be it. */
export interface UpdateDoors extends FetchDoors {
  readonly store: Store;
  /** Milliseconds since 1970, by the device's clock. */
  readonly now: () => number;
  /** The packs that came with Parakh. */
  readonly builtIn: () => Promise<readonly CompiledPack[]>;
  readonly examinerOf: (builtIn: CompiledPack) => Promise<Examiner>;
  /** Has engine and gate renewed: another pack is in use. */
  readonly renew: () => Promise<void>;
  /** For whoever looks into it; users read the outcome. */
  readonly note: (problem: unknown) => void;
}

/** A pack that the channel offers, and who is to say whether it is taken. */
export interface Offered {
  readonly offer: Offer;
  readonly builtIn: CompiledPack;
  readonly examiner: Examiner;
  readonly channel: Channel;
  readonly doors: UpdateDoors;
}

interface Taking extends Offered {
  readonly inUse: InUse;
  readonly floors: Floors;
}

/** A pack that has passed, and the key that it was signed with. */
interface Passed {
  readonly pack: CompiledPack;
  readonly keyId: string;
}

/** @returns what became of it */
export async function take(offered: Offered): Promise<Outcome> {
  const { offer, builtIn, examiner, channel, doors } = offered;
  const shelf = await readShelf(doors.store, builtIn.id);
  const floors = await readFloors(doors.store, builtIn.id, shelf);
  const inUse = await inUseOf(shelf, builtIn, floors, examiner);
  const taking: Taking = { ...offered, inUse, floors };
  if (isKnown(taking)) return 'nothing-newer';
  if (offer.engine > examiner.rules.engine) return 'newer-engine';
  if (offer.size > MOST_PACK_BYTES) return 'too-large';
  const signature = await fetchSignature(taking);
  if (!signature.ok) return signature.refusal;
  const { keyId, file } = signature.value;
  if (!isNewer(taking, keyId)) return 'nothing-newer';
  const fetched = await fetchFile(`${channel.address}${offer.sha256}.json`, PACK_LIMITS, doors);
  if (!fetched.ok) return fetched.failure;
  const signed = { bytes: fetched.bytes, signature: file };
  const examined = await examine(signed, taking);
  if (examined.ok) return putInPlace(signed, examined.value, taking);
  doors.note(new Error(`${offer.id} ${offer.version}: ${examined.refusal} ${examined.detail ?? ''}`.trim()));
  return examined.refusal;
}

/** What need not be fetched: the very pack in use, or one that is not later and that no later key can have signed. */
function isKnown({ offer, inUse, examiner: { keys, rules } }: Taking): boolean {
  if (compareVersions(offer.version, rules.builtIn.version) <= 0 || offer.sha256 === inUse.kept?.sha256) return true;
  return compareVersions(offer.version, inUse.pack.version) <= 0 && keysAfter(inUse, keys).length === 0;
}

/** A later version, or one by a later key: that begins anew, whatever versions the key before it was misused for. */
function isNewer({ offer, inUse, examiner: { keys } }: Taking, keyId: string): boolean {
  return (
    compareVersions(offer.version, inUse.pack.version) > 0 || keysAfter(inUse, keys).some(({ id }) => id === keyId)
  );
}

/** The keys that come after the one by which the pack in use was signed. */
function keysAfter({ kept }: InUse, keys: readonly PublicKey[]): readonly PublicKey[] {
  return kept === null ? [] : keys.slice(keys.findIndex(({ id }) => id === kept.keyId) + 1);
}

/** Comes before the pack: a few lines that may make it needless. */
async function fetchSignature({
  offer,
  channel,
  doors,
  examiner: { keys },
  floors,
}: Taking): Promise<Examined<{ readonly file: Uint8Array; readonly keyId: string }>> {
  const fetched = await fetchFile(`${channel.address}${offer.sha256}.json.minisig`, SIGNATURE_LIMITS, doors);
  if (!fetched.ok) {
    const came = fetched.failure !== 'unreachable' && fetched.failure !== 'slow';
    return refused(came ? 'unsigned' : fetched.failure);
  }
  const keyId = parseSignature(fetched.bytes)?.keyId;
  if (keyId === undefined) return refused('unsigned');
  if (!keys.some(({ id }) => id === keyId)) return refused('unknown-key', keyId);
  if (isRetired(keyId, keys, floors)) return refused('retired-key', keyId);
  return { ok: true, value: { file: fetched.bytes, keyId } };
}

/** In the order in which it costs and matters: whole, signed, readable and in its bounds, not old, of use. */
async function examine(signed: SignedPack, { offer, doors, examiner, floors }: Taking): Promise<Examined<Passed>> {
  if ((await sha256(signed.bytes)) !== offer.sha256) return refused('hash');
  const signer = await signerOf(signed, examiner.keys);
  if (!signer.ok) return signer;
  const read = readPack(signed.bytes, examiner.rules);
  if (!read.ok) return read;
  const passed = { pack: read.value, keyId: signer.value.id };
  const unfit = notAdmitted(passed.pack, passed.keyId, admission(examiner, floors, doors));
  if (unfit !== null) return unfit;
  const mistake = await examiner.selfCheck(passed.pack);
  return mistake === null ? { ok: true, value: passed } : refused('self-check', mistake);
}

function admission({ keys, rules }: Examiner, floors: Floors, doors: UpdateDoors): Parameters<typeof notAdmitted>[2] {
  return { keys, floors, builtIn: rules.builtIn, now: doors.now() };
}

async function putInPlace(signed: SignedPack, passed: Passed, taking: Taking): Promise<Outcome> {
  const { offer, doors, examiner, inUse } = taking;
  const { pack, keyId } = passed;
  const facts = { version: pack.version, keyId, sha256: offer.sha256, at: doors.now(), examinedBy: examiner.name };
  const current = await keptOf(signed, facts);
  // Once more, by what is kept now: the examination took its time.
  const floors = await readFloors(doors.store, pack.id, await readShelf(doors.store, pack.id));
  const unfit = notAdmitted(pack, keyId, admission(examiner, floors, doors));
  if (unfit !== null && !unfit.ok) return unfit.refusal;
  try {
    const raised = withFloor(floors, { keyId, id: pack.id, version: pack.version });
    await swap(doors.store, pack.id, { current, previous: inUse.kept }, raised);
  } catch (error) {
    doors.note(error);
    return 'no-room';
  }
  try {
    await doors.renew();
  } catch (error) {
    // It is in use all the same with the next start of the worker, which also finds that the gate is not renewed.
    doors.note(error);
  }
  return 'updated';
}
