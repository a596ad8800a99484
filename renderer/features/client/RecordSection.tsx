import type { ClientRecord } from '#domain/contract/clients.ts';
import { termsEn } from '#domain/terms/en.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './OverviewTab.module.css';

const pressureWords: Readonly<Record<number, string>> = termsEn.pressure;

/** What is known about the client. Fields that nobody filled in are left out. */
export function RecordSection({ record }: { readonly record: ClientRecord }) {
  const dates = useDates();
  const { fields } = record;
  const text = (value: string) =>
    value.trim() === '' ? (
      ''
    ) : (
      <p className={classes.words} dir="auto">
        {value}
      </p>
    );
  const emergency = [fields.emergencyName, fields.emergencyPhone].filter((part) => part !== '').join(', ');
  const items = [
    { key: 'allergies', term: t('client.record.allergies'), value: text(fields.allergies) },
    { key: 'cautions', term: t('client.record.cautions'), value: text(fields.cautions) },
    {
      key: 'pressure',
      term: t('client.record.pressureLimit'),
      value:
        fields.pressureLimit === null
          ? ''
          : `${fields.pressureLimit}, ${pressureWords[fields.pressureLimit]?.toLowerCase() ?? ''}`,
    },
    { key: 'preferences', term: t('client.record.preferences'), value: text(fields.preferences) },
    {
      key: 'born',
      term: t('client.record.birthDate'),
      value: fields.birthDate === null ? '' : dates.day(fields.birthDate),
    },
    { key: 'phone', term: t('client.record.phone'), value: text(fields.phone) },
    { key: 'email', term: t('client.record.email'), value: text(fields.email) },
    { key: 'address', term: t('client.record.address'), value: text(fields.address) },
    { key: 'emergency', term: t('client.record.emergency'), value: text(emergency) },
    { key: 'occupation', term: t('client.record.occupation'), value: text(fields.occupation) },
    { key: 'physician', term: t('client.record.physician'), value: text(fields.physician) },
    { key: 'referral', term: t('client.record.referralSource'), value: text(fields.referralSource) },
    { key: 'tags', term: t('client.record.tags'), value: text(fields.tags.join(', ')) },
    {
      key: 'print',
      term: t('client.record.largePrint'),
      value: fields.largePrint ? t('client.record.inLargePrint') : '',
    },
  ];
  const isEmpty = items.every((item) => item.value === '');
  return (
    <Section title={t('client.record.title')}>
      {isEmpty ? (
        <p className={classes.muted}>{t('client.record.empty')}</p>
      ) : (
        <DefinitionList items={items} />
      )}
    </Section>
  );
}
