import { errorTexts } from '../i18n/errors.ts';
import { t } from '../i18n/i18n.ts';
import type { DateFieldWords } from '../ui/DateField.tsx';

/** What a day field says: to one who writes a day that is none, and to one who hears the calendar's arrows. */
export function dateWords(): DateFieldWords {
  return {
    impossible: errorTexts['date-impossible'].what,
    unreadable: t('common.dateUnreadable'),
    calendarName: t('common.calendarName'),
    calendar: {
      previousMonth: t('common.calendar.previousMonth'),
      nextMonth: t('common.calendar.nextMonth'),
      previousYear: t('common.calendar.previousYear'),
      nextYear: t('common.calendar.nextYear'),
      previousDecade: t('common.calendar.previousDecade'),
      nextDecade: t('common.calendar.nextDecade'),
    },
  };
}
