import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ChartUnit } from '#domain/progress/chart/types.ts';
import type { EpisodeCourse } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { copyText } from '#renderer/ui/copy-text.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { EntryList } from './EntryList.tsx';
import { layoutOf } from './layout.ts';
import classes from './ProgressTable.module.css';
import { TableRows } from './TableRows.tsx';
import { tableOf, tabSeparated } from './table-model.ts';

type ProgressTableProps = {
  readonly record: ProgressRecord;
  readonly course: EpisodeCourse;
  readonly unit: ChartUnit;
};

/** The numbers of the charts, to be heard one by one and to be taken elsewhere. */
export function ProgressTable({ record, course, unit }: ProgressTableProps) {
  const dates = useDates();
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  // The numbers are those of the charts, whatever the room for them.
  const table = useMemo(
    () => tableOf(layoutOf(record, course, { width: 720, unit, days: 1 })),
    [record, course, unit],
  );
  const copy = () => setCopied(copyText(tabSeparated(table, dates)) ? 'copied' : 'notCopied');
  return (
    <div className={classes.root}>
      <TableRows
        table={table}
        caption={t(unit === 'percent' ? 'progress.table.captionPercent' : 'progress.table.caption')}
      />
      <div className={classes.copy}>
        <Button variant="default" leftSection={<Icon of={IconCopy} />} onClick={copy}>
          {t('progress.table.copy')}
        </Button>
        <span role="status" className={classes.quiet}>
          {copied !== null && t(`progress.table.${copied}`)}
        </span>
      </div>
      {record.entries.length > 0 && <EntryList record={record} />}
    </div>
  );
}
