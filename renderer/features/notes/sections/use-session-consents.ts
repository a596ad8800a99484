import { useQuery } from '@tanstack/react-query';
import type { ConsentView } from '#domain/contract/consents.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { read, useRead } from '#renderer/api/queries.ts';

export type SessionConsents = {
  readonly clientId: string;
  /** The day of the session. */
  readonly date: CalendarDate;
  readonly consents: readonly ConsentView[];
};

/** The client's consents and the day they are asked for. `unknown` where they could not be read, null until they are. */
export function useSessionConsents(noteId: string): SessionConsents | 'unknown' | null {
  const note = useRead('notes.get', { noteId });
  const clientId = note.data?.clientId ?? '';
  const list = useQuery({ ...read('consents.list', { clientId }), enabled: clientId !== '' });
  if (list.error !== null) return 'unknown';
  if (note.data === undefined || list.data === undefined) return null;
  return { clientId, date: note.data.date, consents: list.data.consents };
}
