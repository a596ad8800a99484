import type { ClientSummary } from '#domain/contract/clients.ts';
import { markFound } from '#domain/search/client-marks.ts';
import { termsEn } from '#domain/terms/en.ts';
import type { Dates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import classes from './ClientRow.module.css';

type ClientRowProps = {
  readonly client: ClientSummary;
  readonly dates: Dates;
  /** What was searched for: it is marked in the row. */
  readonly search: string;
};

/** One client in the list. */
export function ClientRow({ client, dates, search }: ClientRowProps) {
  const marked = (text: string) =>
    search === '' || text === '' ? text : <MarkedText parts={markFound(text, search)} />;
  return (
    <div className={classes.row}>
      <span className={classes.name}>
        <bdi className={classes.full}>{marked(client.name)}</bdi>
        {client.preferredName !== '' && (
          <span className={classes.called}>
            <bdi>{marked(t('clients.called', { name: client.preferredName }))}</bdi>
          </span>
        )}
      </span>
      <span className={classes.cell}>{client.birthDate === null ? '' : dates.day(client.birthDate)}</span>
      <span className={classes.cell}>
        <bdi>{marked(client.phone)}</bdi>
      </span>
      <span className={classes.cell}>{lastSession(client, dates)}</span>
      <span className={classes.marks}>
        {client.hasOpenFlag && <FlagMark tone="stop">{t('common.redFlag')}</FlagMark>}
        {client.hasDraft && <FlagMark tone="caution">{t('common.draft')}</FlagMark>}
        {client.status !== 'active' && (
          <FlagMark tone="note" variant="plain">
            {termsEn.status[client.status]}
          </FlagMark>
        )}
      </span>
    </div>
  );
}

function lastSession({ lastSession: day }: ClientSummary, dates: Dates): string {
  return day === null ? t('clients.noSession') : dates.nearDay(day);
}

/** What the columns mean, above the list. Screen readers hear the rows as sentences and need no heads. */
export function ClientColumns() {
  return (
    <div className={classes.heads} aria-hidden="true">
      <span>{t('clients.column.name')}</span>
      <span className={classes.cell}>{t('clients.column.born')}</span>
      <span className={classes.cell}>{t('clients.column.phone')}</span>
      <span className={classes.cell}>{t('clients.column.last')}</span>
      <span />
    </div>
  );
}
