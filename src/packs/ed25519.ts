/** Ed25519, by the browser where it knows it, else by a library: Chrome knows it since version 137. */
// Not loaded on demand: Chrome forbids `import()` in a service worker.
import { verifyAsync } from '@noble/ed25519';

export const KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;

type Bytes = Uint8Array<ArrayBuffer>;

/** The browser's part, as far as it is needed here. */
export type Subtle = Pick<SubtleCrypto, 'importKey' | 'verify'>;

/** @returns whether the key's owner signed exactly this message; false also for what is no key and no signature */
export async function verifyEd25519(
  key: Bytes,
  signature: Bytes,
  message: Bytes,
  subtle: Subtle = crypto.subtle,
): Promise<boolean> {
  if (key.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  const native = await importKey(key, subtle);
  if (native !== null) return subtle.verify('Ed25519', native, signature, message);
  // As RFC 8032 has it, and not the looser rules of its default.
  return verifyAsync(signature, message, key, { zip215: false });
}

/** @returns null where the browser does not know the algorithm, or holds the key to be none; the library then says which */
async function importKey(key: Bytes, subtle: Subtle): Promise<CryptoKey | null> {
  try {
    return await subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
  } catch {
    return null;
  }
}
