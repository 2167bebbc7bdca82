/** Fonts for all fourteen languages, so that pictures and measures of layout show letters and not empty boxes. */
import { spawnSync } from 'node:child_process';
import { canInstall, install } from './debian.mjs';
import { SetUpError } from './root.mjs';

/** One family for each script, as fontconfig names them. */
const FAMILIES = [
  'Noto Sans Devanagari',
  'Noto Sans Bengali',
  'Noto Sans Gurmukhi',
  'Noto Sans Gujarati',
  'Noto Sans Oriya',
  'Noto Sans Tamil',
  'Noto Sans Telugu',
  'Noto Sans Kannada',
  'Noto Sans Malayalam',
  'Noto Nastaliq Urdu',
];

/** As root on a Debian-like system it installs what is missing; elsewhere it says what to install. */
export function provideFonts() {
  if (missing().length === 0) return;
  if (canInstall()) install(['fontconfig', 'fonts-noto-core']);
  const still = missing();
  if (still.length > 0)
    throw new SetUpError(
      `Fonts are missing: install ${still.join(', ')} (on Debian: sudo apt-get install fonts-noto-core).`,
    );
}

function missing() {
  // Where there is no fontconfig, as on macOS and Windows, the system has fonts for Indian scripts of its own.
  if (process.platform !== 'linux') return [];
  const { stdout, status } = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  return status === 0 ? FAMILIES.filter((family) => !stdout.includes(family)) : FAMILIES;
}
