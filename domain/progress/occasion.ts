import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Occasion } from '../measures/due.ts';
import type { ProgressRecord } from './record.ts';

/**
 * Which session of its episode one is, and whether it is the last: that is what the plan in force before it says, or
 * that the episode is closed. A session counts once its note is signed.
 */
export function occasionOf(
  { sessions, isClosed }: Pick<ProgressRecord, 'sessions' | 'isClosed'>,
  {
    sessionId,
    date,
    time,
  }: { readonly sessionId: string; readonly date: CalendarDate; readonly time: string },
): Occasion {
  const earlier = sessions.filter(
    (each) => each.sessionId !== sessionId && `${each.date} ${each.time}` <= `${date} ${time}`,
  );
  const session = earlier.length + 1;
  const planned = earlier.findLast(({ facts }) => facts.plan.sessionCount !== null)?.facts.plan.sessionCount;
  return { date, session, isDischarge: isClosed || (planned != null && session >= planned) };
}
