import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DocumentDialog, DocumentWords } from '#renderer/parts/DocumentDialog.tsx';
import { dateWords } from '#renderer/parts/date-words.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import classes from './ChartDialog.module.css';

type ChartDialogProps = { readonly clientId: string; readonly onClose: () => void };

/** Everything written about a client on paper: which days, with or without amendments, shown as it will print. */
export function ChartDialog({ clientId, onClose }: ChartDialogProps) {
  const [from, setFrom] = useState<CalendarDate | null>(null);
  const [to, setTo] = useState<CalendarDate | null>(null);
  const [withAmendments, setWithAmendments] = useState(true);
  const [wrong, setWrong] = useState({ from: false, to: false });
  const isBackwards = from !== null && to !== null && from > to;
  const dates = useDates();
  const day = { order: dates.order, today: dayOf(new Date()), format: dates.day, words: dateWords() };
  return (
    <DocumentDialog
      title={t('client.chart.title')}
      document={{ kind: 'chart', clientId, from, to, withAmendments }}
      isMakeable={!isBackwards && !wrong.from && !wrong.to}
      isLarge
      onClose={onClose}
    >
      <div className={classes.choice}>
        <DateField
          {...day}
          label={t('client.chart.from')}
          value={from}
          onChange={setFrom}
          onProblem={(isWrong) => setWrong((before) => ({ ...before, from: isWrong }))}
        />
        <DateField
          {...day}
          label={t('client.chart.to')}
          value={to}
          onChange={setTo}
          onProblem={(isWrong) => setWrong((before) => ({ ...before, to: isWrong }))}
          error={isBackwards ? t('client.chart.backwards') : undefined}
        />
        <Checkbox
          label={t('client.chart.withAmendments')}
          checked={withAmendments}
          onChange={(event) => setWithAmendments(event.currentTarget.checked)}
        />
      </div>
      <DocumentWords>
        {withAmendments ? t('client.chart.textWith') : t('client.chart.textWithout')}
      </DocumentWords>
    </DocumentDialog>
  );
}
