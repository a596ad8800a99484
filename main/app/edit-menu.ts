import { type BrowserWindow, Menu } from 'electron';

/** The menu of the second mouse button in text: cut, copy, paste. Elsewhere, and while a client has the window, none. */
export function offerEditMenu(window: BrowserWindow, isHandedOver: () => boolean): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (isHandedOver()) return;
    if (!isEditable && selectionText.trim() === '') return;
    const menu = Menu.buildFromTemplate([
      { role: 'cut', enabled: editFlags.canCut, visible: isEditable },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste, visible: isEditable },
      { type: 'separator' },
      { role: 'selectAll' },
    ]);
    menu.popup({ window });
  });
}
