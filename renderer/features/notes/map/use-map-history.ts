import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { recurring } from '#domain/anatomy/map/recurring.ts';
import { read } from '#renderer/api/queries.ts';
import { useDraft } from '../draft-context.tsx';
import { countsOf } from './history-words.ts';

/** What keeps coming back in the earlier sessions of the episode. Nothing is asked for until it is shown. */
export function useMapHistory(isShown: boolean) {
  const { session } = useDraft();
  const query = useQuery({ ...read('notes.mapHistory', { noteId: session.noteId }), enabled: isShown });
  const sessions = query.data?.sessions;
  const back = useMemo(() => (sessions === undefined ? null : recurring(sessions)), [sessions]);
  const countOf = useMemo(() => (back === null || !isShown ? null : countsOf(back)), [back, isShown]);
  return { query, back, countOf };
}
