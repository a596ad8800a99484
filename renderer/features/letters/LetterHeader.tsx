import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import classes from './letters.module.css';

type LetterHeaderProps = { readonly note: NoteView; readonly children: ReactNode };

export function LetterHeader({ note, children }: LetterHeaderProps) {
  const client = useRead('clients.get', { clientId: note.clientId });
  const dates = useDates();
  const name = client.data?.fields.name ?? '';
  return (
    <PageHeader
      title={
        <>
          {t('letters.title')} {name !== '' && <bdi className={classes.name}>{name}</bdi>}
        </>
      }
      sub={
        <Link className={classes.back} to="/notes/$noteId" params={{ noteId: note.noteId }}>
          {t('letters.backToNoteOf', { day: dates.nearDay(note.date) })}
        </Link>
      }
      primary={children}
    />
  );
}
