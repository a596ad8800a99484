import { type BrowserWindow, ipcMain } from 'electron';
import type { Envelope, ErrorCode } from '#domain/contract/errors.ts';
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
  readonly store: StoreProcess;
  /** Told of every answer of the store, before the window gets it. */
  readonly onAnswer: (name: string, answer: Envelope<unknown>) => void;
};

const longestName = 100;

const failure = (code: ErrorCode): Envelope<never> => ({ ok: false, error: { code } });

/** Answers the window's calls: checks who asks, how often and how much, then passes on. Always an envelope. */
export function answerCalls(options: CallOptions): void {
  const rate = createRateCap();
  const shell = createShellMethods(options.preferences);

  ipcMain.handle(channels.call, async (event, name: unknown, input: unknown): Promise<Envelope<unknown>> => {
    if (!isTrustedSender(event, options.window, options.developmentOrigin)) return failure('not-trusted');
    if (!rate.allows(performance.now())) return failure('too-many-calls');
    if (typeof name !== 'string' || name.length > longestName) return failure('unknown-method');
    if (!isSmallEnough(input)) return failure('too-large');
    if (name.startsWith('shell.')) return shell(name, input);
    const answer = await options.store.call(name, input);
    options.onAnswer(name, answer);
    return answer;
  });
}
