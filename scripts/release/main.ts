/**
 * `npm run release -- --dry-run`: walks a whole release and says what it found and what it would do; exits with 1 where something is wrong
 * that whoever publishes Parakh cannot fill in. `--fast` builds nothing, and leaves out what needs a build.
 *
 * Without `--dry-run` it stops at the first thing that must not be so in a release. It never sends anything: it ends with the commands.
 */
import { parseArgs } from 'node:util';
import { projectIn } from '../package/packages.ts';
import { addOnLint } from './add-on-lint.ts';
import { changelogs } from './changelogs.ts';
import { tagsHere } from './git.ts';
import { identity } from './identity.ts';
import { packages } from './packages.ts';
import { permissions } from './permissions.ts';
import { pictures } from './pictures.ts';
import { goesOn } from './step.ts';
import type { Finding, Kind, Run, Step } from './step.ts';
import { storeFolders } from './store-folders.ts';
import { submit } from './submit.ts';
import { tests } from './tests.ts';
import { unconfirmed } from './unconfirmed.ts';
import { version } from './version.ts';
import { tagOf } from './versions.ts';
import { workTree } from './work-tree.ts';

/** What is quick and what only a person can mend comes before what takes minutes. */
const STEPS: readonly Step[] = [
  workTree,
  changelogs,
  identity,
  unconfirmed,
  tests,
  packages,
  version,
  permissions,
  addOnLint,
  pictures,
  storeFolders,
  submit,
];

const SIGNS: Readonly<Record<Kind, string>> = {
  fine: '✓',
  note: '·',
  would: '→',
  before: '!',
  publisher: '?',
  fault: '✗',
};

const say = ({ kind, text }: Finding): void => console.log(`${SIGNS[kind]} ${text.replaceAll('\n', '\n  ')}`);

/** @returns what was found, and whether all steps were walked */
async function walk(run: Run): Promise<{ found: readonly Finding[]; whole: boolean }> {
  const found: Finding[] = [];
  for (const step of STEPS) {
    console.log(`\n── ${step.title} ──`);
    // One step may need what the one before it has built.
    // oxlint-disable-next-line no-await-in-loop
    const findings = await step.find(run);
    for (const finding of findings) say(finding);
    found.push(...findings);
    if (!goesOn(run, findings)) return { found, whole: false };
  }
  return { found, whole: true };
}

function summary(title: string, found: readonly Finding[], kind: Kind): void {
  const these = found.filter((finding) => finding.kind === kind);
  if (these.length === 0) return;
  console.log(`\n${title} (${these.length}):`);
  for (const finding of these) say(finding);
}

const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false }, fast: { type: 'boolean', default: false } },
});
if (values.fast && !values['dry-run']) {
  console.error('--fast is for --dry-run: a release is built.');
  process.exitCode = 2;
} else {
  const run: Run = { rehearsal: values['dry-run'], fast: values.fast, version: projectIn('.').version };
  const { found, whole } = await walk(run);
  summary('Wrong', found, 'fault');
  summary('To be so before a release', found, 'before');
  summary('Left for the publisher', found, 'publisher');
  const isTagged = tagsHere().includes(tagOf(run.version));
  const isWrong = found.some(({ kind }) => kind === 'fault' || (isTagged && kind === 'before'));
  console.log(
    whole
      ? `\n${run.rehearsal ? 'Rehearsed' : 'Ready'}: ${run.version}. Nothing was tagged, sent or published.`
      : '\nStopped: no release with this.',
  );
  process.exitCode = isWrong || !whole ? 1 : 0;
}
