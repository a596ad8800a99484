import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { BrowserWindow } from 'electron';
import type { PlainHandlers } from './messages.ts';

let window: BrowserWindow | undefined;

/** Loads a page into a hidden window, which is made once, and prints it when its fonts are there. */
export const printPage: PlainHandlers<'print'>['print'] = async ({ page, file }) => {
  window ??= new BrowserWindow({ show: false, width: 800, height: 1100 });
  const started = performance.now();
  await window.loadURL(pathToFileURL(page).href);
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
  const pdf = await window.webContents.printToPDF({
    generateTaggedPDF: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  const milliseconds = performance.now() - started;
  if (file !== undefined) await writeFile(file, pdf);
  return { milliseconds, bytes: pdf.length };
};
