import type { ClientRecord } from '#domain/contract/clients.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './OverviewTab.module.css';
import { recordItems } from './record-items.tsx';

/** What is known about the client. Fields that nobody filled in are left out. */
export function RecordSection({ record }: { readonly record: ClientRecord }) {
  const dates = useDates();
  const items = recordItems(record.fields, dates.day);
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
