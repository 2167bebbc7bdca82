import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countReport } from '../../../scripts/test/counts.ts';

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
