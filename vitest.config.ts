import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { packFilesPlugin } from './src/packs/vite-plugin.ts';

const UNIT = 'tests/unit/**/*.test.{ts,tsx}';
/** Each tries whole updates over and over, starts commands, or builds all that the background holds again and again. */
const LONG = globSync([
  'tests/unit/updates/{attacks,opening,published,stopped}.test.ts',
  'tests/unit/browser-side/{active-packs,updates}.test.ts',
  'tests/unit/faults/*.test.ts',
  'tests/unit/packs/publishable.test.ts',
  'tests/unit/cli/publishing-page.test.ts',
]);
/** Puts something else in the place of a module or a global, or has a DOM: the next file would find it there. */
const ALTERS =
  /@vitest-environment|\bvi\.(?:mock|doMock|resetModules|stubGlobal|stubEnv|useFakeTimers|setSystemTime)\(/;
const apart = globSync(UNIT).filter((file) => !LONG.includes(file) && ALTERS.test(readFileSync(file, 'utf8')));
/** Too long to be run a second time where every branch is counted; what they reach is reached by the others. */
const TOO_LONG_TO_COUNT = [
  ...globSync('tests/unit/engine/{language-file,properties,score,shelf}.test.ts'),
  ...globSync('tests/unit/packs/{editor-schemas,format,new-phrases,sample-offer}.test.ts'),
];
const LAYOUT = 'tests/browser/layout.test.ts';
const inBrowser = (...names: string[]): string[] => names.map((name) => `tests/browser/${name}.test.ts`);
/** They look at what needs no extension in a browser, or bring one that takes none. */
const UNINSTALLED = inBrowser('chrome-109', 'leaflet', 'web');
/** They look at files or pages of no browser in particular, or choose their browsers themselves. */
const IN_NO_GIVEN_BROWSER = [
  LAYOUT,
  ...UNINSTALLED,
  ...inBrowser(
    'phone-firefox',
    'policy',
    'profiles',
    'size',
    'soak',
    'upgrade',
    'upgrade-by-policy',
    'upgrade-firefox',
  ),
];
/** Minutes that `npm test` does not have either: what only maintainers see, and an update by a policy. `npm run test:browser` runs them. */
const BROWSER_MORE = inBrowser('upgrade-by-policy', 'workbench');
/** Firefox, by the size of its window. */
const ON_A_PHONE = inBrowser('phone-firefox');
/** About what only Firefox has. */
const FIREFOX_ONLY = inBrowser('event-page');
/**
 * Minutes that `npm test` does not have: what Firefox is asked there is each surface once, every awkward page, and
 * all that stands between a page and its warning. These look at the same surfaces longer: `npm run test:firefox` runs all.
 */
const FIREFOX_MORE = inBrowser(
  'awkward-more',
  'faults',
  'hidden',
  'hostile-more',
  'item-marks',
  'keyboard',
  'odd-pages',
  'packs',
  'pause',
  'private',
  'report',
  'rest',
  'right-to-left',
  'settings',
  'situations',
  'surfaces',
  'updates',
  'worker',
  'workbench',
);

/**
 * Kinds of test, from fast to slow. `unit` asks what one file does, and so does `apart`, in files that must be kept from the others; `long` what
 * comes of many steps; `corpus` what verdicts the engine gives on labelled text and what its command line prints; `packages` what a release hands
 * out; `covered` runs tests of `unit` again and counts the branches that they reach; `commands` whether what documents tell people to type does its
 * work; `layout` whether every surface is whole in every language; `browser` what a user of the built extension sees in Chromium (`browser-more`:
 * what takes longer; `uninstalled`: the web app, leaflets, and the oldest browser), and `firefox` and `firefox-more` what the same tests, in the
 * same files, find in Firefox.
 */
export default defineConfig({
  plugins: [packFilesPlugin(fileURLToPath(new URL('assets/packs', import.meta.url)), 'plain')],
  test: {
    // One less, as it would be by default, leaves half of a small machine idle.
    maxWorkers: '100%',
    // Asked for by `npm run test:coverage`: of the branches of what reads a text and judges it, none but one in ten is left out.
    coverage: {
      provider: 'v8',
      include: ['src/engine/**/*.ts', 'src/packs/**/*.ts'],
      exclude: ['**/*.d.ts'],
      reporter: ['text'],
      reportsDirectory: '.output/coverage',
      thresholds: { branches: 90 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          pool: 'threads',
          // Modules are loaded once for all files of a thread, and the pattern list is read once.
          isolate: false,
          environment: 'node',
          include: [UNIT],
          exclude: [...LONG, ...apart],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          pool: 'threads',
          environment: 'node', // A test that needs a DOM says so: // @vitest-environment happy-dom
          include: apart,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'covered',
          pool: 'threads',
          isolate: false,
          environment: 'node',
          include: ['tests/unit/{engine,packs}/*.test.ts'],
          exclude: [...LONG, ...apart, ...TOO_LONG_TO_COUNT],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'long', pool: 'threads', environment: 'node', include: LONG, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'fuzz',
          pool: 'threads',
          environment: 'node',
          include: ['tests/fuzz/**/*.test.{ts,tsx}'],
          // Of the long run (`npm run fuzz`) each door takes minutes.
          testTimeout: process.env.PARAKH_FUZZ === undefined ? 120_000 : 86_400_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'corpus',
          environment: 'node',
          include: ['tests/corpus/**/*.test.ts'],
          // Beside the browser tests, on a busy machine, a command may wait long for its turn.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: { name: 'layout', environment: 'node', include: [LAYOUT], fileParallelism: false, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'uninstalled',
          environment: 'node',
          include: UNINSTALLED,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'packages',
          environment: 'node',
          include: ['tests/packages/**/*.test.ts'],
          // One of them builds everything anew, and a small machine has no room for two builds.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'commands',
          environment: 'node',
          include: ['tests/commands/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      ...(['browser', 'browser-more'] as const).map((name) => ({
        extends: true as const,
        test: {
          name,
          environment: 'node' as const,
          include: name === 'browser' ? ['tests/browser/**/*.test.ts'] : BROWSER_MORE,
          exclude: name === 'browser' ? [LAYOUT, ...UNINSTALLED, ...FIREFOX_ONLY, ...ON_A_PHONE, ...BROWSER_MORE] : [],
          // One browser at a time: two of them on a small machine make each other miss their deadlines.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
      ...(['firefox', 'firefox-more'] as const).map((name) => ({
        extends: true as const,
        test: {
          name,
          environment: 'node' as const,
          env: { PARAKH_TEST_BROWSER: 'firefox' },
          include: name === 'firefox' ? ['tests/browser/**/*.test.ts'] : [...FIREFOX_MORE, ...ON_A_PHONE],
          exclude: name === 'firefox' ? [...IN_NO_GIVEN_BROWSER, ...FIREFOX_MORE] : [],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
});
