import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Envelope, ErrorCode } from '#domain/contract/errors.ts';
import { methodsFromDisk } from '#domain/contract/from-disk.ts';
import type { ShellOutput } from '#domain/contract/shell.ts';
import { isAllowedInIntake, isShellAllowedInIntake } from '#domain/intake/mode.ts';
import { channels } from './channels.ts';
import { isSmallEnough } from './input-size.ts';
import type { Preferences } from './preferences.ts';
import { createRateCap } from './rate-cap.ts';
import { createShellMethods } from './shell-methods.ts';
import type { StoreProcess } from './store-process.ts';
import { isTrustedSender } from './trusted-sender.ts';

type CallOptions = {
  readonly window: BrowserWindow;
  readonly developmentOrigin: string | undefined;
  readonly preferences: Preferences;
  readonly firstLook: () => ShellOutput<'shell.firstLook'>;
  readonly store: StoreProcess;
  /** A client has the window: nothing but the intake is passed on. */
  readonly isHandedOver: () => boolean;
  /** Told of every answer of the store, before the window gets it. */
  readonly onAnswer: (name: string, answer: Envelope<unknown>) => void;
};

const longestName = 100;

const failure = (code: ErrorCode): Envelope<never> => ({ ok: false, error: { code } });

/** Answers the window's calls: checks who asks, how often and how much, then passes on. Always an envelope. */
export function answerCalls(options: CallOptions): void {
  const rate = createRateCap();
  const shell = createShellMethods(options.preferences, options.firstLook);

  const refusalOf = (event: IpcMainInvokeEvent, input: unknown): Envelope<never> | undefined => {
    if (!isTrustedSender(event, options.window, options.developmentOrigin)) return failure('not-trusted');
    if (!rate.allows(performance.now())) return failure('too-many-calls');
    return isSmallEnough(input) ? undefined : failure('too-large');
  };
  const pass = async (name: string, input: unknown): Promise<Envelope<unknown>> => {
    if (options.isHandedOver() && !isAllowedInIntake(name)) return failure('intake-mode');
    const answer = await options.store.call(name, input);
    options.onAnswer(name, answer);
    return answer;
  };

  ipcMain.handle(channels.call, async (event, name: unknown, input: unknown): Promise<Envelope<unknown>> => {
    const refusal = refusalOf(event, input);
    if (refusal !== undefined) return refusal;
    if (typeof name !== 'string' || name.length > longestName) return failure('unknown-method');
    // A page that could name a path could have any file of this computer read.
    if (methodsFromDisk.includes(name)) return failure('not-trusted');
    if (!name.startsWith('shell.')) return pass(name, input);
    return options.isHandedOver() && !isShellAllowedInIntake(name)
      ? failure('intake-mode')
      : shell(name, input);
  });
  ipcMain.handle(channels.file, async (event, target: unknown, path: unknown): Promise<Envelope<unknown>> => {
    const refusal = refusalOf(event, [target, path]);
    if (refusal !== undefined) return refusal;
    return pass('files.addFromDisk', { ...(target as object), path });
  });
}
