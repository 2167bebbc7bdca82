/**
 * Signatures in the format of minisign (https://jedisct1.github.io/minisign/), so that the tool of that name can check them, too:
 * `minisign -V -p key.pub -m pack.json`. Of its two algorithms only plain Ed25519 (`Ed`, written by `minisign -S -l`), which browsers
 * have; the other one hashes with BLAKE2b first, which they have not.
 */
import { fromBase64 } from './base64.ts';
import { KEY_BYTES, SIGNATURE_BYTES, verifyEd25519 } from './ed25519.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface PublicKey {
  /** As minisign shows it: `EB315F8EF70D6AAA`. */
  readonly id: string;
  readonly bytes: Bytes;
}

/** A signature file, taken to pieces and not yet checked. */
export interface Signature {
  /** Of the key that it says to be made with. */
  readonly keyId: string;
  readonly signature: Bytes;
  readonly trustedComment: string;
  /** Over `signature` and `trustedComment`. */
  readonly globalSignature: Bytes;
}

/** A signature file with a comment of a few lines' length; what is longer is none. */
export const MOST_SIGNATURE_BYTES = 2_000;
const MOST_KEY_CHARACTERS = 1_000;
const ALGORITHM = 'Ed';
const KEY_ID_BYTES = 8;
const UNTRUSTED = 'untrusted comment: ';
const TRUSTED = 'trusted comment: ';

/**
 * @param text a public key as minisign writes it: its file, or the last line of it alone
 * @returns null for anything else
 */
export function parsePublicKey(text: string): PublicKey | null {
  if (text.length > MOST_KEY_CHARACTERS) return null;
  const lines = linesOf(text);
  const [line = ''] = lines.slice(-1);
  if (lines.length > 2 || (lines.length === 2 && !lines[0]?.startsWith(UNTRUSTED))) return null;
  const tagged = untag(line, KEY_BYTES);
  return tagged === null ? null : { id: tagged.keyId, bytes: tagged.rest };
}

/**
 * @param file a `.minisig` file
 * @returns null where it is none, or one of another algorithm
 */
export function parseSignature(file: Uint8Array): Signature | null {
  if (file.length > MOST_SIGNATURE_BYTES) return null;
  const lines = linesOf(textOf(file) ?? '');
  const [untrusted = '', signature = '', trusted = '', global = ''] = lines;
  if (lines.length !== 4 || !untrusted.startsWith(UNTRUSTED) || !trusted.startsWith(TRUSTED)) return null;
  const tagged = untag(signature, SIGNATURE_BYTES);
  const globalSignature = fromBase64(global);
  if (tagged === null || globalSignature?.length !== SIGNATURE_BYTES) return null;
  return {
    keyId: tagged.keyId,
    signature: tagged.rest,
    trustedComment: trusted.slice(TRUSTED.length),
    globalSignature,
  };
}

/** @returns whether the key signed exactly these bytes, and the signature's own comment */
export async function verifies(key: PublicKey, content: Bytes, signature: Signature): Promise<boolean> {
  if (key.id !== signature.keyId) return false;
  const signed = await verifyEd25519(key.bytes, signature.signature, content);
  return signed && verifyEd25519(key.bytes, signature.globalSignature, commentedOf(signature));
}

/** What the global signature is made over. */
export function commentedOf({ signature, trustedComment }: Pick<Signature, 'signature' | 'trustedComment'>): Bytes {
  const comment = new TextEncoder().encode(trustedComment);
  const all = new Uint8Array(signature.length + comment.length);
  all.set(signature);
  all.set(comment, signature.length);
  return all;
}

/** Algorithm, number of the key, and the rest, which must be so many bytes. */
function untag(line: string, restBytes: number): { keyId: string; rest: Bytes } | null {
  const bytes = fromBase64(line);
  const algorithmBytes = ALGORITHM.length;
  if (bytes?.length !== algorithmBytes + KEY_ID_BYTES + restBytes) return null;
  if (String.fromCharCode(...bytes.subarray(0, algorithmBytes)) !== ALGORITHM) return null;
  const rest = algorithmBytes + KEY_ID_BYTES;
  return { keyId: keyIdOf(bytes.subarray(algorithmBytes, rest)), rest: bytes.slice(rest) };
}

/** minisign takes the eight bytes for a number whose lowest byte is the first. */
function keyIdOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .reverse()
    .join('')
    .toUpperCase();
}

function textOf(file: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  } catch {
    return null;
  }
}

/** Without the line end that closes the file. */
function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
