/** `npm run packs -- build | keygen | sign | verify`: from pattern lists to what a channel serves. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run as build } from '../../../src/cli/packs/build.ts';
import { ChannelFolder } from '../../../src/cli/packs/channel-folder.ts';
import { run as keygen } from '../../../src/cli/packs/keygen.ts';
import { run as sign } from '../../../src/cli/packs/sign.ts';
import { run as verifyFor } from '../../../src/cli/packs/verify.ts';
import type { CompiledPack } from '../../../src/packs/pack.ts';
import { ISSUED, makeAssets } from './small-assets.ts';
import type { SmallAssets } from './small-assets.ts';

const folder = mkdtempSync(join(tmpdir(), 'parakh-'));
const at = (name: string): string => join(folder, name);
let assets: SmallAssets;

/** As a Parakh would that comes with the small pack. */
const verify: typeof build = (argv) => verifyFor(argv, dirname(assets.pack));

interface Said {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

async function said(verb: typeof build, ...words: string[]): Promise<Said> {
  const heard = { out: '', error: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((heard.out += String(text)), true));
  const error = vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((heard.error += String(text)), true));
  try {
    return { status: await verb(words), ...heard };
  } finally {
    out.mockRestore();
    error.mockRestore();
  }
}

interface Key {
  readonly file: string;
  readonly publicKey: string;
}

async function newKey(name: string): Promise<Key> {
  const { status, out } = await said(keygen, at(name));
  expect(status).toBe(0);
  return { file: at(name), publicKey: out.trim() };
}

const channel = at('channel');
const fresh = at('fresh');
let key: Key;

/** The one file in the channel whose name ends so. */
function fileIn(ending: string): string {
  const [name = '', ...more] = readdirSync(channel).filter((one) => one.endsWith(ending) && one !== 'latest.json');
  expect(more).toEqual([]);
  return join(channel, name);
}

beforeAll(async () => {
  assets = makeAssets();
  key = await newKey('own.key');
  await said(build, '--out', fresh, assets.pack);
});
afterAll(() => {
  assets.remove();
  rmSync(folder, { recursive: true });
});
beforeEach(() => rmSync(channel, { recursive: true, force: true }));

async function built(): Promise<void> {
  expect(await said(build, '--out', channel, assets.pack)).toMatchObject({ status: 0, error: '' });
}

/** A channel as it was built: to build it takes a good part of a second. */
function lay(): void {
  rmSync(channel, { recursive: true, force: true });
  cpSync(fresh, channel, { recursive: true });
}

async function signed(by = key): Promise<void> {
  lay();
  expect(await said(sign, '--key', by.file, channel)).toMatchObject({ status: 0, error: '' });
}

