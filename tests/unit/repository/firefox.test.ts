import { expect, it } from 'vitest';
import { DIFFERENCES } from '../../browser/differences.ts';
import { filesUnder, read } from './files.ts';

const TEXT = read('docs/firefox.md');
const SECTION = /\n## Where Firefox answers otherwise\n([\s\S]*?)\n## /.exec(TEXT)?.[1] ?? '';
const FILES = filesUnder('tests/browser').filter((file) => file.endsWith('.ts'));
const TESTS = FILES.filter((file) => file.endsWith('.test.ts'))
  .map(read)
  .join('\n');
/** With the tables that tests go through. */
const ALL = FILES.map(read).join('\n');

it('docs/firefox.md lists where tests know that Firefox differs, and nothing else', () => {
  const listed = SECTION.split('\n').filter((line) => line.startsWith('- '));
  expect(listed).toEqual(Object.values(DIFFERENCES).map((one) => `- ${one}`));
});

it('each of them is one that a test has met', () => {
  const unused = Object.keys(DIFFERENCES).filter(
    (name) => !new RegExp(`\\bbyBrowser(?:<\\w+>)?\\('${name}'`).test(ALL),
  );
  expect(unused).toEqual([]);
});

it('no test leaves Firefox out in another way', () => {
  expect(TESTS).not.toMatch(/BROWSER\s*[!=]==?[^?]*\?(?![^:]*'firefox' : 'chrome')[^:]*skip/);
  expect(TESTS).not.toMatch(/(?:skipIf|runIf)\(\s*BROWSER/);
});
