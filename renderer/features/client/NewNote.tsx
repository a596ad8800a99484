import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ClientStatus } from '#domain/clients/client.ts';
import type { EpisodeView } from '#domain/contract/episodes.ts';
import type { CallError } from '#renderer/api/client.ts';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { dayOf } from '#renderer/i18n/dates.ts';
import { errorTexts } from '#renderer/i18n/errors.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { notify } from '#renderer/parts/notify.ts';
import { EpisodeDialog } from './EpisodeDialog.tsx';
import classes from './NewNote.module.css';

type NewNoteProps = {
  readonly clientId: string;
  readonly status: ClientStatus;
  /** Null without an open episode, undefined while it is not known. */
  readonly episode: EpisodeView | null | undefined;
};

/** Opens today's draft or starts one. Without an open episode, the episode comes first. */
export function NewNote({ clientId, status, episode }: NewNoteProps) {
  const navigate = useNavigate();
  const sessions = useRead('notes.listForClient', { clientId });
  const starting = useWrite('notes.start');
  const [asksForEpisode, setAsksForEpisode] = useState(false);
  const today = dayOf(new Date());
  const draft = sessions.data?.sessions.find(({ date, state }) => date === today && state === 'draft');

  const open = (noteId: string) => navigate({ to: '/notes/$noteId', params: { noteId } });
  const startIn = (episodeId: string) =>
    starting.mutate(
      { episodeId },
      {
        onSuccess: ({ noteId }) => void open(noteId),
        onError: (error) => tellFailure(error),
      },
    );
  const start = () => {
    if (draft !== undefined) void open(draft.noteId);
    else if (status !== 'active') return;
    else if (episode === null) setAsksForEpisode(true);
    else if (episode !== undefined) startIn(episode.id);
  };
  useMenuCommand('new-note', start);

  // What was begun today can be written to its end.
  if (status !== 'active' && draft === undefined) {
    return (
      <p className={classes.cannotStart}>
        {status === 'deceased' ? t('client.cannotStartDeceased') : t('client.cannotStart')}
      </p>
    );
  }
  return (
    <>
      <Button onClick={start} loading={starting.isPending} disabled={episode === undefined}>
        {draft === undefined ? t('client.newNote') : t('client.continueNote')}
      </Button>
      <EpisodeDialog
        opened={asksForEpisode}
        clientId={clientId}
        episode={null}
        submitLabel={t('client.episode.startAndNote')}
        onClose={() => setAsksForEpisode(false)}
        onSaved={(episodeId) => {
          setAsksForEpisode(false);
          startIn(episodeId);
        }}
      />
    </>
  );
}

function tellFailure(error: CallError): void {
  const text = errorTexts[error.code];
  notify({ tone: 'stop', title: text.what, message: `${text.safe} ${text.todo}` });
}
