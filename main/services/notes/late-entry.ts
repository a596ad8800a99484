import type { StoredNote } from '#db/queries/notes.ts';
import { localTimeOf } from '#domain/dates/local-time.ts';
import type { Clock } from '#main/platform/ports.ts';

/** The day on which a session was entered, where that is later than its own; null where it is not. */
export function lateDayOf(
  { begunAt, date }: Pick<StoredNote, 'begunAt' | 'date'>,
  clock: Clock,
): string | null {
  const begunOn = localTimeOf(begunAt, clock.timeZone()).date;
  return begunOn > date ? begunOn : null;
}
