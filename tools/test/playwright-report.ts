import { demandTests, type SuiteResult } from './suite.ts';

/** The part of Playwright's JSON report that is read here. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** A test that passed only on a second try, and one that was skipped, have failed. */
export function readPlaywrightReport(name: string, { stats, errors }: PlaywrightReport): SuiteResult {
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return demandTests({ name, passed: stats.expected, failed });
}
