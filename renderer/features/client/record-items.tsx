import type { ReactNode } from 'react';
import type { ClientFields, ClientPhone } from '#domain/clients/client.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { DefinitionItem } from '#renderer/ui/DefinitionList.tsx';
import classes from './OverviewTab.module.css';

const pressureWords: Readonly<Record<number, string>> = termsEn.pressure;

function text(value: string): ReactNode {
  if (value.trim() === '') return '';
  return (
    <p className={classes.words} dir="auto">
      {value}
    </p>
  );
}

const joined = (...parts: readonly string[]) => text(parts.filter((part) => part !== '').join(', '));

function pressure(level: number | null): string {
  return level === null ? '' : `${level}, ${pressureWords[level]?.toLowerCase() ?? ''}`;
}

function phoneWords({ label, number }: ClientPhone): string {
  return label === '' || number === '' ? number : `${number} (${label})`;
}

/** Everything the record says, in the order in which a therapist looks for it. */
export function recordItems(
  fields: ClientFields,
  dayWords: (day: CalendarDate) => string,
): readonly DefinitionItem[] {
  const phones = [{ label: fields.phoneLabel, number: fields.phone }, ...fields.morePhones].map(phoneWords);
  const { sittingHours, lifting } = fields;
  return [
    { key: 'allergies', term: t('client.record.allergies'), value: text(fields.allergies) },
    { key: 'oils', term: t('client.record.oilAllergies'), value: text(fields.oilAllergies) },
    { key: 'cautions', term: t('client.record.cautions'), value: text(fields.cautions) },
    { key: 'areas', term: t('client.record.areasToAvoid'), value: text(fields.areasToAvoid) },
    { key: 'pressure', term: t('client.record.pressureLimit'), value: pressure(fields.pressureLimit) },
    { key: 'wish', term: t('client.record.pressureWish'), value: pressure(fields.pressureWish) },
    {
      key: 'positions',
      term: t('client.record.positions'),
      value: fields.positions.map((position) => t(`clients.form.positionWord.${position}`)).join(', '),
    },
    { key: 'preferences', term: t('client.record.preferences'), value: text(fields.preferences) },
    {
      key: 'born',
      term: t('client.record.birthDate'),
      value: fields.birthDate === null ? '' : dayWords(fields.birthDate),
    },
    {
      key: 'guardian',
      term: t('client.record.guardian'),
      value: joined(fields.guardianName, fields.guardianRelation, fields.guardianPhone),
    },
    {
      key: 'phone',
      term: t('client.record.phone'),
      value: text(phones.filter((each) => each !== '').join('\n')),
    },
    { key: 'email', term: t('client.record.email'), value: text(fields.email) },
    { key: 'address', term: t('client.record.address'), value: text(fields.address) },
    {
      key: 'emergency',
      term: t('client.record.emergency'),
      value: joined(fields.emergencyName, fields.emergencyRelation, fields.emergencyPhone),
    },
    { key: 'occupation', term: t('client.record.occupation'), value: text(fields.occupation) },
    {
      key: 'activity',
      term: t('client.record.activity'),
      value: joined(
        sittingHours === null ? '' : t('client.record.sitting', { count: sittingHours }),
        lifting === null ? '' : t(`client.record.lifting.${lifting}`),
      ),
    },
    {
      key: 'physician',
      term: t('client.record.physician'),
      value: joined(fields.physician, fields.physicianContact),
    },
    { key: 'referral', term: t('client.record.referralSource'), value: text(fields.referralSource) },
    { key: 'tags', term: t('client.record.tags'), value: text(fields.tags.join(', ')) },
    { key: 'print', term: t('client.record.largePrint'), value: handoutWords(fields) },
  ];
}

/** English in usual print is what everybody gets, so it is not said. */
function handoutWords({ handoutLanguage, largePrint }: ClientFields): string {
  const words = [
    ...(handoutLanguage === 'en' ? [] : [t(`client.record.language.${handoutLanguage}`)]),
    ...(largePrint ? [t('client.record.inLargePrint')] : []),
  ];
  return words.join(', ');
}
