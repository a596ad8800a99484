import type { DueMeasure } from '#domain/measures/due.ts';
import { useRead } from '#renderer/api/queries.ts';

const none: readonly DueMeasure[] = [];

export type DueNow = {
  readonly state: 'waiting' | 'unknown' | 'known';
  readonly due: readonly DueMeasure[];
};

/** What is to be asked at the session of a note, by what was signed and entered so far. */
export function useDue(noteId: string): DueNow {
  const { data, error } = useRead('measures.due', { noteId });
  if (data !== undefined) return { state: 'known', due: data.due };
  return { state: error === null ? 'waiting' : 'unknown', due: none };
}
