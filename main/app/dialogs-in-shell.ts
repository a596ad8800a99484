import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { safeFileName, withPdfExtension } from '#main/platform/save-name.ts';

/** Asks where a PDF is to be saved, in the window it is about; null when the person thought better of it. */
export function askSavePath(window: BrowserWindow, suggestedName: string): Promise<string | null> {
  return ask(window, join(app.getPath('documents'), safeFileName(suggestedName)));
}

async function ask(window: BrowserWindow, defaultPath: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath,
    filters: [{ name: 'PDF document', extensions: ['pdf'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return null;
  const path = withPdfExtension(filePath);
  // The dialog asked about overwriting the name as it was typed, not about this one.
  return path !== filePath && existsSync(path) ? ask(window, path) : path;
}
