import type { SessionSummary } from '#domain/contract/notes.ts';
import { t } from '#renderer/i18n/i18n.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * How long a note waits for its signature since its session, or an amendment since it was begun; empty on the same
 * day. Calendar days are counted as UTC days: the start page does without the library that knows calendars.
 */
export function ageWords({ date, amendment }: SessionSummary, today: string): string {
  const days = (Date.parse(today) - Date.parse(amendment?.begunOn ?? date)) / day;
  return days <= 0 ? '' : t('today.age', { count: days });
}
