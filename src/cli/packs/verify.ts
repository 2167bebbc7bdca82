/** `npm run packs -- verify --key KEY`: looks at what a channel is to serve, as the extension will. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parsePublicKey, parseSignature, verifies } from '../../packs/minisign.ts';
import type { PublicKey } from '../../packs/minisign.ts';
import { CHANNEL_FOLDER, ChannelFolder } from './channel-folder.ts';
import type { Offered } from './channel-folder.ts';
import { Fault, runVerb } from './command.ts';

const HELP = `usage: npm run packs -- verify --key PUBLIC [--key PUBLIC] [FOLDER]
Looks at each pack that latest.json of the folder names (${CHANNEL_FOLDER}, unless another is named) as the extension will: its hash, its
signature by one of the keys, and what is in it. A public key is the line that keygen prints, or a file that holds it.`;

export function run(argv: readonly string[]): Promise<number> {
  return runVerb(argv, HELP, async () => {
    const options = { key: { type: 'string', multiple: true } } as const;
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options });
    const [folder = CHANNEL_FOLDER, ...more] = positionals;
    if (values.key === undefined) throw new TypeError('name the public key with --key');
    if (more.length > 0) throw new TypeError('name one folder');
    const keys = values.key.map(publicKeyOf);
    const channel = new ChannelFolder(folder);
    for (const offered of channel.latest()) {
      // One after the other: the first fault is told.
      // oxlint-disable-next-line no-await-in-loop
      const comment = await verified(channel, offered, keys);
      process.stdout.write(`${offered.id} ${offered.version}: ${comment}\n`);
    }
  });
}

function publicKeyOf(given: string): PublicKey {
  const key = parsePublicKey(existsSync(given) ? readFileSync(given, 'utf8') : given);
  if (key === null) throw new TypeError(`${given} is no public key as minisign writes them`);
  return key;
}

/** @returns who signed it, and what they say it is */
async function verified(channel: ChannelFolder, offered: Offered, keys: readonly PublicKey[]): Promise<string> {
  const bytes = new Uint8Array(channel.pack(offered));
  const file = channel.signatureFile(offered.sha256);
  const signature = parseSignature(channel.signature(offered));
  if (signature === null) throw new Fault(`${file} is no signature of minisign’s, or was made without “-l”`);
  const key = keys.find(({ id }) => id === signature.keyId);
  if (key === undefined) throw new Fault(`${file} is by the key ${signature.keyId}, which is none of those named`);
  if (!(await verifies(key, bytes, signature)))
    throw new Fault(`${file} is no signature of this pack by the key ${key.id}`);
  return `signed by ${key.id}, who says “${signature.trustedComment}”`;
}
