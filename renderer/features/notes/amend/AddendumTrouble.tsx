import { Button } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { call } from '#renderer/api/client.ts';
import { errorTexts } from '#renderer/i18n/errors.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import type { AddendumSession } from './addendum-session.ts';

type AddendumTroubleProps = { readonly noteId: string; readonly session: AddendumSession };

/** What keeps an addendum from being saved, what is safe meanwhile, and the ways out. */
export function AddendumTrouble({ noteId, session }: AddendumTroubleProps) {
  const status = useSyncExternalStore(session.subscribe, session.status);
  if (status.kind === 'conflict') return <Conflict noteId={noteId} session={session} />;
  if (status.kind !== 'failed') return null;
  const text = errorTexts[status.code];
  return (
    <ErrorState
      happened={text.what}
      kept={t('notes.save.keptHere')}
      next={status.willRetry ? `${text.todo} ${t('notes.save.willRetry')}` : text.todo}
      retry={{ label: t('notes.save.retry'), onRetry: () => void session.flush() }}
    />
  );
}

/** Another window wrote to the same addendum. Words are short enough to keep both. */
function Conflict({ noteId, session }: AddendumTroubleProps) {
  const [error, setError] = useState<unknown>(null);
  const settle = (isBoth: boolean) =>
    call('notes.get', { noteId }).then(({ amendment }) => {
      if (amendment === null) return;
      return isBoth ? session.takeBoth(amendment) : session.keepMine(amendment);
    }, setError);
  if (error !== null) return <CallErrorState error={error} onRetry={() => setError(null)} />;
  return (
    <ErrorState
      happened={t('notes.conflict.happened')}
      kept={t('notes.conflict.kept')}
      action={
        <>
          <Button variant="default" onClick={() => void settle(false)}>
            {t('notes.conflict.keepMine')}
          </Button>
          <Button variant="default" onClick={() => void settle(true)}>
            {t('amend.addendum.keepBoth')}
          </Button>
        </>
      }
    />
  );
}
