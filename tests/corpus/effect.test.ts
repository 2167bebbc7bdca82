/** `packs -- effect` as a reviewer runs it, in a small project of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitOf } from '../../src/cli/corpus.ts';

const CLI = resolve('src/cli/packs.ts');
const SIGNAL = 'assets/packs/russia-army/signals/quibblewock-work.yaml';
const NEW_SIGNAL = `id: quibblewock-work
facet: employer
anchor: true
grave: true
why: Made up for a test.
inferred: for a test
phrases:
  en: [quibblewock]
match:
  - { lang: en, text: "Quibblewock wanted" }
clear:
  - { lang: en, text: "Nothing of the kind" }
`;
/** An offer that only the new signal ties to anything. */
const OFFER =
  'Quibblewock needs helper, security, no experience. Salary 2 lakh per month, passport in 3 months, no front line. Apply now, join, WhatsApp only, limited seats.';

let parent = '';
let project = '';

/** Texts of one split: a number is added until the hash is right. */
function inSplit(text: string, split: 'train' | 'test'): string {
  for (let number = 1; ; number++) {
    const candidate = `${text} Ref ${number}`;
    if (splitOf(candidate) === split) return candidate;
  }
}

const row = (id: string, label: string, text: string): string =>
  JSON.stringify({ id, lang: 'en', script: 'Latn', channel: 'web', kind: 'offer', label, why: 'test', text });

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: project });
}

function effect(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'effect', ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'parakh-effect-'));
  project = join(parent, 'project');
  cpSync('assets', join(project, 'assets'), { recursive: true });
  mkdirSync(join(project, 'tests/corpus/russia-army'), { recursive: true });
  writeFileSync(
    join(project, 'tests/corpus/russia-army/en-a.jsonl'),
    [
      row('dev-offer', 'warn', inSplit(OFFER, 'train')),
      row('test-offer', 'warn', inSplit(`${OFFER} Secretwords.`, 'test')),
      row('dev-honest', 'clear', inSplit('Accountant wanted in Pune, ten to six.', 'train')),
    ].join('\n'),
  );
  // Whoever opened this would fail.
  mkdirSync(join(parent, 'shared/exam'), { recursive: true });
  writeFileSync(join(parent, 'shared/exam/north.jsonl.gz'), gzipSync('no JSON'));
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Beginning');
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** Each run compiles two whole pattern lists. */
const PATIENCE_MS = 300_000;

describe('npm run packs -- effect', { timeout: PATIENCE_MS }, () => {
  it('says so where nothing changed', () => {
    expect(effect()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Nothing in .* differs from [0-9a-f]+\.\n$/) });
  });

  describe('with a new signal', () => {
    let said = '';
    let ended = '';
    beforeAll(() => {
      writeFileSync(join(project, SIGNAL), NEW_SIGNAL);
      const run = effect();
      said = run.stdout;
      ended = `${run.status} ${run.stderr}`;
    }, PATIENCE_MS);

    it('says how long it took', () => {
      expect(ended).toMatch(/^0 It took \d+ s on \d threads\.\n$/);
    });

    it('shows which texts change their level, those of the test split by id alone', () => {
      expect(said).toContain('new signal quibblewock-work');
      expect(said).toMatch(/clear → (?:warn|caution) {2}dev-offer \(en, offer\)\n {6}Quibblewock needs helper/);
      expect(said).toMatch(/clear → (?:warn|caution), offer, test split: test-offer\n/);
      expect(said).not.toContain('Secretwords');
      expect(said).not.toContain('dev-honest');
    });

    it('shows recall before and after with the counts, and leaves out what did not change', () => {
      expect(said).toMatch(/dev, en +0→1\/1 100\.0%/);
      expect(said).not.toContain('real, all');
    });

    it('shows what hangs on the new signal alone', () => {
      expect(said).toMatch(/quibblewock-work: shown by 2 offers; without it 2 would have another level:/);
      expect(said).toMatch(/warn \(else clear\) {2}dev-offer/);
    });

    it('says that the weights are yet to be fitted, and what time and size are', () => {
      expect(said).toContain('“npm run fit” has not been run');
      expect(said).toMatch(/× \d\.\d\d for a page of 100,000 characters/);
      expect(said).toMatch(/\d → \d+\.\d kB packed with Brotli/);
    });

    it('fits 100 columns, and is Markdown where that is wanted', () => {
      expect(said.split('\n').filter((line) => Array.from(line).length > 100)).toEqual([]);
      const { stdout } = effect('--markdown');
      expect(stdout).toMatch(/^## russia-army/);
      expect(stdout).toMatch(/\| dev, en \| 0→1\/1 100\.0% \|/);
    });

    it('says what is wrong where a file cannot be read', () => {
      writeFileSync(join(project, SIGNAL), 'id: quibblewock-work\n');
      const { status, stderr } = effect();
      expect(status).toBe(2);
      expect(stderr).toMatch(/The pattern list of the working copy cannot be read: .*quibblewock-work\.yaml/);
    });
  });

  it('says so where there is no such commit or pattern list, and how it is called', () => {
    expect(effect('--base', 'no-such')).toMatchObject({ status: 2, stderr: 'no-such: git knows no such commit here\n' });
    expect(effect('--pack', 'nobody')).toMatchObject({ status: 2, stderr: expect.stringContaining('no such pattern list') });
    expect(effect('--surprise')).toMatchObject({ status: 2, stderr: expect.stringContaining('usage:') });
  });
});
