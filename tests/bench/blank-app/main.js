// The least that an Electron program can be: one window with one line of text. Backnote is measured against it.
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

function open() {
  const window = new BrowserWindow({ width: 1280, height: 840, show: false });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(import.meta.dirname, 'index.html'));
}

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(open);
