import { test as base } from '@playwright/test';
import { type LaunchOptions, launchApp, type RunningApp } from '#tests/support/app.ts';
import { type Hands, mouseHands } from '#tests/support/journeys/hands.ts';

export { expect } from '@playwright/test';

export type Window = RunningApp & { readonly hands: Hands };

type Fixtures = {
  /** Starts the app; what is still running when the test ends is closed then. */
  readonly launch: (options?: LaunchOptions) => Promise<Window>;
};

export const test = base.extend<Fixtures>({
  launch: async ({ actionTimeout }, use, testInfo) => {
    const running = new Set<RunningApp>();
    await use(async (options) => {
      const run = await launchApp(options);
      run.page.setDefaultTimeout(actionTimeout);
      running.add(run);
      const end = (how: 'close' | 'kill') => async () => {
        running.delete(run);
        await run[how]();
      };
      return { ...run, close: end('close'), kill: end('kill'), hands: mouseHands(run.page) };
    });
    for (const run of running) {
      if (testInfo.status !== testInfo.expectedStatus) {
        await run.page.screenshot({ path: testInfo.outputPath('window.png') }).catch(() => undefined);
      }
      await run.kill();
    }
  },
});
