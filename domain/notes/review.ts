import { addDays, type CalendarDate, daysBetween } from '../dates/calendar-date.ts';
import { judgePain, measures } from '../measures/pain.ts';

/** The session at which it is looked again whether it helps (clinical data model, 2.4: a default of the project). */
export const reviewSession = 4;

/** Until this session, no change of 30 % means to refer on (2.4: sessions 4 to 6; a default, no published limit). */
export const referOnBy = 6;

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

/**
 * What the course says from the fourth session on: with pain down by at least 30 % since the first session nothing,
 * otherwise that it is time to look again, and from the sixth on to refer.
 */
export function reviewAdvice(
  sessionNumber: number,
  pain: { readonly baseline: number; readonly now: number } | null,
): 'review' | 'refer-on' | null {
  if (sessionNumber < reviewSession || pain === null || pain.baseline === 0) return null;
  const { share } = judgePain(pain.baseline, pain.now);
  if (share !== null && share <= -measures.pain.meaningfulShare) return null;
  return sessionNumber >= referOnBy ? 'refer-on' : 'review';
}
