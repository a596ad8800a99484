import { ScrollArea } from '@mantine/core';
import type { Recurring } from '#domain/anatomy/map/recurring.ts';
import type { FoundAt, MapRow } from '#domain/progress/map-course.ts';
import type { ProgressSession } from '#domain/progress/record.ts';
import { termsEn } from '#domain/terms/en.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './course.module.css';

type MapTableProps = {
  readonly rows: readonly MapRow[];
  readonly recurring: Recurring;
  /** The sessions that are shown, and the place of the first of them among all. */
  readonly sessions: readonly ProgressSession[];
  readonly first: number;
};

/** Place by place and session by session; how often is over all sessions, also those not shown. */
export function MapTable({ rows, recurring, sessions, first }: MapTableProps) {
  const dates = useDates();
  return (
    <ScrollArea
      type="auto"
      className={classes.scroll}
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('course.map.table') }}
    >
      <table className={classes.table} data-dense="" aria-label={t('course.map.table')}>
        <thead>
          <tr>
            <th scope="col">{t('course.map.place')}</th>
            <th scope="col">{t('course.map.times')}</th>
            {sessions.map(({ sessionId, date }) => (
              <th key={sessionId} scope="col">
                {dates.shortDay(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{nameOf(row)}</th>
              <td>{timesOf(row, recurring)}</td>
              {sessions.map(({ sessionId }, index) => (
                <td key={sessionId}>
                  <Cell row={row} index={first + index} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

const keyOf = (row: MapRow): string => (row.kind === 'region' ? row.region : `${row.structure} ${row.side}`);

function nameOf(row: MapRow): string {
  return row.kind === 'region'
    ? t('course.map.hurts', { place: termsEn.region[row.region] })
    : `${termsEn.structure[row.structure]}, ${termsEn.side[row.side]}`;
}

function timesOf(row: MapRow, { regions, findings }: Recurring): number {
  return row.kind === 'region'
    ? (regions.find(({ region }) => region === row.region)?.count ?? 0)
    : (findings.find(({ structure, side }) => structure === row.structure && side === row.side)?.count ?? 0);
}

function Cell({ row, index }: { readonly row: MapRow; readonly index: number }) {
  if (row.kind === 'region') return row.hurts[index] ? <Sign seen="●" said={t('course.map.yes')} /> : null;
  const found = row.found[index] ?? null;
  return found === null ? null : <Sign seen={seenOf(found)} said={saidOf(found)} />;
}

function Sign({ seen, said }: { readonly seen: string; readonly said: string }) {
  return (
    <>
      <span aria-hidden="true">{seen}</span>
      <span className={classes.hidden}>{said}</span>
    </>
  );
}

function seenOf({ step, triggerPoint }: FoundAt): string {
  const point = triggerPoint === 'active' ? 'A' : triggerPoint === 'latent' ? 'L' : '';
  return [step === null ? '' : String(step), point].filter((part) => part !== '').join(' ') || '·';
}

function saidOf({ step, triggerPoint }: FoundAt): string {
  const point = triggerPoint === 'active' || triggerPoint === 'latent' ? t(`course.map.${triggerPoint}`) : '';
  return (
    [step === null ? '' : String(step), point].filter((part) => part !== '').join(', ') ||
    t('course.map.named')
  );
}
