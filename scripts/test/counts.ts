import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Tests that passed and failed; a whole check such as the linter counts as one. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report (Jest's form) that is counted and told. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly FileResult[];
}

interface FileResult {
  readonly name: string;
  readonly status: string;
  /** What kept the file from being loaded; empty where it was. */
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

/** Lines told of a failed test: what went wrong and where from. */
const LINES_OF_FAILURE = 12;

/**
 * @param file vitest's JSON report; may be missing where vitest did not get that far
 * @param succeeded whether vitest's exit status was 0
 * @returns counts in which a run that failed has at least one failure: a file that could not be loaded holds no test, and
 * an error outside any test is in no count
 */
export function countReport(file: string, succeeded: boolean): Counts {
  const report = readReport(file);
  if (report === null) return { passed: 0, failed: 1 };
  const failed = report.numFailedTests + report.testResults.filter(isUnloaded).length;
  return { passed: report.numPassedTests, failed: succeeded ? failed : Math.max(1, failed) };
}

/**
 * @param file vitest's JSON report; may be missing
 * @param root the folder that names of files are shortened by
 * @returns what failed, one text each: the file, the test's name, and the first lines of why; none where nothing is known
 */
export function tellFailures(file: string, root: string): readonly string[] {
  return (readReport(file)?.testResults ?? []).flatMap((result) => {
    const name = relative(root, result.name);
    if (isUnloaded(result)) return [failure(name, result.message)];
    return result.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => failure(`${name} > ${fullName}`, failureMessages.join('\n')));
  });
}

function failure(title: string, why: string): string {
  const lines = why.split('\n').filter((line) => !line.includes('/node_modules/'));
  return [`✗ ${title}`, ...lines.slice(0, LINES_OF_FAILURE).map((line) => `    ${line}`)].join('\n');
}

const isUnloaded = ({ status, assertionResults }: FileResult): boolean =>
  status === 'failed' && assertionResults.length === 0;

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}
