import type { HealthView } from '#domain/contract/health.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';

/** When the version in force was last said to hold, and by whom: written down or confirmed, whichever came later. */
export type CurrentOn = {
  readonly on: CalendarDate;
  readonly name: string;
  readonly how: 'recorded' | 'confirmed';
};

export function currentOn({ latest, confirmations }: HealthView): CurrentOn | null {
  if (latest === null) return null;
  const last = confirmations.find(({ versionId }) => versionId === latest.versionId);
  return last === undefined
    ? { on: latest.recordedOn, name: latest.therapistName, how: 'recorded' }
    : { on: last.confirmedOn, name: last.therapistName, how: 'confirmed' };
}
