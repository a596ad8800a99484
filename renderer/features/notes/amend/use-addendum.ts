import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AmendmentDraft } from '#domain/contract/amendments.ts';
import { call } from '#renderer/api/client.ts';
import { invalidate } from '#renderer/api/queries.ts';
import { registerFlush } from '#renderer/app/flush.ts';
import { AddendumSession } from './addendum-session.ts';

const windowTimers = {
  now: () => performance.now(),
  start: (run: () => void, milliseconds: number) => window.setTimeout(run, milliseconds),
  stop: (timer: unknown) => window.clearTimeout(timer as number),
};

/** The session of a note's addendum for as long as the page shows it. Leaving and locking write what is pending. */
export function useAddendum(noteId: string, draft: AmendmentDraft): AddendumSession {
  const client = useQueryClient();
  const [session] = useState(
    () => new AddendumSession(draft, (input) => call('notes.amend.save', { noteId, ...input }), windowTimers),
  );
  useEffect(() => {
    const unregister = registerFlush(async () => {
      await session.flush();
      return !session.hasUnsaved;
    });
    return () => {
      unregister();
      if (session.isEnded) return;
      void session.flush().then(() => {
        session.stop();
        return invalidate(client, ['notes']);
      });
    };
  }, [client, session]);
  return session;
}
