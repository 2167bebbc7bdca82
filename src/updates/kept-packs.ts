/**
 * Which of the packs at hand is used: the newest that can still be trusted, and in the last resort the one that came with Parakh. A kept
 * one is checked each time that it is taken out, since disks and browsers lose things, and a later Parakh may know better.
 */
import type { PublicKey } from '../packs/minisign.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { sha256 } from '../sha256.ts';
import { fromBase64, toBase64 } from '../packs/base64.ts';
import { isRetired } from './floors.ts';
import type { Floors } from './floors.ts';
import { gunzip, gzip } from './gzip.ts';
import { jsonOf } from './json.ts';
import { MOST_PACK_BYTES, readPack, signerOf } from './opening.ts';
import type { ReadingRules, SignedPack } from './opening.ts';
import type { Examined } from './refusals.ts';
import type { Kept, Shelf } from './store.ts';
import { compareVersions } from './versions.ts';

/** What examines packs, on this device. */
export interface Examiner {
  readonly keys: readonly PublicKey[];
  readonly rules: ReadingRules;
  /** Names this very Parakh: what another one has examined is examined again. */
  readonly name: string;
  /** @returns what the pack says wrongly, or null (`self-check.ts`) */
  readonly selfCheck: (pack: CompiledPack) => Promise<string | null>;
}

export interface InUse {
  readonly pack: CompiledPack;
  /** Null where it is the one that came with Parakh. */
  readonly kept: Kept | null;
}

/** @param bytes of which it is known who signed them */
async function readAndCheck(bytes: Uint8Array, { rules, selfCheck }: Examiner): Promise<Examined<CompiledPack>> {
  const read = readPack(bytes, rules);
  if (!read.ok) return read;
  const mistake = await selfCheck(read.value);
  return mistake === null ? read : { ok: false, refusal: 'self-check', detail: mistake };
}

/** As it is kept in the store. */
export async function keptOf(signed: SignedPack, facts: Omit<Kept, 'signature' | 'packed'>): Promise<Kept> {
  return {
    ...facts,
    signature: new TextDecoder().decode(signed.signature),
    packed: toBase64(await gzip(signed.bytes)),
  };
}

/**
 * @param shelf what is kept of it
 * @param builtIn the one that came with Parakh
 */
export async function inUseOf(shelf: Shelf, builtIn: CompiledPack, floors: Floors, examiner: Examiner): Promise<InUse> {
  for (const kept of [shelf.current, shelf.previous]) {
    if (kept === null || compareVersions(kept.version, builtIn.version) <= 0) continue;
    if (isRetired(kept.keyId, examiner.keys, floors)) continue;
    // The second is looked at only where the first is no good.
    // oxlint-disable-next-line no-await-in-loop
    const pack = await takenOut(kept, examiner);
    if (pack !== null) return { pack, kept };
  }
  return { pack: builtIn, kept: null };
}

/** @returns null where it is no longer what was kept, or no longer good enough */
async function takenOut(kept: Kept, examiner: Examiner): Promise<CompiledPack | null> {
  const packed = fromBase64(kept.packed);
  const bytes = packed === null ? null : await gunzip(packed, MOST_PACK_BYTES);
  if (bytes === null || (await sha256(bytes)) !== kept.sha256) return null;
  const signed = { bytes, signature: new TextEncoder().encode(kept.signature) };
  const signer = await signerOf(signed, examiner.keys);
  if (!signer.ok || signer.value.id !== kept.keyId) return null;
  const pack = await readAgain(bytes, kept, examiner);
  return pack?.version === kept.version ? pack : null;
}

async function readAgain(bytes: Uint8Array, { examinedBy }: Kept, examiner: Examiner): Promise<CompiledPack | null> {
  // These very bytes were found good by this very Parakh; to look through them again would delay each warning.
  if (examinedBy === examiner.name) return jsonOf(bytes) as CompiledPack;
  const read = await readAndCheck(bytes, examiner);
  return read.ok ? read.value : null;
}
