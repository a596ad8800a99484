import { join } from 'node:path';

/**
 * An error that nobody expected goes to the log without its message, and the program closes in order: the page
 * writes what is pending, the store closes its file. The dialog Electron would show instead could quote anything.
 */
export function logShellErrors(dataFolder: string, closeDown: () => void): void {
  const tell = async (event: string, error: unknown): Promise<void> => {
    const { createLog } = await import('#main/platform/log.ts');
    const stack = error instanceof Error ? error.stack : undefined;
    createLog(join(dataFolder, 'logs', 'shell.log')).error(event, stack === undefined ? {} : { stack });
  };
  const handle = (event: string) => (error: unknown) => void tell(event, error).finally(closeDown);
  process.on('uncaughtException', handle('shell-error-not-caught'));
  process.on('unhandledRejection', handle('shell-rejection-not-handled'));
}
