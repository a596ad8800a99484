import { AppError } from '#domain/contract/errors.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { Clock } from '#main/platform/ports.ts';

/** Refuses a day that has not come yet. `field` is the dotted path of the input it came from. */
export function requireNotInFuture(date: CalendarDate | null, field: string, clock: Clock): void {
  if (date !== null && date > clock.today()) {
    throw new AppError('date-in-future', { fields: { [field]: 'date-in-future' } });
  }
}
