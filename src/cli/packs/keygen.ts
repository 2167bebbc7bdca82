/** `npm run packs -- keygen FILE`: a key to sign packs with. */
import { parseArgs } from 'node:util';
import { runVerb } from './command.ts';
import { writeSecretKey } from './key-file.ts';
import { makeSecretKey, publicKeyLine } from './secret-key.ts';

const HELP = `usage: npm run packs -- keygen FILE
Writes a new secret key to FILE, which must lie outside the repository, and prints the public key. There is no password on it: whoever can
read the file can sign. minisign can use it, too.`;

export function run(argv: readonly string[]): Promise<number> {
  return runVerb(argv, HELP, () => {
    const { positionals } = parseArgs({ args: [...argv], allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new TypeError('name one file for the key');
    const key = makeSecretKey();
    writeSecretKey(file, key);
    process.stdout.write(`${publicKeyLine(key)}\n`);
    process.stderr.write(
      `${file} is the secret key: whoever has it can warn, or silence, every user of the channel. Keep it on one machine, and a copy of it\nwhere that machine’s end cannot reach it. Above is its public key: a build gets it by PARAKH_PACK_KEYS.\n`,
    );
  });
}
