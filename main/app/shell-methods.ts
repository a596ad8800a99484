import { app, nativeTheme } from 'electron';
import { AppError, type Envelope } from '#domain/contract/errors.ts';
import {
  type ShellInput,
  type ShellMethodName,
  type ShellOutput,
  shellMethods,
} from '#domain/contract/shell.ts';
import type { Preferences } from './preferences.ts';

type Handlers = {
  readonly [Name in ShellMethodName]: (input: ShellInput<Name>) => ShellOutput<Name>;
};

/** Answers the methods that need no store. Loaded with the first such call, not before the window. */
export function createShellMethods(preferences: Preferences) {
  const handlers: Handlers = {
    'shell.preferences': () => preferences.get(),
    'shell.setPreferences': (input) => {
      if (input.colorScheme !== undefined) nativeTheme.themeSource = input.colorScheme;
      return preferences.change(input);
    },
    'shell.about': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: process.platform,
    }),
  };

  return (name: string, input: unknown): Envelope<unknown> => {
    if (!isShellMethod(name)) return { ok: false, error: { code: 'unknown-method' } };
    return answer(name, handlers[name], input);
  };
}

function answer<Name extends ShellMethodName>(
  name: Name,
  handler: Handlers[Name],
  input: unknown,
): Envelope<unknown> {
  const parsed = shellMethods[name].input.safeParse(input);
  if (!parsed.success) return { ok: false, error: { code: 'invalid-input' } };
  try {
    return { ok: true, value: handler(parsed.data as ShellInput<Name>) };
  } catch (error) {
    return { ok: false, error: { code: error instanceof AppError ? error.code : 'internal' } };
  }
}

function isShellMethod(name: string): name is ShellMethodName {
  return Object.hasOwn(shellMethods, name);
}
