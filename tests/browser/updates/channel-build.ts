/** A build that takes newer pattern lists from a server of the test: the flag for it is in no build that is handed out. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const OUT = '.output/with-channel';

/**
 * @param address of the channel, on this machine
 * @param keys public keys, as `PARAKH_PACK_KEYS` takes them
 * @returns the folder of the unpacked extension
 */
export function buildWithChannel(browser: 'chrome' | 'firefox', address: string, keys: readonly string[]): string {
  const outDir = join(OUT, browser);
  const config = JSON.stringify({ browser, manifestVersion: 3, outDir });
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', `import { build } from 'wxt'; await build(${config});`],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PARAKH_PACK_CHANNEL: address,
        PARAKH_PACK_KEYS: keys.join(' '),
        PARAKH_PACK_LOOPBACK: 'for tests',
      },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the build with a channel failed: ${stderr}`);
  return join(process.cwd(), outDir, `${browser}-mv3`);
}
