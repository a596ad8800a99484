import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { CallError, call } from '../api/client.ts';
import { invalidate, read } from '../api/queries.ts';
import { errorTexts } from '../i18n/errors.ts';
import { t } from '../i18n/i18n.ts';
import { notify } from '../parts/notify.ts';

/** The newest open episode of a client, or undefined. */
async function openEpisode(client: QueryClient, clientId: string): Promise<string | undefined> {
  const { episodes } = await client.fetchQuery(read('episodes.list', { clientId }));
  return episodes.find((episode) => episode.closedAt === null)?.id;
}

export type NoteFor = { readonly clientId: string; readonly name: string };

/**
 * Starts a note in the client's open episode and goes there. Without an open episode it goes to the client and says
 * that one has to begin.
 */
export function useStartNote(): (noteFor: NoteFor) => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async ({ clientId, name }) => {
    try {
      const episodeId = await openEpisode(client, clientId);
      if (episodeId === undefined) {
        notify({ message: t('app.noEpisode', { name }) });
        await navigate({ to: '/clients/$clientId', params: { clientId } });
        return;
      }
      const { noteId } = await call('notes.start', { episodeId });
      await invalidate(client, ['notes', 'episodes', 'clients']);
      await navigate({ to: '/notes/$noteId', params: { noteId } });
    } catch (error) {
      const { what, todo } = errorTexts[error instanceof CallError ? error.code : 'internal'];
      notify({ tone: 'stop', title: t('app.noteNotStarted'), message: `${what} ${todo}` });
    }
  };
}
