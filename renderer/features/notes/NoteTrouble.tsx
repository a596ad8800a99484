import { Button } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { call } from '#renderer/api/client.ts';
import { errorTexts } from '#renderer/i18n/errors.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import type { DraftSession } from './draft-session.ts';
import classes from './NoteTrouble.module.css';

/** What keeps the draft from being saved, what is safe meanwhile, and the ways out. */
export function NoteTrouble({ session }: { readonly session: DraftSession }) {
  const status = useSyncExternalStore(session.subscribe, session.status);
  const setAside = useSyncExternalStore(session.subscribe, session.setAside);
  if (status.kind === 'conflict') {
    return (
      <div className={classes.root}>
        <Conflict session={session} />
      </div>
    );
  }
  if (status.kind === 'failed') {
    const text = errorTexts[status.code];
    return (
      <div className={classes.root}>
        <ErrorState
          happened={text.what}
          kept={t('notes.save.keptHere')}
          next={status.willRetry ? `${text.todo} ${t('notes.save.willRetry')}` : text.todo}
          retry={{ label: t('notes.save.retry'), onRetry: () => void session.flush() }}
        />
      </div>
    );
  }
  if (setAside === null) return null;
  return (
    <div className={classes.setAside} role="status">
      <FlagMark tone="note">{t('notes.conflict.tookTheirs')}</FlagMark>
      <Button variant="default" size="xs" onClick={() => session.bringBack()}>
        {t('notes.conflict.bringBack')}
      </Button>
      <Button variant="subtle" size="xs" onClick={() => session.forgetSetAside()}>
        {t('notes.conflict.done')}
      </Button>
    </div>
  );
}

function Conflict({ session }: { readonly session: DraftSession }) {
  const [error, setError] = useState<unknown>(null);
  const found = () => call('notes.get', { noteId: session.noteId });
  const keepMine = () => found().then((note) => session.keepMine(note), setError);
  const takeTheirs = () => found().then((note) => session.takeTheirs(note), setError);
  if (error !== null) return <CallErrorState error={error} onRetry={() => setError(null)} />;
  return (
    <ErrorState
      happened={t('notes.conflict.happened')}
      kept={t('notes.conflict.kept')}
      action={
        <>
          <Button variant="default" onClick={() => void keepMine()}>
            {t('notes.conflict.keepMine')}
          </Button>
          <Button variant="default" onClick={() => void takeTheirs()}>
            {t('notes.conflict.takeTheirs')}
          </Button>
        </>
      }
    />
  );
}
