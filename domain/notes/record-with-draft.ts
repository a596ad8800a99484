import type { CalendarDate } from '../dates/calendar-date.ts';
import type { ProgressFacts, ProgressRecord, ProgressSession } from '../progress/record.ts';

/** The session of a note while it is written. */
export type DraftMoment = { readonly noteId: string; readonly date: CalendarDate };

/** Two sessions on one day are rare: the one that is written comes after what is signed of its day. */
const lastOfDay = '23:59';

/**
 * The record as it would be were the draft signed as it stands, with nothing that came after it: so that the note says
 * of its session what progress will say.
 */
export function recordWithDraft(
  record: ProgressRecord,
  { noteId, date }: DraftMoment,
  facts: ProgressFacts,
): ProgressRecord {
  const isEarlier = (each: ProgressSession) => each.noteId !== noteId && each.date <= date;
  const draft: ProgressSession = { sessionId: noteId, noteId, date, time: lastOfDay, therapist: '', facts };
  return {
    ...record,
    sessions: [...record.sessions.filter(isEarlier), draft],
    entries: record.entries.filter((entry) => entry.date <= date),
  };
}
