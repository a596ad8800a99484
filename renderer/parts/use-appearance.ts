import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import type { ColorScheme } from '#domain/contract/shell.ts';
import { usePreferences } from '../api/preferences.ts';

/** Mantine's word for a choice of ours. */
export function mantineScheme(scheme: ColorScheme): MantineColorScheme {
  return scheme === 'system' ? 'auto' : scheme;
}

/** Light, dark, or like the computer: shown at once and kept by the shell. */
export function useAppearance() {
  const { preferences, change } = usePreferences();
  const { setColorScheme } = useMantineColorScheme();
  return {
    scheme: preferences.colorScheme,
    error: change.error,
    choose: (scheme: ColorScheme) => {
      setColorScheme(mantineScheme(scheme));
      change.mutate({ colorScheme: scheme });
    },
  };
}
