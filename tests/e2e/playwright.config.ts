import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** One window at a time: printers, disks and the keyboard focus belong to the test that runs. */
export default defineConfig({
  testDir: '.',
  outputDir: join(import.meta.dirname, '..', '..', '.cache', 'test', 'e2e'),
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 10_000 },
  reporter: 'list',
});