describe('build', () => {
  it('lays the pack by the hash of its content, and latest.json says which it is', async () => {
    await built();
    const pack = readFileSync(fileIn('.json'));
    const sha256 = createHash('sha256').update(pack).digest('hex');
    expect(fileIn('.json')).toBe(join(channel, `${sha256}.json`));
    expect(JSON.parse(readFileSync(join(channel, 'latest.json'), 'utf8'))).toEqual({
      format: 1,
      packs: [{ id: 'small', version: '1.2.3', sha256, size: pack.length, issued: ISSUED, engine: 1 }],
    });
    expect(JSON.parse(pack.toString('utf8'))).toMatchObject({ format: 2, id: 'small', shared: ['salary', 'month'] });
  });

  it('says how large it is', async () => {
    const { out } = await said(build, '--out', channel, assets.pack);
    expect(out).toMatch(/^small 1\.2\.3: \d+\.\d kB with Brotli, \d+\.\d kB plain\n/);
  });

  it('gives the same bytes again', async () => {
    await built();
    const first = readFileSync(fileIn('.json'));
    rmSync(channel, { recursive: true });
    await built();
    expect(readFileSync(fileIn('.json')).equals(first)).toBe(true);
  });

  it('makes nothing of weights that were learnt with other words', async () => {
    assets.write('glosses/latin.tsv', 'fauj\tarmy\nsena\tarmy\n');
    const { status, error } = await said(build, '--out', channel, assets.pack);
    assets.write('glosses/latin.tsv', 'fauj\tarmy\n');
    expect({ status, error }).toMatchObject({
      status: 1,
      error: expect.stringContaining('run “npm run fit”') as string,
    });
    expect(existsSync(channel)).toBe(false);
  });

  it('makes nothing of a pack that has expired', async () => {
    const old = makeAssets('2026-11-25', '2026-11-26');
    const { status, error } = await said(build, '--out', channel, old.pack);
    old.remove();
    expect({ status, error }).toMatchObject({
      status: 1,
      error: expect.stringContaining('it expired on 2026-11-26') as string,
    });
  });

  it('makes nothing of a pack that devices would refuse, though no file of it is at fault', async () => {
    const file = 'packs/small/pack.yaml';
    const pack = readFileSync(join(assets.pack, 'pack.yaml'), 'utf8');
    assets.write(file, pack.replace('MPL-2.0', `MPL-2.0, ${'and as its makers say elsewhere, '.repeat(4)}at last`));
    const { status, error } = await said(build, '--out', channel, assets.pack);
    assets.write(file, pack);
    expect({ status, error }).toMatchObject({
      status: 1,
      error: expect.stringContaining('devices would refuse it: licence: ') as string,
    });
    expect(existsSync(channel)).toBe(false);
  });

  it('names the packs that there are where one is not', async () => {
    const { status, error } = await said(build, 'no-such-pack');
    expect(status).toBe(2);
    expect(error).toContain('russia-army');
  });
});

describe('keygen', () => {
  it('writes a key that only its owner may read, and prints what checks its signatures', () => {
    if (process.platform !== 'win32') expect(statSync(key.file).mode & 0o777).toBe(0o600);
    expect(key.publicKey).toMatch(/^RW[\w+/]{54}$/);
    expect(readFileSync(key.file, 'utf8')).not.toContain(key.publicKey);
  });

  it('writes over no other key', async () => {
    const before = readFileSync(key.file, 'utf8');
    expect((await said(keygen, key.file)).status).toBe(1);
    expect(readFileSync(key.file, 'utf8')).toBe(before);
  });

  it('makes another each time', async () => {
    expect((await newKey('another.key')).publicKey).not.toBe(key.publicKey);
  });
});

describe('a key in the repository', () => {
  it.each(['secret.key', './src/secret.key', '..secret.key', join(process.cwd(), 'secret.key')])(
    'is never made: %s',
    async (file) => {
      const { status, error } = await said(keygen, file);
      expect({ status, error }).toMatchObject({
        status: 1,
        error: expect.stringContaining('lies in the repository') as string,
      });
      expect(existsSync(file)).toBe(false);
    },
  );

  it('is never made by way of a link either', async () => {
    symlinkSync(process.cwd(), at('link'));
    expect((await said(keygen, at('link/secret.key'))).error).toContain('lies in the repository');
    expect(existsSync('secret.key')).toBe(false);
  });

  it('signs nothing', async () => {
    lay();
    expect((await said(sign, '--key', 'package.json', channel)).error).toContain('lies in the repository');
  });
});

