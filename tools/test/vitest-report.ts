import { relative, sep } from 'node:path';
import { demandTests, type SuiteResult } from './suite.ts';

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * One result for each project, by the folder under `tests` its files lie in. A skipped test counts as failed,
 * and so does a file that broke before its first test.
 */
export function readVitestReport(
  report: VitestReport,
  projects: readonly string[],
  root: string,
): readonly SuiteResult[] {
  return projects.map((name) => {
    const files = report.testResults.filter((file) => projectOf(file.name, root) === name);
    const statuses = files.flatMap((file) => file.assertionResults.map((test) => test.status));
    const passed = statuses.filter((status) => status === 'passed').length;
    const broken = files.filter(
      (file) => file.status === 'failed' && file.assertionResults.every(isPassed),
    ).length;
    return demandTests({ name, passed, failed: statuses.length - passed + broken });
  });
}

const isPassed = (test: { readonly status: string }): boolean => test.status === 'passed';

function projectOf(file: string, root: string): string | undefined {
  return relative(root, file).split(sep)[1];
}
