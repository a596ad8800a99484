import { Temporal } from 'temporal-polyfill';
import type { Store } from '#db/open.ts';
import { insertAudit } from '#db/queries/audit.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { Clock, Ports } from '#main/platform/ports.ts';
import type { CommandContext } from '../context.ts';

export type FillInput = {
  readonly store: Store;
  readonly therapistId: string;
  readonly ports: Ports;
  readonly fontsFolder: string;
};

/** Something that happened so many days ago. */
export type Step = { readonly daysAgo: number; readonly run: () => Promise<void> };

/** One transaction as of a day, with its line in the audit trail. */
export async function on<Result>(
  { store, therapistId, ports, fontsFolder }: FillInput,
  date: CalendarDate,
  action: string,
  entity: string,
  work: (context: CommandContext) => Promise<{ readonly entityId: string; readonly result: Result }>,
): Promise<Result> {
  const clock = clockOn(date, ports.clock);
  return store.transact(async ({ read, write }) => {
    const { entityId, result } = await work({
      read,
      write,
      ports: { ...ports, clock },
      therapistId,
      fontsFolder,
    });
    await insertAudit(write, { at: clock.now(), actorId: therapistId, action, entity, entityId });
    return result;
  });
}

function clockOn(date: CalendarDate, clock: Clock): Clock {
  const isToday = date === clock.today();
  if (isToday) return clock;
  const signedAt = Temporal.PlainDateTime.from(`${date}T10:30`)
    .toZonedDateTime(clock.timeZone())
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
  return { ...clock, now: () => signedAt, today: () => date, timeOfDay: () => '09:30' };
}
