import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { errorTexts } from '#renderer/i18n/errors.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Conflict } from './Conflict.tsx';
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
      <FlagMark tone="note">
        {t(setAside.whose === 'mine' ? 'notes.conflict.tookTheirs' : 'notes.conflict.keptMine')}
      </FlagMark>
      <Button variant="default" size="xs" onClick={() => session.bringBack()}>
        {t(setAside.whose === 'mine' ? 'notes.conflict.bringBack' : 'notes.conflict.bringTheirs')}
      </Button>
      <Button variant="subtle" size="xs" onClick={() => session.forgetSetAside()}>
        {t('notes.conflict.done')}
      </Button>
    </div>
  );
}
