import { type MantineColorScheme, type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { cssVariablesResolver } from './css-variables.ts';
import { theme } from './theme.ts';

export interface AppThemeProps {
  readonly children: ReactNode;
  /** What to show before the therapist has chosen; `auto` follows the operating system. */
  readonly defaultColorScheme?: MantineColorScheme;
  /** Where the choice is remembered; without it Mantine uses the window's local storage. */
  readonly colorSchemeManager?: MantineColorSchemeManager;
  /** The nonce of this page load, which the style policy asks of every style element. */
  readonly getStyleNonce?: () => string;
  /** `test` renders without transitions and portals. */
  readonly env?: 'default' | 'test';
}

/** Mantine with Backnote's look. Import `global.css` once, beside it. */
export function AppTheme({ children, defaultColorScheme = 'auto', ...rest }: AppThemeProps) {
  return (
    <MantineProvider
      {...rest}
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme={defaultColorScheme}
    >
      {children}
    </MantineProvider>
  );
}
