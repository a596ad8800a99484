import { Button, type MantineColorSchemeManager } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { ColorScheme } from '#domain/contract/shell.ts';
import { bridge } from '../api/bridge.ts';
import { createQueryClient } from '../api/queries.ts';
import { t } from '../i18n/i18n.ts';
import { mantineScheme } from '../parts/use-appearance.ts';
import { AppTheme } from '../theme/AppTheme.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import classes from './App.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { flushAll } from './flush.ts';
import { KeyMap } from './KeyMap.tsx';
import { runMenuCommand } from './menu-commands.ts';
import { pageNonce } from './page-policy.ts';
import { useShellEvents } from './shell-events.ts';
import { VaultGate } from './VaultGate.tsx';

export type AppProps = {
  /** What was read before the first picture; without it the window starts with nothing. */
  readonly client?: QueryClient;
  /** As the shell kept it, known before the first picture so that nothing flashes. */
  readonly colorScheme: ColorScheme;
  /** `test` draws without transitions. */
  readonly env?: 'default' | 'test';
};

// The shell keeps the choice; Mantine only needs to know it at the start.
function schemeManager(colorScheme: ColorScheme): MantineColorSchemeManager {
  return {
    get: () => mantineScheme(colorScheme),
    set: () => {},
    subscribe: () => {},
    unsubscribe: () => {},
    clear: () => {},
  };
}

/** The whole window: theme, data, and the gate in front of the records. */
export function App({ client: readBefore, colorScheme, env = 'default' }: AppProps) {
  const [client] = useState(() => readBefore ?? createQueryClient());
  const [manager] = useState(() => schemeManager(colorScheme));
  useShellEvents((event) => {
    if (event.type === 'flush') void flushAll().finally(() => bridge().flushed());
    if (event.type === 'menu') runMenuCommand(event.command);
  });
  return (
    <QueryClientProvider client={client}>
      <AppTheme
        colorSchemeManager={manager}
        defaultColorScheme={mantineScheme(colorScheme)}
        getStyleNonce={pageNonce}
        env={env}
      >
        <Notifications position="bottom-right" autoClose={6000} limit={3} />
        <ErrorBoundary fallback={(reset) => <Crashed onReset={reset} />}>
          <VaultGate />
          <KeyMap />
        </ErrorBoundary>
      </AppTheme>
    </QueryClientProvider>
  );
}

function Crashed({ onReset }: { readonly onReset: () => void }) {
  return (
    <main className={classes.crashed}>
      <ErrorState
        happened={t('app.crashedWhat')}
        kept={t('app.crashedSafe')}
        next={t('app.crashedTodo')}
        action={
          <Button variant="default" onClick={onReset}>
            {t('app.startAgain')}
          </Button>
        }
      />
    </main>
  );
}
