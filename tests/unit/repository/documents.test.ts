import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, read, ROOT } from './files.ts';

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const DOCUMENTS = filesUnder('').filter((file) => file.endsWith('.md'));
/** Prose says “npm packages” and means no command: only code counts. */
const CODE = /^```[\s\S]*?^```|`[^`]+`/gm;
const COMMAND = /\bnpm (?:run (?:-s |--silent )?)?([a-z][\w:-]*)/g;
/** Links to a file of the repository; anything with a scheme, and a bare anchor, is left alone. */
const LINK = /(?:\]\(|src=")(?![a-z]+:|#)([^)"#\s]+)/g;
const VERB = /\bnpm run (?:-s )?packs -- ([a-z]+)/g;
const VERBS = new Set(Array.from(read('src/cli/packs.ts').matchAll(/^ {2}([a-z]+): \{/gm), (match) => match[1]));
const NPMS_OWN = new Set(['ci', 'install', 'run']);

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  it('names only commands that exist', () => {
    const code = [...text.matchAll(CODE)].map((match) => match[0]).join('\n');
    const unknown = [...code.matchAll(COMMAND)]
      .map((match) => match[1] as string)
      .filter((name) => !NPMS_OWN.has(name) && !Object.hasOwn(scripts, name));
    expect(unknown, 'add it to "scripts" in package.json, or mend the text').toEqual([]);
  });

  it('names only verbs of `npm run packs` that exist', () => {
    const unknown = [...text.matchAll(VERB)].map((match) => match[1] as string).filter((name) => !VERBS.has(name));
    expect(unknown, 'add it to VERBS in src/cli/packs.ts, or mend the text').toEqual([]);
  });

  it('links only to files that exist', () => {
    const broken = [...text.matchAll(LINK)]
      .map((match) => match[1] as string)
      .filter((target) => !existsSync(path.join(ROOT, path.dirname(document), target)));
    expect(broken).toEqual([]);
  });
});

describe('the permissions', () => {
  it('are each explained in PRIVACY.md', () => {
    const list = /^\s*permissions: \[([^\]]*)\]/m.exec(read('wxt.config.ts'))?.[1] ?? '';
    const asked = [...list.matchAll(/'([^']+)'/g)].map((match) => match[1] as string);
    expect(asked).not.toEqual([]);
    const privacy = read('PRIVACY.md');
    expect(asked.filter((name) => !privacy.includes(`| \`${name}\` |`))).toEqual([]);
  });
});

describe('the decisions', () => {
  it('are numbered without gaps', () => {
    const numbers = filesUnder('docs/decisions').map((file) => Number(path.basename(file).slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe('the continuous integration', () => {
  it('runs `npm test` and nothing else', () => {
    const lines = read('.ci/run')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'npm test']);
  });
});
