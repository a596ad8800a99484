/**
 * What is answered while a client has the computer: the intake itself, the state of the window, and locking. Everything
 * else is refused by the store and by the shell, whoever asks. Kept apart from the contract so that the shell can know
 * it without reading the schemas.
 */
const allowed: ReadonlySet<string> = new Set([
  'intake.current',
  'intake.answer',
  'intake.submit',
  'intake.leave',
  'vault.status',
  'vault.lock',
]);

/** Whether the store answers the method while it is handed to a client. */
export function isAllowedInIntake(method: string): boolean {
  return allowed.has(method);
}

const allowedOfShell: ReadonlySet<string> = new Set(['shell.preferences', 'shell.firstLook']);

/** Whether the shell itself answers it then: how the window looks, and that the store must be asked. */
export function isShellAllowedInIntake(method: string): boolean {
  return allowedOfShell.has(method);
}
