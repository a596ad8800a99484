import type { HeldCounts, MergeSide } from '#domain/contract/merges.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './merge.module.css';

const kinds: readonly (keyof HeldCounts)[] = [
  'episode',
  'session',
  'handout',
  'letter',
  'health_version',
  'file',
  'contact',
  'consent',
  'clearance',
  'intake',
];

/** What stands in a record, so that nobody merges the wrong two. */
export function HeldList({ side, word }: { readonly side: MergeSide; readonly word: string }) {
  const dates = useDates();
  const { record, held } = side;
  const counted = kinds.filter((kind) => held[kind] > 0);
  return (
    <div className={classes.side}>
      <span className={classes.quiet}>{word}</span>
      <strong className={classes.name}>
        <bdi>{record.fields.name}</bdi>
      </strong>
      <span className={classes.quiet}>
        {record.status === 'archived' && t('client.isArchived')}
        {record.status === 'deceased' && t('client.isDeceased')}
        {record.fields.birthDate !== null &&
          ` ${t('clients.form.born', { day: dates.day(record.fields.birthDate) })}`}
      </span>
      {counted.length === 0 ? (
        <span className={classes.quiet}>{t('merge.nothing')}</span>
      ) : (
        <ul className={classes.held}>
          {counted.map((kind) => (
            <li key={kind}>{t(`merge.count.${kind}`, { count: held[kind] })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
