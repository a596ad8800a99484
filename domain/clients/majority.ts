import { ageInYears, type CalendarDate } from '../dates/calendar-date.ts';

/** Under this age a guardian must permit the massage: Michigan R 338.727 (clinical data model, section 7). */
export const ageOfMajority = 18;

/** Whether a client is under age on a day. Without a birth date nobody is taken for a child. */
export function isMinor(birthDate: CalendarDate | null, on: CalendarDate): boolean {
  return birthDate !== null && birthDate <= on && ageInYears(birthDate, on) < ageOfMajority;
}
