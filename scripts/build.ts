/** `npm run build`: the extension for Chromium browsers and for Firefox, in .output/. */
import { spawnSync } from 'node:child_process';

const targets = [['build'], ['build', '-b', 'firefox', '--mv3']];
for (const args of targets) {
  const { status } = spawnSync('wxt', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
