import { BrowserWindow, nativeTheme, type Session, screen } from 'electron';
import { readWindowState, smallestWindow, writeWindowState } from './window-state.ts';

/** The paper of the theme, so that nothing flashes white before the page is drawn. */
const paper = { light: '#fefdfc', dark: '#191816' };

const rememberAfterMs = 1_000;

/** Makes the one window, as it stood last time. It is shown when its page can be drawn. */
export function createWindow(options: {
  readonly session: Session;
  readonly dataFolder: string;
  readonly preload: string;
  /** The picture for task bars; macOS takes it from the package. */
  readonly icon: string;
  readonly isDevelopment: boolean;
}): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const state = readWindowState(options.dataFolder, screens);
  const window = new BrowserWindow({
    ...(state.place ?? {}),
    width: state.width,
    height: state.height,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Backnote',
    backgroundColor: paperColor(),
    webPreferences: {
      session: options.session,
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: options.isDevelopment,
    },
  });
  window.once('ready-to-show', () => {
    if (state.isMaximized) window.maximize();
    else window.show();
    // Read after the window is there: it need not wait for a picture.
    if (process.platform !== 'darwin') window.setIcon(options.icon);
  });
  // The title is read by other programs and kept in lists of windows: never a client's name.
  window.on('page-title-updated', (event) => event.preventDefault());
  const repaint = (): void => window.setBackgroundColor(paperColor());
  nativeTheme.on('updated', repaint);
  window.once('closed', () => nativeTheme.off('updated', repaint));
  rememberState(window, options.dataFolder);
  return window;
}

const paperColor = (): string => (nativeTheme.shouldUseDarkColors ? paper.dark : paper.light);

function rememberState(window: BrowserWindow, dataFolder: string): void {
  let timer: NodeJS.Timeout | undefined;
  const write = (): void => writeWindowState(dataFolder, window.getNormalBounds(), window.isMaximized());
  const writeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, rememberAfterMs);
  };
  for (const name of ['resize', 'move', 'maximize', 'unmaximize'] as const) {
    // The names are overloads of one method; each takes a listener without arguments.
    window.on(name as 'resize', writeSoon);
  }
  window.on('close', () => {
    clearTimeout(timer);
    write();
  });
  window.once('closed', () => clearTimeout(timer));
}
