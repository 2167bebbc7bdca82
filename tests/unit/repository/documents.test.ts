import { existsSync, globSync } from 'node:fs';
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
/** In code, a path from the root, also with `*` or `{a,b}` in it. One that stands for others (`assets/packs/<id>/`) is left alone. */
const PATH = /`((?:assets|demo|docs|entrypoints|public|scripts|src|tests|web)\/[\w./{},*-]*)`/g;
const VERB = /\bnpm run (?:-s )?packs -- ([a-z]+)/g;
const VERBS = new Set(Array.from(read('src/cli/packs.ts').matchAll(/^ {2}([a-z]+): \{/gm), (match) => match[1]));
const NPMS_OWN = new Set(['audit', 'ci', 'install', 'run']);

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

  it('names only files and folders that exist', () => {
    const missing = [...text.matchAll(PATH)]
      .map((match) => match[1] as string)
      .filter((name) => globSync(name, { cwd: ROOT }).length === 0);
    expect(missing).toEqual([]);
  });
});

describe.each(filesUnder('docs/images').filter((file) => file.endsWith('.svg')))('the picture %s', (picture) => {
  it('names only files that exist', () => {
    const named = [...read(picture).matchAll(/\bsrc\/[\w./-]+/g)].map((match) => match[0]);
    expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });

  it('says in words what it shows, and has a ground of its own, so that it is seen on dark pages too', () => {
    expect(read(picture)).toMatch(/<title id="title">[^<]+<\/title>\s*<desc id="desc">[^<]{100,}<\/desc>/);
    expect(read(picture)).toMatch(/<rect x="0" y="0" [^>]*fill="#/);
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
