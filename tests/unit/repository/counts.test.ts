import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countReport, tellFailures } from '../../../scripts/test/counts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parakh-counts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const GREEN = { status: 'passed', assertionResults: [{}, {}] };

describe('the last line of `npm test`', () => {
  it('counts tests', () => {
    const file = report({ numPassedTests: 2, numFailedTests: 1, testResults: [GREEN] });
    expect(countReport(file, false)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const file = report({
      numPassedTests: 2,
      numFailedTests: 0,
      testResults: [GREEN, { status: 'failed', assertionResults: [] }],
    });
    expect(countReport(file, false)).toEqual({ passed: 2, failed: 1 });
  });

  it('never shows a failed run as green', () => {
    const file = report({ numPassedTests: 2, numFailedTests: 0, testResults: [GREEN] });
    expect(countReport(file, false)).toEqual({ passed: 2, failed: 1 });
  });

  it.each([
    ['is missing', () => path.join(folder, 'none.json')],
    ['is cut short', () => report('{"numPassed')],
  ])('counts a run whose report %s as a failure', (_, file) => {
    expect(countReport(file(), true)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the end of `npm test`', () => {
  const test = (fullName: string, ...failureMessages: string[]): unknown => ({
    fullName,
    status: failureMessages.length > 0 ? 'failed' : 'passed',
    failureMessages,
  });
  const file = (name: string, message: string, ...assertionResults: unknown[]): unknown => ({
    name: path.join(folder, name),
    status: 'failed',
    message,
    assertionResults,
  });
  const told = (...testResults: unknown[]): readonly string[] =>
    tellFailures(report({ numPassedTests: 1, numFailedTests: 1, testResults }), folder);

  it('says which test failed, and why', () => {
    const failing = file('banner.test.ts', '', test('warns', 'expected 1 to be 2\n at line 7'), test('closes'));
    expect(told(failing)).toEqual(['✗ banner.test.ts > warns\n    expected 1 to be 2\n     at line 7']);
  });

  it('says which file could not be loaded, and why', () => {
    expect(told(file('banner.test.ts', 'no such module'))).toEqual(['✗ banner.test.ts\n    no such module']);
  });

  it('gives the first lines of a long reason', () => {
    const [failure = ''] = told(file('banner.test.ts', '', test('warns', 'line\n'.repeat(500))));
    expect(failure.split('\n').length).toBeLessThan(20);
  });

  it('says nothing where no report was written', () => {
    expect(tellFailures(path.join(folder, 'none.json'), folder)).toEqual([]);
  });
});
