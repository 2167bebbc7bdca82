/** `npm run packs -- sign --key FILE`: signs what was built. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CHANNEL_FOLDER, ChannelFolder } from './channel-folder.ts';
import { runVerb } from './command.ts';
import { readSecretKey } from './key-file.ts';
import { signatureFile } from './secret-key.ts';

const HELP = `usage: npm run packs -- sign --key FILE [FOLDER]
Signs each pack that latest.json of the folder names (${CHANNEL_FOLDER}, unless another is named). The secret key is a file of minisign’s,
without a password, outside the repository. The signature is a file of minisign’s, too: what is signed along says which pack it is of.`;

export function run(argv: readonly string[]): Promise<number> {
  return runVerb(argv, HELP, () => {
    const options = { key: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options });
    const [folder = CHANNEL_FOLDER, ...more] = positionals;
    if (values.key === undefined) throw new TypeError('name the file of the secret key with --key');
    if (more.length > 0) throw new TypeError('name one folder');
    const key = readSecretKey(values.key);
    const channel = new ChannelFolder(folder);
    for (const offered of channel.latest()) {
      const { id, version, issued, sha256 } = offered;
      const file = channel.signatureFile(sha256);
      const comment = `Parakh pattern list ${id} ${version}, issued ${issued}`;
      writeFileSync(file, signatureFile(key, channel.pack(offered), comment));
      process.stdout.write(`${file}: ${comment}\n`);
    }
  });
}