describe('sign and verify', () => {
  it('go together, and say which pack it is', async () => {
    await signed();
    const { status, out } = await said(verify, '--key', key.publicKey, channel);
    expect(status).toBe(0);
    expect(out).toContain(`Parakh pattern list small 1.2.3, issued ${ISSUED}`);
  });

  it('take the public key from a file, too, and either of two', async () => {
    const next = await newKey('next.key');
    writeFileSync(at('next.pub'), `untrusted comment: next\n${next.publicKey}\n`);
    const both = ['--key', key.publicKey, '--key', at('next.pub'), channel];
    await signed();
    expect((await said(verify, ...both)).status).toBe(0);
    await signed(next);
    expect((await said(verify, ...both)).status).toBe(0);
    expect(await said(verify, '--key', key.publicKey, channel)).toMatchObject({
      status: 1,
      error: expect.stringContaining('none of those named') as string,
    });
  });

  it.each<[string, () => void, string]>([
    ['a pack with one byte changed', () => change(fileIn('.json')), 'is not what its name says'],
    ['a pack without a signature', () => rmSync(fileIn('.minisig')), 'is not signed'],
    ['a signature with one byte changed', () => change(fileIn('.minisig')), 'is no signature'],
    [
      'a page in place of the signature',
      () => writeFileSync(fileIn('.minisig'), '<h1>404</h1>'),
      'no signature of minisign',
    ],
    ['a latest.json that names what is not there', () => rmSync(fileIn('.json')), 'is not there'],
    ['a latest.json that is none', () => writeFileSync(join(channel, 'latest.json'), '{}'), 'is no list of packs'],
    ['nothing', () => rmSync(channel, { recursive: true }), 'run “npm run packs -- build” first'],
  ])('of %s verify says so', async (_, spoil, reason) => {
    await signed();
    spoil();
    const { status, out, error } = await said(verify, '--key', key.publicKey, channel);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(error).toContain(reason);
  });

  it.each<[string, (pack: CompiledPack) => object, string]>([
    ['with a longer licence than any', () => ({ licence: 'x'.repeat(101) }), 'shape licence: '],
    ['of another id than latest.json says', () => ({ id: 'other' }), 'other-pack other'],
    ['with markup in a text', () => ({ title: { en: '<b>Small</b>' } }), 'markup <b>Small</b>'],
    [
      'that leads elsewhere',
      ({ sources }) => ({
        sources: { ...sources, x: { id: 'x', publisher: 'X', reports: 'X', url: 'https://x.example/' } },
      }),
      'foreign-link https://x.example/',
    ],
    ['for a later engine', () => ({ engine: 1_000 }), 'newer-engine 1000'],
    ['of an earlier format', () => ({ format: 1 }), 'shape format: '],
  ])('verify names what devices refuse a pack for: one %s', async (_, change, refusal) => {
    lay();
    const pack = JSON.parse(readFileSync(fileIn('.json'), 'utf8')) as CompiledPack;
    rmSync(channel, { recursive: true });
    const bytes = Buffer.from(JSON.stringify({ ...pack, ...change(pack) }));
    new ChannelFolder(channel).write([{ said: pack, bytes }]);
    expect(await said(sign, '--key', key.file, channel)).toMatchObject({ status: 0 });
    const { status, error } = await said(verify, '--key', key.publicKey, channel);
    expect({ status, error }).toMatchObject({ status: 1, error: expect.stringContaining(refusal) as string });
  });

  it('verify names a pack that was made with other words than the working copy has', async () => {
    await signed();
    const { status, error } = await said(verifyFor, '--key', key.publicKey, channel);
    expect({ status, error }).toMatchObject({
      status: 1,
      error: expect.stringContaining('other-language-data') as string,
    });
  });

  it.each<[string, (one: object) => object[]]>([
    ['a version of too many digits', (one) => [{ ...one, version: '1.2.1234567' }]],
    ['more packs than are looked at', (one) => Array.from({ length: 51 }, () => one)],
    ['a size that is none', (one) => [{ ...one, size: 0 }]],
  ])('verify says of a latest.json that devices take nothing from it: %s', async (_, change) => {
    await signed();
    const file = join(channel, 'latest.json');
    const { packs } = JSON.parse(readFileSync(file, 'utf8')) as { packs: [object] };
    writeFileSync(file, JSON.stringify({ format: 1, packs: change(packs[0]) }));
    const { status, error } = await said(verify, '--key', key.publicKey, channel);
    expect({ status, error }).toMatchObject({
      status: 1,
      error: expect.stringContaining('is no list of packs') as string,
    });
  });

  it('sign takes no key that others may read', async () => {
    lay();
    const open = await newKey('open.key');
    chmodSync(open.file, 0o644);
    if (process.platform !== 'win32')
      expect((await said(sign, '--key', open.file, channel)).error).toContain(`chmod 600 ${open.file}`);
  });

  it.each([
    ['a public key', () => `untrusted comment: x\n${key.publicKey}\n`, 'is no secret key'],
    ['nothing', () => '', 'is no secret key'],
    ['a key whose halves belong to two', () => mixed(), 'its two halves do not belong together'],
  ])('sign takes no %s for a key', async (_, content, reason) => {
    lay();
    writeFileSync(at('wrong.key'), content(), { mode: 0o600 });
    const { status, error } = await said(sign, '--key', at('wrong.key'), channel);
    expect(status).toBe(1);
    expect(error).toContain(reason);
    expect(readdirSync(channel).filter((name) => name.endsWith('.minisig'))).toEqual([]);
  });
});

