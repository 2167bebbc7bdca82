/**
 * Which test runs each command that the documents show: `CASES` are run as they stand by `commands.test.ts`, in a copy of the project; the
 * others have a test of their own, or are steps of `npm test` itself.
 */

/** A command, and how it is seen that it did its work. */
export interface Case {
  /** After `npm run`. */
  readonly command: string;
  readonly says: RegExp;
  /** Files that it has made. */
  readonly makes?: readonly string[];
  /** Files that it makes anew, and that must come out as they are kept. */
  readonly keeps?: readonly string[];
  /** Takes so long that `npm test` leaves it to `npm run test:commands`. */
  readonly long?: true;
  /** Its status tells of times, which decide no test. */
  readonly times?: true;
  /** It does not end by itself: it is stopped once it has said so. */
  readonly runsOn?: true;
}

export const CASES: readonly Case[] = [
  { command: 'setup -- chromium firefox', says: /^/ },
  { long: true, command: 'try -- --headless', says: /Screenshots of pages and popups/, makes: ['.output/try'] },
  { command: 'dev', says: /as an unpacked extension manually/, runsOn: true },
  {
    command: 'build',
    says: /Finished/,
    makes: ['.output/chrome-mv3/manifest.json', '.output/firefox-mv3/manifest.json'],
  },
  { command: 'build:web', says: /is ready for any host/, makes: ['.output/web/service-worker.js'] },
  {
    command: 'ngo -- --config docs/ngo/example/ngo.json',
    says: /leaflets\/hi-a4\.html/,
    makes: ['.output/ngo/web/index.html'],
  },
  {
    command: 'ngo -- --config docs/ngo/example/ngo.json --only policies,server --out docs/ngo/samples/store',
    says: /policies/,
    keeps: ['docs/ngo/samples/store/policies/windows.reg'],
  },
  { command: 'workbench -- --port 0', says: /The workbench is at http/, runsOn: true },
  { long: true, command: 'test:browser -- tests/browser/size.test.ts', says: /Tests .*passed/ },
  { long: true, command: 'test:firefox -- tests/browser/right-to-left.test.ts', says: /Tests .*passed/ },
  { command: 'texts', says: /^/, keeps: ['src/ui/texts/keys.ts', 'src/ui/workbench/keys.ts'] },
  { command: 'store', says: /^/, keeps: ['docs/store/chrome/descriptions/hi.txt', 'docs/store/firefox/answers.txt'] },
  {
    long: true,
    command: 'store:pictures -- ta --keep',
    says: /^\d+ pictures in \.output\/store\/pictures\//m,
    makes: ['.output/store/pictures/ta/5-settings.png'],
    keeps: ['docs/store/pictures/hi/1-warning.png'],
  },
  { command: 'release -- --dry-run --fast', says: /Rehearsed: [\d.]+\. Nothing was tagged, sent or published\./ },
  { command: 'format', says: /^/, keeps: ['src/ui/texts/keys.ts', 'README.md'] },
  {
    command: 'gallery -- ml popup/warn options/organisation',
    says: /^4 pictures/m,
    makes: ['.output/gallery/index.html'],
  },
  { long: true, command: 'walkthrough', says: /pictures in docs\/walkthrough/, keeps: ['docs/walkthrough.md'] },
  { command: '-s scan -- --pack russia-army --explain demo/offer.html', says: /warn/i },
  {
    command: 'eval -- --pack scam-compounds --split test --keep',
    says: /scam-compounds/,
    keeps: ['docs/exam-log.md'],
    makes: ['docs/accuracy.json'],
  },
  {
    command: 'fit -- --pack scam-compounds',
    says: /fitted on \d+ texts/,
    makes: ['assets/packs/scam-compounds/weights.json'],
  },
  { long: true, command: '-s bench -- --rounds 1', says: /NFKC/ },
  { times: true, command: '-s attacks -- message --rounds 1 --length 2000 --most 100000', says: /^worst: /m },
  { long: true, command: '-s fuzz -- chat --runs 200 --seed 5', says: /chat.*200 runs.*seed 5, failures: 0/ },
  {
    command: '-s mutate -- packs/expiry --one-of 2 --keep',
    says: /^\| \*\*all\*\* \| \d+ \| \d+ \| 0 \| 0 \| 100\.0 % \|$/m,
  },
  { command: 'faults -- -t kept', says: /Tests .*passed/ },
  { long: true, command: 'hostile -- bears-our-mark markup-in', says: /Tests .*6 passed/ },
  {
    long: true,
    command: 'package -- --keep-permissions',
    says: /SHA256SUMS/,
    makes: ['.output/packages/SHA256SUMS'],
    keeps: ['scripts/permissions/released.json'],
  },
  { command: 'packs -- schema', says: /pack-format\.md/, keeps: ['docs/pack-format.md'] },
];

/** A section of a document whose commands are run as they stand there, one after the other. */
const AS_IT_STANDS = { file: 'tests/unit/cli/publishing-page.test.ts', asItStands: true } as const;

/** By `script`, or by `script verb`: the test that runs the file behind it. */
export const ELSEWHERE: Readonly<Record<string, { readonly file: string; readonly asItStands?: true }>> = {
  package: { file: 'tests/packages/reproducible.test.ts' },
  packs: { file: 'tests/corpus/packs.test.ts' },
  'packs check': { file: 'tests/corpus/packs.test.ts' },
  'packs new': { file: 'tests/corpus/packs-new.test.ts' },
  'packs effect': { file: 'tests/corpus/effect.test.ts' },
  'packs build': AS_IT_STANDS,
  'packs keygen': AS_IT_STANDS,
  'packs sign': AS_IT_STANDS,
  'packs verify': AS_IT_STANDS,
  scan: { file: 'tests/corpus/scan.test.ts' },
  soak: { file: 'tests/browser/soak.test.ts' },
};
