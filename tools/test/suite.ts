/** What a group of tests came to. */
export interface SuiteResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** Said beside the counts where they alone would not explain themselves. */
  readonly remark?: string;
}

/** A group without any test has failed: something that should have been looked at was not. */
export function demandTests(result: SuiteResult): SuiteResult {
  if (result.passed + result.failed > 0) return result;
  return { ...result, failed: 1, remark: 'no test ran' };
}

/** The one line about a group. */
export function line({ name, passed, failed, remark }: SuiteResult): string {
  return `${name}: ${passed} passed, ${failed} failed${remark === undefined ? '' : ` (${remark})`}`;
}

/** The last line of `npm test`, over all groups. */
export function totalLine(results: readonly SuiteResult[]): string {
  const sum = (count: (result: SuiteResult) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  return `${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed`;
}
