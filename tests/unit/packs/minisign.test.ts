import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyEd25519 } from '../../../src/packs/ed25519.ts';
import type { Subtle } from '../../../src/packs/ed25519.ts';
import { parsePublicKey, parseSignature, verifies } from '../../../src/packs/minisign.ts';
import type { PublicKey, Signature } from '../../../src/packs/minisign.ts';
import { makeKey } from '../updates/test-key.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf8'));
const hex = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'hex'));

/** Made by Debian's minisign 0.11: `minisign -G -W`, `minisign -S -l` and, for the last, `minisign -S`. */
const KEY_FILE = `untrusted comment: minisign public key EB315F8EF70D6AAA
RWSqag33jl8x64TzFaWwOnP1tkgDDJujGNVClCnU8c3MwvINu9XHuouR
`;
const CONTENT = bytes('{"id":"russia-army"}\n');
const SIGNATURE_FILE = `untrusted comment: signed by Debian’s minisign 0.11
RWSqag33jl8x68+zZ4mE7WzUywHVwdR04TjIDmhwhZomD9zGwwCAx1Gx2pPGi+furoldrfdh260kehZ0cf3wwBxiAKgPu3G/xQg=
trusted comment: russia-army 1.2.0
fqufMFBrKjj7Rt9ysLCkRVwdFUHbbb8pKb/5CdzlhlmL8u2W7jA6D5Nvd4PQCHLOJKptceSyRHk7XzMUJIUqDg==
`;
const PREHASHED_FILE = `untrusted comment: signature from minisign secret key
RUSqag33jl8x600h9OxvJhufjiSZ2YJizbQLb6zGiIKlAedv8pCggB2rOaMT/VgRWmU3ybjzd95dFjSA1m2dqWx4JO/yFmoWDg4=
trusted comment: russia-army 1.2.0
bL8KefuJtXuNPbrJQmFjUDAtIl1TpcMnyUgUsCJU0+aiRGt+cBIGd3jb0v2NkodjcDArSwjSEEHFCic20WSABA==
`;

const key = parsePublicKey(KEY_FILE) as PublicKey;
const signature = parseSignature(bytes(SIGNATURE_FILE)) as Signature;

/** The vectors of RFC 8032, 7.1: key, message, signature. */
const VECTORS = [
  [
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

/** As in Chrome before 137. */
const WITHOUT: Subtle = {
  importKey: () => Promise.reject(new DOMException('Algorithm: Unrecognized name', 'NotSupportedError')),
  verify: () => Promise.reject(new Error('asked to verify with no key')),
};

describe.each([
  ['by the browser', crypto.subtle],
  ['by the library, where the browser lacks it', WITHOUT],
])('Ed25519 %s', (_, subtle) => {
  it.each(VECTORS)('takes the standard’s own signature by %s, and none that differs in one bit', async (k, m, s) => {
    expect(await verifyEd25519(hex(k), hex(s), hex(m), subtle)).toBe(true);
    for (const at of [0, 31, 32, 63]) {
      const wrong = hex(s);
      wrong[at] = (wrong[at] as number) ^ 1;
      expect(await verifyEd25519(hex(k), wrong, hex(m), subtle)).toBe(false);
    }
    expect(await verifyEd25519(hex(k), hex(s), hex(`${m}00`), subtle)).toBe(false);
  });

  it('takes nothing for a signature that has not its length', async () => {
    const [[k, m, s]] = VECTORS;
    expect(await verifyEd25519(hex(k), hex(s).slice(1), hex(m), subtle)).toBe(false);
    expect(await verifyEd25519(hex(k).slice(1), hex(s), hex(m), subtle)).toBe(false);
  });

  it('takes no signature by the key that fits many messages', async () => {
    const weak = hex(`01${'00'.repeat(31)}`);
    const forged = hex(`01${'00'.repeat(63)}`);
    expect(await verifyEd25519(weak, forged, CONTENT, subtle)).toBe(false);
  });
});

describe('what minisign itself has signed', () => {
  it('is taken, and names its key as minisign does', async () => {
    expect(key.id).toBe('EB315F8EF70D6AAA');
    expect(signature).toMatchObject({ keyId: key.id, trustedComment: 'russia-army 1.2.0' });
    expect(await verifies(key, CONTENT, signature)).toBe(true);
  });

  it('is taken with the key as one line, and with the line ends of Windows', async () => {
    const line = parsePublicKey(KEY_FILE.split('\n')[1] as string) as PublicKey;
    const windows = parseSignature(bytes(SIGNATURE_FILE.replaceAll('\n', '\r\n'))) as Signature;
    expect(await verifies(line, CONTENT, windows)).toBe(true);
  });

  it('is refused where the content differs', async () => {
    expect(await verifies(key, bytes('{"id":"russia-army"} \n'), signature)).toBe(false);
  });

  it('is refused where the trusted comment differs, though the content is the signed one', async () => {
    const other = parseSignature(bytes(SIGNATURE_FILE.replace('army 1.2.0', 'army 1.3.0'))) as Signature;
    expect(await verifies(key, CONTENT, other)).toBe(false);
  });

  it('is refused with a comment of another signature by the same key', async () => {
    const own = makeKey();
    const first = own.sign(CONTENT, 'first');
    const other = own.sign(bytes('other'), 'other');
    const mixed = [...first.split('\n').slice(0, 2), ...other.split('\n').slice(2)].join('\n');
    const publicKey = parsePublicKey(own.publicKey) as PublicKey;
    expect(await verifies(publicKey, CONTENT, parseSignature(bytes(first)) as Signature)).toBe(true);
    expect(await verifies(publicKey, CONTENT, parseSignature(bytes(mixed)) as Signature)).toBe(false);
  });

  it('is refused by another key, also by one of the same number', async () => {
    const other = parsePublicKey(makeKey().publicKey) as PublicKey;
    expect(await verifies(other, CONTENT, signature)).toBe(false);
    expect(await verifies({ ...other, id: key.id }, CONTENT, signature)).toBe(false);
  });
});

describe('what is no signature file', () => {
  it.each([
    ['nothing', ''],
    ['one that hashes first', PREHASHED_FILE],
    ['one without its comment', SIGNATURE_FILE.replace(/^trusted.*\n/m, '')],
    ['one with a line more', `${SIGNATURE_FILE}more\n`],
    ['one that is longer than any', SIGNATURE_FILE.replace('1.2.0', '1.2.0'.repeat(500))],
    ['a page', '<!doctype html>\n<title>404</title>\n<p>\n</p>\n'],
    ['a key', KEY_FILE],
  ])('%s is none', (_, text) => {
    expect(parseSignature(bytes(text))).toBeNull();
  });

  it('is read without failing, whatever bytes it has', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (some) => {
        expect(parseSignature(some)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.nat(SIGNATURE_FILE.length), fc.nat(255), (at, byte) => {
        const changed = bytes(SIGNATURE_FILE);
        changed[at] = byte;
        parseSignature(changed);
        parseSignature(changed.slice(0, at));
      }),
    );
  });
});

it.each(['', 'RWS', `${KEY_FILE}more`, KEY_FILE.replace('RWS', 'RUS'), KEY_FILE.replace('untrusted', 'other')])(
  'a public key is nothing but one: %j',
  (text) => {
    expect(parsePublicKey(text)).toBeNull();
  },
);
