import { Button, Modal, SegmentedControl } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ViewableRef } from '#domain/contract/documents.ts';
import { type LetterAudience, letterAudiences } from '#domain/progress/letter-audience.ts';
import { read } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DeliveryNotice, useDelivery } from '#renderer/parts/Delivery.tsx';
import { PdfPreview } from '#renderer/parts/PdfPreview.tsx';
import { PrintControls } from '#renderer/parts/PrintControls.tsx';
import { usePrintChoice } from '#renderer/parts/use-print-choice.ts';
import classes from './ProgressTab.module.css';

type ProgressLetterDialogProps = { readonly episodeId: string; readonly onClose: () => void };

/** Where the episode stands, as a letter to the client or to a physician: shown as it will print. */
export function ProgressLetterDialog({ episodeId, onClose }: ProgressLetterDialogProps) {
  const [audience, setAudience] = useState<LetterAudience>('client');
  const document: ViewableRef = { kind: 'progress-letter', episodeId, audience };
  const pdf = useQuery({ ...read('documents.pdf', { document }), placeholderData: keepPreviousData });
  const delivery = useDelivery();
  const [choice, setChoice] = usePrintChoice('progress-letter');
  const save = () => void delivery.save(document);
  const isReady = pdf.data !== undefined && !pdf.isPlaceholderData;
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('progress.letter.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.letter}>
        <SegmentedControl
          aria-label={t('progress.letter.audience')}
          value={audience}
          onChange={setAudience}
          data={letterAudiences.map((value) => ({ value, label: t(`progress.letter.for.${value}`) }))}
        />
        <div className={classes.letterActions}>
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
