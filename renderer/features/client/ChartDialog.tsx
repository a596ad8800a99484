import { Button, Checkbox, Modal } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ViewableRef } from '#domain/contract/documents.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import { read } from '#renderer/api/queries.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DeliveryNotice, useDelivery } from '#renderer/parts/Delivery.tsx';
import { dateWords } from '#renderer/parts/date-words.ts';
import { PdfPreview } from '#renderer/parts/PdfPreview.tsx';
import { PrintControls } from '#renderer/parts/PrintControls.tsx';
import { usePrintChoice } from '#renderer/parts/use-print-choice.ts';
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
  const isPrintable = !isBackwards && !wrong.from && !wrong.to;
  const document: ViewableRef = { kind: 'chart', clientId, from, to, withAmendments };
  const pdf = useQuery({
    ...read('documents.pdf', { document }),
    enabled: isPrintable,
    placeholderData: keepPreviousData,
    // A long chart is megabytes: it is let go of when it is not shown.
    gcTime: 1_000,
  });
  const delivery = useDelivery();
  const [choice, setChoice] = usePrintChoice('chart');
  const save = () => void delivery.save(document);
  const isReady = pdf.data !== undefined && !pdf.isPlaceholderData && isPrintable;
  const dates = useDates();
  const day = { order: dates.order, today: dayOf(new Date()), format: dates.day, words: dateWords() };
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('client.chart.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
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
      <p className={classes.words}>
        {withAmendments ? t('client.chart.textWith') : t('client.chart.textWithout')}
      </p>
      <div className={classes.actions}>
        <Button variant="default" loading={delivery.isSaving} disabled={!isReady} onClick={save}>
          {t('common.saveAsPdf')}
        </Button>
        <PrintControls
          choice={choice}
          onChoose={setChoice}
          onPrint={() => void delivery.print(document, choice)}
          onOpen={() => void delivery.open(document)}
          isBusy={delivery.isPrinting || delivery.isOpening}
          disabled={!isReady}
        />
      </div>
      <DeliveryNotice delivery={delivery} onSave={save} />
      {pdf.error === null ? (
        <PdfPreview pdf={pdf.data?.pdf} />
      ) : (
        <CallErrorState error={pdf.error} onRetry={() => void pdf.refetch()} />
      )}
    </Modal>
  );
}
