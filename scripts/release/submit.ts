/** Whether the commands would be understood by the `wxt submit` that is installed, which is publish-browser-extension. */
import { spawnSync } from 'node:child_process';
// The very one that WXT brings, as which `wxt submit` runs, so it stands in no list of ours. Only what reads its settings is called, which reaches
// no network.
import { resolveConfig, validateConfig } from 'publish-browser-extension';
import { projectIn } from '../package/packages.ts';
import { readStore, STORES } from '../store/stores.ts';
import type { StoreName } from '../store/stores.ts';
import { fault, fine, note, would } from './step.ts';
import type { Finding, Step } from './step.ts';
import { commandOf, submissions } from './submission.ts';
import type { Submission } from './submission.ts';

/** What the tool says of itself; asking for help signs in nowhere. */
function knownFlags(): ReadonlySet<string> {
  const { stdout } = spawnSync('wxt', ['submit', '--help'], { encoding: 'utf8', shell: process.platform === 'win32' });
  return new Set(Array.from(stdout.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm), ([, flag = '']) => flag));
}

/** `--chrome-api-version v2` is `apiVersion: 'v2'` of the tool's own settings. */
function settingsOf(name: StoreName, { flags }: Submission): Readonly<Record<string, string>> {
  return Object.fromEntries(
    flags.map(([flag, value]) => [
      flag.replace(`--${name}-`, '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

/** @returns why the tool would refuse, '' where it has all that it needs */
export function refusal(name: StoreName, submission: Submission): string {
  const kept = new Map(submission.secrets.map((secret) => [secret, process.env[secret]]));
  for (const secret of submission.secrets) process.env[secret] = 'x';
  try {
    validateConfig(resolveConfig({ [name]: settingsOf(name, submission) }));
    return '';
  } catch (error) {
    return (error as Error).message.replaceAll(/\s+/g, ' ');
  } finally {
    for (const [secret, value] of kept) {
      if (value === undefined) delete process.env[secret];
      else process.env[secret] = value;
    }
  }
}

function findings(name: StoreName, submission: Submission, flags: ReadonlySet<string>): Finding[] {
  const unknown = submission.flags.map(([flag]) => flag).filter((flag) => !flags.has(flag));
  if (unknown.length > 0) return [fault(`wxt submit knows no ${unknown.join(', ')}.`)];
  const refused = refusal(name, submission);
  if (refused !== '') return [fault(`${name}: wxt submit would refuse: ${refused}`)];
  return [
    fine(`${readStore(name).title}: wxt submit would take this, with ${submission.secrets.join(', ')} set:`),
    would(commandOf(submission)),
  ];
}

export const submit: Step = {
  title: 'Submission',
  find: () => {
    const { name: project, version } = projectIn('.');
    const flags = knownFlags();
    const all = submissions((kind) => `${project}-${version}-${kind}`);
    return [
      ...STORES.flatMap((name) => findings(name, all[name], flags)),
      note('Not run: it signs in. The first version goes to each store by hand, with the texts of docs/store/.'),
    ];
  },
};
