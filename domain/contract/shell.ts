import { z } from 'zod';

/**
 * What the shell answers itself, without the store: settings of the window that are no one's data and are needed
 * before a vault is open. They stand in a small file of their own.
 */
export const colorSchemes = ['system', 'light', 'dark'] as const;
export type ColorScheme = (typeof colorSchemes)[number];

export const shellPreferences = z.strictObject({
  colorScheme: z.enum(colorSchemes),
  sidebarCollapsed: z.boolean(),
});
export type ShellPreferences = z.output<typeof shellPreferences>;

export const shellMethods = {
  'shell.preferences': { input: z.strictObject({}), output: shellPreferences },
  'shell.setPreferences': { input: shellPreferences.partial(), output: shellPreferences },
  /**
   * Whether there is a practice to unlock, seen from outside before the store has started, so that the first picture
   * need not wait for it. Null where the store must be asked: a vault is open.
   */
  'shell.firstLook': {
    input: z.strictObject({}),
    output: z.strictObject({ practiceExists: z.boolean().nullable() }),
  },
  'shell.about': {
    input: z.strictObject({}),
    output: z.strictObject({ version: z.string(), electron: z.string(), platform: z.string() }),
  },
} as const;

export type ShellMethodName = keyof typeof shellMethods;
export type ShellInput<Name extends ShellMethodName> = z.output<(typeof shellMethods)[Name]['input']>;
export type ShellOutput<Name extends ShellMethodName> = z.output<(typeof shellMethods)[Name]['output']>;
