import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { show } from '../child.ts';
import { projectRoot } from '../project.ts';
import type { SuiteResult } from './suite.ts';
import { readVitestReport, type VitestReport } from './vitest-report.ts';

const reportFile = join(projectRoot, '.cache', 'test', 'vitest.json');

/** Runs these Vitest projects together, with a dot for each test, and counts them by project. */
export async function runVitest(projects: readonly string[]): Promise<readonly SuiteResult[]> {
  await mkdir(dirname(reportFile), { recursive: true });
  await rm(reportFile, { force: true });
  const status = await show(process.execPath, [
    join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ]);
  const text = await readFile(reportFile, 'utf8').catch(() => undefined);
  if (text === undefined)
    return [{ name: projects.join(', '), passed: 0, failed: 1, remark: 'Vitest broke off' }];
  const results = readVitestReport(JSON.parse(text) as VitestReport, projects, projectRoot);
  const isExplained = status === 0 || results.some((result) => result.failed > 0);
  return isExplained
    ? results
    : [...results, { name: 'vitest', passed: 0, failed: 1, remark: `status ${status}` }];
}
