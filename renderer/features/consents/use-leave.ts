import { useNavigate, useSearch } from '@tanstack/react-router';

/** The way back from signing: to the note that asked for the consent, otherwise to the client's consents. */
export function useLeave(clientId: string): () => void {
  const navigate = useNavigate();
  const { note } = useSearch({ strict: false });
  return () => {
    if (note === undefined) void navigate({ to: '/clients/$clientId/consent', params: { clientId } });
    else void navigate({ to: '/notes/$noteId', params: { noteId: note } });
  };
}
