import { ScrollArea } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './ProgressTable.module.css';
import { rowHead, type TableModel } from './table-model.ts';

/** Up to so many rows stand there whole; of longer tables only what is in sight is drawn. */
const mostWhole = 60;
const rowHeight = 32;
const assumedHeight = 480;

type TableRowsProps = { readonly table: TableModel; readonly caption: string };

/** One row a session, oldest first. Head and first column stay in sight. */
export function TableRows({ table, caption }: TableRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { columns, moments } = table;
  const isLong = moments.length > mostWhole;
  const virtualizer = useVirtualizer({
    count: moments.length,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    initialRect: { width: 0, height: assumedHeight },
  });
  const items = virtualizer.getVirtualItems();
  const [from, to] = isLong ? [items[0]?.index ?? 0, (items.at(-1)?.index ?? -1) + 1] : [0, moments.length];
  return (
    <ScrollArea
      type="auto"
      className={classes.scroll}
      data-long={isLong || undefined}
      viewportRef={scroller}
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': caption }}
    >
      <table className={classes.table} aria-rowcount={moments.length + 1}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('progress.table.session')}</th>
            {columns.map(({ key, name, how, isNumber }) => (
              <th key={key} scope="col" data-number={isNumber || undefined}>
                <bdi>{name}</bdi>
                {how !== '' && <small>{how}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space rows={from} columns={columns.length + 1} />
          {moments.slice(from, to).map((moment, index) => (
            <Row key={moment.key} table={table} index={from + index} />
          ))}
          <Space rows={moments.length - to} columns={columns.length + 1} />
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Row({ table: { columns, moments }, index }: { readonly table: TableModel; readonly index: number }) {
  const dates = useDates();
  const moment = moments[index];
  if (moment === undefined) return null;
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">{rowHead(moment, moments, dates)}</th>
      {columns.map(({ key, isNumber, write }) => {
        const words = write(moment);
        // Not noted is said: an empty cell could be taken for a mistake, and a 0 would be one.
        return (
          <td key={key} data-number={isNumber || undefined}>
            {words === '' ? <NotNoted /> : <bdi>{words}</bdi>}
          </td>
        );
      })}
    </tr>
  );
}

function NotNoted() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className={classes.spoken}>{t('progress.notNoted')}</span>
    </>
  );
}

/** The room of the rows that are not drawn. */
function Space({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr>
      <td colSpan={columns} style={{ height: rows * rowHeight, padding: 0, border: 0 }} />
    </tr>
  );
}
