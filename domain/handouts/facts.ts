import type { CalendarDate } from '../dates/calendar-date.ts';
import type { DatedHealth } from '../health/pregnancy.ts';
import type { ExerciseLimitation } from './limits.ts';

/** What the suggestions need to know beyond the note. */
export type HandoutFacts = {
  /** No signed session stands before this one in the episode. */
  readonly isFirstSession: boolean;
  /** The day of the session. */
  readonly day: CalendarDate;
  /** The client's health as known that day; null where it was never asked. */
  readonly health: DatedHealth | null;
  /** What the therapist has said of this client and exercises, in force. */
  readonly limitations: readonly ExerciseLimitation[];
};
