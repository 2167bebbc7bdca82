import { describe, expect, it } from 'vitest';
import { STEPS } from '../../../scripts/test/steps.ts';
import { CASES, ELSEWHERE } from '../../commands/cases.ts';
import { documentedCommands } from '../../commands/documented.ts';
import type { Documented } from '../../commands/documented.ts';
import { read } from './files.ts';

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What `npm test` itself runs, as one line each; `npm test` puts some of its steps together. */
const STEP_LINES = STEPS.map(({ tool, args }) => [tool, ...args].join(' '));
const PROJECTS = STEPS.flatMap(({ args }) => args.filter((_, i) => args[i - 1] === '--project'));

/** Whether each part of a script of package.json is run by a step. */
function isStep(script: string): boolean {
  return (scripts[script] ?? '')
    .split(' && ')
    .map((part) => part.replace(/^node (?:scripts\/run\.mjs )?/, ''))
    .every((part) =>
      part.startsWith('vitest run')
        ? [...part.matchAll(/--project (\S+)/g)].every((match) => PROJECTS.includes(match[1] as string))
        : STEP_LINES.some((line) => line === part || line.replace(/^node /, '').replace(' --as-built', '') === part),
    );
}

const nameOf = ({ script, verb }: Documented): string => (verb === null ? script : `${script} ${verb}`);

/** Texts in which the command is run, the options that it is run with among them. */
function runIn(one: Documented): readonly string[] {
  const elsewhere = ELSEWHERE[nameOf(one)];
  return [
    ...CASES.map(({ command }) => command.replace(/^-s /, '')).filter((command) => {
      const [script, , verb] = command.split(' ');
      return script === one.script && (one.verb === null || verb === one.verb);
    }),
    ...(elsewhere === undefined ? [] : [read(elsewhere.file), ...(elsewhere.asItStands ? [read(one.document)] : [])]),
  ];
}

describe('a command in the documents', () => {
  const all = documentedCommands().filter(({ script }) => script !== 'test');

  it('is found there', () => {
    expect(all.length).toBeGreaterThan(60);
  });

  it.each(all.map((one) => [`${one.document}: ${one.command}`, one] as const))('%s is run by a test', (_, one) => {
    const texts = runIn(one);
    expect(texts.length > 0 || isStep(one.script), 'add it to tests/commands/cases.ts').toBe(true);
    const missing = one.options.filter((option) => !texts.some((text) => text.includes(option)));
    expect(missing, 'add a case with them to tests/commands/cases.ts').toEqual([]);
  });
});

describe('the test of a command', () => {
  it.each(Object.entries(ELSEWHERE))('%s exists and starts its program', (name, { file, asItStands }) => {
    const [, program = ''] = /([\w/]+\.ts)\b/.exec(scripts[name.split(' ')[0] as string] ?? '') ?? [];
    expect(read(file)).toMatch(asItStands ? 'packs -- ' : new RegExp(`${program}|'npm', \\['run', '${name}'`));
  });
});
