import { useRead } from '#renderer/api/queries.ts';
import { HealthLine } from '#renderer/parts/health/HealthLine.tsx';
import { useDraft } from '../draft-context.tsx';

/** The health of the client whose session this is. */
export function HealthOfClient() {
  const { session } = useDraft();
  const note = useRead('notes.get', { noteId: session.noteId });
  if (note.data === undefined) return null;
  return <HealthLine clientId={note.data.clientId} sessionId={note.data.sessionId} />;
}
