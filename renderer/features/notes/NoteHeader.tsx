import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ClientLine, currentEpisode } from '#renderer/parts/ClientFacts.tsx';
import { ClientMarks } from '#renderer/parts/ClientMarks.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import classes from './NoteHeader.module.css';

type NoteHeaderProps = {
  readonly note: NoteView;
  /** Stands behind the day and time, e.g. whether the note is saved. */
  readonly state: ReactNode;
  readonly primary: ReactNode;
  readonly secondary?: ReactNode;
};

/** Whose note this is and what must be known before touching. Never scrolls away. */
export function NoteHeader({ note, state, primary, secondary }: NoteHeaderProps) {
  const client = useRead('clients.get', { clientId: note.clientId });
  const episodes = useRead('episodes.list', { clientId: note.clientId });
  const dates = useDates();
  const practice = useRead('practice.get', {});
  // Opened by another, or signed by another than the one who began it.
  const isOfAnother =
    (practice.data !== undefined && practice.data.therapist.id !== note.therapist.therapistId) ||
    (note.signature !== null && note.signature.therapistId !== note.therapist.therapistId);
  const record = client.data;
  const ofNote = episodes.data?.episodes.find((episode) => episode.id === note.episodeId);
  return (
    <>
      <PageHeader
        title={
          <Anchor
            c="inherit"
            fz="inherit"
            fw="inherit"
            renderRoot={(props) => (
              <Link to="/clients/$clientId" params={{ clientId: note.clientId }} {...props} />
            )}
          >
            <bdi>{record?.fields.name ?? t('notes.title')}</bdi>
          </Anchor>
        }
        sub={
          <div className={classes.sub}>
            {record !== undefined && (
              <ClientLine record={record} episode={ofNote ?? currentEpisode(episodes.data?.episodes)} />
            )}
            <div className={classes.session}>
              <span className={classes.what}>
                {t('notes.titleOf', { day: dates.nearDay(note.date), time: note.time })}
              </span>
              {state}
              {note.state !== 'signed' && note.lateEntry !== null && (
                <FlagMark tone="note">{t('amend.state.lateEntry')}</FlagMark>
              )}
              {isOfAnother && (
                <FlagMark tone="note" variant="plain">
                  {t('notes.sessionOf', { name: note.therapist.name })}
                </FlagMark>
              )}
            </div>
          </div>
        }
        primary={primary}
        secondary={secondary}
      />
      {record !== undefined && <ClientMarks record={record} />}
    </>
  );
}
