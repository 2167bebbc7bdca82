import { readFileSync } from 'node:fs';

/** Tests that passed and failed; a whole check such as the linter counts as one. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report (Jest's form) that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * @param file vitest's JSON report; may be missing where vitest did not get that far
 * @param succeeded whether vitest's exit status was 0
 * @returns counts in which a run that failed has at least one failure: a file that could not be loaded holds no test, and
 * an error outside any test is in no count
 */
export function countReport(file: string, succeeded: boolean): Counts {
  const report = readReport(file);
  if (report === null) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unloaded.length;
  return { passed: report.numPassedTests, failed: succeeded ? failed : Math.max(1, failed) };
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
