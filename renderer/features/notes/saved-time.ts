import type { Instant } from '#domain/dates/calendar-date.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** Time of a save to the second on this computer's clock, `14:03:22`. */
export function savedTime(moment: Instant): string {
  return clock.format(new Date(moment));
}
