import { app, type Session, type WebContents } from 'electron';
import { isAllowedRequest, isOwnPage } from './policy.ts';

/**
 * Guards every browser session and every page that ever comes to be, Electron's own first session included. To be
 * called before Electron is ready.
 */
export function guardEverything(developmentOrigin?: string): void {
  app.on('session-created', (session) => guardSession(session, developmentOrigin));
  app.on('web-contents-created', (_event, contents) => guardContents(contents, developmentOrigin));
}

/** Refuses everything a page could ask of the computer or of a network. Nothing in Backnote needs any of it. */
function guardSession(session: Session, developmentOrigin?: string): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isAllowedRequest(url, developmentOrigin) });
  });
  session.on('will-download', (event) => event.preventDefault());
  // The browser's own checker would fetch a dictionary from the network. Words are held against our own, in the store.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}

/** Keeps a page where it is. */
function guardContents(contents: WebContents, developmentOrigin?: string): void {
  contents.on('will-frame-navigate', (event) => {
    // Hot reload navigates to the page that is already there.
    const isReload = developmentOrigin !== undefined && isOwnPage(event.url, developmentOrigin);
    if (!isReload) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
