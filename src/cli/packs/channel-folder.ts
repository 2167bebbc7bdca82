/** The folder that a channel serves: `latest.json`, each pack by the hash of its content, and its signature beside it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { id, version } from '../../packs/ids.ts';
import { reasonOf } from '../../reason.ts';
import { LATEST_FILE, MOST_LATEST_BYTES, parseLatest, sha256Hex } from '../../updates/latest.ts';
import { Fault } from './command.ts';

/** Where packs are built, unless another place is named. */
export const CHANNEL_FOLDER = '.output/channel';
const Offered = v.strictObject({
  id,
  version,
  sha256: sha256Hex,
  size: v.number(),
  issued: v.string(),
  engine: v.number(),
});
/** What `latest.json` says of one pack: enough to see whether there is something new, and where it is. */
export type Offered = Readonly<v.InferOutput<typeof Offered>>;
const Latest = v.strictObject({ format: v.literal(1), packs: v.pipe(v.array(Offered), v.minLength(1)) });

/** A pack that is yet to be laid there. */
export interface BuiltPack {
  readonly said: Omit<Offered, 'sha256' | 'size'>;
  readonly bytes: Buffer;
}

export class ChannelFolder {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** @returns what `latest.json` says of them */
  write(packs: readonly BuiltPack[]): Offered[] {
    mkdirSync(this.folder, { recursive: true });
    const offered = packs.map(({ said: { id, version, issued, engine }, bytes }) => {
      const sha256 = hashOf(bytes);
      writeFileSync(this.packFile(sha256), bytes);
      return { id, version, sha256, size: bytes.length, issued, engine };
    });
    writeFileSync(join(this.folder, LATEST_FILE), `${JSON.stringify({ format: 1, packs: offered }, null, 1)}\n`);
    return offered;
  }

  /** @throws Fault where it is not there, or no list of packs */
  latest(): readonly Offered[] {
    const file = join(this.folder, LATEST_FILE);
    const bytes = readOr(file, `${file} is not there: run “npm run packs -- build” first`);
    const packs = packsOf(file, bytes.toString('utf8'));
    if (bytes.length > MOST_LATEST_BYTES || parseLatest(bytes) === null)
      throw new Fault(`${file} is no list of packs to devices, which take nothing from it`);
    return packs;
  }

  /** @throws Fault where it is not there, or not what its name says */
  pack({ id, sha256, size }: Offered): Buffer {
    const file = this.packFile(sha256);
    const bytes = readOr(file, `${file} is not there, which is the pack ${id}`);
    if (hashOf(bytes) !== sha256)
      throw new Fault(`${file} is not what its name says: it was changed after it was built`);
    if (bytes.length !== size) throw new Fault(`${file} has ${bytes.length} bytes, and ${LATEST_FILE} says ${size}`);
    return bytes;
  }

  /** @throws Fault where there is none */
  signature({ id, sha256 }: Offered): Buffer {
    const file = this.signatureFile(sha256);
    return readOr(file, `${file} is not there: the pack ${id} is not signed`);
  }

  packFile(sha256: string): string {
    return join(this.folder, `${sha256}.json`);
  }

  signatureFile(sha256: string): string {
    return `${this.packFile(sha256)}.minisig`;
  }
}

function packsOf(file: string, text: string): readonly Offered[] {
  try {
    return v.parse(Latest, JSON.parse(text)).packs;
  } catch (error) {
    throw new Fault(`${file} is no list of packs: ${reasonOf(error)}`);
  }
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readOr(file: string, reason: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new Fault(reason);
  }
}
