import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { extensionOf, safeFileName, savedKinds, withExtension } from '#main/platform/save-name.ts';

/** Asks where a document or a file is to be saved, in the window it is about; null when the person thought better of it. */
export function askSavePath(window: BrowserWindow, suggestedName: string): Promise<string | null> {
  const name = safeFileName(suggestedName);
  return ask(window, join(app.getPath('documents'), name), extensionOf(name));
}

async function ask(window: BrowserWindow, defaultPath: string, extension: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath,
    filters: [{ name: savedKinds[extension] ?? '', extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return null;
  const path = withExtension(filePath, extension);
  // The dialog asked about overwriting the name as it was typed, not about this one.
  return path !== filePath && existsSync(path) ? ask(window, path, extension) : path;
}
