import { useEffect } from 'react';
import type { VaultKind } from '#domain/contract/vault.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { GiveBack } from './GiveBack.tsx';
import classes from './IntakeScreen.module.css';
import { Questions } from './Questions.tsx';
import { ScreenLanguage } from './screen-text.ts';

/**
 * All that the window shows while a client has it. There are no routes, no palette and no keys here: what is not on
 * this screen does not exist, and the store would not answer for it.
 */
export function IntakeScreen({ kind }: { readonly kind: VaultKind }) {
  useNoDrops();
  const current = useRead('intake.current', {});
  const { data, error } = current;
  return (
    <main className={classes.root} lang={data?.language ?? 'en'}>
      {data === undefined ? (
        <div className={classes.column}>
          {error === null ? (
            <DelayedSkeleton label={t('intake.screen.loading')} rows={6} />
          ) : (
            <>
              <h1 className={classes.question}>{t('intake.screen.stopTitle')}</h1>
              <CallErrorState error={error} onRetry={() => void current.refetch()} />
              <GiveBack kind={kind} />
            </>
          )}
        </div>
      ) : (
        <ScreenLanguage value={data.language}>
          <Questions key={data.intakeId} intake={data} kind={kind} />
        </ScreenLanguage>
      )}
    </main>
  );
}

/** A file that is dropped goes nowhere. The browser underneath would offer to open it. */
function useNoDrops(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    };
    const names = ['dragenter', 'dragover', 'drop'] as const;
    for (const name of names) window.addEventListener(name, refuse, true);
    return () => {
      for (const name of names) window.removeEventListener(name, refuse, true);
    };
  }, []);
}
