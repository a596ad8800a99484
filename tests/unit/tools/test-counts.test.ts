import { describe, expect, test } from 'vitest';
import { chosenSuites } from '#tools/test/choose.ts';
import { readPlaywrightReport } from '#tools/test/playwright-report.ts';
import { line, totalLine } from '#tools/test/suite.ts';
import { readVitestReport } from '#tools/test/vitest-report.ts';

const file = (name: string, status: string, ...tests: readonly string[]) => ({
  name: `/project/tests/${name}`,
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('the counts of Vitest', () => {
  const count = (...files: ReturnType<typeof file>[]) =>
    readVitestReport({ testResults: files }, ['unit', 'db'], '/project');

  test('are added up by project', () => {
    const report = [
      file('unit/notes/a.test.ts', 'passed', 'passed', 'passed'),
      file('unit/b.test.ts', 'failed', 'passed', 'failed'),
      file('db/c.test.ts', 'passed', 'passed'),
    ];
    expect(count(...report)).toEqual([
      { name: 'unit', passed: 3, failed: 1 },
      { name: 'db', passed: 1, failed: 0 },
    ]);
  });

  test('hold a skipped test for a failed one', () => {
    const [unit] = count(file('unit/a.test.ts', 'passed', 'passed', 'skipped', 'todo', 'pending'));
    expect(unit).toEqual({ name: 'unit', passed: 1, failed: 3 });
  });

  test('hold a file that broke before or after its tests for one failed test', () => {
    const [unit] = count(file('unit/a.test.ts', 'failed'), file('unit/b.test.ts', 'failed', 'passed'));
    expect(unit).toEqual({ name: 'unit', passed: 1, failed: 2 });
  });

  test('hold a project without a test for failed', () => {
    const [, db] = count(file('unit/a.test.ts', 'passed', 'passed'));
    expect(db).toEqual({ name: 'db', passed: 0, failed: 1, remark: 'no test ran' });
  });
});

describe('the counts of Playwright', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

  test('hold flaky and skipped tests and errors outside of tests for failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 }, errors: ['broken'] };
    expect(readPlaywrightReport('e2e', report)).toEqual({ name: 'e2e', passed: 5, failed: 7 });
    expect(readPlaywrightReport('e2e', { stats, errors: [] })).toEqual({ name: 'e2e', passed: 5, failed: 0 });
  });

  test('hold a run without a test for failed', () => {
    const result = readPlaywrightReport('e2e', { stats: { ...stats, expected: 0 }, errors: [] });
    expect(result.failed).toBe(1);
  });
});

test('the last line sums all groups and is nothing but the sum', () => {
  const results = [
    { name: 'unit', passed: 3, failed: 1 },
    { name: 'e2e', passed: 0, failed: 1, remark: 'could not start' },
  ];
  expect(totalLine(results)).toBe('3 passed, 2 failed');
  expect(results.map(line)).toEqual([
    'unit: 3 passed, 1 failed',
    'e2e: 0 passed, 1 failed (could not start)',
  ]);
});

test('all groups run unless some are named; an unknown name is refused with the known ones', () => {
  expect(chosenSuites([]).size).toBe(10);
  expect([...chosenSuites(['--only', 'unit,e2e'])]).toEqual(['unit', 'e2e']);
  expect([...chosenSuites(['--only=lint'])]).toEqual(['lint']);
  expect(() => chosenSuites(['--only', 'unit,moon'])).toThrow('--only imports,unit');
  expect(() => chosenSuites(['--only'])).toThrow('Usage');
  expect(() => chosenSuites(['unit'])).toThrow('Usage');
});
