import { join } from 'node:path';

export type ShellSettings = {
  /** Where records, log and window settings lie. */
  readonly dataFolder: string;
  /** Where the browser part of Electron keeps its own, if not at its usual place. */
  readonly browserFolder: string | undefined;
  /** Started by a test, the demo or a developer: on a data folder of its own. */
  readonly isOnOwnData: boolean;
  /** The server of hot reload; only a development build hears of it. */
  readonly developmentOrigin: string | undefined;
};

/** What the environment may change: only where the data lie, and in a development build where the page comes from. */
export function shellSettings(options: {
  readonly environment: NodeJS.ProcessEnv;
  readonly isDevelopment: boolean;
  readonly userData: string;
}): ShellSettings {
  const { BACKNOTE_DATA, ELECTRON_RENDERER_URL } = options.environment;
  const developmentPage = options.isDevelopment ? ELECTRON_RENDERER_URL : undefined;
  return {
    dataFolder: BACKNOTE_DATA || join(options.userData, 'data'),
    browserFolder: BACKNOTE_DATA ? join(BACKNOTE_DATA, 'browser') : undefined,
    isOnOwnData: Boolean(BACKNOTE_DATA),
    developmentOrigin: developmentPage ? new URL(developmentPage).origin : undefined,
  };
}

/** Switches that open the running program to whoever knows the port. */
export const debuggingSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
] as const;
