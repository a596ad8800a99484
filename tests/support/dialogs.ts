import type { ElectronApplication } from '@playwright/test';

/** Answers the next save dialogs of the app with this path, as if someone had chosen it; null is Cancel. */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

type Opened = typeof globalThis & { openedForTest?: string[] };

/** Plays the system's programs: what the app gives them is only written down. */
export async function takeOpenedPaths(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ shell }) => {
    const paths: string[] = [];
    (globalThis as Opened).openedForTest = paths;
    shell.openPath = async (path) => {
      paths.push(path);
      return '';
    };
  });
}

/** What was given to other programs since. */
export function openedPaths(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => (globalThis as Opened).openedForTest ?? []);
}
