/** Key pairs that are made for one test run, and signatures as minisign writes them. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { commentedOf } from '../../../src/packs/minisign.ts';

export interface TestKey {
  /** One line, as `PARAKH_PACK_KEYS` takes it. */
  readonly publicKey: string;
  /** @returns a `.minisig` file */
  readonly sign: (content: Uint8Array, comment?: string) => string;
}

export function makeKey(): TestKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const id = randomBytes(8);
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  return {
    publicKey: Buffer.concat([Buffer.from('Ed'), id, raw]).toString('base64'),
    sign: (content, comment = 'made for a test') => signatureFile(content, comment, id, privateKey),
  };
}

function signatureFile(content: Uint8Array, trustedComment: string, id: Buffer, key: KeyObject): string {
  const signature = new Uint8Array(sign(null, content, key));
  const global = sign(null, commentedOf({ signature, trustedComment }), key);
  const tagged = Buffer.concat([Buffer.from('Ed'), id, signature]);
  return [
    'untrusted comment: signature of a test',
    tagged.toString('base64'),
    `trusted comment: ${trustedComment}`,
    global.toString('base64'),
    '',
  ].join('\n');
}