/** Changes a byte in the middle of a file. */
function change(file: string): void {
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1;
  bytes[middle] = bytes[middle] === 0x41 ? 0x42 : 0x41;
  writeFileSync(file, bytes);
}

function mixed(): string {
  const [comment = '', line = ''] = readFileSync(key.file, 'utf8').split('\n');
  const bytes = Buffer.from(line, 'base64');
  bytes[62] = (bytes[62] as number) ^ 1;
  return `${comment}\n${bytes.toString('base64')}\n`;
}

const hasMinisign = spawnSync('minisign', ['-v']).error === undefined;

describe.runIf(hasMinisign)('minisign, where it is installed', () => {
  const minisign = (...words: string[]): { status: number | null; stdout: string } =>
    spawnSync('minisign', words, { encoding: 'utf8' });

  it('accepts what we sign, and shows which pack it is', async () => {
    await signed();
    const { status, stdout } = minisign('-V', '-P', key.publicKey, '-m', fileIn('.json'));
    expect(status).toBe(0);
    expect(stdout).toContain(`Trusted comment: Parakh pattern list small 1.2.3, issued ${ISSUED}`);
    change(fileIn('.json'));
    expect(minisign('-V', '-P', key.publicKey, '-m', fileIn('.json')).status).not.toBe(0);
  });

  it('signs with our key what we accept', async () => {
    lay();
    expect(minisign('-S', '-l', '-s', key.file, '-m', fileIn('.json'), '-t', 'by hand').status).toBe(0);
    expect((await said(verify, '--key', key.publicKey, channel)).out).toContain('who says “by hand”');
  });

  it('makes a key that we sign with', async () => {
    expect(minisign('-G', '-W', '-p', at('theirs.pub'), '-s', at('theirs.key')).status).toBe(0);
    await signed({ file: at('theirs.key'), publicKey: '' });
    expect((await said(verify, '--key', at('theirs.pub'), channel)).status).toBe(0);
    expect(minisign('-V', '-p', at('theirs.pub'), '-m', fileIn('.json')).status).toBe(0);
  });

  it('is named where its key has a password, or its signature is of the kind that browsers cannot check', async () => {
    lay();
    expect(minisign('-S', '-s', key.file, '-m', fileIn('.json')).status).toBe(0);
    expect((await said(verify, '--key', key.publicKey, channel)).error).toContain('made without “-l”');
    const line = readFileSync(key.file, 'utf8').split('\n')[1] ?? '';
    const withPassword = Buffer.from(line, 'base64');
    withPassword.write('Sc', 2);
    writeFileSync(at('password.key'), `untrusted comment: x\n${withPassword.toString('base64')}\n`, { mode: 0o600 });
    expect((await said(sign, '--key', at('password.key'), channel)).error).toContain('minisign -S -l -s');
  });
});
