import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ensureBuilt } from '../build/ensure-built.ts';
import { show } from '../child.ts';
import { projectRoot } from '../project.ts';
import { onVirtualDisplay } from '../runtime/display.ts';
import type { Runtime } from '../runtime/prepare.ts';
import { playwrightEnvironment } from './playwright-environment.ts';
import { type PlaywrightReport, readPlaywrightReport } from './playwright-report.ts';
import type { SuiteResult } from './suite.ts';

const reportFile = join(projectRoot, '.cache', 'test', 'e2e.json');

/** Builds what is stale and runs the end-to-end tests in the real Electron on a virtual display. */
export async function runEndToEnd(runtime: Runtime | undefined): Promise<SuiteResult> {
  if (runtime === undefined) return { name: 'e2e', passed: 0, failed: 1, remark: 'no Electron to run' };
  await ensureBuilt();
  await mkdir(dirname(reportFile), { recursive: true });
  await rm(reportFile, { force: true });
  const { command, args } = onVirtualDisplay(process.execPath, [
    join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '--config=tests/e2e/playwright.config.ts',
    '--reporter=list,json',
    '--output=.cache/test/e2e',
  ]);
  const status = await show(command, args, {
    env: { ...playwrightEnvironment(runtime), PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile },
  });
  const text = await readFile(reportFile, 'utf8').catch(() => undefined);
  if (text === undefined) return { name: 'e2e', passed: 0, failed: 1, remark: 'Playwright broke off' };
  const result = readPlaywrightReport('e2e', JSON.parse(text) as PlaywrightReport);
  if (status === 0 || result.failed > 0) return result;
  return { ...result, failed: 1, remark: `status ${status}` };
}
