import { type BrowserWindow, Menu } from 'electron';
import { type SpellingMenu, spellingEntries } from './spelling-menu.ts';

/**
 * The menu of the second mouse button in text: what a marked word may be meant to be, then cut, copy, paste. Elsewhere,
 * and while a client has the window, there is none.
 */
export function offerEditMenu(
  window: BrowserWindow,
  isHandedOver: () => boolean,
  spelling: SpellingMenu,
): void {
  const { webContents } = window;
  const open = async (params: Electron.ContextMenuParams): Promise<void> => {
    const { isEditable, selectionText, editFlags, misspelledWord } = params;
    if (!isEditable && selectionText.trim() === '') return;
    const replace = (text: string): void => webContents.replaceMisspelling(text);
    const ofWord = await spellingEntries(isEditable ? misspelledWord : '', spelling, replace);
    if (window.isDestroyed() || isHandedOver()) return;
    const menu = Menu.buildFromTemplate([
      ...ofWord,
      { role: 'cut', enabled: editFlags.canCut, visible: isEditable },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste, visible: isEditable },
      { type: 'separator' },
      { role: 'selectAll' },
    ]);
    menu.popup({ window });
  };
  webContents.on('context-menu', (_event, params) => {
    if (!isHandedOver()) void open(params);
  });
}
