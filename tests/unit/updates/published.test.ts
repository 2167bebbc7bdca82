/** What maintainers publish is what a Parakh takes: the commands and the updater agree on every file. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { run as build } from '../../../src/cli/packs/build.ts';
import { run as keygen } from '../../../src/cli/packs/keygen.ts';
import { run as sign } from '../../../src/cli/packs/sign.ts';
import { ChannelServer } from './channel-server.ts';
import { Device } from './device.ts';
import { BUILT_IN } from './packs.ts';
import { makeKey } from './test-key.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'parakh-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** @returns what it printed */
async function printed(verb: typeof build, ...words: string[]): Promise<string> {
  let text = '';
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((more) => ((text += String(more)), true));
  const error = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    expect(await verb(words)).toBe(0);
    return text;
  } finally {
    out.mockRestore();
    error.mockRestore();
  }
}

test('a folder that was built and signed is a channel', async () => {
  const [secret, files] = [join(folder, 'own.key'), join(folder, 'channel')];
  const publicKey = (await printed(keygen, secret)).trim();
  await printed(build, '--out', files, BUILT_IN.id);
  await printed(sign, '--key', secret, files);
  const channel = await ChannelServer.start();
  for (const name of readdirSync(files)) channel.serve(name, readFileSync(join(files, name)));
  const device = new Device(channel.address, [{ ...makeKey(), publicKey }]);
  device.builtIn = { ...BUILT_IN, version: '0.0.1' };
  expect(await device.outcome()).toBe('updated');
  expect((await device.inUse()).pack).toEqual(BUILT_IN);
  await channel.stop();
});
