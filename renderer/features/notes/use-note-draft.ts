import { useMemo } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import type { DraftSession } from './draft-session.ts';
import { verdictKeeper } from './verdict.ts';

/** What the fields of a note are given while it is written, as a draft or as a correction. */
export function useNoteDraft(note: NoteView, session: DraftSession) {
  const { previous, known, clientId, episodeId, date, lastFullFormOn } = note;
  return useMemo(
    () => ({
      session,
      previous,
      clientId,
      episodeId,
      date,
      lastFullFormOn,
      healthOn: known.health?.recordedOn ?? null,
      verdictOf: verdictKeeper(known, date),
    }),
    [session, previous, known, clientId, episodeId, date, lastFullFormOn],
  );
}
