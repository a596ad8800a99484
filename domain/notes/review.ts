import { addDays, type CalendarDate, daysBetween } from '../dates/calendar-date.ts';

/** The session at which it is looked again whether it helps (clinical data model, 2.4: a default of the project). */
export const reviewSession = 4;

/** Days from one session to the next where none is planned: weekly is what was studied best (Cherkin 2011). */
const usualDays = 7;

type Course = {
  /** The day of this session. */
  readonly day: CalendarDate;
  /** Counted from 1 in the episode. */
  readonly sessionNumber: number;
  readonly nextVisit: CalendarDate | null;
};

/** The day of the fourth session if they follow each other as the next one does; from then on the next visit. */
export function reviewOffer({ day, sessionNumber, nextVisit }: Course): CalendarDate {
  const days = nextVisit !== null && nextVisit > day ? daysBetween(day, nextVisit) : usualDays;
  return addDays(day, days * Math.max(1, reviewSession - sessionNumber));
}
