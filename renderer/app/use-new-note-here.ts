import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { read } from '../api/queries.ts';
import { useStartNote } from './start-note.ts';

/**
 * The command for a new note: for the client or the note on the screen, its client. On other screens `ask` lets the
 * therapist choose one.
 */
export function useNewNoteHere(ask: () => void): () => void {
  const client = useQueryClient();
  const startNote = useStartNote();
  const { clientId, noteId } = useParams({ strict: false });

  const clientHere = async (): Promise<string | undefined> => {
    if (clientId !== undefined || noteId === undefined) return clientId;
    return (await client.fetchQuery(read('notes.get', { noteId }))).clientId;
  };

  return () =>
    void clientHere()
      .then(async (id) => {
        if (id === undefined) return ask();
        const { fields } = await client.fetchQuery(read('clients.get', { clientId: id }));
        return startNote({ clientId: id, name: fields.name });
      })
      .catch(ask);
}
