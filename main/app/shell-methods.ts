import { app, nativeTheme } from 'electron';
import { AppError, type Envelope, type ErrorCode } from '#domain/contract/errors.ts';
import type { ShellMethodName, ShellOutput } from '#domain/contract/shell.ts';
import type { Preferences } from './preferences.ts';

type ReadName = Exclude<ShellMethodName, 'shell.setPreferences'>;
type Reads = { readonly [Name in ReadName]: () => ShellOutput<Name> };

const failure = (code: ErrorCode): Envelope<never> => ({ ok: false, error: { code } });

/** Answers the methods that need no store. `firstLook` says whether there is a practice to unlock. */
export function createShellMethods(preferences: Preferences, firstLook: Reads['shell.firstLook']) {
  const reads: Reads = {
    'shell.preferences': () => preferences.get(),
    'shell.firstLook': firstLook,
    'shell.about': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: process.platform,
    }),
  };

  return async (name: string, input: unknown): Promise<Envelope<unknown>> => {
    if (name === 'shell.setPreferences') return setPreferences(preferences, input);
    if (!isReadName(reads, name)) return failure('unknown-method');
    if (!isEmptyObject(input)) return failure('invalid-input');
    return { ok: true, value: reads[name]() };
  };
}

// The first paint waits for the preferences, so reading them loads no schemas; changing them does.
async function setPreferences(preferences: Preferences, input: unknown): Promise<Envelope<unknown>> {
  const { shellMethods } = await import('#domain/contract/shell.ts');
  const parsed = shellMethods['shell.setPreferences'].input.safeParse(input);
  if (!parsed.success) return failure('invalid-input');
  const { colorScheme } = parsed.data;
  if (colorScheme !== undefined) nativeTheme.themeSource = colorScheme;
  try {
    return { ok: true, value: preferences.change(parsed.data) };
  } catch (error) {
    return failure(error instanceof AppError ? error.code : 'internal');
  }
}

function isReadName(reads: Reads, name: string): name is ReadName {
  return Object.hasOwn(reads, name);
}

function isEmptyObject(input: unknown): boolean {
  return typeof input === 'object' && input !== null && Object.keys(input).length === 0;
}
