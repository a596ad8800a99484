import type { ElectronApplication } from '@playwright/test';

/** Answers the next save dialogs of the app with this path, as if someone had chosen it; null is Cancel. */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}
