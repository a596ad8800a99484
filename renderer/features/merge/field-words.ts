import type { ClientFields } from '#domain/clients/client.ts';
import type { FieldName } from '#domain/clients/merging.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** A field of a record in words; empty where nothing is known. */
export function fieldWords(
  name: FieldName,
  fields: ClientFields,
  dayWords: (day: CalendarDate) => string,
): string {
  switch (name) {
    case 'birthDate':
      return fields.birthDate === null ? '' : dayWords(fields.birthDate);
    case 'morePhones':
      return fields.morePhones
        .map(({ label, number }) => (label === '' ? number : `${number} (${label})`))
        .join(', ');
    case 'positions':
      return fields.positions.map((position) => t(`clients.form.positionWord.${position}`)).join(', ');
    case 'tags':
      return fields.tags.join(', ');
    case 'lifting':
      return fields.lifting === null ? '' : t(`clients.form.liftingWord.${fields.lifting}`);
    case 'handoutLanguage':
      return t(`clients.form.languageWord.${fields.handoutLanguage}`);
    case 'largePrint':
      return fields.largePrint ? t('merge.yes') : t('merge.no');
    case 'sittingHours':
    case 'pressureLimit':
    case 'pressureWish':
      return fields[name] === null ? '' : String(fields[name]);
    default:
      return fields[name];
  }
}
