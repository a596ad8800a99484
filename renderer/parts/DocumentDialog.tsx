import { Button, Modal } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ViewableRef } from '#domain/contract/documents.ts';
import { read } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from './CallErrorState.tsx';
import { DeliveryNotice, useDelivery } from './Delivery.tsx';
import classes from './DocumentDialog.module.css';
import { PdfPreview } from './PdfPreview.tsx';
import { PrintControls } from './PrintControls.tsx';
import { usePrintChoice } from './use-print-choice.ts';

type DocumentDialogProps = {
  readonly title: string;
  readonly document: ViewableRef;
  readonly onClose: () => void;
  /** What goes into it, and for whom. */
  readonly children?: ReactNode;
  /** False while what was chosen makes no document, e.g. days the wrong way round. */
  readonly isMakeable?: boolean;
  /** Let go of as soon as it is not shown: a long chart is megabytes. */
  readonly isLarge?: boolean;
};

/** A document as it will print, with the ways out of the program: saved, printed, shown by another one. */
export function DocumentDialog(props: DocumentDialogProps) {
  const { title, document, onClose, children, isMakeable = true, isLarge = false } = props;
  const pdf = useQuery({
    ...read('documents.pdf', { document }),
    enabled: isMakeable,
    placeholderData: keepPreviousData,
    ...(isLarge ? { gcTime: 1_000 } : {}),
  });
  const delivery = useDelivery();
  const [choice, setChoice] = usePrintChoice(document.kind);
  const save = () => void delivery.save(document);
  const isReady = pdf.data !== undefined && !pdf.isPlaceholderData && isMakeable;
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.head}>
        {children !== undefined && <div className={classes.choices}>{children}</div>}
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

/** Words in a dialog's head about what is printed. */
export function DocumentWords({ children }: { readonly children: ReactNode }) {
  return <p className={classes.words}>{children}</p>;
}
