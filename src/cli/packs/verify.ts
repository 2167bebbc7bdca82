/** `npm run packs -- verify --key KEY`: looks at what a channel is to serve, as the extension will. */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parsePublicKey, parseSignature } from '../../packs/minisign.ts';
import type { PublicKey } from '../../packs/minisign.ts';
import type { Refused } from '../../updates/refusals.ts';
import { CHANNEL_FOLDER, ChannelFolder } from './channel-folder.ts';
import type { Offered } from './channel-folder.ts';
import { Fault, runVerb } from './command.ts';
import { Device } from './device.ts';
import { PACKS } from './pack-folders.ts';

const HELP = `usage: npm run packs -- verify --key PUBLIC [--key PUBLIC] [FOLDER]
Looks at each pack that latest.json of the folder names (${CHANNEL_FOLDER}, unless another is named) as the extension will: its hash, its
signature by one of the keys, and what is in it. A public key is the line that keygen prints, or a file that holds it.`;

/** @param packs folder of the pattern lists that the extension comes with */
export function run(argv: readonly string[], packs = PACKS): Promise<number> {
  return runVerb(argv, HELP, async () => {
    const options = { key: { type: 'string', multiple: true } } as const;
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options });
    const [folder = CHANNEL_FOLDER, ...more] = positionals;
    if (values.key === undefined) throw new TypeError('name the public key with --key');
    if (more.length > 0) throw new TypeError('name one folder');
    const device = new Device(values.key.map(publicKeyOf), packs);
    const channel = new ChannelFolder(folder);
    for (const offered of channel.latest()) {
      // One after the other: the first fault is told.
      // oxlint-disable-next-line no-await-in-loop
      const comment = await verified(channel, offered, device);
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
async function verified(channel: ChannelFolder, offered: Offered, device: Device): Promise<string> {
  const bytes = new Uint8Array(channel.pack(offered));
  const signature = channel.signature(offered);
  const read = await device.read({ bytes, signature }, offered);
  if (!read.ok) throw new Fault(refusalOf(read, channel, offered));
  return `signed by ${read.value.id}, who says “${parseSignature(signature)?.trustedComment}”`;
}

/** What is wrong with the signature is said at length, since that is what goes wrong here; all else as devices note it. */
function refusalOf(
  { refusal, detail = '' }: Refused,
  channel: ChannelFolder,
  { id, version, sha256 }: Offered,
): string {
  const file = channel.signatureFile(sha256);
  switch (refusal) {
    case 'unsigned':
      return `${file} is no signature of minisign’s, or was made without “-l”`;
    case 'unknown-key':
      return `${file} is by the key ${detail}, which is none of those named`;
    case 'signature':
      return `${file} is no signature of this pack by the key that it names`;
    default:
      return `${channel.packFile(sha256)}: devices refuse the pack ${id} ${version}: ${refusal} ${detail}`.trim();
  }
}
