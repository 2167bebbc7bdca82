/**
 * Keys as minisign keeps them in files, and signatures made with them. Of its keys only those without a password: a file that only its
 * owner may read is what keeps a key here, and minisign itself signs with the others.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';
import { commentedOf } from '../../packs/minisign.ts';
import { Fault } from './command.ts';

/** What stands in a file, one after the other. `keyId`, `seed` and `publicKey` are all of the key; minisign checks the rest. */
const LAYOUT = {
  algorithm: 2,
  derivation: 2,
  checksumAlgorithm: 2,
  salt: 32,
  limits: 16,
  keyId: 8,
  seed: 32,
  publicKey: 32,
  checksum: 32,
};
type Field = keyof typeof LAYOUT;

const ED25519 = 'Ed';
const NO_PASSWORD = '\0\0';
/** Beside no password minisign leaves the sum out, and names its algorithm all the same. */
const BLAKE2B = 'B2';
const UNTRUSTED = 'untrusted comment: ';

export interface SecretKey {
  readonly id: Buffer;
  readonly key: KeyObject;
}

export function makeSecretKey(): SecretKey {
  return { id: randomBytes(LAYOUT.keyId), key: generateKeyPairSync('ed25519').privateKey };
}

/** @returns its file, as `minisign -G -W` writes one */
export function secretKeyFile(secret: SecretKey): string {
  const { d, x } = secret.key.export({ format: 'jwk' });
  const fields: Partial<Record<Field, Buffer>> = {
    algorithm: Buffer.from(ED25519),
    derivation: Buffer.from(NO_PASSWORD),
    checksumAlgorithm: Buffer.from(BLAKE2B),
    keyId: secret.id,
    seed: Buffer.from(d as string, 'base64url'),
    publicKey: Buffer.from(x as string, 'base64url'),
  };
  const bytes = Object.entries(LAYOUT).map(([field, length]) => fields[field as Field] ?? Buffer.alloc(length));
  return `${UNTRUSTED}secret key that signs Parakh’s pattern lists\n${Buffer.concat(bytes).toString('base64')}\n`;
}

/** @returns the line that checks its signatures, as `PARAKH_PACK_KEYS` and minisign take it */
export function publicKeyLine({ id, key }: SecretKey): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.concat([Buffer.from(ED25519), id, Buffer.from(x as string, 'base64url')]).toString('base64');
}

/** @throws Fault where it is no key, or one with a password */
export function parseSecretKey(text: string): SecretKey {
  const [comment = '', line = '', ...more] = text.trimEnd().split(/\r?\n/);
  const bytes = Buffer.from(line, 'base64');
  const length = Object.values(LAYOUT).reduce((sum, one) => sum + one);
  if (!comment.startsWith(UNTRUSTED) || more.length > 0 || bytes.length !== length)
    throw new Fault('is no secret key as minisign writes them');
  const fields = fieldsOf(bytes);
  if (fields.algorithm.toString('latin1') !== ED25519) throw new Fault('is a key of an algorithm that is not known');
  if (fields.derivation.toString('latin1') !== NO_PASSWORD)
    throw new Fault('has a password: sign with minisign itself, as in “minisign -S -l -s KEY -m PACK.json”');
  const key = privateKeyOf(fields.seed, fields.publicKey);
  if (key === null) throw new Fault('is damaged: its two halves do not belong together');
  return { id: fields.keyId, key };
}

function fieldsOf(bytes: Buffer): Record<Field, Buffer> {
  let at = 0;
  const fields = Object.entries(LAYOUT).map(([field, length]) => [field, bytes.subarray(at, (at += length))] as const);
  return Object.fromEntries(fields) as Record<Field, Buffer>;
}

function privateKeyOf(seed: Buffer, publicKey: Buffer): KeyObject | null {
  const x = publicKey.toString('base64url');
  const jwk: JsonWebKey = { kty: 'OKP', crv: 'Ed25519', d: seed.toString('base64url'), x };
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  return createPublicKey(key).export({ format: 'jwk' }).x === x ? key : null;
}

/**
 * @param trustedComment what is signed together with the content, and shown by minisign where the signature fits
 * @returns a `.minisig` file, as `minisign -S -l` writes one
 */
export function signatureFile({ id, key }: SecretKey, content: Buffer, trustedComment: string): string {
  const signature = new Uint8Array(sign(null, content, key));
  const global = sign(null, commentedOf({ signature, trustedComment }), key);
  return [
    `${UNTRUSTED}signature of a pattern list for Parakh`,
    Buffer.concat([Buffer.from(ED25519), id, signature]).toString('base64'),
    `trusted comment: ${trustedComment}`,
    global.toString('base64'),
    '',
  ].join('\n');
}
