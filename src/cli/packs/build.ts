/** `npm run packs -- build [PACK …]`: what a channel serves, not signed yet. The same pattern lists give the same bytes. */
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { compilePack } from '../../packs/compile.ts';
import { readPackFolder } from '../../packs/folder.ts';
import { packOfShape } from '../../updates/pack-shape.ts';
import { CHANNEL_FOLDER, ChannelFolder } from './channel-folder.ts';
import type { BuiltPack } from './channel-folder.ts';
import { Fault, runVerb } from './command.ts';
import { packFolders } from './pack-folders.ts';

const HELP = `usage: npm run packs -- build [--out FOLDER] [PACK …]
Makes the files that a channel serves, of all packs in assets/packs or of those named: latest.json, and each pack by the hash of its
content. They are in ${CHANNEL_FOLDER}, unless another folder is named.`;

export function run(argv: readonly string[]): Promise<number> {
  return runVerb(argv, HELP, () => {
    const options = { out: { type: 'string', default: CHANNEL_FOLDER } } as const;
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options });
    const packs = packFolders(positionals).map(buildPack);
    const offered = new ChannelFolder(values.out).write(packs);
    for (const [i, { id, version, size, sha256 }] of offered.entries()) {
      const packed = brotliCompressSync((packs[i] as BuiltPack).bytes).length;
      process.stdout.write(
        `${id} ${version}: ${kilobytes(packed)} with Brotli, ${kilobytes(size)} plain\n  ${sha256}\n`,
      );
    }
    process.stdout.write(`They are in ${values.out}. Sign them next: npm run packs -- sign --key FILE\n`);
  });
}

/** @throws Fault where it must not be published as it is */
function buildPack(folder: string): BuiltPack {
  const files = readPackFolder(folder);
  if (files.weights.languageData !== files.language.id)
    throw new Fault(
      `${folder}: its weights were learnt with other words in assets/glosses and assets/terms: run “npm run fit”`,
    );
  const said = compilePack(files);
  if (said.expires <= new Date().toISOString().slice(0, 10))
    throw new Fault(`${folder}/pack.yaml: it expired on ${said.expires}: raise version:, issued: and expires:`);
  const json = JSON.stringify(said);
  // Beside what `check` asks of each file: whatever devices bound is asked before anybody signs it.
  const taken = packOfShape(JSON.parse(json));
  if ('wrong' in taken) throw new Fault(`${folder}: devices would refuse it: ${taken.wrong}`);
  return { said, bytes: Buffer.from(json) };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
