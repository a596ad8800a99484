import { usualSessionMinutes } from '#domain/notes/minutes.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { useDraft } from './draft-context.tsx';

/** The length that a session is offered: that of last time, or the usual one. */
export function useUsualMinutes(): number {
  return useDraft().previous?.body.treatment.sessionMinutes ?? usualSessionMinutes;
}

/** Adds a row of treatment. With the first one the offered length of the session is taken, unless one stands there. */
export function useAddRow(): (row: TreatmentRow) => void {
  const { session } = useDraft();
  const usual = useUsualMinutes();
  return (row) => {
    const { rows, sessionMinutes } = session.body().treatment;
    session.update('treatment', {
      rows: [...rows, row],
      sessionMinutes: sessionMinutes ?? (rows.length === 0 ? usual : null),
    });
  };
}
